"""What the README shows, works."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from lwa_cli.shell.stop import Exit

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
LWA = Path(sys.executable).with_name("lwa")


def lines(language: str) -> list[str]:
    """Return the lines of all code blocks in a language, as the README shows them."""
    blocks = re.findall(rf"(?ms)^```{language}\n(.*?)^```", README)
    return [line for block in blocks for line in block.splitlines() if line]


def test_the_commands_of_the_readme_run_in_their_order(tmp_path: Path) -> None:
    """Every ``lwa`` line does what it shows, one after the other; ``# exit N`` says where another code is meant."""
    shown = [line.partition("#") for line in lines("sh") if line.startswith("lwa ")]
    assert len(shown) >= 8
    for command, _, remark in shown:
        exit_code = re.search(r"exit (\d+)", remark)
        environment = {key: value for key, value in os.environ.items() if key != "LWA_LANG"} | {"PYTHONUTF8": "1"}
        done = subprocess.run(
            [LWA, *shlex.split(command)[1:]],
            cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == (int(exit_code[1]) if exit_code else 0), f"{command}\n{done.stdout}\n{done.stderr}"
        assert done.stdout


@pytest.mark.parametrize("target", [line.split()[1] for line in lines("sh") if line.startswith("make ")])
def test_make_knows_what_the_readme_asks_of_it(target: str) -> None:
    """Each ``make`` line names a target of the Makefile; the continuous check runs them."""
    assert re.search(rf"(?m)^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"))


def test_the_lines_for_windows_install_what_make_installs() -> None:
    """PowerShell's lines name files that exist, and install as the Makefile does."""
    shown = "\n".join(lines("powershell"))
    for path in re.findall(r"requirements\\\w+\.txt", shown):
        assert (ROOT / path.replace("\\", "/")).is_file()
    assert "--require-hashes" in shown
    assert "--no-deps --no-build-isolation ." in shown


def test_the_table_of_exit_codes_is_the_programs() -> None:
    """The README names the exit codes that the program has, and no others."""
    assert [int(code) for code in re.findall(r"(?m)^\| (\d+) \|", README)] == sorted(Exit)
