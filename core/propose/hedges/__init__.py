"""Hedges: gaps, lines that can be planted, the rules of distance, what they win."""
