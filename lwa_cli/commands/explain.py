"""``lwa explain``: what a finding means, with a wrong and a right example."""

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer

from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from lwa_cli.render.data import Data
    from portfolio.findings import Code
    from portfolio.model import Language

_FACT = re.compile(r"(?<!\{)\{[^{}]+\}(?!\})")
"""Where a template of a sentence has a fact; doubled braces stand for themselves."""

_SCALAR = re.compile(r"[\w-]+: (?P<text>[^{}\[\]#\n]+)")
"""An example of one value."""

BEHIND = 4
"""How far examples are set in."""


def command(ctx: typer.Context, code: Annotated[str | None, typer.Argument()] = None) -> Exit:
    """Explain a code, or list all codes (help comes from the words)."""
    from lwa_cli.render.data import envelope
    from portfolio.findings import Code

    shell: Shell = ctx.obj
    codes = list(Code) if code is None else [_meant(code, shell)]
    if shell.json:
        shell.document(envelope("explain", None, "ok", codes=[_as_data(one, shell.language) for one in codes]))
    elif code is None:
        _list(codes, shell)
        shell.next("lwa explain L301")
    else:
        _explain(codes[0], shell)
    return Exit.DONE


def _meant(text: str, shell: Shell) -> "Code":
    """Return the code that was typed: ``L301``, ``l301`` or ``301``; else stop with the nearest ones."""
    from lwa_cli.words.languages import COMMANDS
    from lwa_cli.words.numbers import Numbers
    from portfolio.findings import Code

    wanted = f"L{text.strip().upper().removeprefix('L')}"
    if wanted in set(Code):
        return Code(wanted)
    known = [str(code) for code in Code]
    near = [code for code in known if code.startswith(wanted[:3])][:3] or get_close_matches(wanted, known)
    told = [COMMANDS[shell.language].unknown_code.format(code=text)]
    if near:
        told.append(shell.words.did_you_mean.format(names=Numbers(shell.language).either(near)))
    raise Stop(" ".join([*told, shell.words.try_help.format(command="lwa explain")]))


def _list(codes: "list[Code]", shell: Shell) -> None:
    for code in codes:
        shell.out(f"{code}  {_open(_as_data(code, shell.language)['message'])}")


def _explain(code: "Code", shell: Shell) -> None:
    from lwa_cli.words.languages import COMMANDS

    words = COMMANDS[shell.language]
    data = _as_data(code, shell.language)
    shell.out(f"{code} · {words.severity[code.severity]}")
    if message := _whole(data["message"], code, data["wrong"]):
        shell.out(f"\n{message}")
    shell.out(f"\n{data['about']}")
    if hint := _whole(data["hint"], code, data["wrong"]):
        shell.out(f"\n{words.hint} {hint}")
    titles = (words.wrong, words.right) if code.severity == "error" else (words.not_so, words.so)
    for title, example in zip(titles, (data["wrong"], data["right"]), strict=True):
        shell.out(f"\n{title}")
        shell.out("\n".join(" " * BEHIND + line for line in str(example).splitlines()))


def _as_data(code: "Code", language: "Language") -> "Data":
    from lwa_cli.words.examples import EXAMPLES
    from lwa_cli.words.findings import SAY

    say = SAY[language][code]
    wrong, right = EXAMPLES[code]
    return {
        "code": str(code),
        "severity": str(code.severity),
        "message": say.message,
        "hint": say.hint or None,
        "about": say.about,
        "wrong": wrong,
        "right": right,
    }


def _whole(template: object, code: "Code", wrong: object) -> str:
    """Return a sentence about the wrong example; nothing where it needs facts that the example does not show."""
    text = str(template or "")
    if code.startswith("L3") and (scalar := _SCALAR.fullmatch(str(wrong))):
        text = text.replace("{text}", scalar["text"])
    return "" if _FACT.search(text) else text.replace("{{", "{").replace("}}", "}")


def _open(template: object) -> str:
    """Return a sentence with an ellipsis for each of its facts."""
    return _FACT.sub("…", str(template)).replace("{{", "{").replace("}}", "}")
