"""The Processing provider: the list of GreenBlue's algorithms."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon

from .account.account_managed_km import AccountManagedKm
from .account.add_to_plan import AddToPlan
from .account.compare_scenarios import CompareScenarios
from .account.create_plan import CreatePlan
from .base import RESOURCES
from .diagnose.build_resistance import BuildResistance
from .diagnose.find_fragmentation_points import FindFragmentationPoints
from .diagnose.link_habitats import LinkHabitats
from .diagnose.map_pinch_points import MapPinchPoints
from .diagnose.measure_connectivity import MeasureConnectivity
from .diagnose.measure_fragmentation import MeasureFragmentation
from .dossier.create_dossier import CreateDossier
from .dossier.plan_municipality import PlanMunicipality
from .prepare.prepare_osm import PrepareOsm
from .propose.prioritise_measures import PrioritiseMeasures
from .propose.propose_crossings import ProposeCrossings
from .propose.propose_hedges import ProposeHedges
from .version import version

ALGORITHMS = (
    PrepareOsm,
    FindFragmentationPoints,
    BuildResistance,
    LinkHabitats,
    MeasureConnectivity,
    MeasureFragmentation,
    MapPinchPoints,
    ProposeCrossings,
    ProposeHedges,
    CreatePlan,
    AddToPlan,
    AccountManagedKm,
    CompareScenarios,
    PrioritiseMeasures,
    CreateDossier,
    PlanMunicipality,
)


class GreenBlueProvider(QgsProcessingProvider):
    plan_read = pyqtSignal(str, dict, dict)
    """An algorithm has read a plan: its name, its parameters, its results."""

    def id(self):
        return "greenblue"

    def name(self):
        return "GreenBlue"

    def longName(self):
        return f"GreenBlue {version()}"

    def versionInfo(self):
        return version()

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(RESOURCES / "icons" / "greenblue.svg")

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
