"""Follow every link of the site: each leads somewhere, and nothing is loaded from elsewhere.

faults    what is wrong, a line each; nothing when all is well
"""

import re
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

LOADED = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src"}
NAMES_ONLY = {"canonical", "search", "author", "license"}  # links that no browser follows by itself


class _Page(HTMLParser):
    """The ids of a page, what it links to, and what it loads."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loads = set(), set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.ids.update(found[each] for each in ("id", "name") if found.get(each))
        if tag == "a" and found.get("href"):
            self.links.add(found["href"])
        if tag in LOADED and found.get(LOADED[tag]) and found.get("rel") not in NAMES_ONLY:
            self.loads.add(found[LOADED[tag]])
        if found.get("data-recording"):
            self.loads.add(f"{found['data-recording']}/recording.json")


def faults(site):
    """Return what is wrong with the links of a site, a line each."""
    paths = [path for path in site.rglob("*.html") if "_static" not in path.parts]
    pages = {path: _Page(path.read_text(encoding="utf-8")) for path in paths}
    found = []
    for path, page in pages.items():
        here = path.relative_to(site)
        found += [f"{here} loads {each}" for each in page.loads if not _stands(site, path, each)]
        found += [f"{here} links to {each}" for each in page.links if not _leads(pages, path, each)]
    for path in site.rglob("*.css"):
        for address in re.findall(r"url\([\"']?([^\"')]+)", path.read_text(encoding="utf-8")):
            if not address.startswith(("data:", "#")) and not _stands(site, path, address):
                found.append(f"{path.relative_to(site)} loads {address}")
    return sorted(found)


def _leads(pages, path, link):
    """Return whether a link leads to a file of the site and a place on it, or to another site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return True  # the reader decides whether to follow it
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    target = target / "index.html" if target.is_dir() else target
    place = unquote(parts.fragment).partition("?")[0]
    return target.exists() and (not place or target not in pages or place in pages[target].ids)


def _stands(site, path, address):
    """Return whether what is loaded is a file of the site."""
    parts = urlsplit(address)
    if parts.scheme == "data":
        return True
    return not (parts.scheme or parts.netloc) and (path.parent / unquote(parts.path)).exists()
