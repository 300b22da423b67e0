"""The command line: commands, reports, words and renderers."""
