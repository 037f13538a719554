"""Vectors and lengths to beads."""
