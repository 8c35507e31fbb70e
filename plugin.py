"""GreenBlue in QGIS: translations, Processing provider, menu and toolbar button."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QLabel, QMenu, QWidgetAction

from .algorithms.base import RESOURCES, groups
from .algorithms.language import catalogue
from .algorithms.provider import GreenBlueProvider
from .ui.desk import Desk


def translator():
    """The translator for QGIS's language, or None where there is none (English)."""
    qt = QTranslator()
    locale = QgsApplication.instance().locale()
    if qt.load(str(catalogue(locale[:2]))):
        QCoreApplication.installTranslator(qt)
        return qt
    return None


class GreenBluePlugin:
    """Loads with a window (``iface``) or without one (the command line runner)."""

    def __init__(self, iface):
        self.iface = iface
        self.translator = translator()
        self.provider = None
        self.menu = None
        self.toolbar_action = None
        self.desk = None

    def initProcessing(self):
        self.provider = GreenBlueProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        self.initProcessing()
        if self.iface is None:
            return
        self.desk = Desk(self.iface)
        self.provider.plan_read.connect(self.desk.remember)
        window = self.iface.mainWindow()
        icon = QIcon(str(RESOURCES / "icons" / "greenblue.svg"))
        self.menu = QMenu("GreenBlue", window)
        self.menu.setObjectName("mGreenBlueMenu")
        self.menu.setIcon(icon)
        self._fill_menu()
        self.iface.pluginMenu().addMenu(self.menu)
        self.toolbar_action = QAction(icon, "GreenBlue", window)
        self.toolbar_action.setObjectName("mActionGreenBlue")
        self.toolbar_action.setToolTip(
            QCoreApplication.translate("GreenBlue", "GreenBlue: the plan panel, and every step")
        )
        self.toolbar_action.setMenu(self.menu)
        self.toolbar_action.triggered.connect(self.desk.show_panel)
        self.iface.addToolBarIcon(self.toolbar_action)

    def _fill_menu(self):
        """The windows, then one entry per algorithm, under the name of its step."""
        translate = QCoreApplication.translate
        for name, label, do in (
            ("Panel", translate("GreenBlue", "Plan panel"), self.desk.show_panel),
            ("Assistant", translate("GreenBlue", "New plan…"), self.desk.start_assistant),
            ("Help", translate("GreenBlue", "User guide"), self.desk.open_help),
        ):
            action = QAction(label, self.menu)
            action.setObjectName(f"mActionGreenBlue{name}")
            action.triggered.connect(lambda _checked=False, do=do: do())
            self.menu.addAction(action)
        for group_id, title in groups().items():
            members = [a for a in self.provider.algorithms() if a.groupId() == group_id]
            if members:
                self._add_heading(title)
            for algorithm in sorted(members, key=lambda a: a.displayName()):
                action = QAction(algorithm.icon(), f"{algorithm.displayName()}…", self.menu)
                action.setObjectName(f"mActionGreenBlue_{algorithm.name()}")
                action.setData(algorithm.id())
                action.triggered.connect(self._open_chosen)
                self.menu.addAction(action)

    def _add_heading(self, title):
        """A line and a name: many styles draw no names of sections."""
        self.menu.addSeparator()
        label = QLabel(title, self.menu)
        label.setContentsMargins(8, 2, 8, 2)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        heading = QWidgetAction(self.menu)
        heading.setText(title)
        heading.setDefaultWidget(label)
        self.menu.addAction(heading)

    def _open_chosen(self):
        self.desk.open_dialog(self.menu.sender().data())

    def unload(self):
        if self.desk is not None:
            self.desk.release()
            self.desk = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.menu is not None:
            self.iface.removeToolBarIcon(self.toolbar_action)
            self.iface.pluginMenu().removeAction(self.menu.menuAction())
            self.toolbar_action.deleteLater()
            self.menu.deleteLater()
            self.menu = self.toolbar_action = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
