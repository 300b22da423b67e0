"""What is said about a choice: independent siblings over one round."""
