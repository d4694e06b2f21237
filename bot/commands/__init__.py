"""One module a command of `witaj`."""
