"""Why measures are not chosen: one reason each, said in the user's language."""

from dataclasses import dataclass, field

from ...text import mark, untranslated

SENTENCES = {
    "excluded": mark("excluded by the user"),
    "rejected": mark("rejected: {reason}"),
    "no_cost": mark("no cost is known"),
    "group": mark("belongs to a group of which {ids} is left out"),
    "no_effect": mark("no effects on links are given"),
    "no_gain": mark("makes no link between patches shorter than the way there is"),
    "next_to_nothing": mark("wins next to nothing: less than a millionth of a per cent"),
    "only_with": mark("wins nothing alone, only together with {ids}"),
    "useless": mark("made useless by {ids}"),
    "near": mark("too near to {ids}, which is chosen"),
    "instead": mark("{ids} is chosen instead"),
    "too_dear": mark("too dear: costs more than the whole budget"),
    "year": mark("too dear for what is left of every year's budget"),
    "rest": mark("too dear for what is left of the budget"),
    "count": mark("the largest number of measures is reached"),
    "less": mark("wins less for its cost than those chosen"),
}


@dataclass(frozen=True)
class Reason:
    """A code of ``SENTENCES`` and the values of its sentence."""

    code: str
    values: dict = field(default_factory=dict)

    def sentence(self, translate=untranslated):
        """The reason in words; ``translate(template) -> str``."""
        return translate(SENTENCES[self.code]).format(**self.values)
