"""The parts of `witaj evaluate` that know the dialogue, and how its findings are shown."""
