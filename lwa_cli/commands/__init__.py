"""One file a command: parse, call, compose, render, exit."""
