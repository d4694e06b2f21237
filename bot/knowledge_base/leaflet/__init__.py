"""Leaflets of topics and units: A5, to be printed, with a code that opens the bot there."""
