"""Why each initiative is in or out, what would change it, and what every rule costs (method: explanations)."""

from portfolio.analysis.why.explain import Told, explain
from portfolio.analysis.why.reason import Class, KeptOut, MoreBudget, Price, Reason, Why

__all__ = ["Class", "KeptOut", "MoreBudget", "Price", "Reason", "Told", "Why", "explain"]
