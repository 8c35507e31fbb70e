"""Between the parameters of "Compare plans" and ``core.account.scenarios``."""

import re
from dataclasses import replace
from pathlib import Path

from ...core.account.ledger.account import account
from ...core.account.scenarios.compare import scenario, scenario_table
from ...core.account.scenarios.page import scenario_page
from ...core.errors import GreenBlueError
from ...core.progress import part
from ..io.safe_files import safe_file
from .account_html import page_words
from .account_io import PLAN_TABLES, Work
from .account_managed_km import AccountManagedKm
from .scenario_choices import plan_paths, years_of

__all__ = ("scenario_table", "scenarios", "write_page")
_SAME = ("STATUS", "ZONES", "BASELINE", "CHECKLIST", "DURATION", "PLANTINGS", "RULES")


def scenarios(algorithm, parameters, context, feedback, report, progress):
    """Each plan in each year with its figures, and the CRS of the first.

    Raises
    ------
    GreenBlueError
        No plan, or names that are fewer than the plans.
    Cancelled
    """
    paths = plan_paths(algorithm, parameters, context)
    years = years_of(algorithm.parameterAsString(parameters, "YEARS", context)) or [None]
    given = algorithm.parameterAsString(parameters, "NAMES", context)
    names = [n.strip() for n in re.split(r"[;,]", given) if n.strip()]
    if names and len(names) != len(paths):
        raise GreenBlueError(
            "There are {plans} plans and {names} names. Give as many names as plans, separated "
            "by commas, or none.",
            plans=len(paths),
            names=len(names),
        )
    found, crs = [], None
    for number, path in enumerate(paths):
        inner = part(progress, number / len(paths), (number + 1) / len(paths))
        work = _work(algorithm, parameters, context, feedback, report, path)
        crs = crs or work.crs
        first = work.run(part(inner, 0.0, 0.5))
        name = names[number] if names else work.plan.meta.get("title") or Path(path).stem
        tables = [t for t in (work.tables.get(k) for k in PLAN_TABLES) if t is not None]
        for k, year in enumerate(years):
            one = first
            if year is not None:
                options = replace(work.options, year=year)
                step = part(inner, 0.5 + 0.5 * k / len(years), 0.5 + 0.5 * (k + 1) / len(years))
                one = account(work.tables, work.rule, options, algorithm.tr, step)
            label = name if year is None else f"{name} {year}"
            found.append(scenario(label, one, tables, work.metric_tables()))
    return _told_apart(found), crs


def _work(algorithm, parameters, context, feedback, report, path):
    own = AccountManagedKm().create()
    own.tr = algorithm.tr
    chosen = {name: parameters[name] for name in _SAME if parameters.get(name) is not None}
    return Work(own, {"PLAN": path, **chosen}, context, feedback, report)


def _told_apart(found):
    """Plans of the same name get a number."""
    seen, result = {}, []
    for one in found:
        seen[one.name] = seen.get(one.name, 0) + 1
        again = seen[one.name]
        result.append(one if again == 1 else replace(one, name=f"{one.name} ({again})"))
    return result


def write_page(algorithm, parameters, context, found, record):
    """The comparison as a page, where it is asked for; its path.

    Raises
    ------
    GreenBlueError
        Missing or read-only folder, full disk.
    """
    path = algorithm.parameterAsFileOutput(parameters, "OUTPUT_HTML", context)
    if not path:
        return None
    words, css = page_words()
    facts = [
        (words.tr("Compared on"), record["date"]),
        (words.tr("Software"), ", ".join(f"{k} {v}" for k, v in record["versions"].items())),
    ]
    with safe_file(path) as temporary:
        temporary.write_text(scenario_page(found, facts, words, css), encoding="utf-8")
    return path
