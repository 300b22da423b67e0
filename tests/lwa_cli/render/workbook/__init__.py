"""Tests of the Excel file that a book becomes."""
