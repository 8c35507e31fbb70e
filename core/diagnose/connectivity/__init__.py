"""Connectivity indices of patches and links, what each is worth, and what if."""
