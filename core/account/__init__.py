"""Plans, ledgers and kilometres."""
