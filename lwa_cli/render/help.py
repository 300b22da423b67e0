"""Help as text: an example first, then usage, what it does, and every argument, option and command."""

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer
from typer.core import TyperArgument, TyperOption

from lwa_cli.render.plain import folded
from lwa_cli.words.shell import Help, Param, ShellWords

if TYPE_CHECKING:
    from typer._click.core import Parameter

Rows = list[tuple[str, str]]

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""

NAMES_WIDEST = 28
"""An option with a longer name has its text on the next line."""


@dataclass(frozen=True, slots=True)
class Look:
    """Whether headings are bold, and how wide the terminal is; None in a pipe."""

    color: bool
    width: int | None

    @property
    def columns(self) -> int:
        """The columns of a line."""
        return min(WIDEST, self.width or WIDEST)

    def bold(self, text: str) -> str:
        """Return a heading."""
        return typer.style(text, bold=True) if self.color else text


def of_command(path: str, help_: Help, params: Iterable["Parameter"], words: ShellWords, look: Look) -> str:
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
    head = [_examples(help_.examples, words, look), f"{look.bold(words.usage)} {usage}", _filled(help_.about, look)]
    return "\n\n".join([*head, *_sections(sections, look)]) + "\n"


def of_group(path: str, commands: Mapping[str, Help], words: ShellWords, look: Look) -> str:
    """Return the help of the program itself: its commands, each with its line."""
    sections = {
        words.commands: [(name, help_.line) for name, help_ in commands.items()],
        words.everywhere: [*words.common.items(), ("-h, --help", words.help_option)],
    }
    usage = f"{look.bold(words.usage)} {path} {words.usage_options} {words.usage_command}"
    head = [_examples((f"{path} demo",), words, look), usage, _filled(words.about, look)]
    return "\n\n".join([*head, *_sections(sections, look), _filled(words.more, look)]) + "\n"


def _examples(examples: tuple[str, ...], words: ShellWords, look: Look) -> str:
    title = words.example if len(examples) == 1 else words.examples
    return "\n".join([look.bold(title), *(f"  {call}" for call in examples)])


def _sections(sections: Mapping[str, Rows], look: Look) -> list[str]:
    indent = min(NAMES_WIDEST, max(len(name) for rows in sections.values() for name, _ in rows)) + 4
    return ["\n".join([look.bold(title), *_rows(rows, indent, look)]) for title, rows in sections.items() if rows]


def _rows(rows: Rows, indent: int, look: Look) -> Iterable[str]:
    for name, text in rows:
        width = max(look.columns - indent, NAMES_WIDEST)
        lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]
        if len(name) + 4 > indent:
            yield f"  {name}"
        else:
            yield f"  {name:<{indent - 2}}{lines.pop(0)}".rstrip()
        yield from (" " * indent + line for line in lines)


def _filled(text: str, look: Look) -> str:
    return folded(text, look.columns)


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
