"""The program without a window: the same use cases for administrators, scripts and tests."""
