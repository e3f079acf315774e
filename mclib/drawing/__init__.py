"""What figures are drawn with: axes and mathematics in, artists out.

style       the palette and the sizes
plots       curves, points, tangents, arrows, level lines
bars        a vector as a row of bars
boxes       matrices as framed tables of formulas
cells       matrices as coloured cells
chains      a product of matrices as a row of boxes
cuts        a surface cut open, in space
landscape   level lines and what lies on them
lettering   text that is cheap to draw anew at each frame
typeset     LaTeX as Matplotlib's mathtext
wiring      a computation graph
"""
