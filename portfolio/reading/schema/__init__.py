"""The shapes of the files: which keys there are and of which kind each value is. The only use of pydantic."""
