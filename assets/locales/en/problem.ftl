### Why something was refused, and what to write instead. One message a code: `problem-` and the code.
### For school offices and ICT teams. The file, line or field stands before the sentence; the sentence need not repeat it.

## Addresses

problem-address-empty = There is no address. Write one like office@hillside.example.
problem-address-no-at = An @ is missing. Write the whole address, like office@hillside.example.
problem-address-many-ats = There is more than one @. Write one address with one @, and each further address as an entry of its own.
problem-address-no-local = Nothing stands before the @. Write the whole address, like office@hillside.example. A whole domain cannot be listed.
problem-address-too-long = The address is too long for e-mail: at most 64 bytes before the @ and 254 in all. Check that only one address stands here.
problem-address-name-around = Something stands around the address. Write only the address, without a name, brackets or “mailto:”; the name has a field of its own.
problem-address-quoted = The part before the @ works only in quotation marks, and most mail programs cannot list it. Choose an address of letters, digits, dots and hyphens.
# $character: U+0020
problem-address-character = The character { $character } cannot stand before the @. Use letters, digits, dots, hyphens or + signs.
problem-address-dots = A dot stands at the beginning or the end of the part before the @, or two stand in a row. Take the extra dot away.
problem-address-hidden = The address holds a character that cannot be seen ({ $character }). Type the address by hand instead of copying it.

## Domains

problem-domain-empty = Nothing stands where a domain is needed. Write one like hillside.example.
problem-domain-single-label = The domain has no dot. Write the whole of it, like hillside.example.
problem-domain-ip-address = This is a number of a computer, not a domain. Write the name, like hillside.example.
problem-domain-hidden = The domain holds a character that cannot be seen ({ $character }). Type it by hand instead of copying it.
problem-domain-malformed = This is not a domain. Use letters, digits and hyphens, with single dots between the parts, like hillside.example.
# $text: what was written
problem-lookalike-mixed = “{ $text }” mixes letters of several alphabets, as forgers do. Type it again on one keyboard.
# $imitated: the Latin word that it looks like
problem-lookalike-imitates = “{ $text }” looks like “{ $imitated }” but is written in another alphabet. Type it again with the letters a to z.
problem-policy-domain = The organisation’s policy does not know the domain { $domain }. Correct the address, or ask the organisation to add the domain to sender_policy.

## Texts

problem-text-empty = There is no text here. Write some, or leave the whole line out if it is optional.
# $got: how many characters there are; $max: how many there may be
problem-text-too-long = The text has { $got } characters. Shorten it to { $max }.
problem-text-control = The text holds a line break or another control character ({ $character }). Write it on one line.
problem-text-bidi-control = The text holds a character that turns the direction of writing ({ $character }). Take it out; the direction is set by itself.
problem-text-invisible = The text holds a character that cannot be seen ({ $character }). Type the text by hand instead of copying it.
problem-text-link = The text holds a web or e-mail address. Take it out; addresses have fields of their own.

# $got: how many characters there are; $max: how many there may be
problem-postcode-length = The postcode has { $got } characters. Postcodes have 3 to { $max }: write it like NR16 1AA or 10001.
problem-postcode-character = The character { $character } cannot stand in a postcode. Use letters, digits, spaces and hyphens, like NR16 1AA or 10001.
problem-postcode-no-digit = There is no digit, so this is not a postcode. Write one like NR16 1AA or 10001, or leave it out.

## Words from a fixed list

# $found: what was written; $allowed: the words, with commas
problem-unknown-word = “{ $found }” is not known here. Write one of: { $allowed }.
# $tag: what was written; $supported: the tags, with commas
problem-language-malformed = “{ $tag }” is no language tag. Write one of: { $supported }.
# $zone: what was written
problem-time-zone-unknown = “{ $zone }” is no time zone. Write its name as in the tz database, such as Europe/London or America/New_York.
problem-language-unsupported = The language “{ $tag }” is not on offer. Write one of: { $supported }.

## Names and numbers of schools

