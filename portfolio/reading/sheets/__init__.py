"""Forms: initiatives as the sheets of a workbook."""
