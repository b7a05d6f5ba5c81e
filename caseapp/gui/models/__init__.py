"""Qt models over frozen rows. No queries, no dialogs."""
