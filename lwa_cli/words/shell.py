"""The words of the shell itself: help, usage errors and failures; one value per language, so that none can miss."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Param:
    """What an argument or option is for, and the name of its value where it has one."""

    text: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Help:
    """The help of one command: a line for the list, example calls, what it does, and its parameters by their name."""

    line: str
    examples: tuple[str, ...]
    about: str
    params: Mapping[str, Param]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShellWords:
    """Sentences and headings; the fields in braces are filled with ``str.format``."""

    example: str
    examples: str
    usage: str
    usage_command: str
    usage_options: str
    arguments: str
    options: str
    everywhere: str
    commands: str
    help_option: str
    common: Mapping[str, str]
    default: str
    required: str
    about: str
    more: str

    next: str
    error: str
    try_help: str
    did_you_mean: str
    no_such_command: str
    no_such_option: str
    missing_argument: str
    missing_option: str
    needs_value: str
    no_value: str
    too_many: str
    empty: str
    wrong_value: str
    choose_from: str
    not_whole: str
    not_number: str
    at_least: str
    at_most: str
    not_fitting: str
    no_language: str

    cannot_write: str
    file_problem: str
    reasons: Mapping[str, str]
    in_the_way: str
    in_the_way_many: str
    edited: str
    edited_many: str
    other_name: str
    use_force: str
    was_read: str
    wrote: str
    wrote_many: str
    would_write: str
    unchanged: str
    unchanged_files: str
    not_remembered: str
    bug: str
    bug_log: str
    interrupted: str
