"""Crossings: where along a section, which structure, what it wins."""
