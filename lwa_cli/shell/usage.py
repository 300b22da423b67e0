"""What Typer refuses on the command line, said in the user's language.

Typer exports few of its errors, so they are told apart by the name of their class and what they carry.
"""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from typer.core import TyperArgument, TyperOption

from lwa_cli.words.languages import HELP

if TYPE_CHECKING:
    from typer import TyperException
    from typer._click import Context as AnyContext

    from lwa_cli.shell.session import Shell
    from lwa_cli.words.shell import ShellWords

AnyParam = TyperArgument | TyperOption


def sentence(error: "TyperException", ctx: "AnyContext") -> str:
    """Return what is wrong with the command line, a likely spelling, and where the help is."""
    shell: Shell = ctx.obj
    words = shell.words
    param: object = getattr(error, "param", None)
    option = str(getattr(error, "option_name", ""))
    match type(error).__name__:
        case "NoSuchOption":
            known = (name for p in ctx.command.get_params(ctx) for name in p.opts)
            told = words.no_such_option.format(name=option) + meant(shell, option, known)
        case "BadOptionUsage":
            told = (words.no_value if _is_flag(option, ctx) else words.needs_value).format(name=option)
        case "MissingParameter" if isinstance(param, AnyParam):
            missing = words.missing_argument if isinstance(param, TyperArgument) else words.missing_option
            told = missing.format(name=_shown(param, ctx, shell))
        case "BadParameter" if isinstance(param, AnyParam):
            reason, value = _reason(error, param, words)
            told = words.wrong_value.format(value=value, name=_shown(param, ctx, shell), reason=reason)
        case _:
            told = error.format_message()
    return told + see(ctx)


NEAR = 0.68
"""How alike a name must be to be what was meant: ``--excel`` is not ``--exactly``."""


def meant(shell: "Shell", name: str, known: Iterable[str]) -> str:
    """Return a `did you mean`, or nothing where nothing is near."""
    bare = {one.lstrip("-"): one for one in known}  # dashes at the front are alike in all options
    near = [bare[one] for one in get_close_matches(name.lstrip("-"), list(bare), n=2, cutoff=NEAR)]
    if not near:
        return ""
    from lwa_cli.words.numbers import Numbers  # noqa: PLC0415 - only a mistake pays for loading it

    return f" {shell.words.did_you_mean.format(names=Numbers(shell.language).either(near))}"


def see(ctx: "AnyContext") -> str:
    """Return where the help is."""
    shell: Shell = ctx.obj
    return " " + shell.words.try_help.format(command=ctx.command_path)


def _is_flag(option: str, ctx: "AnyContext") -> bool:
    return any(isinstance(p, TyperOption) and option in p.opts and p.is_flag for p in ctx.command.params)


def _shown(param: AnyParam, ctx: "AnyContext", shell: "Shell") -> str:
    if isinstance(param, TyperOption):
        return max(param.opts, key=len)
    return HELP[shell.language][ctx.info_name or ""].params[param.name].value


def _reason(error: "TyperException", param: AnyParam, words: "ShellWords") -> tuple[str, str]:
    """Return why a value does not fit, and the value as it was typed."""
    details: list[dict[str, Any]] = getattr(error.__cause__, "errors", list)()
    detail = details[0] if details else {}
    value, context = str(detail.get("input", "")), detail.get("ctx", {})
    if choices := param.type_descriptor.choices:
        return words.choose_from.format(choices=", ".join(map(str, choices))), value
    match detail.get("type"):
        case "int_parsing" | "int_from_float" | "int_parsing_size":
            return words.not_whole, value
        case "float_parsing" | "finite_number":
            return words.not_number, value
        case "greater_than_equal":
            return words.at_least.format(bound=context.get("ge")), value
        case "less_than_equal":
            return words.at_most.format(bound=context.get("le")), value
        case _:
            return words.not_fitting, value
