# Everything runs in .venv. Make sees when a requirements file changed, and does nothing when nothing did.
# Another Python: make test PYTHON=python3.13

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
COMPILE := $(BIN)/uv pip compile --no-config --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-header --no-annotate --upgrade

.DEFAULT_GOAL := help
.PHONY: help demo test check pytest lint types layers format bench lock wheel clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile

demo: .venv/lwa ## set up, and choose from the bundled round
	@$(BIN)/lwa demo

test: check pytest ## set up, and run every check and every test

check: lint types layers ## the checks alone: ruff, mypy, import-linter

pytest: .venv/lwa .venv/test ## the tests alone, with branch coverage of portfolio
	@$(BIN)/pytest --quiet --numprocesses auto --maxprocesses 8 --cov --cov-report term-missing:skip-covered

lint: .venv/test ## ruff, all its rules
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types: .venv/lwa .venv/test ## mypy, strict, tests included
	@$(BIN)/mypy

layers: .venv/lwa .venv/test ## who may import whom
	@$(BIN)/lint-imports

format: .venv/test ## let ruff mend and format what it can
	@$(BIN)/ruff check --fix-only
	@$(BIN)/ruff format

bench: .venv/lwa .venv/test ## print how fast it is against its baselines (minutes; a quiet machine)
	@$(BIN)/python -m tests.benchmark

lock: .venv/made ## pin the newest versions that pyproject.toml and requirements/*.in allow
	@$(PIP) install --require-hashes -r requirements/lock.txt
	@$(COMPILE) requirements/build.in -o requirements/build.txt
	@$(COMPILE) pyproject.toml -o requirements/run.txt
	@$(COMPILE) requirements/test.in -o requirements/test.txt
	@$(COMPILE) requirements/lock.in -o requirements/lock.txt

wheel: .venv/run ## build the package that others can install
	@$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

clean: ## remove .venv and everything that the tools left
	@rm -rf .venv build dist .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find portfolio lwa_cli tests -type d -name __pycache__ -prune -exec rm -rf {} +

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'lwa needs Python 3.11 or newer. Name one that you have: make PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>&- || { \
	  echo 'This Python cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv' >&2; exit 1; }
	@echo 'Setting up .venv; this takes a minute, once.' >&2
	@$(PYTHON) -m venv --clear .venv
	@touch $@

.venv/run: .venv/made requirements/build.txt requirements/run.txt
	@$(PIP) install --require-hashes -r requirements/build.txt -r requirements/run.txt
	@touch $@

.venv/lwa: .venv/run pyproject.toml
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q portfolio lwa_cli
	@touch $@

.venv/test: .venv/run requirements/test.txt
	@$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@
