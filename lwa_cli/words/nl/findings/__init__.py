"""What every finding says in Dutch, by the hundreds of its code."""

from collections.abc import Mapping

from lwa_cli.words.nl.findings import files, filled, keys, money, references, remarks, rules, scalars, values
from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    **files.SAY,
    **filled.SAY,
    **keys.SAY,
    **scalars.SAY,
    **references.SAY,
    **money.SAY,
    **rules.SAY,
    **values.SAY,
    **remarks.SAY,
}

MEANT = "Bedoelt u {meant}?"
"""The hint of every finding that knows what was probably meant."""
