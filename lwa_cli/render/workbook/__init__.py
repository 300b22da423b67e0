"""The workbook as an Excel file; the only room that knows XlsxWriter."""

from lwa_cli.render.workbook.file import as_xlsx

__all__ = ["as_xlsx"]
