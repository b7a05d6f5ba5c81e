"""Optional exchange with the office server: protocol, merge rules, transport. Holds no session."""
