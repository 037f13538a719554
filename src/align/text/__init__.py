"""What we know of the two languages."""
