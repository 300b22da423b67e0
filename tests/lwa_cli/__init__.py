"""Tests of lwa_cli."""
