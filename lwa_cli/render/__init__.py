"""One renderer a file: the document or the data as terminal text, JSON, and what other tools read."""
