"""Choosing a portfolio of initiatives: the domain, without terminals, languages or spreadsheets."""
