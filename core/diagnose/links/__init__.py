"""Patches, least-cost links between them, and corridors; whole or tile by tile."""
