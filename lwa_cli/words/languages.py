"""The words of each language, by what they are for."""

from typing import TYPE_CHECKING, Final

from lwa_cli.words.en import book as en_book
from lwa_cli.words.en import chain as en_chain
from lwa_cli.words.en import changes as en_changes
from lwa_cli.words.en import commands as en_commands
from lwa_cli.words.en import form as en_form
from lwa_cli.words.en import frontier as en_frontier
from lwa_cli.words.en import letters as en_letters
from lwa_cli.words.en import live as en_live
from lwa_cli.words.en import near as en_near
from lwa_cli.words.en import reasons as en_reasons
from lwa_cli.words.en import report as en_report
from lwa_cli.words.en import schema as en_schema
from lwa_cli.words.en import shell as en_shell
from lwa_cli.words.en import validate as en_validate
from lwa_cli.words.nl import book as nl_book
from lwa_cli.words.nl import chain as nl_chain
from lwa_cli.words.nl import changes as nl_changes
from lwa_cli.words.nl import commands as nl_commands
from lwa_cli.words.nl import form as nl_form
from lwa_cli.words.nl import frontier as nl_frontier
from lwa_cli.words.nl import letters as nl_letters
from lwa_cli.words.nl import live as nl_live
from lwa_cli.words.nl import near as nl_near
from lwa_cli.words.nl import reasons as nl_reasons
from lwa_cli.words.nl import report as nl_report
from lwa_cli.words.nl import schema as nl_schema
from lwa_cli.words.nl import shell as nl_shell
from lwa_cli.words.nl import validate as nl_validate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lwa_cli.words.book import BookWords
    from lwa_cli.words.chain import ChainWords
    from lwa_cli.words.changes import ChangeWords
    from lwa_cli.words.commands import CommandWords
    from lwa_cli.words.form import FormWords
    from lwa_cli.words.frontier import FrontierWords
    from lwa_cli.words.letters import LetterWords
    from lwa_cli.words.live import LiveWords
    from lwa_cli.words.near import NearWords
    from lwa_cli.words.reasons import ReasonWords
    from lwa_cli.words.report import ReportWords
    from lwa_cli.words.schema import SchemaWords
    from lwa_cli.words.shell import Help, ShellWords
    from lwa_cli.words.validate import ValidateWords
    from portfolio.model import Language

SHELL: Final["Mapping[Language, ShellWords]"] = {"nl": nl_shell.WORDS, "en": en_shell.WORDS}
HELP: Final["Mapping[Language, Mapping[str, Help]]"] = {"nl": nl_shell.HELP, "en": en_shell.HELP}
COMMANDS: Final["Mapping[Language, CommandWords]"] = {"nl": nl_commands.WORDS, "en": en_commands.WORDS}
REPORT: Final["Mapping[Language, ReportWords]"] = {"nl": nl_report.WORDS, "en": en_report.WORDS}
REASONS: Final["Mapping[Language, ReasonWords]"] = {"nl": nl_reasons.WORDS, "en": en_reasons.WORDS}
CHAIN: Final["Mapping[Language, ChainWords]"] = {"nl": nl_chain.WORDS, "en": en_chain.WORDS}
CHANGES: Final["Mapping[Language, ChangeWords]"] = {"nl": nl_changes.WORDS, "en": en_changes.WORDS}
FRONTIER: Final["Mapping[Language, FrontierWords]"] = {"nl": nl_frontier.WORDS, "en": en_frontier.WORDS}
NEAR: Final["Mapping[Language, NearWords]"] = {"nl": nl_near.WORDS, "en": en_near.WORDS}
LETTERS: Final["Mapping[Language, LetterWords]"] = {"nl": nl_letters.WORDS, "en": en_letters.WORDS}
BOOK: Final["Mapping[Language, BookWords]"] = {"nl": nl_book.WORDS, "en": en_book.WORDS}
LIVE: Final["Mapping[Language, LiveWords]"] = {"nl": nl_live.WORDS, "en": en_live.WORDS}
FORM: Final["Mapping[Language, FormWords]"] = {"nl": nl_form.WORDS, "en": en_form.WORDS}
VALIDATE: Final["Mapping[Language, ValidateWords]"] = {"nl": nl_validate.WORDS, "en": en_validate.WORDS}
SCHEMA: Final["Mapping[Language, SchemaWords]"] = {"nl": nl_schema.WORDS, "en": en_schema.WORDS}
KEYS: Final["Mapping[Language, Mapping[str, tuple[str, str]]]"] = {"nl": nl_schema.KEYS, "en": en_schema.KEYS}
"""Title and description of every key in the files, as editors show them."""
