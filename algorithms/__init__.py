"""GreenBlue's Processing algorithms: they translate between QGIS and ``core``."""
