"""One module a command of `witaj log`."""
