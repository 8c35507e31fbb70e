"""The twelve sections of a dossier, composed once for all formats."""

from ..text import mark
from .document import Document
from .sections import account, closing, effect, judged, opening, proposals, sites

SECTIONS = (
    opening.cover,
    opening.summary,
    opening.context,
    sites.sites,
    proposals.proposals,
    effect.effect,
    account.account,
    judged.checklist,
    judged.permits,
    closing.monitoring,
    closing.costs,
    closing.annex,
)


def dossier(material, words):
    """The dossier in one language.

    Parameters
    ----------
    material : Material
    words : Words

    Returns
    -------
    Document
        The same words and numbers for HTML, ODT and PDF. Deterministic: the order of features
        in the plan does not matter.

    Notes
    -----
    O(commitments × questions + sites + ledger rows).
    """
    title = material.meta.get("title") or material.place or words.tr("Green-blue network")
    return Document(
        words.language, title, material.say(words, "subtitle"),
        tuple(build(material, words) for build in SECTIONS),
        material.notes_in(words),
        {
            "contents": words.tr("Contents"),
            "notes": words.tr("Notes"),
            "note": words.said(mark("Note {number}")),
            "label": words.tr("Fact"),
            "value": words.tr("Value"),
            "continued": words.tr("continued"),
            "credit": words.said(mark("Data: {credit}")),
            "page": words.said(mark("Page {page} of {pages}")),
            "photo": words.tr("Photo"),
        },
    )  # fmt: skip
