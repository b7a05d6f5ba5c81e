"""Everything about the local register: engine, repositories, migrations, search, backup."""
