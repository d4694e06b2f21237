"""`python -m bot` is the command `witaj`."""

from bot.cli import main

main()
