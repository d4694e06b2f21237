"""Units in a table of a spreadsheet (CSV): read, understood cell by cell, put into the files."""
