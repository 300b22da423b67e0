"""Tests of portfolio/value."""
