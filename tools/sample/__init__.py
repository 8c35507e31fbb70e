"""The sample municipality: an invented landscape, drawn and grown by this package."""
