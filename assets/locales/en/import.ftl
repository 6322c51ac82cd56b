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
