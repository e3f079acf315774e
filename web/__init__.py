"""The course as a web page: `python -m web` writes site/ from the notebooks, as they are stored.

    conf        what Sphinx is told
    pages       a notebook -> what its page shows
    questions   an exercise -> a question that answers on the page
    typeset     formulas -> HTML, by MathJax in a browser, once
    figures.js  the figures on the page, over the engine's player
    checked     every link of the site leads somewhere, within the site

The pages ask no other server for anything, and need no kernel.
"""
