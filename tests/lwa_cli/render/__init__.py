"""Tests of lwa_cli/render."""
