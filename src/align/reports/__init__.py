"""Collations to bytes; one file per report."""
