"""What Sphinx is told about the site; `python -m web` calls it."""

project = "Matrix Calculus by Hand"
html_title = project
language = "en"
extensions = ["myst_nb", "web.typeset"]
exclude_patterns = ["_build"]

nb_execution_mode = "off"  # the pages show what the notebooks hold
nb_ipywidgets_js = {}  # it would come from another server
nb_render_markdown_format = "myst"  # formulas in what a cell shows, as in lesson 15
nb_mime_priority_overrides = [("html", "text/html", 0), ("html", "image/png", 5)]
myst_enable_extensions = ["dollarmath", "amsmath"]
myst_dmath_double_inline = True
myst_heading_anchors = 3

html_context = {"default_mode": "auto"}  # dark where the reader's system is
html_theme = "sphinx_book_theme"
html_math_renderer = "typeset"
html_static_path = ["_static"]
html_favicon = "_static/icon.svg"
html_css_files = ["typeset.css", "page.css"]
html_js_files = [("figures.js", {"type": "module"}), ("questions.js", {"type": "module"})]
html_copy_source = False
html_show_sourcelink = False
html_sourcelink_suffix = ""
html_permalinks_icon = "#"
html_theme_options = {
    "home_page_in_toc": False,
    "use_fullscreen_button": False,
    "use_download_button": False,
    "use_source_button": False,
    "show_toc_level": 2,
    "show_navbar_depth": 1,
    "navbar_start": [],
    "navbar_center": [],
    "navbar_end": [],
    "navbar_persistent": [],
}
