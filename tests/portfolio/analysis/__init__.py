"""Tests of portfolio/analysis."""
