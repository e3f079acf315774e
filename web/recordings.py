"""Write the recorded states of every live figure, on as many processes as there are cores.

A figure that cannot be recorded ends the build with its name.
"""

import os
import sys
from concurrent.futures import ProcessPoolExecutor

from mclib.lessons.catalogue import lessons

LARGEST = 1_500_000  # bytes of one figure


def record_all(names, folder):
    """Record the figures of these names, each in its own folder; return their sizes in bytes.

    Raises RuntimeError that names the figures that could not be recorded.
    """
    names, sizes, faults = list(names), {}, []
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        jobs = {name: pool.submit(_record, name, folder / name) for name in names}
        for name, job in jobs.items():
            try:
                sizes[name] = job.result()
            except Exception as trouble:
                faults.append(f"{name}: {trouble}")
    if faults:
        raise RuntimeError("These figures could not be recorded:\n" + "\n".join(faults))
    for name in (each for each in names if sizes[each] > LARGEST):
        print(
            f"{name}: {sizes[name] / 1e6:.1f} MB is more than a page should load.", file=sys.stderr
        )
    return sizes


def _record(name, folder):
    lesson, _, function = name.partition(".")
    figure = next(each.figures[function] for each in lessons() if each.name == lesson)()
    return figure.record(folder)
