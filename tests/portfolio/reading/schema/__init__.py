"""Tests of portfolio.reading.schema."""
