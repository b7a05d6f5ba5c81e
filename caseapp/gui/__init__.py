"""The window: Qt Widgets over the use cases. Nothing here opens a session or a file of the register."""
