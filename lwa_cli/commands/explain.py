"""``lwa explain``: what a finding means, with a wrong and a right example."""

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer

from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from lwa_cli.render.data import Data
    from lwa_cli.words.findings import Said
    from portfolio.findings import Code
    from portfolio.model import Language

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
        shell.out(f"{code}  {_about_example(code, shell.language).message}")


def _explain(code: "Code", shell: Shell) -> None:
    from lwa_cli.words.languages import COMMANDS

    words = COMMANDS[shell.language]
    data = _as_data(code, shell.language)
    said = _about_example(code, shell.language)
    shell.out(f"{code} · {words.severity[code.severity]}")
    shell.out(f"\n{said.message}")
    if said.hint:
        shell.out(said.hint)
    shell.out(f"\n{data['about']}")
    titles = (words.wrong, words.right) if code.severity == "error" else (words.not_so, words.so)
    for title, example in zip(titles, (data["wrong"], data["right"]), strict=True):
        shell.out(f"\n{title}")
        shell.out("\n".join(" " * BEHIND + line for line in str(example).splitlines()))


def _about_example(code: "Code", language: "Language") -> "Said":
    """Return what ``lwa validate`` would say of the wrong example."""
    from lwa_cli.words.example_facts import FACTS
    from lwa_cli.words.findings import said
    from lwa_cli.words.numbers import Numbers
    from portfolio.findings import Finding, Span

    return said(Finding(code, Span(""), FACTS.get(code, {})), Numbers(language))


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
