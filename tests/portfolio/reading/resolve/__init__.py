"""Tests of portfolio.reading.resolve."""
