"""The query log at the size of ten million messages."""
