"""Stands for QGIS where dialogs and models are tried on Qt 6 without it: names only."""