problem-slug-length = A short name has 2 to 80 characters. Write one like hillside-primary.
problem-slug-character = A short name holds only the letters a to z, digits, and single hyphens between them. Write one like hillside-primary.
problem-code-length = A code has 8 symbols. Copy it whole from the letter or the export, or leave it out and one is made.
problem-code-character = The character { $character } does not occur in codes. Copy the code from the letter or the export, or leave it out and one is made.
problem-code-check = The code has a typing mistake: a symbol is wrong, or two changed places. Copy it again from the letter or the export.
# $scheme: the register
problem-identifier-unknown = The register “{ $scheme }” is not known. Write one of: urn, laestab, ukprn, seed, deni, nces, uai, ods.
# $value: what was written
problem-identifier-malformed = “{ $value }” is not a number of the register { $scheme }. Copy the number from the register, with every digit.
problem-colour-malformed = This is no colour. Write # and six digits or letters a to f, like #1d4f91.

## Telephone numbers and web addresses

problem-phone-not-international = The number does not begin with + and a country code. Write it like +44 1632 960101.
# $got: how many digits there are
problem-phone-length = The number has { $got } digits. Write 7 to 15 with the country code, like +44 1632 960101.
problem-phone-character = The character { $character } cannot stand in a telephone number. Write only digits and spaces after the +, and no extension.
problem-web-malformed = This is no web address. Write one that begins with https://, like https://hillside.example.
problem-web-user-name = A user name or password stands in the web address. Write the address without it, like https://hillside.example.
problem-web-too-long = The web address is longer than 500 characters. Write the address of the front page.
problem-web-not-an-origin = Something stands behind the host name. Write the address only as far as that, like https://mail.wensum.example.

## Dates and lists

# $since: the first day; $until: the last day
problem-period-reversed = It ends on { $until }, before it begins on { $since }. Exchange the two days or correct one.
# $address: the address
problem-record-doubled = { $address } stands on the list twice. Keep one entry; an address that the organisation already lists for all schools needs none of the school’s own.
# $got: how many there are; $max: how many there may be
problem-record-too-many = The list has { $got } addresses and can hold { $max }. Retire those that are no longer used.
problem-record-complete-but-empty = The list is said to be complete but has no address of the school’s own. Add the addresses, or write list_complete = false.

## Keys and digests

problem-digest-malformed = This is no SHA-256 digest. Copy all of its 64 digits and letters a to f.
problem-key-malformed = This is no key. Copy all of its 43 characters from /.well-known/hallpass.json.

## The store
# $why: what the database said

problem-store-full = The disk is full, so nothing was changed. Make room and do it again.
problem-store-read-only = The store’s file or folder may not be written. Give this user the right to write there, or name another folder with --data.
problem-store-corrupt = The store’s file is damaged: { $why }. Restore a backup; do not write to this file again.
problem-store-lost = The place of the store is empty: it holds no lists at all. Nothing was changed. If the store was lost, put its newest backup back; to begin a new one, take an empty folder or database and "hallpass init".
problem-store-busy = Another process is writing to the store and has not finished. Wait for it to end and try again.
problem-store-newer = The store belongs to a newer version of Hallpass. Use that version or a newer one.
problem-store-unreachable = The store cannot be opened: { $why }. Check the path or the address of the database.
problem-store-unreadable = The store holds something that cannot be read: { $why }. Restore a backup, or use the version of Hallpass that wrote it.
problem-store-database = The database failed: { $why }. Nothing was changed; try again, and look at the database’s log if it happens again.

## County files

