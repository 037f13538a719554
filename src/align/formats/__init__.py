"""Bytes to documents and pairs, and back; one file per format."""
