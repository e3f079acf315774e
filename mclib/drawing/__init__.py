"""What the explorers draw with, beside `mclib.plots`: one kind of picture a module.

    bars        a number as a bar that the pointer lifts
    boxes       matrices as framed tables of formulas
    cells       matrices as coloured cells
    chains      a product of matrices as a row of boxes
    cuts        a surface cut open, in space
    landscape   level lines and what lies on them
    lettering   text that is cheap to draw anew at each frame
    typeset     formulas as pictures, typeset once
    wiring      a computation graph

Axes and mathematics in, artists out.
"""
