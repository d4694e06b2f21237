"""What a person decides about questions that were not answered well. Knows no terminal."""
