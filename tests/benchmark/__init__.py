"""How fast it is, as ratios to baselines in this folder: ``make bench``, by hand, on a quiet machine."""