problem-county-empty = The file is empty. Start from assets/demo/county.toml or from an export.
# $got, $max: bytes
problem-county-too-large = The file has more than { $max } bytes. Write one file for each organisation.
problem-county-encoding = The file is not in UTF-8. Save it again as UTF-8.
# $why: what the reader of the format said
problem-county-toml = The file cannot be read here: { $why }. Compare the line with docs/county-file.md.
problem-county-reversed = The notice ends before it begins. Give “until” a later time than “from”, or leave it out.
# $what: the slug or code
problem-county-doubled = { $what } stands twice in the file. Change or remove one of the two.
# $found: what was written
problem-county-date = “{ $found }” is no date. Write the year, month and day, like 2026-09-01.
problem-county-time = “{ $found }” is no time. Write one like 2026-11-20T08:00:00Z.
# $school: the slug
problem-county-no-such-school = There is no school { $school } in the file. Write the slug of one that is.
# $file: the path; $why: what the operating system said
problem-county-crest-file = The crest { $file } cannot be read: { $why }. Put the picture beside the county file and write its path from there.
problem-county-crest-path = The crest { $file } lies outside the county file’s folder. Put the picture into that folder and write its path from there.
problem-crest-too-large = The picture has more than { $max } bytes. Save it smaller, or as SVG.
problem-crest-unreadable = The picture is neither SVG nor PNG. Save it in one of the two.
problem-crest-empty = Nothing can be seen in the picture. Choose another file.

## Bringing a county file into the store

problem-apply-slug-taken = The slug { $school } belongs to another school or once did, and slugs are never given out twice. Choose another.
# $code: the code
problem-apply-code-taken = The code { $code } was given to another school, and letters with it may still hang somewhere. Leave it out and a new one is made.
problem-apply-code-fixed = The code of { $school } is { $code } and stands on its letters, so it cannot change. Write this code or leave the line out.
problem-apply-no-successor = There is no school { $school } to be a successor. Write the slug of one that is in the file or the store.

## Commands

problem-unknown-school = There is no school { $school }. Write the slug that stands in the address of its page.
# $nearest: the most similar one there is
problem-unknown-school-nearest = There is no school { $school }. Write { $nearest } if you mean that one.
# $organisation: the slug
problem-unknown-organisation = There is no organisation { $organisation }. Write the slug that stands in its county file.
problem-unknown-address = No list holds { $address }. Write an address that is on a list.
problem-unknown-address-nearest = No list holds { $address }. Write { $nearest } if you mean that one.
problem-paused-everywhere = { $address } is paused for every school, so it cannot be resumed for one. Resume it without naming a school.
problem-not-paused = { $address } is not paused, so there is nothing to resume. Check the address and the school.
# $provider: the provider's id
problem-unknown-notice = There is no notice about { $provider }. Write the provider and the beginning of one that is posted.
problem-still-in-use = { $address } is still in use. Retire it first, then redact it.
problem-store-empty = The store is empty. Bring a county file in first with “hallpass apply FILE.toml”.

## Signing keys and signed lists

# $key: the key's id; $folder: where it should be
problem-key-missing = The private key { $key } is missing from { $folder }. Put the file back from a backup; without it nothing new can be signed.
problem-key-foreign = { $file } does not hold the key { $key }. Put the right file back from a backup.
problem-key-file = The key file { $file } cannot be used: { $why }. Check that this user may read and write it.
problem-verify-not-json = The file is no JSON: { $why }. Download the list again, whole.
problem-verify-unsigned = The file carries no signature. Download senders.json from the school’s page.

## Letters

problem-letter-not-complete = Nobody at the school has said that the list is complete, so it makes no letter. Ask the school and write list_complete = true, or print a draft with --draft.
problem-letter-closed = The school is closed, so there is no letter. Print that of the school which took over.
problem-letter-qr = The letter’s code cannot be made: { $why }. Choose a shorter public address for the site.
problem-letter-refused = The letter cannot be printed: { $why }. Change the text that it names.
problem-letter-crest = The school’s crest cannot be read. Give the crest again as SVG or PNG and publish the list anew.

## Labels

# $max: how many labels there are on the sheet
problem-label-first = The first label must be a whole number from 1 to { $max }. Count row by row from the left.
# $max: millimetres
problem-label-shift = Labels are moved by at most { $max } mm, written like 1.5 or -0.5. If they are further off, check that you print at 100 %.
problem-label-sheet-unreadable = The description of the labels cannot be read: { $why }. Write it as docs/print.md shows.
problem-label-sheet-name = The name of the labels goes into file names. Write 1 to 20 of a-z, 0-9 and -.
# $key: the name of a value in the file
problem-label-sheet-number = The value of { $key } is out of range. Measure a sheet, and write lengths in millimetres.
problem-label-sheet-too-small = The labels are too small for a code that phones can read. Take labels of at least { $width } × { $height } mm.
problem-label-sheet-overlap = The labels overlap. What `across` and `down` say is from the beginning of one label to the beginning of the next.
problem-label-sheet-off-paper = The labels do not fit on the paper. Check their size, how many there are, and `left` and `top`.

