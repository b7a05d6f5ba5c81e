"""Layouts of drawings, for the screen and for paper: positions, words, the equal table. No Qt, no PDF."""
