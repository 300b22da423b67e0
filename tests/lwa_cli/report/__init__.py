"""Tests of lwa_cli/report."""
