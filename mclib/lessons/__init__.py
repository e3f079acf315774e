"""The lessons: a folder each, with its figures, its exercises and its rules.

    from mclib.lessons.gradients import exercises, figures

What lessons share stands beside their folders:

    rule         what a formula of the course is: Rule, Limit, Statement
    catalogue    all lessons, figures, exercises and rules, found by their folders
    layouts      a live figure that shows a rule in either layout
    progress     what the reader has solved, and which lesson comes next
"""
