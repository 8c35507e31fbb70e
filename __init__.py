"""GreenBlue: mend ecological networks cut by roads, railways, canals and car parks."""


def classFactory(iface):
    from .plugin import GreenBluePlugin

    return GreenBluePlugin(iface)
