mail-school-lead = Unele dintre e-mailurile noastre ajung în Spam. Arătați-i e-mailului dumneavoastră care sunt de la noi. Durează cam două minute.
mail-show-how = Arată-mi cum
mail-title = Ce e-mail folosiți? – { $school }
mail-heading = Ce e-mail folosiți?
mail-lead = Apoi vă arătăm doar pașii pentru al dumneavoastră.
mail-type-label = Ce vine după semnul @ în adresa dumneavoastră de e-mail?
mail-type-why = De exemplu gmail.com. Ne trebuie doar atât, deci lăsați deoparte partea dumneavoastră. Nu păstrăm ce scrieți.
mail-type-go = Mai departe
mail-type-live = Nu merge căsuța? Alegeți din listă sau mergeți la { $site }.
mail-choose-heading = Alegeți-l pe al dumneavoastră
mail-choose-more = Alte firme de e-mail
mail-choose-none = Nu este aici al dumneavoastră?
mail-slip-heading = Ați vrut să scrieți { $meant }?
mail-slip-yes = Da, este { $meant }
mail-slip-no = Nu, este { $typed }
mail-unknown-heading = Nu cunoaștem { $typed }
mail-unknown = Este de la serviciu sau de la facultate? Sau firma dumneavoastră de e-mail este pe această listă?
mail-unreadable-heading = Nu am putut citi asta
mail-unreadable = Scrieți doar ce vine după semnul @, de exemplu gmail.com. Sau alegeți din listă.
mail-of-heading = { $id ->
    [other] Cum primiți e-mailurile noastre în orice fel de e-mail
    [work] Cum primiți e-mailurile noastre la serviciu sau la facultate
   *[some] Cum primiți e-mailurile noastre în { $provider }
}
mail-of-title = { $id ->
    [other] Cum primiți e-mailurile noastre în orice fel de e-mail – { $school }
    [work] Cum primiți e-mailurile noastre la serviciu sau la facultate – { $school }
   *[some] Cum primiți e-mailurile noastre în { $provider } – { $school }
}
mail-of-lead-lasts = Cea mai bună cale este prima. Are efect mult timp, deci o faceți o dată și gata.
mail-of-lead-helps = Aici nicio cale nu este o promisiune. Fiecare ajută, deci faceți tot ce puteți.
mail-of-another = Altă firmă de e-mail
mail-where-heading = Unde vă citiți e-mailul?
mail-where-android = Telefon Android
mail-where-ios = iPhone sau iPad
mail-where-computer = Calculator
mail-computer-first = Pentru asta vă trebuie un calculator, dar numai o dată. Trimiteți-vă această pagină și deschideți-o acolo.
mail-email-page = Trimite-mi această pagină
mail-email-page-subject = Cum primesc e-mailurile de la { $school }
mail-email-page-text = Deschideți această pagină pe un calculator: { $address }
mail-computer-now = Sunt acum la un calculator
mail-by-hand = Nu merge butonul?
mail-with-file = Folosiți mai bine un fișier
mail-open = Deschide { $program }
mail-open-part = Deschide { $program } ({ $number } din { $count })
mail-open-parts = Adresele noastre nu încap într-un singur buton. Faceți acești pași o dată pentru fiecare buton.
mail-save-file = Salvează fișierul nostru
mail-picture = Desen al ecranului: { $words }
mail-also-called = Se poate numi și { $menu }.
mail-addresses-heading = Adresele noastre
mail-addresses-note = Atingeți o adresă ca să o selectați toată. Apoi copiați-o.
mail-addresses-none = Acum nu este nicio adresă de pus.
mail-copy = Copiază
mail-copy-all = Copiază-le pe toate
mail-copy-address = Copiază { $address }
mail-copied = Copiat
mail-shared-heading = { $count ->
    [one] Lipsește { $count } adresă. De ce?
    [few] Lipsesc { $count } adrese. De ce?
   *[other] Lipsesc { $count } de adrese. De ce?
}
mail-shared-why = { $audience ->
    [patients] Și alții folosesc această adresă. Dacă o lăsați să treacă, trec și e-mailurile lor.
   *[parents] Și alte școli folosesc această adresă. Dacă o lăsați să treacă, trec și e-mailurile lor.
}
mail-shared-add = Deschide { $program } și cu aceste adrese
mail-notes-heading = Bine de știut
mail-traps-heading = Aveți grijă la asta
mail-moves-heading = Aceste căsuțe de e-mail se schimbă
mail-move-some = Este vorba de adresele care se termină în { $endings }.
mail-own-help = Ajutor de la { $provider }
mail-undo-heading = Cum scoateți o adresă
mail-undo-why = Faceți asta când oprim o adresă temporar sau de tot.
mail-worked-heading = A mers?
mail-worked = { $audience ->
    [patients] Cereți-ne un e-mail de probă. Nicio setare nu este o promisiune: un e-mail poate fi totuși oprit.
   *[parents] Cereți la secretariatul școlii un e-mail de probă. Nicio setare nu este o promisiune: un e-mail poate fi totuși oprit.
}
mail-ask-test = Cereți un e-mail de probă
mail-help-link = Tot nu vine nimic?
mail-in-app = Nu se întâmplă nimic când apăsați un buton? Deschideți această pagină în browser, de exemplu Chrome sau Safari.
mail-in-app-seen = Sunteți într-o altă aplicație. Poate că ea nu salvează contactul sau fișierele noastre. Deschideți mai întâi această pagină în browser, de exemplu Chrome sau Safari.
mail-work-subject = Vă rog să lăsați să treacă e-mailurile de la { $school }
mail-work-text =
    Bună ziua,

    e-mailurile de la { $school } nu ajung la mine sau ajung în Spam. Vă rog să le lăsați să treacă. Acestea sunt adresele exacte:

    { $addresses }

    Vă rog să nu lăsați să treacă mai mult decât aceste adrese și să păstrați verificările (SPF, DKIM și DMARC).
    Lista cu semnături pentru mașini este aici: { $list }

    Vă mulțumesc
