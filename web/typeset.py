"""Formulas of all pages as HTML, by MathJax, when the site is built and not when it is read.

A Sphinx extension. MathJax runs once, in a browser without a window, over each formula of the
course; a page then holds the result and asks for a style sheet and a few fonts. So a page needs no
MathJax, shows its formulas without JavaScript, and holds MathML for a screen reader beside them.
"""

import shutil
from importlib.resources import files
from pathlib import Path

from docutils import nodes

from tests.browser.harness import chromium

SIZE = {"em": 16, "ex": 8, "containerWidth": 16 * 80}
MATHJAX = files("sphinx-mathjax-offline") / "static" / "mathjax"
FONTS = "output/chtml/fonts/woff-v2"
SETTINGS = """
window.MathJax = {
  startup: {typeset: false},
  chtml: {fontURL: "mathjax", adaptiveCSS: true},
  options: {enableMenu: false, enableAssistiveMml: true},
};
"""
TYPESET = """
async (formulas) => {
  await MathJax.startup.promise;
  const made = [];
  for (const [tex, display] of formulas) {
    const node = await MathJax.tex2chtmlPromise(tex, {display, ...%s});
    const fault = node.querySelector("mjx-merror");
    made.push(fault ? {fault: fault.getAttribute("title") || fault.textContent}
                    : {html: node.outerHTML});
  }
  return {made, style: MathJax.chtmlStylesheet().textContent};
}
"""


def setup(app):
    """Let Sphinx know of the renderer."""
    app.add_html_math_renderer("typeset", (_visit, None), (_visit, None))
    app.connect("env-updated", _typeset_all)
    app.connect("build-finished", _copy_fonts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def typeset(formulas):
    """Return the HTML of each (tex, is it displayed), and the style sheet of all of them.

    Raises ValueError with the formula that MathJax cannot read.
    """
    with chromium() as browser:
        page = browser.tab()
        page.add_script_tag(content=SETTINGS)
        page.add_script_tag(path=str(MATHJAX / "tex-chtml-full.js"))
        done = page.evaluate(TYPESET % str(SIZE).replace("'", '"'), [list(f) for f in formulas])
    for (tex, _), each in zip(formulas, done["made"], strict=True):
        if "fault" in each:
            raise ValueError(f"MathJax cannot read {tex}: {each['fault']}")
    html = [each["html"] for each in done["made"]]
    return dict(zip(formulas, html, strict=True)), done["style"]


def _typeset_all(app, env):
    found = {}
    for name in sorted(env.found_docs):
        for node in env.get_doctree(name).findall(_is_formula):
            found[_key(node)] = None
    html, style = typeset(list(found))
    app.typeset = html
    folder = Path(app.outdir, "_static")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "typeset.css").write_text(style, encoding="utf-8")


def _is_formula(node):
    return isinstance(node, nodes.math | nodes.math_block)


def _key(node):
    return node.astext(), isinstance(node, nodes.math_block)


def _visit(translator, node):
    translator.body.append(translator.builder.app.typeset[_key(node)])
    raise nodes.SkipNode


def _copy_fonts(app, error):
    if error is None:
        target = Path(app.outdir, "_static", "mathjax")
        shutil.copytree(MATHJAX / FONTS, target, dirs_exist_ok=True)
