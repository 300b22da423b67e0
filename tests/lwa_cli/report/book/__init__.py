"""Tests of the workbook as data."""
