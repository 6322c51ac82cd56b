guide-name-other = Një kompani tjetër emaili
guide-name-work = Email në punë ose në universitet
guide-step-open-link = { $filled ->
    [yes] Shtypni këtë buton. Ai hap { $program } me adresat tona të shkruara.
   *[no] Shtypni këtë buton. Ai hap faqen e duhur në { $program }.
}
guide-step-open-site = Hapni { $program } në kompjuter, në shfletues. Hyni në llogari.
guide-step-open-app = Hapni aplikacionin { $program } në telefon.
guide-step-open-program = Hapni { $program } në kompjuter.
guide-step-open-phone-settings = Hapni cilësimet e telefonit.
guide-step-open-settings = Hapni cilësimet e emailit tuaj.
guide-step-open-spam-folder = Hapni dosjen e mesazheve të padëshiruara. Mund të quhet Spam ose Junk.
guide-step-say-not-spam = Shënoni që nuk është spam, ose zhvendoseni te kutia hyrëse (Inbox).
guide-step-open-folder = Hapni dosjen { $folder }.
guide-step-look-in-folder = Kërkoni emailet tona edhe te { $folder }.
guide-step-open-message = Hapni një email nga ne.
guide-step-select-message = Vini shenjë te një email nga ne. Nuk keni nevojë ta hapni.
guide-step-hold-message = Shtypni dhe mbani gishtin mbi një email nga ne.
guide-step-right-click-message = Shtypni një email nga ne me butonin e djathtë të mausit.
guide-step-move-message = Zhvendoseni emailin te { $folder }.
guide-step-press-name = Shtypni emrin ose figurën tonë në krye të emailit.
guide-step-press = Shtypni { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Shtypni rrotën e dhëmbëzuar.
    [dots] Shtypni tri pikat.
    [lines] Shtypni tri vijat. Ato hapin menynë.
    [plus] Shtypni shenjën plus.
    [pencil] Shtypni lapsin.
    [bin] Shtypni koshin.
    [person] Shtypni figurën tuaj ose shkronjat e emrit tuaj.
   *[arrow] Shtypni shigjetën e vogël që tregon poshtë.
}
guide-step-choose = Zgjidhni { $menu }.
guide-step-go-to = Shkoni te { $path }.
guide-step-set = Pranë { $field }, zgjidhni { $menu }.
guide-step-tick = Vini shenjë te { $menu }.
guide-step-untick = Hiqni shenjën te { $menu }.
guide-step-switch-on = Ndizni { $menu }.
guide-step-switch-off = Fikni { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Shkruani një emër te { $field }, si “Spitali”.
   *[parents] Shkruani një emër te { $field }, si “Shkolla”.
}
guide-step-type-address = Kopjoni një nga adresat tona dhe vendoseni te { $field }.
guide-step-paste-all-with-or = Kopjoni të gjitha adresat tona dhe vendosini te { $field }. Mes tyre duhet të jetë fjala OR.
guide-step-paste-all-lines = Kopjoni të gjitha adresat tona dhe vendosini te { $field }, secilën në rreshtin e vet.
guide-step-press-enter = Shtypni tastin Enter.
guide-step-repeat-for-each = Bëni të njëjtën gjë për çdo adresë tjetër tonën.
guide-step-scroll-down = Zbritni deri në fund të faqes.
guide-step-wait = { $count ->
    [one] Prisni. Mund të duhet { $count } minutë që të fillojë.
   *[other] Prisni. Mund të duhen deri në { $count } minuta që të fillojë.
}
guide-step-save-file = Shtypni këtë buton. Ai e ruan skedarin tonë në kompjuterin tuaj.
guide-step-choose-file = Zgjidhni skedarin që sapo e ruajtët.
guide-step-save-contact = Ruani kontaktin tonë nga kjo faqe.
guide-step-save-contact-in = Ruani kontaktin tonë nga kjo faqe. Zgjidhni llogarinë tuaj { $account }, jo vetëm telefonin.
guide-step-open-contacts = Hapni kontaktet tuaja.
guide-step-delete-from-contact = Fshijeni këtë adresë nga kontakti ynë.
guide-step-find-address = Gjeni në listë vendin me adresën që doni të hiqni.
guide-step-take-address-out = Hiqni vetëm këtë adresë. Të tjerat lërini.
guide-step-send-message = Dërgojani këtë mesazh njerëzve që kujdesen për emailin tuaj në punë. Është gati për ta kopjuar.
guide-step-take-off-blocked = Kërkoni një listë me adresa të bllokuara. A është aty ndonjë nga tonat? Hiqeni.
guide-step-mailbox-first = Bëni më parë hapat për vetë adresën tuaj të emailit. { $program } tregon vetëm atë që ka aty.
guide-way-rule = Bëni një rregull në { $provider }
guide-way-exact-list = Vendosini adresat tona në listën tuaj në { $provider }
guide-way-contact = Ruani kontaktin tonë
guide-way-trust-contacts = Lejoni emailet e kontakteve tuaja në { $provider }
guide-way-not-junk = Nxirrni një email nga Spam
guide-way-primary = Zhvendosini emailet tona te skeda kryesore
guide-way-spam-to-folder = Bëni që { $provider } ta mbajë spamin në një dosje
guide-way-unblock = Shikoni që të mos jemi të bllokuar
guide-way-ask-work = Pyetni njerëzit që kujdesen për emailin tuaj
guide-effect-lasts = Vlen gjatë
guide-effect-helps = Ndihmon
guide-effect-once = Vetëm një email
guide-surface-web = { $program } në kompjuter, në shfletues
guide-surface-android = { $program } në telefon Android
guide-surface-ios = { $program } në iPhone ose iPad
guide-surface-desktop = { $program } si program në kompjuter
guide-limit-rules = { $count ->
    [one] Mund të keni { $count } rregull.
   *[other] Mund të keni deri në { $count } rregulla.
}
guide-limit-addresses = { $count ->
    [one] Lista merr { $count } adresë.
   *[other] Lista merr deri në { $count } adresa.
}
guide-spam-kept = { $count ->
    [one] Bëjeni shpejt: { $provider } mund ta fshijë spamin pas { $count } dite.
   *[other] Bëjeni shpejt: { $provider } mund ta fshijë spamin pas { $count } ditësh.
}
guide-basis-official = Kontrolluar më { $date }, në vetë faqet e { $provider }.
guide-basis-third-party = I lexuam këta hapa në udhëzime të të tjerëve më { $date }.
guide-basis-source-code = Programe të tjera bënin të njëjtën gjë më { $date }. Nuk e kemi lexuar nga { $provider }.
guide-basis-unconfirmed = Ende pa u konfirmuar. Fjalët në ekranin tuaj mund të jenë të tjera.
guide-note-app-has-no-rules = Aplikacioni { $provider } në telefon nuk mund të bëjë rregulla. Bëjeni një herë në kompjuter. Pastaj funksionon edhe në telefonin tuaj.
guide-note-computer-only = Këtë mund ta ndryshoni vetëm në kompjuter. Bëjeni një herë. Pastaj funksionon edhe në telefonin tuaj.
guide-note-contacts-not-certain = Një kontakt i ruajtur ndihmon. Emailet tona prapë mund të shkojnë te Spam.
guide-note-contacts-need-tick = Kontaktet e ruajtura vlejnë vetëm nëse te cilësimet është vënë shenja në një kuti.
guide-note-new-mail-only = Kjo vlen për emailet e reja. Të vjetrat mbeten atje ku janë.
guide-note-this-message-only = Kjo zhvendos një email. I ardhshmi mund të jetë përsëri te Spam.
guide-note-only-teaches = Emaili juaj mëson pak nga kjo çdo herë. Nuk është premtim.
guide-note-dangerous-stays-out = { $provider } i ndalon gjithmonë emailet që duken të rrezikshme.
guide-note-forged-may-stay-out = { $provider } prapë mund ta ndalë një email kur nuk e kupton kush e ka dërguar.
guide-note-refused-unseen = { $provider } i kthen disa emaile. Ato nuk janë në asnjë dosje. Nëse dosja Spam është bosh, na pyetni nëse emailet tona janë kthyer.
guide-note-only-whole-endings = Listat në { $provider } do të lejonin më shumë se adresat tona, prandaj mund të hyjnë edhe njerëz që kopjojnë emrin tonë. Nuk ju tregojmë si.
guide-note-no-lasting-way = Nuk njohim mënyrë që vlen gjatë në { $provider }. Këta hapa ndihmojnë.
guide-note-rule-may-lose = Nuk e dimë nëse një rregull fiton gjithmonë ndaj dosjes Spam.
guide-note-older-rule-wins = A keni bërë më parë një rregull? Fiton rregulli i parë në listë. Zhvendoseni të riun në krye.
guide-note-takes-time = Mund të duhen disa orë që të fillojë.
guide-note-first-account = A keni më shumë se një llogari? Butoni hap të parën.
guide-note-tabs-are-silent = Shikoni edhe te skedat e tjera. Telefoni mund të mos bjerë për emailet atje.
guide-note-folder-hidden-in-programs = Disa programe emaili nuk e tregojnë dosjen Spam. Shikoni në faqen e internetit të { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } vetëm i tregon emailet tuaja. Kompania së cilës i takon adresa juaj vendos çfarë është spam.
guide-note-this-device-only = Kjo vlen vetëm në këtë kompjuter.
guide-note-paid-only = Për këtë ju duhet një kuti emaili me pagesë.
guide-note-admin-only = Këtë mund ta bëjë vetëm personi që kujdeset për llogarinë tuaj.
guide-note-work-decides = Në punë ose në universitet vendosin njerëzit që kujdesen për emailin. Pyetini ata.
guide-note-phone-block-counts = A e keni bllokuar numrin tonë të telefonit? Atëherë telefoni juaj mund t’i bllokojë edhe emailet tona.
guide-note-unused-is-closed = { $provider } e mbyll një kuti emaili që nuk e hap askush për disa muaj. Hyni herë pas here.
guide-note-words-may-differ = Fjalët në ekranin tuaj mund të jenë pak të ndryshme.
guide-note-one-rule-each = Ju duhet një rregull për çdo adresë.
guide-note-save-with-provider = Ruajeni kontaktin te { $provider }, jo vetëm në telefon.
guide-note-quarantine-too = Disa emaile mund të presin në një listë që quhet karantinë (Quarantine). Shikoni edhe atje.
guide-trap-only-listed = Mos e ndizni { $menu }. Ai fsheh ose fshin emailet nga të gjithë të tjerët.
guide-trap-unseen = Mos zgjidhni { $menu }. Atëherë emailet që duken si spam humbasin dhe nuk i shihni kurrë.
guide-trap-holds-new = A është i ndezur { $menu }? Atëherë emailet nga njerëz të rinj presin derisa t’i lejoni. Kërkoni atje emailet tona.
guide-trap-whole-ending = Mos shtypni { $menu }. Ai lejon më shumë se adresën tonë, prandaj mund të hyjnë edhe njerëz që kopjojnë emrin tonë.
guide-move-closed = { $audience ->
    [patients] { $provider } i mbylli këto kuti emaili më { $date }. Ju lutemi, na jepni një adresë tjetër.
   *[parents] { $provider } i mbylli këto kuti emaili më { $date }. Ju lutemi, jepini shkollës një adresë tjetër.
}
guide-move-moving = { $provider } po i kalon kutitë e veta të emailit te { $to }. Pas kalimit, këta hapa mund të jenë të tjerë.
guide-move-moved = { $provider } i kaloi këto kuti emaili te { $to } më { $date }. Përdorni hapat për { $to }.
