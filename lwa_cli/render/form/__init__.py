"""A form for partners as an Excel file; beside the workbook the only room that knows XlsxWriter."""

from lwa_cli.render.form.file import as_form

__all__ = ["as_form"]
