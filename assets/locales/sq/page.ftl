skip-to-content = Kaloni te pjesa kryesore
language-nav = Gjuha
footer-nav = Rreth kësaj faqeje
no-tracking = Nuk ruajmë asgjë për ju: pa cookie, pa numërim vizitash.
made-with = Bërë me Hallpass.
not-translated = Kjo faqe nuk është ende në këtë gjuhë: { $language }. Këtu është në anglisht.
all-languages = Të gjitha gjuhët ({ $count })
other-languages = Gjuhë të tjera
back-to-list = Të gjitha adresat tona
find-school = { $audience ->
    [patients] Gjeni spitalin ose klinikën tuaj
   *[parents] Gjeni shkollën tuaj
}
school-title = Si t’i merrni emailet tona – { $school }
school-description = { $audience ->
    [patients] Adresat e emailit nga të cilat { $school } u shkruan pacientëve, dhe si të mos shkojnë emailet te Spam.
   *[parents] Adresat e emailit nga të cilat { $school } u shkruan prindërve, dhe si të mos shkojnë emailet te Spam.
}
school-heading = Si t’i merrni emailet tona
school-lead = Disa nga emailet tona shkojnë te mesazhet e padëshiruara (Spam). Ruani kontaktin tonë, që emaili juaj të na njohë. Duhet rreth një minutë.
save-contact = Ruani kontaktin tonë
list-heading = Adresat që përdorim
list-complete = { $audience ->
    [patients] Kjo është lista jonë e plotë. E përdorim për emailet drejtuar pacientëve.
   *[parents] Kjo është lista jonë e plotë. E përdorim për emailet drejtuar familjeve.
}
list-partial-heading = Kjo nuk është ende lista jonë e plotë
list-partial = { $audience ->
    [patients] Njerëzit që kujdesen për ju mund t’ju shkruajnë edhe nga adresa që nuk janë këtu.
   *[parents] Mësuesi ose mësuesja e fëmijës suaj dhe punonjës të tjerë mund t’ju shkruajnë edhe nga adresa që nuk janë këtu.
}
list-none-heading = Nuk kemi ende një listë tonën
list-none = { $audience ->
    [patients] Këto janë adresa nga { $organisation }. Njerëzit që kujdesen për ju mund t’ju shkruajnë nga adresa të tjera.
   *[parents] Këto janë adresa nga { $organisation }. Mësuesi ose mësuesja e fëmijës suaj dhe punonjës të tjerë mund t’ju shkruajnë nga adresa të tjera.
}
list-empty = Këtu nuk ka ende asnjë adresë.
jump-nav = Pjesët e listës
group-office = { $audience ->
    [patients] Zyra jonë
   *[parents] Zyra e shkollës
}
group-urgent = Njoftime urgjente
group-payments = Para dhe ushqim
group-news = Lajme
group-clubs = Klube, ekskursione dhe autobusë
group-reports = Raporte dhe rezultate
group-appointments = Takime
group-other = Emaile të tjera
group-organisation = Nga { $organisation }
purpose-office = Zyra
purpose-absence = Mungesat
purpose-urgent = Njoftime urgjente dhe mbyllje
purpose-payments = Pagesat
purpose-meals = { $audience ->
    [patients] Ushqimi
   *[parents] Ushqimi në shkollë
}
purpose-newsletter = Buletini i lajmeve
purpose-clubs = Klubet
purpose-trips = Ekskursionet
purpose-transport = Autobusët dhe transporti
purpose-reports = { $audience ->
    [patients] Raportet
   *[parents] Raportet dhe takimet me prindërit
}
purpose-results = Rezultatet
purpose-safeguarding = Mirëqenia
purpose-admissions = { $audience ->
    [patients] Pranimet
   *[parents] Vendet në shkollë (regjistrimet)
}
purpose-appointments = Takimet
purpose-other = Tjetër
reply-yes = Mund t’i përgjigjeni kësaj adrese.
reply-no = Askush nuk i lexon përgjigjet.
reply-no-office = Askush nuk i lexon përgjigjet. Shkruajini zyrës.
reply-all-yes = Mund t’u përgjigjeni të gjitha këtyre.
reply-all-no = Askush nuk i lexon përgjigjet te këto adresa.
new-since = E re nga data { $date }.
used-since = E përdorim nga data { $date }.
used-from = Do të fillojmë ta përdorim më { $date }.
used-until = E përdorim deri më { $date }.
platform-sends = Këto emaile i dërgon për ne { $platform }.
shows-name = Telefoni juaj mund të tregojë vetëm emrin { $name }.
tag-shared = E përbashkët
shared-look-for = { $audience ->
    [patients] Këtë adresë e përdorin edhe të tjerë. Kërkoni në email emrin { $name }.
   *[parents] Këtë adresë e përdorin edhe shkolla të tjera. Kërkoni në email emrin { $name }.
}
shared-also = { $audience ->
    [patients] Këtë adresë e përdorin edhe të tjerë.
   *[parents] Këtë adresë e përdorin edhe shkolla të tjera.
}
tag-paused = E ndalur përkohësisht
paused-since = E kemi ndalur përdorimin e saj më { $date }.
paused-do-not-open = Ju lutemi, mos hapni emaile nga kjo adresë sa kohë që ky shënim është këtu.
paused-undo = E keni ruajtur? Hiqeni nga kontaktet dhe nga çdo rregull në emailin tuaj.
retired-heading = Adresa që nuk i përdorim më
retired-until = E kemi përdorur deri më { $date }.
seal-checked = E kontrolluar
seal-unchecked = Ende pa u kontrolluar
checked-by = Kjo listë u kontrollua së fundi më { $date }. Kush e kontrolloi: { $by }.
not-checked = { $audience ->
    [patients] Askush këtu nuk e ka kontrolluar ende këtë listë.
   *[parents] Askush në shkollë nuk e ka kontrolluar ende këtë listë.
}
save-heading = Si ta ruani kontaktin tonë
save-step-press = Shtypni “{ save-contact }”.
save-step-see = { $count ->
    [one] Telefoni juaj tregon një kontakt me adresën tonë.
   *[other] Telefoni juaj tregon një kontakt me { $count } adresa.
}
save-step-keep = Shtypni “Ruaj” (Save), “Shto” (Add) ose “Krijo kontakt të ri” (Create new contact).
save-again = Na keni ruajtur më parë? Kur kjo listë ndryshon, na ruani përsëri dhe fshini kontaktin e vjetër.
save-not-enough = Kjo ndihmon, por ndoshta nuk mjafton. A është ndonjë nga emailet tona te dosja e mesazheve të padëshiruara (Spam ose Junk)? Hapeni dhe shtypni “Jo i padëshiruar” (Not junk) ose “Nuk është spam” (Not spam).
save-after-list = { $count ->
    [one] Një kontakt me adresën tonë.
   *[other] Një kontakt me { $count } adresa.
}
unsure-heading = Keni dyshime për një email?
fake-warning = Kushdo mund ta falsifikojë një adresë. Adresa mund të jetë në këtë listë dhe emaili prapë mund të jetë nga dikush tjetër.
fake-ring = Nëse një email kërkon para ose fjalëkalim, mos shtypni asgjë në të. Na telefononi: { $phone }.
fake-ask = Nëse një email kërkon para ose fjalëkalim, mos shtypni asgjë në të. Na pyetni më parë ne, personalisht ose në një numër që e keni tashmë.
files-heading = Skedarë për programet e emailit
files-intro = Për kompjuter, ose nëse kujdeseni për emailin e të tjerëve.
files-contacts = Kontakte
file-contact = Një kontakt me të gjitha adresat
file-contact-photo = { $audience ->
    [patients] I njëjti kontakt, me figurën tonë
   *[parents] I njëjti kontakt, me emblemën tonë
}
file-contact-4 = I njëjti kontakt, për programe më të reja
file-outlook-contacts = Kontakte për Outlook
file-outlook-contacts-note = Outlook mban vetëm tri adresa në një kontakt, prandaj kontaktet mund të jenë më shumë se një.
file-each = Një kontakt për çdo adresë
files-rules = Rregulla që emailet tona të mos shkojnë te Spam
files-rules-warning = Këta skedarë e fikin filtrin e spamit për adresat tona. Atëherë kalon edhe një email nga dikush që falsifikon njërën prej tyre.
files-rules-weak = Disa nga adresat tona falsifikohen ende lehtë.
files-rules-unknown = Nuk e dimë ende sa lehtë falsifikohen adresat tona.
files-rules-last = Prandaj ruani më parë kontaktin tonë dhe përdorini këta skedarë vetëm nëse emailet tona ende nuk vijnë.
file-gmail = Rregulla për Gmail
file-gmail-note = Në kompjuter: Cilësimet, pastaj Filtrat, pastaj Importo filtrat (Settings, Filters, Import filters).
file-outlook-list = Listë për cilësimet e mesazheve të padëshiruara në Outlook
file-outlook-list-note = Për programin Outlook në kompjuter.
file-sieve = Rregull për shërbime të tjera të emailit
file-sieve-note = Një skedar Sieve, për shembull për Proton Mail ose Fastmail.
files-plain = Vetëm adresat
file-plain = Të gjitha adresat, një në çdo rresht
it-heading = Për zyrat e informatikës
it-intro = E njëjta listë për sistemet e emailit. Është e nënshkruar, prandaj një kompjuter mund të shohë që askush nuk e ka ndryshuar.
it-json = Lista e nënshkruar (JSON)
it-text = Adresat (tekst i thjeshtë)
it-keys = Çelësat tanë
share-heading = { $audience ->
    [patients] Tregojani dikujt tjetër
   *[parents] Tregojani një prindi tjetër
}
share-and-print = Ndani me të tjerë dhe printoni
qr-label = Kod QR. Adresa është shkruar edhe më poshtë.
qr-scan = Skanojeni me kamerën e telefonit, ose shkruani:
print-heading = Printim
print-letter = { $audience ->
    [patients] Letër për ta printuar (A4)
   *[parents] Letër për ta marrë në shtëpi (A4)
}
print-letter-us = Letër në format të SHBA-së
print-all = Gjithçka për printim
notice-delayed-heading = { $provider }? Emailet tona vonohen
notice-delayed = Emailet te { $provider } vijnë me vonesë. Që nga: { $since }. Nuk keni nevojë të bëni asgjë. Ato do të dërgohen përsëri.
notice-blocked-heading = { $provider }? Emailet tona nuk ju arrijnë
notice-blocked = { $provider } nuk i pranon emailet tona. Që nga: { $since }. Ruajtja e kontaktit tonë nuk e ndryshon këtë. Po punojmë për ta zgjidhur.
notice-blocked-ring = Po prisni diçka? Na telefononi: { $phone }.
notice-junked-heading = { $provider }? Shikoni te dosja Spam
notice-junked = { $provider } i vendos emailet tona te dosja e mesazheve të padëshiruara (Spam ose Junk). Që nga: { $since }. Hapni një prej tyre aty dhe shtypni “Jo i padëshiruar” (Not junk) ose “Nuk është spam” (Not spam).
notice-resolved-heading = { $provider }? Emailet tona vijnë përsëri
notice-resolved = Emailet te { $provider } vijnë përsëri. Që nga: { $since }. Nëse ju mungon ndonjë, na pyetni.
provider-short = { $id ->
    [outlook_com] Hotmail ose Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live dhe MSN
    [microsoft365] Microsoft 365 në punë ose në universitet
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE dhe Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL dhe BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Çfarë ka ndryshuar
feed-link = Ndiqni ndryshimet (feed)
list-number = Lista { $number }.
history-title = Çfarë ka ndryshuar – { $school }
history-heading = Çfarë ka ndryshuar
history-lead = Çdo ndryshim i listës sonë të adresave, duke filluar nga më i riu.
history-none = Ende nuk ka ndryshuar asgjë.
history-published = Lista { $number }
history-added = Të reja:
history-retired = Nuk përdoren më:
history-details = Kemi ndryshuar diçka tjetër, si emrin tonë ose numrin e telefonit.
history-same = Adresat mbetën të njëjta.
history-paused-heading = E ndalur përkohësisht
history-paused = Tani për tani nuk e përdorim adresën { $address }.
history-resumed-heading = Përsëri në përdorim
history-resumed = E përdorim përsëri adresën { $address }.
print-title = Printim – { $school }
print-lead = Gjithçka që mund të printoni ose të vendosni në një buletin.
print-letters = Letër
print-letters-note = { $audience ->
    [patients] U tregon njerëzve si t’i marrin emailet tona dhe i tregon të gjitha adresat tona.
   *[parents] U tregon familjeve si t’i marrin emailet tona dhe i tregon të gjitha adresat tona.
}
print-not-complete = { $audience ->
    [patients] Ende nuk ka letër, sepse lista jonë nuk është e plotë.
   *[parents] Ende nuk ka letër, sepse lista e shkollës nuk është e plotë.
}
print-code = Kodi
print-code-note = Ju çon te faqja jonë. Funksionon më mirë i zi mbi të bardhë, me pak të bardhë përreth.
print-code-drawing = Kodi si vizatim (SVG)
print-code-picture = Kodi si figurë (PNG)
organisation-title = Emaile nga { $name }
organisation-lead = { $audience ->
    [patients] Zgjidhni spitalin ose klinikën tuaj për të parë nga cilat adresa ju shkruan.
   *[parents] Zgjidhni shkollën tuaj për të parë nga cilat adresa ju shkruan.
}
organisation-schools = { $audience ->
    [patients] Spitale dhe klinika
   *[parents] Shkolla
}
organisation-none = Në këtë listë nuk ka ende asnjë.
organisation-it = Të gjitha listat, të nënshkruara (JSON)
home-title = Gjeni shkollën tuaj – Hallpass
home-heading = Gjeni shkollën tuaj
home-lead = Shihni nga cilat adresa ju shkruan shkolla, spitali ose klinika juaj, dhe nxirrini emailet e tyre nga Spam.
home-many = { $count ->
    [one] Një shkollë
   *[other] { $count } shkolla
}
home-empty = Këtu nuk ka ende asnjë listë.
gone-title = { $school } është mbyllur
gone-closed = U mbyll më { $date }. Nuk e mbajmë më listën e adresave.
gone-successors = Shikoni më mirë këtu:
gone-caution = { $audience ->
    [patients] Keni marrë një email në emër të këtij vendi? Mos shtypni asgjë në të. Pyetni më parë.
   *[parents] Keni marrë një email në emër të kësaj shkolle? Mos shtypni asgjë në të. Pyetni më parë.
}
not-found-title = Nuk e gjejmë këtë faqe
not-found-code = A shkruat një kod nga një letër? Shikojeni edhe një herë: ka gjithsej 8 shkronja dhe numra.
not-found-old = Një lidhje mund të jetë e vjetër, ose mund t’i mungojë një shkronjë.
broken-title = Diçka nuk shkoi mirë këtu
broken-lead = Nuk është faji juaj. Ju lutemi, provoni përsëri pas disa minutash.
unavailable-title = Tani nuk jemi gati
unavailable-lead = Ju lutemi, provoni përsëri pas disa minutash.
