## What the command line says. Readers: county ICT teams and people who run the service.

cli-error = Error: { $why }
cli-fault = { $file }, line { $line }: { $what }: { $why }
cli-faults = { $count ->
    [one] One thing in { $file } must be mended. Nothing was changed.
   *[other] { $count } things in { $file } must be mended. Nothing was changed.
}
cli-file = { $file }: { $why }. Check that the path is right and that this user may read and write there.
cli-no-store = There is no store in { $folder }. Make one with "hallpass init" or "hallpass apply FILE", or name its folder with --data DIR.
cli-folder-in-use = { $folder } is not empty and holds no store (hallpass.db). If the store was lost, put its backup back there; otherwise choose an empty folder with --data DIR.
cli-store-made = Made a new store in { $folder }.
cli-store-url = The setting store.url is not the address of a PostgreSQL database. Write it as postgres://user@host/database.
cli-init = The store in { $folder } is ready. It signs with key { $key }. Keep a copy of the folder "keys" in another place: without it nothing new can be signed.
cli-migrated = The store has the newest schema.

apply-verb-add = Add
apply-verb-change = Change
apply-verb-retire = Retire
apply-verb-keep = Keep (changed since the last apply; --force overwrites)
apply-organisation = organisation { $name }
apply-school = school { $name }
apply-sender = address { $name } at { $school }
apply-sender-shared = address { $name } for all schools
apply-notice = notice about { $name }
apply-pause = pause of { $name }
apply-review = review of { $name }
apply-personal = Note, line { $line }: { $address } looks like one person's address. Public lists should hold addresses of offices and roles.
apply-absent = { $count ->
    [one] Note: one school of the store is not in this file: { $schools }. Nothing was changed about it. To close it, give it "closed".
   *[other] Note: { $count } schools of the store are not in this file ({ $schools }…). Nothing was changed about them. To close a school, give it "closed".
}
apply-nothing = Nothing to change.
apply-would = It would add { $added }, change { $changed }, retire { $retired } and keep { $kept }. Nothing was changed (--dry-run).
apply-done = Added { $added }, changed { $changed }, retired { $retired }, kept { $kept }. Pauses, notices and reviews show now; the rest after "hallpass publish --all".

publish-revision = { $school }: list { $number }
publish-done = { $revised ->
    [0] Nothing to publish: all { $unchanged } lists are up to date.
    [one] Published one list; { $unchanged } were up to date.
   *[other] Published { $revised } lists; { $unchanged } were up to date.
}

pause-done = { $count ->
    [one] Paused { $address } at one school. It shows there at once:
   *[other] Paused { $address } at { $count } schools. It shows there at once:
}
pause-already = { $address } is paused already at:
resume-done = { $address } may be trusted again at:
retire-done = { $count ->
    [one] Retired { $address } at one school:
   *[other] Retired { $address } at { $count } schools:
}
retire-already = { $address } is an address of the organisation, or retired already. Nothing was changed. Without --school it is retired everywhere.
and-more = … and { $count } more.

notice-posted = { $count ->
    [0] The notice stands already.
    [one] Posted for one organisation.
   *[other] Posted for { $count } organisations.
}
notice-withdrawn = { $count ->
    [one] Taken down at one organisation.
   *[other] Taken down at { $count } organisations.
}
notice-reversed = The notice ends before it begins. Give --until a later time, such as 2026-11-22T08:00:00Z.

review-done = { $school }: checked on { $day }.
review-future = { $day } has not come yet. Give --on a day up to today, or leave it out.

verify-claims = { $school }, list { $number }, published { $published }
verify-claims-all = { $count ->
    [one] { $name }, the list of one school
   *[other] { $name }, the lists of { $count } schools
}
verify-valid = Valid: signed by key { $key }, and not changed since.
verify-expired = Expired: signed by key { $key }, but only to be believed until { $expires }. Get the newest list.
verify-retired = Not to be believed: key { $key } was replaced at { $retired }, and this list says that it was signed later or holds longer. Get the newest list.
verify-unconfirmed = Unconfirmed key: the file says that key { $key } signed it, but no key you trust was given. Give --key with the public key or the hallpass.json of the service.
verify-altered = Not valid: these are not the bytes that key { $key } signed.
verify-store = Checked { $revisions } revisions and { $statuses } statuses; { $redacted } are redacted.
fault-chain = { $whose }, number { $number }: does not follow the one before it.
fault-hash = { $whose }, number { $number }: its content is not what was published.
fault-seal = { $whose }, number { $number }: its signature does not fit.
fault-key = Key { $whose }: the key before it did not vouch for it.

