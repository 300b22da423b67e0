"""The commands as Typer sees them: their modules are imported only when called, their help comes from the words."""

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from lwa_cli.render import help as pages
from lwa_cli.shell.stop import Stop
from lwa_cli.words.shell import helps

if TYPE_CHECKING:
    from typer._click import Command as AnyCommand
    from typer._click import Context as AnyContext

    from lwa_cli.shell.session import Shell

NAMES = ["-h", "--help"]


class Command(TyperCommand):
    """One command; more arguments than it takes are refused in the user's language."""

    def get_help(self, ctx: "AnyContext") -> str:
        """Return the help in the language, opening with an example."""
        shell: Shell = ctx.obj
        return pages.of_command(
            ctx.command_path, helps(shell.language)[ctx.info_name or ""], self.get_params(ctx), shell.words
        )

    def parse_args(self, ctx: "AnyContext", args: list[str]) -> list[str]:
        """Refuse what no argument takes."""
        rest = super().parse_args(ctx, args)
        if rest:
            shell: Shell = ctx.obj
            raise Stop(shell.words.too_many.format(values=" ".join(rest)) + see(ctx))
        return rest


class Commands(TyperGroup):
    """All commands by name; ``modules`` says in which module each one is, ``hidden`` which ones help does not list."""

    def __init__(self, name: str, modules: Mapping[str, str], hidden: frozenset[str] = frozenset()) -> None:
        super().__init__(
            name=name,
            rich_markup_mode=None,
            context_settings={"help_option_names": NAMES, "token_normalize_func": None},
        )
        self.modules = modules
        self.listed = tuple(name for name in modules if name not in hidden)

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
        raise Stop(shell.words.no_such_command.format(name=name) + meant(shell, name, self.listed) + see(ctx))

    def get_help(self, ctx: "AnyContext") -> str:
        """Return the help in the language, without importing any command."""
        shell: Shell = ctx.obj
        known = helps(shell.language)
        return pages.of_group(ctx.command_path, {name: known[name] for name in self.listed}, shell.words)


def meant(shell: "Shell", name: str, known: tuple[str, ...]) -> str:
    """Return a `did you mean`, or nothing where nothing is near."""
    near = get_close_matches(name, known, n=2)
    return f" {shell.words.did_you_mean.format(names=' / '.join(near))}" if near else ""


def see(ctx: "AnyContext") -> str:
    """Return where the help is."""
    shell: Shell = ctx.obj
    return " " + shell.words.try_help.format(command=ctx.command_path)
