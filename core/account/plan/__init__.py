"""The record of a plan: its tables, its measures, its checks."""
