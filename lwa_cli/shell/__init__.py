"""What every command shares: its options, streams, exit codes, failures and the writing of files."""

from lwa_cli.shell.session import Shell
from lwa_cli.shell.stop import Exit, Stop

__all__ = ["Exit", "Shell", "Stop"]
