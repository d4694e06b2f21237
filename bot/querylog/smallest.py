"""The smallest count that anything published may show, and the smallest growth of one."""

SMALLEST = 10
