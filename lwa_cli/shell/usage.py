"""What Typer refuses on the command line, said in the user's language.

Typer exports few of its errors, so they are told apart by the name of their class and what they carry.
"""

from typing import TYPE_CHECKING, Any

from typer.core import TyperArgument, TyperOption

from lwa_cli.shell.group import meant, see
from lwa_cli.words.shell import helps

if TYPE_CHECKING:
    from typer import TyperException
    from typer._click import Context as AnyContext

    from lwa_cli.shell.session import Shell
    from lwa_cli.words.shell import ShellWords

AnyParam = TyperArgument | TyperOption


def sentence(error: "TyperException", shell: "Shell") -> str:
    """Return what is wrong with the command line, a likely spelling, and where the help is."""
    ctx: AnyContext | None = getattr(error, "ctx", None)
    param: object = getattr(error, "param", None)
    option = str(getattr(error, "option_name", ""))
    words = shell.words
    match type(error).__name__:
        case "NoSuchOption":
            known = tuple(name for p in ctx.command.get_params(ctx) for name in p.opts) if ctx else ()
            told = words.no_such_option.format(name=option) + meant(shell, option, known)
        case "BadOptionUsage" if ctx is not None:
            told = (words.no_value if _is_flag(option, ctx) else words.needs_value).format(name=option)
        case "MissingParameter" if isinstance(param, AnyParam):
            missing = words.missing_argument if isinstance(param, TyperArgument) else words.missing_option
            told = missing.format(name=_shown(param, ctx, shell))
        case "BadParameter" if isinstance(param, AnyParam):
            reason, value = _reason(error, param, words)
            told = words.wrong_value.format(value=value, name=_shown(param, ctx, shell), reason=reason)
        case _:
            told = error.format_message()
    return told + (see(ctx) if ctx else "")


def _is_flag(option: str, ctx: "AnyContext") -> bool:
    return any(isinstance(p, TyperOption) and option in p.opts and p.is_flag for p in ctx.command.params)


def _shown(param: AnyParam, ctx: "AnyContext | None", shell: "Shell") -> str:
    if isinstance(param, TyperOption):
        return max(param.opts, key=len)
    known = helps(shell.language).get((ctx and ctx.info_name) or "")
    return known.params[param.name].value if known else param.name


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
