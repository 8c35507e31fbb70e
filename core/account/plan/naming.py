"""What commitments are called that nobody has named, or that share a name."""

from collections import Counter

_BETWEEN = ", "


def made_name(measure, place):
    """The name of a commitment, made of its measure's and that of the place, where it has one."""
    return _BETWEEN.join(filter(None, (measure, place)))


def retold_name(name, spoken):
    """A made name with its measure in the reader's language; a name that people gave, as it is.

    Parameters
    ----------
    name : str
        Of a commitment, as the plan keeps it: in the plan's language.
    spoken : sequence of str
        What its measure is called: in the reader's language, then in any others.

    Returns
    -------
    str

    Notes
    -----
    The plan keeps the name and the code of the measure. Nothing more is needed to tell a made
    name from a given one, and plans made earlier are read alike. The longest name that fits is
    taken, so that "Hedge, new" is not read as a "Hedge" somewhere.
    """
    for said in sorted(filter(None, spoken), key=len, reverse=True):
        if name == said or name.startswith(said + _BETWEEN):
            return spoken[0] + name[len(said) :]
    return name


def numbered_names(uuids, names):
    """Names by uuid; those that several share with a number, those without the uuid.

    A municipality that mows one street in seven parts signs seven sheets of its name.
    """
    names = [str(n or "").strip() or u for u, n in zip(uuids, names)]
    shared, seen, found = Counter(names), Counter(), {}
    for uuid, name in zip(uuids, names):
        seen[name] += 1
        found[uuid] = f"{name} ({seen[name]})" if shared[name] > 1 else name
    return found
