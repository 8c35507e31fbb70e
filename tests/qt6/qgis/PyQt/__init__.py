"""What ``qgis.PyQt`` is on QGIS 4: PyQt6, with the classes that moved also in their old place."""
