"""The example rounds: what they show, and one initiative of each worked by hand."""
