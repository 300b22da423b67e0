"""Help as text: an example first, then usage, what it does, and every argument, option and command."""

import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import typer
from typer.core import TyperArgument, TyperOption

from lwa_cli.words.shell import Help, Param, ShellWords

if TYPE_CHECKING:
    from typer._click.core import Parameter

Rows = list[tuple[str, str]]

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""

NAMES_WIDEST = 28
"""An option with a longer name has its text on the next line."""


def of_command(path: str, help_: Help, params: Iterable["Parameter"], words: ShellWords) -> str:
    """Return the help of one command; ``path`` is how it is called."""
    known = [p for p in params if isinstance(p, TyperArgument | TyperOption) and not p.hidden and p.name != "help"]
    arguments = [p for p in known if isinstance(p, TyperArgument)]
    options = [p for p in known if isinstance(p, TyperOption)]
    usage = " ".join([path, words.usage_options, *(_in_usage(p, help_.params[p.name]) for p in arguments)])
    sections = {
        words.arguments: [(_named(p, help_.params[p.name]), help_.params[p.name].text) for p in arguments],
        words.options: [
            *((_named(p, help_.params[p.name]), _told(p, help_.params[p.name], words)) for p in options),
            ("-h, --help", words.help_option),
        ],
        words.everywhere: list(words.common.items()),
    }
    return _page(help_.examples, usage, help_.about, sections, words)


def of_group(path: str, commands: Mapping[str, Help], words: ShellWords) -> str:
    """Return the help of the program itself: its commands, each with its line."""
    sections = {
        words.commands: [(name, help_.line) for name, help_ in commands.items()],
        words.everywhere: [*words.common.items(), ("-h, --help", words.help_option)],
    }
    usage = f"{path} {words.usage_options} {words.usage_command}"
    return _page((f"{path} demo",), usage, words.about, sections, words) + "\n" + _filled(words.more)


def _page(examples: tuple[str, ...], usage: str, about: str, sections: Mapping[str, Rows], words: ShellWords) -> str:
    title = words.example if len(examples) == 1 else words.examples
    parts = ["\n".join([_bold(title), *(f"  {call}" for call in examples)])]
    parts.append(f"{_bold(words.usage)} {usage}")
    parts.append(_filled(about))
    indent = min(NAMES_WIDEST, max(len(name) for rows in sections.values() for name, _ in rows)) + 4
    parts += ["\n".join([_bold(title), *_rows(rows, indent)]) for title, rows in sections.items() if rows]
    return "\n\n".join(parts) + "\n"


def _rows(rows: Rows, indent: int) -> Iterable[str]:
    for name, text in rows:
        lines = textwrap.wrap(text, _columns() - indent, break_long_words=False, break_on_hyphens=False) or [""]
        if len(name) + 4 > indent:
            yield f"  {name}"
        else:
            yield f"  {name:<{indent - 2}}{lines.pop(0)}".rstrip()
        yield from (" " * indent + line for line in lines)


def _filled(text: str) -> str:
    return textwrap.fill(text, _columns(), break_long_words=False, break_on_hyphens=False)


def _columns() -> int:
    return min(WIDEST, shutil.get_terminal_size().columns) if sys.stdout.isatty() else WIDEST


def _bold(text: str) -> str:
    return typer.style(text, bold=True)


def _in_usage(argument: TyperArgument, words: Param) -> str:
    name = f"{words.value}…" if argument.nargs != 1 else words.value
    return name if argument.required else f"[{name}]"


def _named(param: TyperArgument | TyperOption, words: Param) -> str:
    if isinstance(param, TyperArgument):
        return words.value
    names = ", ".join(sorted(param.opts, key=len))
    return names if param.is_flag else f"{names} {_value(param, words)}"


def _value(option: TyperOption, words: Param) -> str:
    choices = option.type_descriptor.choices
    return words.value if choices is None else "|".join(map(str, choices))


def _told(option: TyperOption, words: Param, shell: ShellWords) -> str:
    marks = [words.text]
    if option.required:
        marks.append(shell.required)
    if option.default not in (None, False) and option.default != []:
        marks.append(shell.default.format(value=option.default))
    return " ".join(marks)
