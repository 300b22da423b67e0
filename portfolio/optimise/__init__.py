"""The best set that budgets and rules allow: modelled, solved, checked, proven."""
