"""Fragmentation points: where infrastructure cuts the green-blue network, and how badly."""
