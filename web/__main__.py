"""Write the site: `python -m web [--only LESSON.FIGURE ...] [--out FOLDER]`.

The notebooks are the only source of the text, and are taken as they are stored.
"""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from sphinx.cmd.build import build_main

from mclib.lessons.catalogue import lessons
from web.checked import faults
from web.printed import printed
from web.recordings import record_all
from web.source import write_source

PDF = "matrix-calculus-by-hand.pdf"


def main():
    options = _options()
    site, started = Path(options.out).resolve(), time.perf_counter()
    shutil.rmtree(site, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        live = write_source(Path(folder), site, options.only)
        print(f"{len(lessons())} lessons with {len(live)} recorded figures.", flush=True)
        strictly = ["-q", "-W", "--keep-going", "-b", "html", "-d", f"{folder}/_cache"]
        if build_main([*strictly, folder, str(site)]) != 0:
            sys.exit("Sphinx could not make the pages: its words are above.")
    sizes = record_all(live, site / "recordings")
    pages = printed(site, ["index", *(each.stem for each in lessons())], site / PDF)
    wrong = faults(site)
    if wrong:
        sys.exit("These links lead nowhere:\n" + "\n".join(wrong))
    whole = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    print(
        f"{site.name}/index.html: {whole / 1e6:.0f} MB, {sum(sizes.values()) / 1e6:.0f} MB of it "
        f"recordings; {PDF}: {pages} pages; {time.perf_counter() - started:.0f} seconds."
    )


def _options():
    parser = argparse.ArgumentParser("python -m web", description="Write the course as a web page.")
    parser.add_argument(
        "--only", action="append", metavar="LESSON.FIGURE", help="record this figure alone"
    )
    parser.add_argument("--out", default="site", metavar="FOLDER", help="where the site goes")
    return parser.parse_args()


if __name__ == "__main__":
    main()
