"""Tests of the value of initiatives."""
