"""Tests of lwa_cli/commands."""
