"""Forms and tables: from cells to initiatives."""
