"""What is typed into: fields, rows and whole forms that give use-case input."""
