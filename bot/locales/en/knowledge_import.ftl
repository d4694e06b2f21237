# Sentences of "witaj knowledge import csv".

import-tab = tab
import-read = { $rows ->
    [one] Reading { $rows } row
   *[other] Reading { $rows } rows
} (encoding { $encoding }, delimiter: { $delimiter }).
import-read-as = Row { $row }, column { $column }: “{ $typed }” is read as “{ $value }”.
import-place = Row { $row }, column { $column }:
import-place-row = Row { $row }:
import-new = NEW { $file } (row { $row })
import-change = CHANGED { $file } (row { $row })
import-counts = { $new ->
    [one] { $new } new unit
   *[other] { $new } new units
}, { $changed } changed
import-done = Written: { import-counts }. All other lines of the files are as they were.
import-dry = Only tried, nothing is written. There would be: { import-counts }. To write, repeat the command without --dry-run.
import-nothing = There is nothing to change: the files say what the table says.
import-left = { $count ->
    [one] { $count } place is left to fill in; the bot works without it too.
   *[other] { $count } places are left to fill in (above: { $shown }); the bot works without them too.
} All are shown by: witaj knowledge check
import-refused = { $count ->
    [one] Nothing is written: { $count } place in the table is to be mended (above). Mend it and repeat the command.
   *[other] Nothing is written: { $count } places in the table are to be mended (above). Mend them and repeat the command.
}

## File

import-no-file = The file “{ $path }” cannot be read. See the name and the folder.
import-file-or-template = Give a CSV file, for example: witaj knowledge import csv units.csv. An empty template: witaj knowledge import csv --template > template.csv
import-too-big = The file is larger than { $most }. Split the table.
import-workbook = This is a workbook (xlsx, xls or ods), not CSV. In the spreadsheet choose: File → Save as → CSV UTF-8, and give that file.
import-binary = This is no CSV file with text. In the spreadsheet choose: File → Save as → CSV UTF-8.
import-delimiter = One character divides columns, for example: --delimiter ";" or --delimiter tab
import-empty = There are no headings in the file. The first row names the columns; template: witaj knowledge import csv --template > template.csv
import-no-rows = The table has headings but no rows of data. Rows that begin with # are passed over.
import-columns = The table has too many columns (at most { $most }). Delete the empty ones.
import-rows = The table has too many rows (at most { $most }). Split it.
import-quotes = Row { $row }: a quotation mark lacks its pair. Save the table as CSV once more.

## Columns and rows

import-no-id = There is no column “id”. Add it: the id is the name of the file in the folder units without .yml. If it is there, see which character divides columns (--delimiter ";").
import-column = { $near ->
    [none] This column is not known. Delete it, begin its heading with # (it is passed over then), or name it as the template does: witaj knowledge import csv --template
   *[other] This column is not known. Did you mean “{ $near }”? If it is not needed, delete it or begin its heading with #.
}
import-column-twice = The same as column { $other }. Keep one of them.
import-too-many-cells = This row has more cells than there are headings. Perhaps a text holds the character that divides columns? Save the table as CSV UTF-8.
import-id = Write an id: lower-case letters without marks, digits, hyphens, for example help-point. For a unit that is there it is the name of its file without .yml.
import-id-twice = This id stands in row { $other } already. One unit, one row.
import-no-source = Source and date are missing. Write the address of a page (column “source”) and the day of the data (column “source date”), for example 2026-11-23. Nothing is written without a source.
import-half-place = A point on the map has two numbers, “lat” (about 50) and “lon” (about 20). Write both or none.
import-no-hours = The column “hours confirmed” means nothing without hours. Write hours or leave it empty.
import-broken = The file units/{ $unit }.yml has errors and cannot be changed. First mend what this shows: witaj knowledge check
import-new-name = There is no unit “{ $unit }” yet, so it needs a name (column “name”). If it should be there, mend the id.
import-new-kind = There is no unit “{ $unit }” yet, so it needs a kind (column “kind”), for example ngo. If it should be there, mend the id.
import-new-street = The address lacks street and number (column “street”).
import-new-city = The address lacks the city (column “city”).
import-older = In the file of this unit the same page has a newer date ({ $have }) than in the table ({ $as_of }). Write the new date or delete this row.

## Cells

import-long = The text is too long (at most { $most } characters). Shorten it.
import-characters = There is an invisible character. Delete the cell and type the text again.
import-lost-letters = Letters were lost when saving (“???”): Windows-1250 has no Cyrillic. In the spreadsheet choose: File → Save as → CSV UTF-8.
import-phone = “{ $value }” is no phone number. Write for example: +48 12 616 55 55; a semicolon stands between several.
import-phone-excel = Excel turned the number into “{ $value }”. Set the column to Text and type the number again, for example: +48 12 616 55 55
import-email = “{ $value }” is no e-mail address. Write for example: point@um.example.pl
import-link = “{ $value }” is no address of a page. Write for example: https://www.gov.pl
import-language = The language “{ $value }” is not known. { $near ->
    [none] Write its tag or Polish name, for example: uk or ukraiński.
   *[other] Did you mean: { $near }?
}
import-hours = The hours “{ $value }” cannot be read. Write for example: Mo-Fr 08:00-16:00; Sa 09:00-13:00
import-kind = There is no kind “{ $value }”. Write one of: { $allowed }.
import-confidence = “{ $value }” does not say how certain the data are. Write: high, medium or low.
import-yes-no = Write “yes” or “no” instead of “{ $value }”.
import-degrees = “{ $value }” is no number of degrees. Write for example: 50.0593
import-postal-code = “{ $value }” is no postal code. Write five digits, for example: 31-004
import-date = “{ $value }” is no date. Write for example: 2026-11-23, 23.11.2026, 2026-11, ~2022 (about that year) or undated.
import-future = “{ $value }” has not come yet. Write the day of the data.
