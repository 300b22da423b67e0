"""The door: ending early is quiet, whatever was going on, and missing or full streams are no bug."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lwa_cli.shell import Exit

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and closed streams as POSIX has them")
DEMO = Path(__file__).parents[2] / "examples" / "leerwerkakkoord-2023"


def python(code: str) -> subprocess.CompletedProcess[bytes]:
    """Run a script in a process of its own."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)


def shell(line: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of the shell, in which lwa is the program and demo a round."""
    words = line.replace("lwa", f"'{sys.executable}' -m lwa_cli", 1).replace("demo", f"'{DEMO}'")
    return subprocess.run(["bash", "-c", words], capture_output=True, check=False, cwd=DEMO.parents[1])  # noqa: S607 - whichever bash there is


@pytest.mark.parametrize("signal", ["SIGINT", "SIGTERM"])
def test_ending_while_it_loads_is_quiet(signal: str) -> None:
    """Ctrl-C before anything is loaded, or a request of the system to end, exits with 130 and no traceback."""
    late = f"os.kill(os.getpid(), signal.{signal})"
    done = python(
        "import builtins, os, signal, sys; known = builtins.__import__\n"
        f"def load(name, *rest):\n    if name == 'lwa_cli.main': {late}\n    return known(name, *rest)\n"
        "builtins.__import__ = load\nfrom lwa_cli.entry import run; run()"
    )
    assert (done.returncode, done.stderr) == (Exit.INTERRUPTED, b"")


@pytest.mark.parametrize("signal", ["SIGINT", "SIGTERM"])
def test_ending_while_it_works_is_said(signal: str) -> None:
    """Once the words are there, one of them says it."""
    done = python(
        "import os, signal, sys; import lwa_cli.commands.explain as command\n"
        f"def stop(ctx: __import__('typer').Context) -> None: os.kill(os.getpid(), signal.{signal})\n"
        "command.command = stop; sys.argv = ['lwa', 'explain']; from lwa_cli.entry import run; run()"
    )
    assert (done.returncode, done.stderr.decode()) == (Exit.INTERRUPTED, "Gestopt.\n")


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("lwa explain L301 >&-", Exit.USAGE, "Fout: stdout: dit kanaal is gesloten.\n"),
        ("lwa explain L301 --json >&-", Exit.USAGE, "Fout: stdout: dit kanaal is gesloten.\n"),
        ("lwa explain L301 >&- 2>&-", Exit.USAGE, ""),
        ("lwa explain L301 2>&-", Exit.DONE, ""),
        ("lwa explain XYZ 2>&-", Exit.USAGE, ""),
        ("lwa validate demo 2>/dev/full", Exit.DONE, ""),
    ],
)
def test_a_stream_that_is_closed_or_full_is_no_bug(line: str, code: Exit, told: str) -> None:
    """Without stdout there is no result; without room on stderr there is."""
    done = shell(line)
    assert (done.returncode, done.stderr.decode()) == (code, told)


@pytest.mark.parametrize("line", ["lwa select demo --json --must $'\\xff'", "lwa validate $'\\xff.yaml' --json"])
def test_an_argument_that_is_no_text_still_gives_a_document(line: str) -> None:
    """Bytes that are no characters stand in the document as what they were."""
    done = shell(line)
    assert done.returncode == Exit.USAGE
    assert "\udcff" in json.loads(done.stdout)["message"]
