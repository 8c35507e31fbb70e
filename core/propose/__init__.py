"""Which measures to build, and where."""
