widget-title = Adresat e emailit që përdor { $school }
widget-open = Shihni të gjitha adresat tona dhe çfarë të bëni
widget-link = Shihni cilat adresa emaili përdor { $school }
widget-count = { $count ->
    [one] Shkruajmë nga një adresë.
   *[other] Shkruajmë nga { $count } adresa.
}
widget-count-partial = { $count ->
    [one] Deri tani ka një adresë në listën tonë.
   *[other] Deri tani ka { $count } adresa në listën tonë.
}
widget-paused = { $count ->
    [one] Njëra prej tyre është ndalur përkohësisht. Ju lutemi, tani për tani mos hapni emaile nga ajo.
   *[other] { $count } prej tyre janë ndalur përkohësisht. Ju lutemi, tani për tani mos hapni emaile prej tyre.
}
widget-languages = Në gjuhë të tjera:
widget-address = Faqja jonë: { $address }
widget-missing = Kjo kuti është bosh. Lista që ishte këtu është zhvendosur.
copy-dated = Kjo është një kopje. Data: { $date }. Adresat mund të ndryshojnë. { $link }
copy-link = Shihni listën siç është tani
copy-heading = Emailet tona
copy-newsletter = Doni t’i merrni emailet nga { $school }? Shihni cilat adresa përdorim dhe si të mos shkojnë emailet te Spam: { $address }
embed-title = Vendosni listën tonë në një faqe interneti – { $school }
embed-heading = Vendosni listën tonë në një faqe interneti
embed-lead = { $audience ->
    [patients] Për atë që kujdeset për faqen e internetit. Njerëzit shohin kush u shkruan, aty ku shikojnë së pari.
   *[parents] Për atë që kujdeset për faqen e internetit të shkollës. Prindërit shohin kush u shkruan, aty ku shikojnë së pari.
}
embed-promise = Nuk ka cookie dhe nuk numëron njeri. Kur ndryshon lista, faqja e internetit e tregon menjëherë.
embed-built-heading = Me çfarë është bërë faqja juaj e internetit?
embed-built-hint = Shtypni një emër. Pastaj ju tregojmë mënyrën që punon atje.
embed-built-html = HTML-ja jonë
embed-built-someone = Na e bën dikush tjetër
embed-built-other = Diçka tjetër
embed-with = Me { $builder }
embed-use = Përdorni mënyrën { $number }
embed-else = Nuk punon? Përdorni mënyrën { $number }
embed-tried = E provuam me { $version } më { $date }.
embed-not-tried = Ne nuk e kemi provuar ende. Ruani faqen tuaj, pastaj shikojeni.
embed-wordpress = Ngjiteni lidhjen vetëm në një rresht. WordPress e bën vetë kutinë.
embed-wix = Shtoni pjesën që Wix e quan “Embed HTML”. Vendosni kodin aty dhe tërhiqeni deri në lartësinë e plotë.
embed-squarespace = Shtoni një bllok “Code” dhe vendosni kodin aty. Disa abonime nuk e kanë këtë bllok.
embed-google-sites = Shtypni “Insert”, pastaj “Embed”, pastaj “Embed code”. Vendosni kodin aty.
embed-builder = Në një kuti teksti kërkoni një buton si “HTML”, “Source” ose “</>”. Vendosni kodin aty. Nuk ka buton të tillë? Atëherë kopjoni tekstin.
embed-html = Vendosni kodin aty ku duhet të jetë kutia.
embed-someone = Dërgojini këtë mesazh. Ka gjithçka që duhet.
embed-other = Provojini mënyrat në këtë radhë: së pari 1, pastaj 3, pastaj 4. Mënyra 5 punon kudo.
embed-message-subject = Një kuti për faqen tonë të internetit
embed-message = Ju lutemi, vendosni listën e adresave tona të emailit në faqen tonë të internetit. Këtu tregohet si, me kodin për t’u kopjuar: { $address }
embed-ways-heading = Pesë mënyrat
embed-way-link = Mënyra 1: ngjitni një lidhje
embed-way-element = Mënyra 2: një skript
embed-way-frame = Mënyra 3: një kornizë
embed-way-copy = Mënyra 4: tekst që e kopjoni
embed-way-button = Mënyra 5: një buton, një poster ose një fjali
embed-way-link-note = Për WordPress dhe faqe të tjera interneti që i kthejnë lidhjet në kuti. Nuk ka gjë tjetër për të bërë.
embed-way-element-note = Mënyra më e mirë, nëse mund të shtoni skripte. Kutia merr lartësinë që i duhet. Duket njësoj në çdo faqe interneti.
embed-way-frame-note = Për faqe interneti që lejojnë HTML, por jo skripte. Kutia e mban lartësinë që i jepni ju. Nëse lista rritet, ka një shirit për të lëvizur poshtë.
embed-way-frame-script = Mund të shtoni edhe skripte? Shtojeni këtë rresht një herë. Atëherë korniza merr lartësinë që i duhet.
embed-way-copy-note = Për faqe interneti që i heqin skriptet dhe kornizat. Është një kopje dhe nuk ndryshon vetë. Kopjojeni përsëri kur ndryshon lista.
embed-way-copy-feed = Mund t’i ndiqni ndryshimet me feed-in tonë.
embed-way-button-note = Për faqe interneti ku mund të shtoni vetëm figura dhe lidhje, dhe për buletinin tuaj.
embed-button-code = Kodi i butonit
embed-button-svg = Butoni si vizatim (SVG)
embed-button-png = Butoni si figurë (PNG)
embed-button-link = Ruani figurën, vendoseni në faqen tuaj dhe bëjeni të çojë te kjo adresë:
embed-newsletter = Një fjali për buletinin tuaj
embed-poster = Postera dhe letra për printim
embed-code = Kodi për t’u kopjuar
embed-preview = Si duket mënyra { $number }
embed-look-heading = Madhësia dhe ngjyrat
embed-view = Madhësia
embed-view-full = Me të gjitha adresat
embed-view-compact = E vogël
embed-theme = Ngjyrat
embed-theme-auto = Të çelëta ose të errëta, si i pëlqen vizitorit
embed-theme-light = Gjithmonë të çelëta
embed-theme-dark = Gjithmonë të errëta
embed-languages = Për një gjuhë tjetër, hapeni këtë faqe në atë gjuhë.
it-embed-heading = Nëse faqja juaj e internetit ka një Content-Security-Policy
it-embed-note = Shtoni adresën tonë te këto rregulla. Nuk duhet asgjë tjetër: as skripte, as stile brenda faqes (inline).
it-embed-way = Mënyra { $number }
it-embed-pinned = Emri i skriptit dhe vlera e tij integrity i përkasin një versioni. Ai nuk ndryshon kurrë, dhe ne i ruajmë të gjitha versionet. Ju vendosni kur të merrni një më të ri.
it-embed-sandbox = Korniza nuk ka nevojë për cookie, për ruajtje të dhënash ose për ndonjë nga të drejtat që heq një sandbox. Pa popup-e e tregon adresën e saj për ta kopjuar.
