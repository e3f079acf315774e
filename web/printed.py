"""The whole course as one PDF: every page of the site as it prints, with an outline."""

import io
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from pypdf import PdfReader, PdfWriter

from tests.browser.harness import chromium

_FOOTER = (
    '<div style="width: 100%; font: 8px sans-serif; text-align: center">'
    '<span class="title"></span> · <span class="pageNumber"></span></div>'
)
_MARGIN = {"top": "16mm", "bottom": "18mm", "left": "16mm", "right": "16mm"}


def printed(site, names, target):
    """Write the pages of these names, in order, into one PDF; return its number of pages.

    Without JavaScript every figure shows its picture; what is folded is unfolded.
    """
    writer = PdfWriter()
    writer.add_metadata({"/Title": "Matrix Calculus by Hand"})
    with chromium() as browser:
        page = browser.window(java_script_enabled=False).new_page()
        page.route("**/*.html", _unfolded)
        for name in names:
            page.goto((site / f"{name}.html").as_uri(), wait_until="load")
            data = page.pdf(
                format="A4", margin=_MARGIN, display_header_footer=True, header_template="<i></i>",
                footer_template=_FOOTER, print_background=True, scale=0.8,
            )  # fmt: skip
            first = len(writer.pages)
            writer.append(PdfReader(io.BytesIO(data)), import_outline=False)
            writer.add_outline_item(page.locator("h1").first.inner_text().rstrip("#"), first)
    writer.compress_identical_objects()
    writer.write(target)
    return len(writer.pages)


def _unfolded(route):
    """Answer with a page in which nothing is folded."""
    text = Path(url2pathname(urlsplit(route.request.url).path)).read_text(encoding="utf-8")
    body = text.replace("<details", "<details open")
    route.fulfill(body=body, content_type="text/html; charset=utf-8")
