"""The screens: each reads what it shows with one query and talks up by signals."""
