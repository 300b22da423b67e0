"""A report as a document of typed blocks, composed once for all renderers."""
