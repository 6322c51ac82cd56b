## Refusals of the store, the keys, the county file and the acts, for county ICT teams.

problem-store-full = The disk is full. Nothing was changed. Make room and try again.
problem-store-read-only = The store may not be written. Nothing was changed. Check the rights of its folder and of the file hallpass.db.
problem-store-corrupt = The store's file is damaged ({ $why }). Nothing was changed. Put the newest backup back in its place.
problem-store-lost = The place of the store is empty: it holds no lists at all. Nothing was changed. If the store was lost, put its newest backup back; to begin a new one, take an empty folder or database and "hallpass init".
problem-store-busy = Another program has been writing to the store for too long. Nothing was changed. Try again when it has finished.
problem-store-newer = This store belongs to a newer version of Hallpass. Nothing was changed. Use that version.
problem-store-unreachable = The store cannot be opened: { $why }. Check the data folder or the setting store.url.
problem-store-unreadable = The store holds something that cannot be read: { $why }. Nothing was changed.
problem-store-database = The database failed: { $why }. Nothing was changed.
problem-store-empty = There is no organisation in the store yet. Bring one in with "hallpass apply FILE".

problem-key-missing = The private key { $key } is not in { $folder }. Nothing was changed. Put the file back from your copy of the keys; without it this store cannot sign.
problem-key-foreign = { $file } does not hold the key { $key }. Nothing was changed. Put the right file back from your copy of the keys.
problem-key-file = The key file { $file } cannot be used: { $why }.
problem-key-malformed = That is no key. Give the public key as it stands in hallpass.json, or that file itself.

problem-unknown-school = There is no school "{ $school }".
problem-unknown-school-nearest = There is no school "{ $school }". Did you mean "{ $nearest }"?
problem-unknown-organisation = There is no organisation "{ $organisation }".
problem-unknown-address = No published list holds { $address }.
problem-unknown-address-nearest = No published list holds { $address }. Did you mean { $nearest }?
problem-paused-everywhere = { $address } is paused at every school, so it cannot be resumed at one. Leave --school out to resume it everywhere.
problem-not-paused = { $address } is not paused.
problem-unknown-notice = There is no notice about "{ $provider }".
problem-still-in-use = { $address } is still on a list. Retire it first with "hallpass retire { $address } --reason …", then redact it.

problem-verify-not-json = The file is no signed list: { $why }.
problem-verify-unsigned = The file carries no signature.

problem-crest-too-large = The picture is larger than { $max } bytes, and no more is read. Save it smaller.
problem-crest-unreadable = The picture is neither SVG nor PNG, or damaged. Save it again as PNG.
problem-crest-empty = There is nothing to see in the picture.

problem-county-empty = The file is empty. Begin with [organisation]; docs/county-file.md has an example.
problem-county-too-large = The file is larger than { $max } bytes, and no more is read. Split it by organisation.
problem-county-encoding = The file is not in UTF-8 from here on. Save it again as UTF-8.
problem-county-toml = { $why }
problem-county-doubled = { $what } stands twice. Take one of them out.
problem-county-date = "{ $found }" is no date. Write the year, month and day, such as 2026-09-01.
problem-county-time = "{ $found }" is no time. Write it such as 2026-11-20T08:00:00Z.
problem-county-no-such-school = There is no school "{ $school }" in this file. Write the slug of one that is.
problem-county-crest-file = The crest { $file } cannot be read: { $why }. Its path is relative to the county file.
problem-county-crest-path = The crest { $file } lies outside the county file's folder. Put it beside the county file.

problem-apply-slug-taken = The slug "{ $school }" belongs to another school, or once did. Choose another one.
problem-apply-code-taken = The code { $code } was given to another school before, and letters may carry it. Leave "code" out to get a fresh one.
problem-apply-code-fixed = { $school } has the code { $code }, which is printed on its letters and cannot change. Write that one, or leave "code" out.
problem-apply-no-successor = There is no school "{ $school }" to lead to. Write the slug of a school that is in the store or in this file.
