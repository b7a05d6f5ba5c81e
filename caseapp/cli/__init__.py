"""The command line: the same use cases without a window, one file per command group."""
