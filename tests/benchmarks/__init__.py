"""Speed, always as a ratio to the raw floor of the same run; never part of the tests."""
