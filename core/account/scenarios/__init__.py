"""Plans and years side by side."""
