"""Plain text: every character is prose."""

from align.formats.documents._base import Format, Prose

FORMAT = Format(name="plain text", endings=(".txt", ".text"), prose=Prose)
