"""What a dossier says."""
