"""The command line: commands, reports, words and renderers."""

VERSION = "0.1.0"
"""The version of lwa, here so that nothing has to search the installed packages for it."""
