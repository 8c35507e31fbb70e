"""The account as a page to read."""
