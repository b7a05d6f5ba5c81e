"""caseapp: the program caseworkers use to agree a plan together with the person."""

__version__ = "0.1.0"
