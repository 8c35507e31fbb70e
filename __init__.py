"""GreenBlue: mend ecological networks cut by roads, railways, canals and car parks."""


def classFactory(iface):  # noqa: N802 (the name is QGIS's)
    from .plugin import GreenBluePlugin

    return GreenBluePlugin(iface)
