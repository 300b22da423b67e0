"""Every sentence in Dutch."""
