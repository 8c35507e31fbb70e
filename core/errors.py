"""The two exceptions of GreenBlue; anything else that is raised is a bug."""


class GreenBlueError(ValueError):
    """The user's data or choice cannot be used.

    The text is one sentence for the user: what is wrong, in which layer and
    features, and what to do about it. It is kept as an English template and
    its values, so that the caller can show it in the user's language.

    Parameters
    ----------
    template : str
        English sentence with ``{name}`` places, written as a literal at the
        place where it is raised (that is how it is found for translation).
    **values
        What fills the places.
    """

    def __init__(self, template, **values):
        self.template = template
        self.values = values
        super().__init__(template.format(**values))

    def translated(self, translate):
        """The sentence in the language of ``translate(template) -> str``."""
        return translate(self.template).format(**self.values)


class Cancelled(Exception):
    """The user asked to stop; nothing was written."""
