"""Import and export: documents from outside, checked before anything is changed."""
