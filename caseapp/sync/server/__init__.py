"""The office server: its tables and functions, its cluster, its laptops. Knows psycopg and SQL only."""
