"""How rows of views are painted."""
