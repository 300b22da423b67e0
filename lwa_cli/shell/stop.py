"""How a command ends: its exit code, or the exception that ends it with a sentence."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes of every command."""

    DONE = 0
    MISTAKES = 1
    USAGE = 2
    IMPOSSIBLE = 3
    UNPROVEN = 4
    BUG = 70
    INTERRUPTED = 130


class Stop(Exception):
    """Ends the command with one sentence for the user, already in the user's language."""

    def __init__(self, sentence: str, code: Exit = Exit.USAGE) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
