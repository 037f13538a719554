"""Sentences to vectors; one encoder per file."""
