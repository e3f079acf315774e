"""What the checks say of machine-made wrong answers, and how long a check takes."""

from bench import tables
from tests.lessons import mutants

COLUMNS = ("what", "measured", "wanted", "budget")
TITLE = "Mutants of the folded solutions: what their check says of them"


def run(options):
    """Check every mutant of every folded solution; return one record for each figure."""
    shares, seconds = mutants.shares(), mutants.seconds()
    records = [
        _record("named, %", shares["named"], ">= 80", shares["named"] >= 80),
        _record("told only where it is off, %", shares["size"], "< 5", shares["size"] < 5),
        _record("accepted, %", shares["accepted"], "0", shares["accepted"] == 0),
        _record("a check, s (median)", seconds["median"], "<= 0.3", seconds["median"] <= 0.3),
    ]
    tables.show(f"{TITLE} ({shares['mutants']} mutants)", COLUMNS, records)
    return records


def _record(what, measured, wanted, kept):
    return dict(zip(COLUMNS, (what, float(measured), wanted, tables.verdict(kept)), strict=True))
