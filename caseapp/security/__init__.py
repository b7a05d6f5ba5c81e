"""Keys: the vault with its slots, key derivation and the printed recovery code."""
