"""What each initiative is worth, in exact fractions and in the integer units of the objective."""
