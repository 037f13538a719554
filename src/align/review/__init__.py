"""Decisions of people: the log, its replay, and what it applies to."""