## Tables that are imported

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

## Rows of tables that are imported

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

## The API

problem-api-nowhere = There is nothing at this address. The reference at /api/v1 lists what there is.
# $school: what was asked for
problem-api-school-unknown = There is no school “{ $school }”. Look for its short name with POST /api/v1/search.
# $school: its short name
problem-api-school-closed = The school “{ $school }” has closed. It has no list any more, and nobody took over.
# $successors: short names, with commas
problem-api-school-closed-successors = The school “{ $school }” has closed. It has no list any more. Ask for the schools that took over: { $successors }.
# $organisation: what was asked for
problem-api-organisation-unknown = There is no organisation “{ $organisation }”. GET /api/v1/organisations lists those there are.
# $newest: a number
problem-api-revision-unknown = The list has no revision of this number. They go from 1 to { $newest }.
# $provider: what was asked for
problem-api-provider-unknown = There is no guide to “{ $provider }”. GET /api/v1/providers lists those there are.
# $parameter: its name; $expected: what it may hold
problem-api-parameter-wrong = The parameter “{ $parameter }” is wrong. Write { $expected }.
# $parameter: its name; $allowed: names, with commas
problem-api-parameter-unknown = The parameter “{ $parameter }” is not known here, or stands there twice. Known are: { $allowed }.
# $why: what is wrong with it
problem-api-body-wrong = The body cannot be read: { $why }. The reference at /api/v1 shows what to send.
problem-api-media-type = The body is of another kind. Send JSON, with Content-Type: application/json.
problem-api-too-large = The body is too large. Send only what the reference at /api/v1 shows.
problem-api-method = This address does not take this method. The header Allow names those it takes.
# $seconds: how long to wait
problem-api-too-many = That was too many requests. Ask again in { $seconds } seconds; unchanged answers cost least with If-None-Match.
problem-api-address-too-long = The address of the request is too long. Shorten what stands behind the question mark.
problem-api-headers-too-large = The headers of the request are too large. Send fewer or shorter ones.
problem-api-broken = The service made a mistake. Try again, and tell whoever runs it if it stays so.
problem-api-unavailable = The service is busy or starting. Ask again in a few seconds.

## Pages of other websites

problem-fetch-address = This is not the address of a web page. Write one like https://www.hillside.example/contact, without a user name.
# $port: a number
problem-fetch-port = Websites are not on port { $port }. Leave the number out of the address.
# $host: a name or number
problem-fetch-not-public = { $host } is not a public website: it belongs to this machine or a private network. Give the address that families use.
problem-fetch-unknown-name = Nobody knows the name { $host }. Check its spelling.
# $why: what the other side or the operating system said
problem-fetch-connection = The website { $host } cannot be reached: { $why }. Try again later.
problem-fetch-certificate = The connection to { $host } cannot be encrypted: { $why }. Its certificate has to be mended first.
# $seconds: how long it was waited for
problem-fetch-too-slow = The website took longer than { $seconds } seconds. Try again later.
# $bytes: how many were read
problem-fetch-too-large = The page is larger than { $bytes } bytes. Give the address of the page that holds the list.
# $address: where it leads
problem-fetch-elsewhere = The page leads to another website, { $address }. Give that address if it is the school’s.
problem-fetch-redirects = The page leads on more than three times. Give the address where it ends.
# $status: a number
problem-fetch-status = The website answered with status { $status }. Open the page in a browser, and give the address that shows it.
# $kind: a media type
problem-fetch-not-a-page = What is there is not a web page ({ $kind }). Give the address of the page that holds the list.
