"""Crossings and hedges together: which first, within a budget."""
