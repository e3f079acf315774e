"""What an operator says when what was asked has no answer."""


class CalculusError(ValueError):
    """What was asked has no answer; the message says what was got and what to do."""


class NotDifferentiable(CalculusError):
    """The function has a kink, a jump or no settled slope at this point."""
