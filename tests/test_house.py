"""The rules of the house that no linter knows: see CONTRIBUTING."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SOURCES = sorted(path for room in ("portfolio", "lwa_cli", "tests") for path in (ROOT / room).rglob("*.py"))
PROGRAM = [path for path in SOURCES if ROOT / "tests" not in path.parents]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
PINS = {path.stem: path for path in sorted((ROOT / "requirements").glob("*.txt"))}

LINES = 300
STATEMENT_LINES = 40
LONG_FILES = {
    "lwa_cli/words/examples.py": "a table: one entry per code",
    "portfolio/findings.py": "a table: the closed set of findings, one line per code",
    "portfolio/model.py": "one vocabulary: the frozen shapes of a round, without behaviour",
}
"""Files above the limit, each with the reason why it has no second idea to split off."""
LONG_FUNCTIONS = {
    "portfolio/reading/tree.py:_plain": "one loop over the events of a file: a call for each would double its time",
}
"""Functions above the limit, as file:name, each with its reason."""

HEAVY = {"pulp", "highspy", "numpy", "openpyxl", "pydantic", "xlsxwriter"}
SOLVERS = {"pulp", "highspy", "numpy", "portfolio.optimise.solve"}


def name(path: Path) -> str:
    """Return a path as the project knows it."""
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each function of a file with the number of its lines, docstring and decorators left out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            yield node.name, (node.end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_no_file_holds_two_ideas() -> None:
    """A file above 300 lines is split, or says here why it cannot be."""
    long = {name(path) for path in PROGRAM if len(path.read_text(encoding="utf-8").splitlines()) > LINES}
    assert long == set(LONG_FILES)


def test_no_function_holds_two_ideas() -> None:
    """A function above 40 lines is split, or says here why it cannot be."""
    long = {
        f"{name(path)}:{function}" for path in PROGRAM for function, lines in functions(path) if lines > STATEMENT_LINES
    }
    assert long == set(LONG_FUNCTIONS)


def test_every_test_says_what_must_hold() -> None:
    """Each test has a docstring."""
    silent = [
        f"{name(path)}:{node.name}"
        for path in SOURCES
        if path.name.startswith("test_")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_every_ignore_has_its_reason() -> None:
    """Where the program silences a checker, the line itself or a comment just above says why."""
    bare = []
    for path in PROGRAM:
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            ignore = re.search(r"# (noqa: [\w, ]*\d|type: ignore\[[\w-]+\])(.*)", line)
            above = any(earlier.strip().startswith("#") for earlier in lines[max(0, number - 8) : number])
            if ignore and not ignore[2].strip() and not above:
                bare.append(f"{name(path)}:{number + 1}")
    assert bare == []


@pytest.mark.parametrize(
    ("args", "without"),
    [
        (["--help"], HEAVY | SOLVERS),
        (["select", "--help"], HEAVY | SOLVERS),
        (["validate", "--help"], HEAVY | SOLVERS),
        (["explain", "L301"], SOLVERS | {"openpyxl"}),
        (["validate", "examples/leerwerkakkoord-2023"], SOLVERS | {"openpyxl"}),
        (["validate", "tests/rounds/by-outcomes"], SOLVERS | {"openpyxl"}),
        (["why", "--help"], HEAVY | SOLVERS),
        (["frontier", "--help"], HEAVY | SOLVERS),
    ],
)
def test_a_command_loads_only_what_it_needs(args: list[str], without: set[str]) -> None:
    """Help loads nothing heavy and validate no solver, so that both answer at once."""
    script = (
        "import atexit, sys; from lwa_cli.main import run;"
        "atexit.register(lambda: print(*sys.modules, sep='\\n', file=sys.stderr)); run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *args], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert without.isdisjoint(done.stderr.split())


def pins(path: Path) -> dict[str, list[str]]:
    """Return the requirements of a pinned file with the hashes of each."""
    entries = re.split(r"(?m)^(?=\S)", path.read_text(encoding="utf-8"))
    return {
        entry.split("\\")[0].strip(): re.findall(r"--hash=sha256:[0-9a-f]{64}", entry) for entry in entries if entry
    }


@pytest.mark.parametrize("path", PINS.values(), ids=PINS)
def test_every_pin_has_its_hashes_and_names_no_index(path: Path) -> None:
    """Each requirement is one exact version with hashes, and where it comes from is the machine's to say."""
    for text, hashes in pins(path).items():
        assert re.match(r"[a-z0-9._-]+==\S+( ; .+)?$", text)
        assert hashes
    assert not re.search(r"index-url|find-links|://", path.read_text(encoding="utf-8"))