check-listed = { $address } is on the list of { $school }. Anyone can fake an address; ring the school if the e-mail asks for money or a password.
check-paused = { $address } is on the list of { $school } but paused since { $since }. Do not trust its mail for now.
check-withdrawn = { $address } was on the list of { $school } until { $since }. It is no longer used.
check-same-domain = { $address } ends like the addresses of { $school } but is not on its list. Staff may write from others too.
check-elsewhere = { $address } is not on the list of { $school }. It is on the list of: { $holders }.
check-near = { $address } is not on the list of { $school }, and nearly the same as { $ours }, which is. Look at every letter.
check-not-listed = { $address } is not on the list of { $school }.
check-unknown = { $address } is not on the list of { $school }, but the school has not given its full list.
check-unreadable-empty = No address was given.
check-unreadable-no-address = There is no whole address in it. Write it like office@hillside.example.
check-unreadable-several = There is more than one address in it. Write the one that is meant.
check-unreadable-no-from = There is no From line in it.
check-unreadable-too-large = It is larger than 1 MB.
check-unreadable-not-text = It is not text.
check-unreadable-archive = It is an archive. Unpack it first.

key-rotated = Key { $new } signs from now on. Key { $old } vouches for it and stays known.

redact-done = Taken out of { $revisions ->
    [one] one revision
   *[other] { $revisions } revisions
} and { $statuses ->
    [one] one status
   *[other] { $statuses } statuses
}. Their hashes still verify. Backups made before still hold it.

county-written = Wrote { $file } with { $schools } schools.

cli-no-public-url = Nobody has said where families reach the pages. Set site.public_url (or HALLPASS_SITE__PUBLIC_URL), such as https://mail.wensum.example, or public_url in the county file.
cli-several-public-urls = The organisations name different public addresses. Set site.public_url (or HALLPASS_SITE__PUBLIC_URL) to the one of this service.

serve-listening = Serving { $address }. Stop with Ctrl-C.

demo-ready = A fictional county and hospital trust are published: { $count } lists. Open:
demo-home = find your school
demo-hillside = a primary school: a paused address, late mail at Outlook
demo-bilingual = a Welsh and English school
demo-languages = a school with 28 languages
demo-sixty = an academy with 60 addresses
demo-partial = a nursery whose list is not complete
demo-closed = a closed school that leads to its successor
demo-hospital = a hospital that writes to patients
demo-letter = the letter to take home
demo-embed = how a school puts its list on its website
demo-website = a school’s website with the list on it, in all five ways
demo-website-title = Make sure you get our emails
demo-website-note = This is a made-up school website. It shows the list in all five ways, under a strict Content-Security-Policy: no inline scripts, no inline styles, nothing from other sites.
demo-website-link = WordPress turns the link into this frame, in a sandbox.
demo-pause = In another terminal, pause an address and reload the page:
    { "  " }hallpass pause news@hillside.wensum-schools.example --reason "trying it out" --data { $data }
demo-stop = Stop with Ctrl-C. Nothing of the demonstration stays.

config-right = The settings are right.

print-done = Wrote { $file } ({ $bytes } bytes).
print-labels-only = --start, --dx, --dy and --sheet are for labels. Leave them out, or print labels.
print-sheet-missing = Say with --sheet which file describes the labels, or print a sheet by its name, such as --as labels-l7160.
# $file: the name of the file
print-sheet-large = { $file } is too large to describe a sheet of labels. It is some ten lines long: see docs/print.md.

export-pauses-wait = Note: a static site learns of a pause only from the next export. The service shows it within a second.
export-without-letter = { $count ->
    [one] Note: one school has no letter, because its list is not complete.
   *[other] Note: { $count } schools have no letter, because their lists are not complete.
}
export-failed = Not written: { $place }: { $why }
export-done = { $folder }: { $written } files written, { $unchanged } unchanged, { $removed } removed.

# $days: how old a check may be
guides-good = { $days ->
    [one] No guide is weak, and all were checked within a day.
   *[other] No guide is weak, and all were checked within { $days } days.
}
guides-weak = { $count ->
    [one] One guide needs somebody: read the provider's pages, try the steps, and put the day into its file.
   *[other] { $count } guides need somebody: read the provider's pages, try the steps, and put the day into each file.
}
