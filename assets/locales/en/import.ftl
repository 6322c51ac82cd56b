## What importing says. Readers: county ICT teams, trust offices and people who run the service.

import-verb-keep = Keep (a county file, a command or staff wrote it last)
import-kept = A county file, a command or staff wrote this school last, so it stays as it is. Change it there.
# $line: line of the file; $school: its number or name; $column: the column; $why: a sentence of problem-…
import-not-taken = Not taken, line { $line }, { $school }, { $column }: { $why }
import-no-value = Value left out, line { $line }, { $school }, { $column }: { $why }
import-note = Note, line { $line }, { $school }, { $column }: { $why }
import-report = Every row and change is in { $file }.
# $elsewhere: rows of other authorities or trusts; $left_out: closed before or not open yet; $not_taken: must be mended
import-rows = Read { $rows } rows: { $elsewhere } of other authorities or trusts, { $left_out } closed before or not open yet, { $not_taken } not taken.
import-mended = Mended { $mended } web addresses and phone numbers; left { $no_value } values out.
import-nothing = Nothing to change: { $unchanged } are as the file says, and { $kept } were kept as somebody else wrote them.
import-would = It would add { $added }, change { $changed } and keep { $kept }; { $unchanged } are as the file says. Nothing was changed (--dry-run).
import-done = Added { $added }, changed { $changed }, kept { $kept }; { $unchanged } were as the file says. Families see it after "hallpass publish --all".

## Whole files

problem-table-empty = There is nothing in the file. Export it again, with the names of the columns in the first row.
problem-table-workbook = This is a workbook. Open it in the spreadsheet and save it as “CSV UTF-8”.
problem-table-not-text = The file is not in UTF-8 or windows-1252. Open it in a spreadsheet and save it as “CSV UTF-8”.
# $missing, $found: names of columns, with commas
problem-table-no-column = The column { $missing } is missing; the first row has { $found }. Check that this is the right file and that its first row names the columns.
problem-table-column-twice = Two columns are called { $name }. Rename or remove one.
# $max: kilobytes
problem-table-row-endless = The row that begins here is longer than { $max } kB. Look for a quotation mark that is opened and not closed, or download the file again.
problem-table-cut = The file ends in the middle of the row that begins here. Download or export it again, whole.
problem-table-too-many = The file holds more than { $max } rows that are wanted or wrong. Import one authority or trust at a time, or split the file.
problem-table-unreadable = The file cannot be read: { $why }. Download or export it again.

## Rows

# $got, $wanted: how many columns
problem-import-row-short = The row has { $got } columns and the first row { $wanted }. A line break in the middle of a cell does that; put the row on one line.
problem-import-row-long = The row has { $got } columns and the first row { $wanted }. A separator within a cell does that; put the cell in quotation marks.
problem-import-no-number = The row has no number of a register, so nobody could tell this school again later. Give one: urn, laestab, ukprn, seed, deni, nces, uai or ods.
# $what: a number or an address; $first: the line
problem-import-doubled = { $what } stands on line { $first } already, and that row counts. Remove one of the two.
problem-import-not-open-yet = The school is not open yet. It comes with an import after it opens.
problem-import-closed-before = The school closed, and this store never had it, so nothing leads to it.
problem-import-no-closing-day = The school closed, but its last day is not in the file. Today stands in its place; a later file may correct it.
# $found: what was written
problem-import-status = The status “{ $found }” is not known. The register says Open, Closed, “Open, but proposed to close” or “Proposed to open”.
problem-import-day = “{ $found }” is no day. Write the year, month and day, like 2026-09-01; in a spreadsheet, format the column as text first.
problem-import-phone = “{ $found }” is no phone number that could be mended. The school comes without one. Write it like +44 1632 960101.
problem-import-website = “{ $found }” is no web address that could be mended. The school comes without one. Write it like https://hillside.example.
problem-import-lost-letter = A letter of the name was lost when the file was saved, and a question mark stands there. Correct it in the register or the spreadsheet.
# $school: the slug
problem-import-other-organisation = This is { $school }, whose list another organisation runs. Nothing was changed about it.
problem-import-name-twin = The store has a school of this name, { $school }, without any number. If it is the same, give it the number in the county file, as identifiers = { "{" } urn = "…" { "}" }, and import again.
problem-import-no-successor = The school that took over, { $found }, is not in this store. Import it too, and the closed one will lead on to it.
problem-import-yes-no = “{ $found }” is neither yes nor no. Write yes, no, or nothing.
problem-import-no-school = The organisation has no school { $found }. Write its slug, its code, or its number in a column such as urn.
# $nearest: the most similar slug
problem-import-no-school-nearest = The organisation has no school { $found }. Write { $nearest } if you mean that one.
problem-import-school-closed = { $school } is closed and has no list. Remove the row, or give the address to the school that took over.
problem-import-school-missing = The row names no school. Write its slug or code in the column school, or its number in a column such as urn.
