"""The commands as Typer sees them: their modules are imported only when called, their help comes from the words."""

from collections.abc import Mapping
from importlib import import_module
from itertools import takewhile
from typing import TYPE_CHECKING

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from lwa_cli.render import help as pages
from lwa_cli.render.data import envelope
from lwa_cli.shell import usage
from lwa_cli.shell.stop import Stop
from lwa_cli.words.languages import HELP

if TYPE_CHECKING:
    from typer._click import Command as AnyCommand
    from typer._click import Context as AnyContext

    from lwa_cli.shell.session import Shell

NAMES = ["-h", "--help"]


def _look(shell: "Shell") -> pages.Look:
    return pages.Look(shell.color, shell.width)


def _show_help(ctx: "AnyContext") -> None:
    """Print the help on our own stream, which knows what to do with signs that a code page lacks, and end.

    Asked for before Typer reads the arguments: it reads even the flag of help with pydantic, and help answers at once.
    """
    shell: Shell = ctx.obj
    shell.out(ctx.get_help(), rendered=True)
    if shell.json:
        shell.document(envelope(shell.command, None, "ok", help=ctx.get_help()))
    raise typer.Exit


class Command(TyperCommand):
    """One command; more arguments than it takes are refused in the user's language."""

    def get_help(self, ctx: "AnyContext") -> str:
        """Return the help in the language, opening with an example."""
        shell: Shell = ctx.obj
        help_ = HELP[shell.language][ctx.info_name or ""]
        return pages.of_command(ctx.command_path, help_, self.get_params(ctx), shell.words, _look(shell))

    def parse_args(self, ctx: "AnyContext", args: list[str]) -> list[str]:
        """Read the arguments; what cannot be read, or is too much, stops with a sentence."""
        if any(word in NAMES for word in takewhile("--".__ne__, args)):
            _show_help(ctx)
        if any(not word or (word.startswith("--") and word.endswith("=")) for word in args):  # Path("") is this folder
            shell: Shell = ctx.obj
            raise Stop(shell.words.empty + usage.see(ctx))
        try:
            rest = super().parse_args(ctx, args)
        except typer.TyperException as error:
            raise Stop(usage.sentence(error, ctx)) from error
        if rest:
            shell = ctx.obj
            raise Stop(shell.words.too_many.format(values=" ".join(rest)) + usage.see(ctx))
        return rest


class Commands(TyperGroup):
    """All commands by name; ``modules`` says in which module each one is, ``hidden`` which ones help does not list."""

    def __init__(self, name: str, modules: Mapping[str, str], hidden: frozenset[str] = frozenset()) -> None:
        super().__init__(
            name=name,
            rich_markup_mode=None,
            add_help_option=False,
        )
        self.modules = modules
        self.listed = tuple(name for name in modules if name not in hidden)

    def parse_args(self, ctx: "AnyContext", args: list[str]) -> list[str]:
        """Read what stands before the command; what cannot be read stops with a sentence."""
        if args and args[0] in NAMES:
            _show_help(ctx)
        try:
            return super().parse_args(ctx, args)
        except typer.TyperException as error:
            raise Stop(usage.sentence(error, ctx)) from error

    def list_commands(self, ctx: "AnyContext") -> list[str]:  # noqa: ARG002 - Typer's signature
        """Return the names that help lists, in their order."""
        return list(self.listed)

    def get_command(self, ctx: "AnyContext", cmd_name: str) -> "AnyCommand | None":  # noqa: ARG002 - Typer's signature
        """Import the module of one command and make its function ``command`` a command."""
        if cmd_name not in self.modules:
            return None
        module = import_module(self.modules[cmd_name])
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        settings = {"help_option_names": NAMES, "allow_extra_args": True}
        app.command(cmd_name, cls=Command, context_settings=settings)(module.command)
        return get_command(app)

    def resolve_command(self, ctx: "AnyContext", args: list[str]) -> tuple[str | None, "AnyCommand | None", list[str]]:
        """Find the command, or say that it does not exist and which one was meant."""
        name = args[0]
        if name in self.modules or name.startswith("-"):
            return super().resolve_command(ctx, args)
        shell: Shell = ctx.obj
        raise Stop(
            shell.words.no_such_command.format(name=name) + usage.meant(shell, name, self.listed) + usage.see(ctx)
        )

    def get_help(self, ctx: "AnyContext") -> str:
        """Return the help in the language, without importing any command."""
        shell: Shell = ctx.obj
        known = HELP[shell.language]
        listed = {name: known[name] for name in self.listed}
        return pages.of_group(ctx.command_path, listed, shell.words, _look(shell))
