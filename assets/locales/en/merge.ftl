### Letters with names: a part of the page with everything to print, for people in the school office. They bring a list
### of names, and their own browser puts each name on a letter. Plain words, reading age 9. Every message may select on
### $audience (parents, patients).

## On the letter itself

# Stands above the name in the address window of a letter. The name follows on the next line, so it must not change the
# name or need a form of it.
merge-to = { $audience ->
    [patients] For
   *[parents] To the family of
}

## Before it begins

# A heading
merge-heading = { $audience ->
    [patients] Letters with names
   *[parents] Letters with names, class by class
}
merge-lead = { $audience ->
    [patients] Bring a list of names. Each name then stands on a letter in the right language, where an envelope has its window.
   *[parents] Bring a class list. Each child’s name then stands on a letter in the family’s language, ready for the book bag or for an envelope with a window.
}
merge-promise = The names stay on this computer. Your browser does all the work right here. No name is sent to us or to anyone else.
# A button
merge-begin = Begin with a list
merge-not-loaded = This part could not be loaded. Load the page again and try once more.
merge-too-old = This browser is too old for this. Use an up-to-date Edge, Chrome, Firefox or Safari. All other letters on this page work in every browser.

## The list

# A heading
merge-list = Your list
merge-list-note = { $audience ->
    [patients] One line for each person: name, group and language.
   *[parents] One line for each child: name, class and home language. You can save such a list from SIMS, Arbor or Bromcom, or type it in Excel.
}
# Above a button with which people choose a file
merge-file = A file with the list
# $max: a number of names, such as 2,000
merge-file-hint = It must be a CSV file. In Excel: “File”, “Save As”, “CSV UTF-8”. You can also drop the file here. The most is { $max } names.
# Above a large field
merge-paste = Or paste the list here
merge-paste-hint = In Excel, mark the cells, copy them, and paste them into this box.
# A button
merge-read = Read what I pasted
merge-bad-empty = There are no names in this list. Bring one with a line for each name.
# $max: a number of megabytes
merge-bad-size = This file is too large for a list of names. The most is { $max } MB. Choose another file.
merge-bad-workbook = This is a file for Excel or another program, not a CSV file. Open it there, press “File”, “Save As”, choose “CSV UTF-8”, and bring that file. Or copy the cells and paste them below.
merge-bad-file = We cannot read this file. Save the list as CSV first. In Excel: “File”, “Save As”, “CSV UTF-8”.
# $count and $max: numbers of names
merge-bad-many = These are too many names at once: { $count }. The most is { $max }. Split the list and do one part after the other.

## What was read. Short labels, each with a number or a few names after it

# A heading
merge-found = What we read
merge-names = Names
merge-classes = { $audience ->
    [patients] Groups
   *[parents] Classes
}
merge-languages = Languages
merge-left-out = Lines left out
# In front of what is wrong with a line of the list. $line: its number
merge-line = Line { $line }
merge-line-no-name = There is no name. Put it into your list, or leave the line out.
merge-line-long = The name is too long for a letter. Is this the right column?
merge-line-quote = A quotation mark (") opens here and never closes. Take it out of your list.
merge-line-above = This line stands above the headings.
# After the first few lines. $count: how many lines are not shown
merge-line-more = Lines that are not shown here: { $count }
# The title of a small table with the first three names
merge-preview = The first letters

## Which column holds what

# A heading
merge-columns = Which column is which?
merge-column-name = Name
merge-column-second = Second part of the name
merge-column-class = { $audience ->
    [patients] Group
   *[parents] Class
}
merge-column-language = Language
merge-column-none = None
# A column without a heading. $number: 1, 2, 3 and so on
merge-column-number = Column { $number }
merge-column-headings = The first line holds headings, not a name

## Which letter each language gets

# A heading
merge-choose = Which letter goes with each language?
merge-choose-note = Where it says “Please check”, we were not sure. A language that we do not have gets the English letter.
# Above what the list of the school says, such as “Farsi”
merge-choose-said = In your list
# Above the choice of a letter
merge-choose-letter = Letter
# Stands for an empty cell
merge-choose-empty = Nothing
merge-choose-check = Please check

## How the letters are printed

# A heading
merge-how = Which letters?
merge-kind = Kind of letter
merge-paper = Paper
merge-sides = The printer prints on
merge-sides-both = both sides
merge-sides-one = one side
merge-separators = { $audience ->
    [patients] Put a sheet with its name before each group
   *[parents] Put a sheet with its name before each class
}
merge-ticks = List the names on it, to tick off

## How much paper that is

# A heading
merge-counts = How much to print
merge-counts-letters = Letters
merge-counts-pages = Pages in each letter
merge-counts-sheets = Sheets of paper
merge-counts-half = Sheets of half-page letters
merge-counts-slips = Sheets of slips
merge-counts-between = { $audience ->
    [patients] Sheets between groups
   *[parents] Sheets between classes
}
merge-counts-total = Total
merge-counts-note = Do you not need names? Half-page letters and slips save paper: print them from above. The last two columns say how many sheets you need.
# A button
merge-counts-copy = Copy the table
# $language: the name of a language
merge-not-fetched = The letter could not be fetched: { $language }. Check your connection and try again.
# In a copy of the site that does not hold all languages. $language: the name of a language
merge-no-letter = There is no letter here in this language: { $language }. Choose another letter for it above.
# A button
merge-again = Try again

## Making and saving them

# A button
merge-make = Make the letters
merge-making = The letters are being made …
merge-ready = The letters are ready.
# A link
merge-save = Save the letters (PDF)
merge-print-both = Print the file at 100 %, on both sides, flipped on the long edge.
merge-print-one = Print the file at 100 %, on one side.
merge-pages = Pages
merge-size = Size
merge-not-made = The letters could not be made. Load the page again and try once more. Without names you can print them from above.
# The title of the file. $school: the name of the school
merge-title = Letters with names – { $school }
# The name of a group of letters in the file, for names without a class
merge-no-class = { $audience ->
    [patients] No group
   *[parents] No class
}

## What went over the network

# A heading
merge-sent = What left this computer
# In front of a number, which is 0
merge-sent-names = Names that left this computer
merge-sent-files = Files fetched from this site
# Above a list of web addresses
merge-sent-note = These are the addresses of the files. There is no name in any of them.
