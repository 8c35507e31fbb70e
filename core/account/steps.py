"""How far a plan has come: which steps are done, outdated, or next."""

from dataclasses import dataclass

from ..errors import GreenBlueError

DONE, OUTDATED, NEXT, LATER = "done", "outdated", "next", "later"


@dataclass(frozen=True)
class Step:
    """One row of ``resources/rules/steps.csv``; ``algorithms`` and ``needs`` are words."""

    step: str
    name: str
    algorithms: str
    needs: str = ""
    line: int = 0

    def makers(self):
        return self.algorithms.split()

    def inputs(self):
        return self.needs.split()


@dataclass(frozen=True)
class StepState:
    """A step of a plan as it stands.

    Attributes
    ----------
    step : Step
    state : {"done", "outdated", "next", "later"}
    date : str
        ISO date and time of the latest run, empty where there was none.
    newer : tuple of str
        What is newer than the step's results: steps, or "commitments".
    """

    step: Step
    state: str
    date: str = ""
    newer: tuple = ()


def step_states(steps, algorithms, dates, edited=""):
    """Where a plan stands, from the runs that it remembers.

    Parameters
    ----------
    steps : sequence of Step
        In working order.
    algorithms : sequence of str, length n
        Algorithm id of each run, with or without "greenblue:".
    dates : sequence of str, length n
        When it ran, as ISO text in UTC.
    edited : str
        When the commitments were last edited, as ISO text; empty when never. Results of
        steps after "choose" that are older than that are outdated.

    Returns
    -------
    list of StepState
        In the order of ``steps``. The first step that was never run, or else the first that
        is outdated, is the next one; "prepare" is optional and never blocks: data may come
        from elsewhere.

    Raises
    ------
    GreenBlueError
        When a step needs one that does not come before it.

    Notes
    -----
    A step is outdated when a step that it builds on, directly or not, ran later. O(n + steps²).
    """
    latest = _latest(steps, algorithms, dates)
    states, position = [], {step.step: number for number, step in enumerate(steps)}
    for number, step in enumerate(steps):
        before = _ancestors(step, steps, position, number)
        date = latest[step.step]
        newer = [name for name in before if date and latest[name] > date]
        if date and edited > date and "choose" in before:
            newer.append("commitments")
        state = LATER if not date else OUTDATED if newer else DONE
        states.append(StepState(step, state, date, tuple(newer)))
    return _with_next(states)


def _latest(steps, algorithms, dates):
    """Date of the last run of each step."""
    of = {maker: step.step for step in steps for maker in step.makers()}
    latest = {step.step: "" for step in steps}
    for algorithm, date in zip(algorithms, dates):
        step = of.get(str(algorithm).split(":")[-1])
        if step is not None and date:
            latest[step] = max(latest[step], str(date))
    return latest


def _ancestors(step, steps, position, number):
    """All steps that a step builds on, in working order."""
    found, waiting = set(), step.inputs()
    while waiting:
        name = waiting.pop()
        if position.get(name, number) >= number:
            raise GreenBlueError(
                "Line {line} of the table of steps: step {step} needs {name}, which does not come "
                "before it.", line=step.line, step=step.step, name=name,
            )  # fmt: skip
        if name not in found:
            found.add(name)
            waiting += steps[position[name]].inputs()
    return sorted(found, key=position.get)


def _with_next(states):
    """Mark the one step to take now."""
    reached = max((n for n, s in enumerate(states) if s.date), default=-1)
    waiting = [n for n, s in enumerate(states) if s.state == OUTDATED]
    waiting += [n for n, s in enumerate(states) if s.state == LATER and n > reached]
    if not waiting:
        return states
    first = waiting[0]
    chosen = states[first]
    if chosen.state == LATER:
        states[first] = StepState(chosen.step, NEXT, chosen.date, chosen.newer)
    return states
