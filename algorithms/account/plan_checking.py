"""What is wrong or doubtful in a plan, said to the user."""

from datetime import date

from ...core.account.plan.checks import check_commitments, check_evidence
from ...core.account.plan.measures_list import Measure, checked_measures
from ...core.account.plan.territory import Merger, successor
from ...core.rules import read_rules
from ...core.text import id_list
from ..base import RESOURCES

MEASURES = RESOURCES / "rules" / "measures.csv"
MERGERS = RESOURCES / "rules" / "municipality_mergers.csv"


def findings(tables, meta, territory, evidence=None):
    """What is found in tables of commitments of one plan, in their order, and in its evidence."""
    vintage = meta.get("nis_vintage", "")
    options = {
        "measures": checked_measures(read_rules(MEASURES, Measure)),
        "mergers": read_rules(MERGERS, Merger),
        "known_nis": [code for code in territory["nis"] if code],
        "vintage": int(vintage) if vintage.isdecimal() else date.today().year,
        "today": date.today().isoformat(),
    }
    tables = list(tables)
    found = [f for table in tables for f in check_commitments(table, **options)]
    if evidence is not None:
        found += check_evidence(evidence, [code for table in tables for code in table["uuid"]])
    return found


def warn(algorithm, feedback, found):
    """Show findings as warnings."""
    for finding in found:
        feedback.pushWarning(finding.text(algorithm.tr))


def warn_of_old_codes(algorithm, feedback, codes, vintage):
    """Say which municipalities of the territory are not in the list of the year that was given."""
    mergers = read_rules(MERGERS, Merger)
    old = [code for code in codes if code and successor(code, mergers, vintage) != code]
    if old:
        feedback.pushWarning(algorithm.tr(
            "The codes {codes} ceased before or in {year}: the territory is of an older list of "
            "municipalities. Give the year of that list, or the new municipalities."
        ).format(codes=id_list(old), year=vintage))  # fmt: skip
