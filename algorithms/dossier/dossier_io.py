"""The steps of `CreateDossier`: read the plan, compose, write the files."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from ...core.dossier.checklist import Question, combined
from ...core.dossier.contents import dossier
from ...core.dossier.document import sheets_of
from ...core.dossier.html import html
from ...core.dossier.material import CreditRule, Material, NoteRule, TextRule
from ...core.dossier.names import names_of
from ...core.dossier.words import Words
from ...core.errors import GreenBlueError
from ...core.progress import part, step
from ...core.rules import read_rules
from ..base import RESOURCES
from ..io.plan_file import read_plan
from ..io.safe_files import safe_file
from ..language import language_of_qgis, translator
from ..provider import version

RULES, TEXTS = RESOURCES / "rules", RESOURCES / "dossier"


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
        self.folder = Path(algorithm.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        texts = algorithm.parameterAsFile(parameters, "TEXTS", context)
        self.material = Material(
            meta=self.plan.meta,
            tables=self.plan.tables,
            questions=self._questions(algorithm.parameterAsFile(parameters, "CHECKLIST", context)),
            texts=read_rules(TEXTS / "texts.csv", TextRule),
            notes=read_rules(TEXTS / "notes.csv", NoteRule),
            credits=read_rules(TEXTS / "credits.csv", CreditRule),
            own_texts=read_rules(texts, TextRule) if texts else (),
            date=algorithm.parameterAsString(parameters, "DATE", context).strip()
            or date.today().isoformat(),
            version=algorithm.parameterAsString(parameters, "VERSION", context).strip(),
            tool=version(),
            crs=_crs_name(self.plan.crs),
            max_sheets=algorithm.parameterAsInt(parameters, "MAX_SHEETS", context),
        )
        self.names = names_of(RULES)
        self.sheet_count = 0

    def _questions(self, own):
        shipped = read_rules(RULES / "checklist.csv", Question)
        return combined(shipped, read_rules(own, Question)) if own else combined(shipped)

    def resource(self, folder, name):
        """A file of the office's own templates where it has one, else ours."""
        own = self.own_templates / name if self.own_templates else None
        return own if own is not None and own.is_file() else RESOURCES / folder / name

    def run(self, progress):
        """Write all files; paths by (language, format)."""
        self._make_folder()
        files, count = {}, len(self.languages)
        for number, language in enumerate(self.languages):
            share = part(progress, number / count, (number + 1) / count)
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
        words = Words(language, translator(language), self.names)
        material = replace(self.material)
        document = dossier(material, words)
        self.sheet_count = len(sheets_of(document))
        step(progress, 0.1)
        pictures = {}
        files = {}
        for kind in self.formats:
            path = self.folder / f"{self.path.stem}_dossier_{language}.{kind}"
            if kind == "html":
                with safe_file(path) as temporary:
                    css = self.resource("dossier", "dossier.css").read_text(encoding="utf-8")
                    temporary.write_text(html(document, pictures, css), encoding="utf-8")
                files[language, kind] = str(path)
        return files


def _crs_name(crs):
    return f"{crs.description()} ({crs.authid()})" if crs.isValid() else ""
