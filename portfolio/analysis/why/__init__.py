"""Why each initiative is in or out, what would change it, and what every rule costs (method: explanations)."""

from portfolio.analysis.why.explain import CHANGES_OF, EVERYTHING_OF, Told, explain
from portfolio.analysis.why.reason import Class, Depth, KeptOut, MoreBudget, Price, Reason, Why

__all__ = [
    "CHANGES_OF",
    "EVERYTHING_OF",
    "Class",
    "Depth",
    "KeptOut",
    "MoreBudget",
    "Price",
    "Reason",
    "Told",
    "Why",
    "explain",
]
