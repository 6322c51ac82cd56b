## What "hallpass bulk" says, and its table of faults. Readers: school offices and county ICT teams.

# A line of progress where no terminal is. $done and $of count schools; $left is a time such as 3m 20s.
progress-line = { $done } of { $of } done, about { $left } left.
# One output that could not be made. $school is the school's name in addresses, $output such as "letter", $language a tag or empty.
bulk-failed = Not made: { $output } { $language } of { $school }: { $why }
bulk-not-complete = { $count ->
    [one] One school has nothing printed, because nobody there has said that its list is complete.
   *[other] { $count } schools have nothing printed, because nobody there has said that their lists are complete.
}
# $count rows are in the table $file.
bulk-faults = { $count ->
    [one] What could not be made, and what to do about it, is in { $file } (one row).
   *[other] What could not be made, and what to do about it, is in { $file } ({ $count } rows).
}
bulk-done = { $schools ->
    [one] { $folder }: one school, { $made } files made, { $unchanged } unchanged, { $removed } removed. What is there is listed in manifest.csv.
   *[other] { $folder }: { $schools } schools, { $made } files made, { $unchanged } unchanged, { $removed } removed. What is there is listed in manifest.csv.
}

# --batches was asked for something that is not printed.
bulk-not-printed = Batches are for what is printed, such as letter or letter-us. Name only that after --as, or leave --batches out.
# The title of a print-ready file. $output such as "letter", $language a tag, $number and $of count the files of this kind, $first and $last are schools.
bulk-bundle-title = { $output } ({ $language }), file { $number } of { $of }: { $first } to { $last }

## The column "why" of faults.csv. $school is the school's name in addresses.

bulk-why-not-complete = Nobody has said that this school's list is complete, and a list that is not complete is not printed. Ask the school to check its list, set list_complete for it in the county file, then apply and publish.
bulk-why-closed = The school is closed, so nothing is made for it.
bulk-why-lacking = The school has no such thing. A picture needs a crest: set crest for the school in the county file, then apply and publish.
bulk-why-failed = It could not be made: { $why }. Look at this school's name, text and addresses; then run the same command again.