mail-work-send = Trimite acest mesaj
mail-send-office = { $audience ->
    [patients] Trimite-ne asta
   *[parents] Trimite asta la secretariat
}
mail-ring-office = Sunați-ne la { $phone } și spuneți:
mail-tell-office = { $audience ->
    [patients] Întrebați-ne și spuneți:
   *[parents] Întrebați la secretariatul școlii și spuneți:
}
mail-test-subject = Vă rog să-mi trimiteți un e-mail de probă
mail-test-text = Vă rog să trimiteți un e-mail de probă la această adresă. Mi-am pregătit e-mailul ca e-mailurile dumneavoastră să ajungă. Vă mulțumesc.
mail-check-subject = Este bună adresa mea de e-mail?
mail-check-text = Vă rog să vă uitați ce adresă de e-mail aveți pentru mine. Este cea de la care vă scriu? Vă mulțumesc.
mail-stopped-subject = E-mailurile dumneavoastră către mine pot fi oprite
mail-stopped-text = Poate că am apăsat „Spam” sau „Dezabonare” la un e-mail de la dumneavoastră. Vă rog să vă uitați dacă adresa mea este pe o listă cu cei care nu mai primesc e-mailuri. Se poate numi „suppression”, „bounce” sau „unsubscribe”. Vă rog să mă scoateți de pe ea. Vă mulțumesc.
mail-spam-subject = E-mailul de probă era în Spam
mail-spam-text = E-mailul de probă era în dosarul meu Spam. Am arătat că nu este spam și am făcut pașii de pe pagina dumneavoastră. Vă rog să mai trimiteți unul. Vă mulțumesc.
mail-nothing-subject = E-mailul de probă nu a ajuns
mail-nothing-text = E-mailul de probă nu a ajuns. Nu este nici în mesajele primite, nici în Spam. S-a întors la dumneavoastră cu o eroare? Vă rog să-i întrebați pe cei care se ocupă de e-mail ce s-a întâmplat cu el. Vă mulțumesc.
mail-help-title = Tot nu vine nimic? – { $school }
mail-help-heading = Tot nu vine nimic?
mail-help-lead = Luați întrebările pe rând. Cei mai mulți găsesc răspunsul aici.
mail-help-address-heading = Avem adresa dumneavoastră corectă?
mail-help-address = Ajunge o literă greșită. Întrebați-ne ce adresă avem pentru dumneavoastră.
mail-help-stopped-heading = Ați apăsat vreodată „Spam” sau „Dezabonare”?
mail-help-stopped = Atunci poate că nu vă mai trimite nimeni nimic. Nu puteți schimba asta în e-mailul dumneavoastră. Noi putem.
mail-help-blocked-heading = Ne-ați blocat?
mail-help-blocked = Uitați-vă în setările e-mailului la adresele blocate și la reguli sau filtre. Este acolo una dintre adresele noastre? Scoateți-o.
mail-help-full-heading = Este plină căsuța de e-mail?
mail-help-full = O căsuță de e-mail plină refuză e-mailurile noi. Ștergeți ce nu vă trebuie. Apoi goliți coșul și dosarul Spam.
mail-help-held-heading = Sunt oprite e-mailurile noastre?
mail-help-held = Uitați-vă în setările pentru spam. Este spamul șters sau refuzat? Schimbați asta, ca spamul să ajungă într-un dosar. Căutați și o listă numită carantină.
mail-help-steps-heading = Ați făcut pașii pentru e-mailul dumneavoastră?
mail-help-steps = Durează cam două minute.
mail-help-test-heading = Acum cereți un e-mail de probă
mail-help-test = Așteptați până îl trimitem. Apoi uitați-vă în mesajele primite și în dosarul Spam. Unde este?
mail-help-inbox-heading = În mesajele primite
mail-help-inbox = Foarte bine! Merge. Reveniți pe pagina noastră când se schimbă lista.
mail-help-spam-heading = În Spam
mail-help-spam = Deschideți-l și arătați că nu este spam. Apoi faceți pașii pentru e-mailul dumneavoastră și mai cereți unul.
mail-help-nothing-heading = Nicăieri
mail-help-nothing = Atunci ceva oprește e-mailurile noastre pe drum. În e-mailul dumneavoastră nu mai puteți face nimic. Noi trebuie să-i întrebăm pe cei care le trimit.
mail-print-heading = Pașii pentru e-mailul dumneavoastră
mail-print-note = Puteți tipări și pașii pentru fiecare firmă de e-mail. Alegeți una și tipăriți pagina ei.
