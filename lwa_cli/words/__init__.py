"""Every sentence, in one place per language."""
