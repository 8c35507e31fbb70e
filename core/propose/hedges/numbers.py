"""Numbers by which gaps, bends and pairs of ends are judged: settings of a rule set."""

from dataclasses import dataclass


@dataclass(frozen=True)
class HedgeNumbers:
    """Expert defaults [P]; a rule set changes them by rows of effect ``setting`` of these names.

    Attributes
    ----------
    facing_deg : float
        Ends face each other when the line between them bends so much at most at both.
    aside_m : float
        A hedge drawn on from one end passes the other no farther aside.
    ahead_deg : float
        A hedge goes on ahead: what lies at a larger angle beside it is no target.
    bend_deg, even_deg : float
        Along an arc the hedge turns so much at most at each end, and its halves turn alike.
    corner_from_deg, corner_to_deg : float
        How much a hedge turns at the corner of a field.
    sway_deg, turn_deg : float
        That much of a sway or of a turn counts like the length again.
    edge_share, edge_strain : float
        A route that follows edges over this share counts that many times its length at most,
        however badly the ends go on into each other.
    round_factor : float
        A gap is left when the woody way round is at most so many times the new hedge, or half of
        that between ends that face each other.
    parallel_m : float
        Hedges nearer to a better or standing one over half their length are left out.
    planted_share : float
        Least part of a route that may be planted.
    beside_link_m : float
        An element that near to a link is followed by it.
    serve_link_m : float
        How far a hedge may lie from the path of a link that it serves.
    bend_radius_m : float
        Roads with a smaller radius keep the inside of the bend free.
    """

    facing_deg: float = 45.0
    aside_m: float = 20.0
    ahead_deg: float = 80.0
    bend_deg: float = 60.0
    even_deg: float = 20.0
    corner_from_deg: float = 70.0
    corner_to_deg: float = 110.0
    sway_deg: float = 10.0
    turn_deg: float = 60.0
    edge_share: float = 0.8
    edge_strain: float = 2.0
    round_factor: float = 3.0
    parallel_m: float = 10.0
    planted_share: float = 0.5
    beside_link_m: float = 15.0
    serve_link_m: float = 100.0
    bend_radius_m: float = 200.0


NAMES = tuple(HedgeNumbers.__dataclass_fields__)
DIVISORS = ("sway_deg", "turn_deg")


def numbers_of(settings):
    """The numbers that settings hold, the others as they are by default."""
    return HedgeNumbers(**{name: settings[name] for name in NAMES if name in settings})
