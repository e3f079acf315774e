"""What holds for every test, doctest and notebook: a reader's own progress is left alone."""

import os

os.environ["MCLIB_PROGRESS"] = "off"
