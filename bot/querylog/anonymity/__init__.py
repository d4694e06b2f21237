"""Try to find persons again in the query log, as somebody who holds the whole database would."""
