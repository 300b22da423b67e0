"""``python -m lwa_cli`` is ``lwa``."""

from lwa_cli.entry import run

if __name__ == "__main__":
    run()
