"""Without shapely or scipy, or with old ones: everything loads, and what to install is said."""

import importlib.util
import json
import os
import subprocess
import sys
import sysconfig
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SETTING = """
    import importlib.abc, importlib.util, json, sys, types

    from qgis.core import (QgsApplication, QgsProcessingContext, QgsProcessingException,
                           QgsProcessingFeedback)

    BROKEN = json.loads(sys.argv[2])

    class Blocker(importlib.abc.MetaPathFinder):
        def find_spec(self, name, path=None, target=None):
            problem = BROKEN.get(name.split(".")[0])
            if problem is not None:
                raise {"ImportError": ImportError, "OSError": OSError, "ValueError": ValueError}[
                    problem](name)

    def old(name, version):
        module = types.ModuleType(name)
        module.__version__ = version
        sys.modules[name] = module

    # QGIS 3.40 imports shapely itself, where it is there.
    for name in [n for n in sys.modules if n.split(".")[0] in BROKEN]:
        del sys.modules[name]
    sys.meta_path.insert(0, Blocker())
    for name, version in json.loads(sys.argv[3]).items():
        old(name, version)
    before = set(sys.modules)
    spec = importlib.util.spec_from_file_location(
        "greenblue", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]])
    sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])

    application = QgsApplication([], False)
    application.initQgis()
    if len(sys.argv) > 4:
        sys.platform = sys.argv[4]
    plugin = sys.modules["greenblue"].classFactory(None)
    plugin.initProcessing()
    early = set(sys.modules) - before
    registry = QgsApplication.processingRegistry()
    found = {}
    for algorithm in registry.providerById("greenblue").algorithms():
        possible, problem = algorithm.canExecute()
        said = ""
        if not possible:
            try:
                algorithm.create().processAlgorithm(
                    {}, QgsProcessingContext(), QgsProcessingFeedback(False))
            except QgsProcessingException as error:
                said = str(error)
        has_help = len(algorithm.shortHelpString()) > 500
        found[algorithm.name()] = [possible, problem, has_help, said]
    found["heavy"] = [n for n in ("shapely", "scipy") if n in early]
    plugin.unload()
    print("RESULT" + json.dumps(found), flush=True)
    application.exitQgis()
"""


def loaded(broken=(), old=(), platform=None, packages=None):
    """(can run, problem, has help, what a run says) of each algorithm, in a Python of its own.

    With ``packages`` that Python has the packages of this folder, and no others.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    python = [sys.executable]
    if packages is not None:
        environment["PYTHONPATH"] = str(packages)
        python = [str(Path(sys.executable).resolve()), "-S"]
    arguments = [json.dumps(dict(broken)), json.dumps(dict(old))]
    result = subprocess.run(
        [*python, "-c", textwrap.dedent(SETTING), str(ROOT), *arguments,
         *([platform] if platform else [])],
        capture_output=True, text=True, timeout=120, check=False, env=environment,
    )  # fmt: skip
    assert "Traceback" not in result.stderr, result.stderr
    lines = [line for line in result.stdout.splitlines() if line.startswith("RESULT")]
    assert lines, result.stdout + result.stderr
    found = json.loads(lines[0][len("RESULT") :])
    assert found.pop("heavy") == [], "heavy packages are imported when one runs"
    assert len(found) >= 2
    return found


def folder_of_packages(folder, *hidden):
    """A folder with links to all packages of this Python but some, which are then truly absent."""
    site = {name: importlib.util.find_spec(name).origin for name in ("qgis", "shapely", "scipy")}
    # The distribution's packages, and shapely's own where it comes from elsewhere.
    for parent in dict.fromkeys(Path(origin).parents[1] for origin in site.values()):
        for entry in parent.iterdir():
            target = folder / entry.name
            if not entry.name.lower().startswith(hidden) and not target.exists():
                target.symlink_to(entry)
    return folder


def the_only_sentence(found):
    """What all algorithms say alike, before a run and when a model runs them all the same."""
    said = {(possible, problem, told) for possible, problem, _, told in found.values()}
    assert len(said) == 1 and all(has_help for _, _, has_help, _ in found.values())
    possible, problem, told = said.pop()
    assert not possible and told == problem
    return problem


@pytest.mark.parametrize("absent", [("shapely",), ("scipy",), ("scipy", "shapely")])
def test_where_a_package_is_truly_absent_the_plugin_loads_and_says_so(tmp_path, absent):
    packages = folder_of_packages(tmp_path, *absent)
    sentence = the_only_sentence(loaded(packages=packages))
    assert sentence.startswith("GreenBlue needs ")
    for name in ("scipy", "shapely"):
        assert (f"{name} ≥ " in sentence) == (name in absent)


def test_with_the_shapely_of_debian_12_the_plugin_loads_and_names_its_version(tmp_path):
    old = os.environ.get("GREENBLUE_OLD_SHAPELY")
    if not old:
        pytest.skip("GREENBLUE_OLD_SHAPELY names no folder with an old shapely")
    packages = folder_of_packages(tmp_path, "shapely")
    for entry in Path(old).iterdir():
        (packages / entry.name).symlink_to(entry)
    sentence = the_only_sentence(loaded(packages=packages))
    assert sentence.startswith("GreenBlue needs shapely ≥ 2.0 (1.8.5")


def test_with_all_packages_every_algorithm_can_run():
    assert all(possible and not problem for possible, problem, *_ in loaded().values())


@pytest.mark.parametrize(
    ("broken", "named"),
    [
        ({"shapely": "ImportError"}, ["shapely ≥ 2.0"]),
        ({"scipy": "ImportError"}, ["scipy ≥ 1.7"]),
        ({"shapely": "ImportError", "scipy": "ImportError"}, ["scipy ≥ 1.7", "shapely ≥ 2.0"]),
        ({"shapely": "OSError"}, ["shapely ≥ 2.0"]),
        ({"scipy": "ValueError"}, ["scipy ≥ 1.7"]),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else None,
)
def test_without_a_package_the_provider_loads_and_says_what_is_missing(broken, named):
    for possible, problem, has_help, said in loaded(broken).values():
        assert not possible and has_help
        assert all(name in problem for name in named)
        assert ("scipy ≥" in problem) == ("scipy" in broken)
        assert said == problem, "a model or script that runs it all the same is told as well"
        assert "--no-deps" in problem, "an ordinary pip would replace QGIS's own numpy"


@pytest.mark.parametrize("version", ["1.8.5", "1.8.5.post1", "2.0b1.dev3"])
def test_an_old_shapely_is_said_to_be_old_with_its_version(version):
    problems = {problem for _, problem, *_ in loaded(old={"shapely": version}).values()}
    if version.startswith("1."):
        assert all(f"shapely ≥ 2.0 ({version})" in problem for problem in problems)
    else:
        assert problems == {""}


@pytest.mark.parametrize(
    ("platform", "where"),
    [("win32", "OSGeo4W Shell"), ("darwin", "Terminal"), ("linux", "python3-shapely")],
)
def test_the_remedy_is_that_of_the_platform(platform, where):
    # Neither is imported: scipy asks for the platform too.
    found = loaded(dict.fromkeys(("shapely", "scipy"), "ImportError"), platform=platform)
    assert all(where in problem for _, problem, *_ in found.values())


def test_where_pip_refuses_to_install_beside_the_system_packages_the_remedy_says_how():
    marked = (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists()
    found = loaded({"shapely": "ImportError"}, platform="linux")
    assert all(
        ("--break-system-packages" in problem) == marked for _, problem, *_ in found.values()
    )
