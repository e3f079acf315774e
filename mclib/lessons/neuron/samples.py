"""Single neurons for the exercises: tuples (w, b, x), with z = w·x + b on either side of 0."""

import numpy as np

# Every pair of signs of w·x and b, with z on either side of 0 where both are possible, so that
# neither w·x nor b alone decides whether z > 0; one where 0 < w·x < b, so that the gate w·x > b is
# not taken for w·x > 0; and one where z = 0.
ACTIVE = (np.array([-2.0, -1.0, 0.5]), -4.25, np.array([-1.5, -0.5, 2.0]))  # 4.5 − 4.25
INACTIVE = (np.array([-1.0, 3.0]), 0.75, np.array([0.5, -0.25]))  # −1.25 + 0.75
OPENED_BY_B = (np.array([-1.0, 2.0, 1.0]), 4.5, np.array([1.5, -1.0, 0.5]))  # −3 + 4.5
SHUT_BY_B = (np.array([1.5, -0.5]), -4.0, np.array([2.0, 1.0]))  # 2.5 − 4
OPEN_EITHER_WAY = (np.array([1.5, -1.0]), 2.0, np.array([1.0, 0.5]))  # 1 + 2
AT_THE_HINGE = (np.array([1.0, 2.0, -1.0]), 1.0, np.array([2.0, -1.0, 1.0]))

# Found by a search: with these, no two wrong gates, such as those of w·x + b² and w·x + |b|, are
# open for the same neurons.
SEARCHED = (
    (np.array([-2.5, 0.5, 1.0]), -0.5, np.array([0.5, 3.0, -0.5])),
    (np.array([-3.0, 1.5, 0.5]), -1.5, np.array([3.0, 1.5, -2.5])),
    (np.array([-1.5, -2.5]), -2.25, np.array([-1.0, 0.5])),
    (np.array([1.5, 0.5]), -3.0, np.array([3.0, 0.5])),
)
NEURONS = (
    ACTIVE,
    INACTIVE,
    OPENED_BY_B,
    SHUT_BY_B,
    OPEN_EITHER_WAY,
    AT_THE_HINGE,
    *SEARCHED,
)