def test_the_pins_are_what_the_project_asks_for() -> None:
    """Every dependency is pinned within its range, every checking tool too, and the build backend as it is declared."""
    pinned = {r.name: str(r.specifier) for r in map(Requirement, pins(PINS["run"]))}
    for wish in map(Requirement, PROJECT["project"]["dependencies"]):
        assert wish.specifier.contains(pinned[canonicalize_name(wish.name)].removeprefix("=="))
    for room in ("build", "lock", "test"):
        asked = (ROOT / "requirements" / f"{room}.in").read_text(encoding="utf-8").splitlines()
        names = {canonicalize_name(Requirement(line).name) for line in asked if line and line[0] not in "#-"}
        assert names <= {Requirement(text).name for text in pins(PINS[room])}
    assert set(PROJECT["build-system"]["requires"]) <= set(pins(PINS["build"]))


def test_one_version_of_what_two_files_pin() -> None:
    """What stands in two pinned files has one version, so that one environment can hold both."""
    seen: dict[str, str] = {}
    for path in PINS.values():
        for wish in map(Requirement, pins(path)):
            assert seen.setdefault(wish.name, str(wish.specifier)) == str(wish.specifier)


def test_every_link_leads_somewhere() -> None:
    """A relative link in a document names a file of the project, and a heading that is there."""
    broken = []
    for document in DOCUMENTS:
        for link in re.findall(r"\]\((?!\w+:)([^)]+)\)", document.read_text(encoding="utf-8")):
            target, _, anchor = link.partition("#")
            path = (document.parent / target) if target else document
            if not path.exists() or (anchor and anchor not in anchors(path)):
                broken.append(f"{name(document)}: {link}")
    assert broken == []


def anchors(path: Path) -> set[str]:
    """Return the anchors of the headings of a document."""
    headings = re.findall(r"(?m)^#+ (.+)$", path.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_decisions_are_numbered_and_listed() -> None:
    """The records are numbered without a gap, and the index names each of them."""
    records = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert [int(record[:4]) for record in records] == list(range(1, len(records) + 1))
    index = (ROOT / "docs" / "decisions" / "README.md").read_text(encoding="utf-8")
    assert [record for record in records if f"({record})" not in index] == []


def test_publiccode_says_what_pyproject_says() -> None:
    """The description for catalogues has the name, the licence and the keys that its standard asks for."""
    said = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert said["name"] == PROJECT["project"]["name"]
    assert said["legal"]["license"] == PROJECT["project"]["license"]
    assert {"publiccodeYmlVersion", "url", "platforms", "developmentStatus", "softwareType"} <= said.keys()
    assert said["maintenance"]["type"] == "none" or said["maintenance"]["contacts"]
    assert set(said["localisation"]["availableLanguages"]) == said["description"].keys() == {"nl", "en"}
    for text in said["description"].values():
        assert len(text["shortDescription"]) <= 150 <= len(text["longDescription"])
        assert text["features"]


def test_the_wheel_holds_the_program_and_the_example(tmp_path: Path) -> None:
    """What is installed has every module, the example round that demo writes and the licence, and no test."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    assert set(map(name, PROGRAM)) <= held
    assert any(entry.endswith("licenses/LICENSE") for entry in held)
    assert any(entry.endswith("leerwerkakkoord-2023/round.yaml") for entry in held)
    assert not any(entry.startswith("tests/") for entry in held)
