## What "hallpass backup" and "hallpass restore" say. Readers: people who run the service.

backup-done = Wrote the backup { $folder }.
backup-checked = Every hash, chain and signature in it fits (revisions: { $revisions }, statuses: { $statuses }).
backup-newest = The newest change in it is of { $at }.
backup-older = The store has the schema of an older version and was copied as it is. Its signatures are checked when it is restored.
backup-with-keys = The private key is in it. Whoever can read it can sign lists in your name: keep it where nobody else can.
backup-without-keys = The private key is not in it. Keep a copy of { $keys } in another place: without it nothing new can be signed.
backup-exists = { $folder } is there already, and a backup is never written over anything. Choose another name, such as one with today's date.
backup-broken = The store is damaged: { $why }. No backup was made; those made before are as they were. Stop the service and restore the newest of them into an empty folder.
backup-lost = The place of the store is empty, so there is nothing to copy. Those backups made before are as they were: restore the newest of them into an empty folder.
backup-faults = { $count ->
    [one] One list in the store does not verify
   *[other] { $count } lists in the store do not verify
} ("hallpass verify --store" says which), so no backup was made. Those made before are as they were. Find out what happened before you go on.
backup-postgres = The store is a PostgreSQL database, and PostgreSQL copies it best. Run:
    { "  " }{ $password }pg_dump --format=custom --file={ $file } { $url }
    The private key is not in the database: keep a copy of { $keys } in another place.

restore-done = Restored { $backup } into { $folder }.
restore-settings = The settings of then are in { $file }. They are in force when you give them with --config.
restore-without-keys = The private key { $key } is not in the backup. Put its file back as { $file }; until then the store cannot be used.
restore-next = Whatever was paused after the backup was made has to be paused again.
restore-nothing = There is no backup of a store in { $backup }. Name the folder that "hallpass backup" wrote, or a copy of hallpass.db.
restore-not-empty = { $folder } is not empty. A backup is restored into an empty folder only: name one with --data DIR, or move away what is there.
restore-damaged = The backup { $backup } is damaged: { $why }. Nothing was restored. Take another one.
restore-faults = { $count ->
    [one] One list in { $backup } does not verify.
   *[other] { $count } lists in { $backup } do not verify.
} It was changed after it was made, or its store was. Nothing was restored. Take another one.
restore-foreign-key = { $keys } does not hold the key { $key }, with which the store signs. Nothing was restored. Put the right key file there, or take the folder away to restore the store alone.
restore-postgres = The settings name a PostgreSQL database. Into an empty database of that name, run:
    { "  " }{ $password }pg_restore --no-owner --exit-on-error --dbname={ $url } { $file }
    Then put the key files back into { $keys }, and check with "hallpass verify --store".
