"""The steps of `CreateDossier`: read the plan, compose, write the files."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from ...core.diagnose.resistance.surface import read_guilds
from ...core.dossier.checklist import Question, combined
from ...core.dossier.constraints import commitment_constraints, hedge_constraints
from ...core.dossier.contents import dossier
from ...core.dossier.document import sheets_of
from ...core.dossier.html import html
from ...core.dossier.material import CreditRule, Material, NoteRule, TextRule
from ...core.dossier.names import names_of
from ...core.dossier.odt import odt
from ...core.dossier.style_sheet import read_style_sheet
from ...core.dossier.words import Words
from ...core.errors import GreenBlueError
from ...core.progress import part, step
from ...core.rules import read_rules
from ...core.text import id_list
from ..base import RESOURCES
from ..io.paths import scratch_folder
from ..io.plan_file import copy_plan, read_plan
from ..io.safe_files import safe_file
from ..language import catalogue, language_of_qgis, spoken_names, translator
from ..version import version
from .dossier_account import Accounts
from .dossier_layouts import Page
from .dossier_maps import Maps, views
from .dossier_pdf import Pdf
from .dossier_photos import proofs_of
from .dossier_pictures import chart_picture, charts_of, photos, sheet_maps, whole_maps
from .plan_styles import drop_unsafe_styles
from .run_labels import run_labels

RULES, TEXTS = RESOURCES / "rules", RESOURCES / "dossier"
MOST_PHOTOS = 2
"""Shown for each commitment; further ones are named in its list of evidence."""


class Work:
    """One run: everything that is the same for all languages is read once."""

    def __init__(self, algorithm, parameters, context, feedback):
        self.feedback, self.context = feedback, context
        self.path = Path(algorithm.parameterAsFile(parameters, "PLAN", context))
        self.plan = read_plan(self.path)
        own = algorithm.parameterAsFile(parameters, "TEMPLATES", context)
        self.own_templates = Path(own) if own else None
        chosen = algorithm.parameterAsEnumStrings(parameters, "LANGUAGES", context)
        usual = self.plan.meta.get("language") or language_of_qgis()
        self.languages = list(dict.fromkeys(usual if c == "plan" else c for c in chosen))
        self.formats = algorithm.parameterAsEnumStrings(parameters, "FORMATS", context)
        self.folder = Path(algorithm.parameterAsFileOutput(parameters, "OUTPUT_FOLDER", context))
        texts = algorithm.parameterAsFile(parameters, "TEXTS", context)
        proofs, photo_files, refused = proofs_of(
            self.plan.tables["evidence"], self.path.parent, MOST_PHOTOS
        )
        self.material = Material(
            meta=self.plan.meta,
            tables=self.plan.tables,
            questions=self._questions(algorithm.parameterAsFile(parameters, "CHECKLIST", context)),
            texts=read_rules(TEXTS / "texts.csv", TextRule),
            notes=read_rules(TEXTS / "notes.csv", NoteRule),
            credits=read_rules(TEXTS / "credits.csv", CreditRule),
            proofs=proofs,
            own_texts=read_rules(texts, TextRule) if texts else (),
            date=algorithm.parameterAsString(parameters, "DATE", context).strip()
            or date.today().isoformat(),
            version=algorithm.parameterAsString(parameters, "VERSION", context).strip(),
            tool=version(),
            crs=_crs_name(self.plan.crs),
            distances={g.id: g.d50_m for g in read_guilds(RULES / "guilds.csv")},
            max_sheets=algorithm.parameterAsInt(parameters, "MAX_SHEETS", context),
        )
        self.names = names_of(RULES)
        self.accounts = Accounts(self.path, self.material.runs, context, feedback)
        self.views = views(self.material)
        self.constraints = {
            "constraint_hedges": hedge_constraints(self.material),
            "constraint_commitments": commitment_constraints(self.material),
        }
        self._tr, self._refused = algorithm.tr, refused
        self._photo_paths = self._shown(photo_files)
        self.photos, self.skipped_count = {}, 0
        self.sheet_count, self.sheet_maps = 0, None

    def _shown(self, files):
        """The photos of commitments that have a sheet."""
        uuids = {key.split(":")[-1] for key in self.views if key.startswith("map:commitment:")}
        return {key: path for key, path in files.items() if key.split(":")[1] in uuids}

    def _read_photos(self, progress):
        """Read the photos; say which evidence is not shown."""
        tr, refused = self._tr, self._refused
        self.photos, unreadable = photos(self._photo_paths, progress)
        self.skipped_count = len(refused) + len(unreadable)
        if refused:
            self.feedback.pushWarning(tr(
                "Evidence that is not in the folders DCIM or evidence beside the plan, and so is "
                "not shown: {names}."
            ).format(names=id_list(refused)))  # fmt: skip
        if unreadable:
            self.feedback.pushWarning(tr(
                "Photos that cannot be read and are not shown: {names}."
            ).format(names=id_list(unreadable)))  # fmt: skip

    def _questions(self, own):
        shipped = read_rules(RULES / "checklist.csv", Question)
        return combined(shipped, read_rules(own, Question)) if own else combined(shipped)

    def resource(self, folder, name):
        """A file of the office's own templates where it has one, else ours."""
        own = self.own_templates / name if self.own_templates else None
        return own if own is not None and own.is_file() else RESOURCES / folder / name

    def run(self, progress):
        """Write all files; paths by (language, format)."""
        self._read_photos(part(progress, 0.0, 0.1))
        self._make_folder()
        files, count = {}, len(self.languages)
        with scratch_folder("greenblue-dossier-") as folder:
            self.copy = folder / "plan.gpkg"
            copy_plan(self.path, self.copy)
            unsafe = drop_unsafe_styles(self.copy)
            if unsafe:
                self.feedback.pushWarning(self._tr(
                    "The plan's own style of {names} is not used: it asks for more than drawing."
                ).format(names=id_list(unsafe)))  # fmt: skip
            self.scratch = folder
            for number, language in enumerate(self.languages):
                share = part(progress, 0.1 + 0.9 * number / count, 0.1 + 0.9 * (number + 1) / count)
                files.update(self._in_language(language, share))
        step(progress, 1.0)
        return files

    def _make_folder(self):
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise GreenBlueError(
                "The folder {folder} cannot be made: {problem}. Choose another one.",
                folder=self.folder, problem=error.strerror or error,
            ) from error  # fmt: skip

    def _in_language(self, language, progress):
        if language != "en" and not catalogue(language).exists():
            self.feedback.pushWarning(self._tr(
                "The texts of GreenBlue in the language {language} are missing ({file}): that "
                "dossier has English words. Install the plugin again."
            ).format(language=language, file=catalogue(language)))  # fmt: skip
        tr = translator(language)
        words = Words(language, tr, self.names)
        material = replace(
            self.material,
            labels=run_labels(self.material.runs, words.said),
            measure_names=spoken_names(self.names["measure"], words.said),
        )
        if len(material.commitments):
            made = self.accounts.in_language(tr, part(progress, 0.0, 0.05))
            goals = {"I": "target_infrastructure_km", "II": "target_elements_km"}
            targets = {target: made.rule.number(name) for target, name in goals.items()}
            material = replace(material, account=made, targets=targets)
        document = dossier(material, words)
        self.sheet_count = len(sheets_of(document))
        tr_plan = translator(self.plan.meta.get("language", "en"))
        drawing = part(progress, 0.05, 0.06)
        maps = Maps(self.copy, self.plan.crs, tr, tr_plan, self.constraints, drawing)
        pictures = self._pictures(document, maps, part(progress, 0.06, 0.4))
        write = {"html": self._html, "odt": self._odt, "pdf": self._pdf}
        files = {}
        for number, kind in enumerate(self.formats):
            path = self.folder / f"{self.path.stem}_dossier_{language}.{kind}"
            start, end = (0.4 + 0.6 * n / len(self.formats) for n in (number, number + 1))
            with safe_file(path) as temporary:
                write[kind](temporary, document, words, maps, pictures, part(progress, start, end))
            files[language, kind] = str(path)
        return files

    def _pictures(self, document, maps, progress):
        """Maps, photos and charts as the formats asked for need them."""
        charts = {key: chart_picture(chart) for key, chart in charts_of(document).items()}
        if not {"html", "odt"} & set(self.formats):
            return charts
        if self.sheet_maps is None:
            page = Page(maps, self.resource("layouts", "sheet.qpt"))
            first = part(progress, 0.0, 0.8)
            self.sheet_maps = sheet_maps(document, self.views, page, first)
        page = Page(maps, self.resource("layouts", "map.qpt"))
        whole = whole_maps(document, page, part(progress, 0.8, 1.0))
        return {**charts, **self.sheet_maps, **self.photos, **whole}

    def _html(self, path, document, _words, _maps, pictures, _progress):
        css = read_style_sheet(self.resource("dossier", "dossier.css"))
        path.write_text(html(document, pictures, css), encoding="utf-8")

    def _odt(self, path, document, _words, _maps, pictures, _progress):
        path.write_bytes(odt(document, pictures))

    def _pdf(self, path, document, words, maps, pictures, progress):
        def template(name):
            return self.resource("layouts", f"{name}.qpt")

        Pdf(document, words, maps, template, self.views, pictures, self._photo_files()).write(
            path, progress
        )

    def _photo_files(self):
        """Photos made small, as files: that is how layouts take them."""
        found = {}
        for number, (key, picture) in enumerate(sorted(self.photos.items())):
            path = self.scratch / f"photo{number}.jpg"
            path.write_bytes(picture.data)
            found[key] = path
        return found


def _crs_name(crs):
    return f"{crs.description()} ({crs.authid()})" if crs.isValid() else ""
