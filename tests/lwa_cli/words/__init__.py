"""Tests of lwa_cli/words."""
