"""Where the files of `notebooks/data` are, from a notebook, from the project or from afar."""

from pathlib import Path

_PLACES = (Path("data"), Path("notebooks/data"), Path(__file__).parents[2] / "notebooks" / "data")


def path(name):
    """Return the path of a file of `notebooks/data`; FileNotFoundError if it is nowhere.

    >>> path("penguins.csv").exists()
    True
    """
    for place in _PLACES:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(
        f"{name} is not here: it belongs in notebooks/data. Run this from the course's folder."
    )
