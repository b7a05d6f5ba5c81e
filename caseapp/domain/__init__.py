"""The casework itself: records, rules and terms. No Qt, no session, no files."""
