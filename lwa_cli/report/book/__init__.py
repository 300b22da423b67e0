"""The workbook as data: sheets of named tables, live cells and charts, composed once for the renderer."""
