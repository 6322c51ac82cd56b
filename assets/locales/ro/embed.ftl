widget-title = Adrese de e-mail de la { $school }
widget-open = Vedeți toate adresele noastre și ce aveți de făcut
widget-link = Vedeți ce adrese de e-mail folosește { $school }
widget-count = { $count ->
    [one] Scriem de la o singură adresă.
    [few] Scriem de la { $count } adrese.
   *[other] Scriem de la { $count } de adrese.
}
widget-count-partial = { $count ->
    [one] Până acum este o singură adresă pe lista noastră.
    [few] Până acum sunt { $count } adrese pe lista noastră.
   *[other] Până acum sunt { $count } de adrese pe lista noastră.
}
widget-paused = { $count ->
    [one] Una dintre ele este oprită temporar. Vă rugăm să nu deschideți deocamdată e-mailuri de la ea.
    [few] { $count } dintre ele sunt oprite temporar. Vă rugăm să nu deschideți deocamdată e-mailuri de la ele.
   *[other] { $count } dintre ele sunt oprite temporar. Vă rugăm să nu deschideți deocamdată e-mailuri de la ele.
}
widget-languages = În alte limbi:
widget-address = Pagina noastră: { $address }
widget-missing = Această casetă este goală. Lista care era aici s-a mutat.
copy-dated = Aceasta este o copie din { $date }. Adresele se pot schimba. { $link }
copy-link = Vedeți lista așa cum este acum
copy-heading = E-mailuri de la noi
copy-newsletter = Vreți să primiți e-mailurile de la { $school }? Vedeți ce adrese folosim și cum să nu ajungă e-mailurile în Spam: { $address }
embed-title = Puneți lista noastră pe un site – { $school }
embed-heading = Puneți lista noastră pe un site
embed-lead = { $audience ->
    [patients] Pentru persoana care se ocupă de site. Oamenii văd cine le scrie acolo unde se uită prima dată.
   *[parents] Pentru persoana care se ocupă de site-ul școlii. Părinții văd cine le scrie acolo unde se uită prima dată.
}
embed-promise = Nu are cookie-uri și nu numără pe nimeni. Când se schimbă lista, site-ul arată imediat schimbarea.
embed-built-heading = Cu ce este făcut site-ul dumneavoastră?
embed-built-hint = Apăsați un nume. Apoi vă arătăm calea care merge acolo.
embed-built-html = HTML-ul nostru
embed-built-someone = Îl face altcineva pentru noi
embed-built-other = Altceva
embed-with = Cu { $builder }
embed-use = Folosiți calea { $number }
embed-else = Nu merge? Folosiți calea { $number }
embed-tried = Am încercat cu { $version } pe { $date }.
embed-not-tried = Nu am încercat încă noi înșine. Salvați pagina, apoi uitați-vă la ea.
embed-wordpress = Lipiți linkul singur pe un rând. WordPress face singur caseta.
embed-wix = Adăugați partea pe care Wix o numește „Embed HTML”. Puneți codul în ea și trageți-o la înălțimea întreagă.
embed-squarespace = Adăugați un bloc „Code” și puneți codul în el. Unele abonamente nu au acest bloc.
embed-google-sites = Apăsați „Insert”, apoi „Embed”, apoi „Embed code”. Puneți codul acolo.
embed-builder = Într-o casetă de text, căutați un buton ca „HTML”, „Source” sau „</>”. Puneți codul acolo. Nu există un asemenea buton? Atunci copiați textul.
embed-html = Puneți codul acolo unde trebuie să fie caseta.
embed-someone = Trimiteți-i acest mesaj. Are tot ce îi trebuie.
embed-other = Încercați căile în această ordine: întâi 1, apoi 3, apoi 4. Calea 5 merge peste tot.
embed-message-subject = O casetă pentru site-ul nostru
embed-message = Vă rugăm să puneți lista adreselor noastre de e-mail pe site-ul nostru. Iată cum, cu codul de copiat: { $address }
embed-ways-heading = Cele cinci căi
embed-way-link = Calea 1: lipiți un link
embed-way-element = Calea 2: un script
embed-way-frame = Calea 3: un cadru
embed-way-copy = Calea 4: un text de copiat
embed-way-button = Calea 5: un buton, un afiș sau o propoziție
embed-way-link-note = Pentru WordPress și alte site-uri care transformă linkurile în casete. Nu mai este nimic de făcut.
embed-way-element-note = Cea mai bună cale, dacă puteți adăuga scripturi. Caseta ia înălțimea de care are nevoie. Arată la fel pe orice site.
embed-way-frame-note = Pentru site-uri unde se poate adăuga HTML, dar nu scripturi. Caseta păstrează înălțimea pe care i-o dați. Dacă lista crește, are o bară de derulare.
embed-way-frame-script = Puteți adăuga și scripturi? Adăugați acest rând o dată. Atunci cadrul ia înălțimea de care are nevoie.
embed-way-copy-note = Pentru site-uri care scot scripturile și cadrele. Este o copie și nu se schimbă singură. Copiați-o din nou când se schimbă lista.
embed-way-copy-feed = Puteți urmări schimbările cu feedul nostru.
embed-way-button-note = Pentru site-uri unde se pot adăuga doar imagini și linkuri, și pentru buletinul dumneavoastră.
embed-button-code = Codul butonului
embed-button-svg = Butonul ca desen (SVG)
embed-button-png = Butonul ca imagine (PNG)
embed-button-link = Salvați imaginea, puneți-o pe pagină și faceți-o să ducă la această adresă:
embed-newsletter = O propoziție pentru buletinul dumneavoastră
embed-poster = Afișe și scrisori de tipărit
embed-code = Cod de copiat
embed-preview = Cum arată calea { $number }
embed-look-heading = Mărime și culori
embed-view = Mărime
embed-view-full = Cu toate adresele
embed-view-compact = Mică
embed-theme = Culori
embed-theme-auto = Deschise sau închise, cum dorește vizitatorul
embed-theme-light = Mereu deschise
embed-theme-dark = Mereu închise
embed-languages = Pentru altă limbă, deschideți această pagină în limba aceea.
it-embed-heading = Dacă site-ul dumneavoastră are o Content-Security-Policy
it-embed-note = Adăugați adresa noastră la aceste reguli. Nu mai trebuie altceva: nici scripturi, nici stiluri inline.
it-embed-way = Calea { $number }
it-embed-pinned = Numele scriptului și valoarea lui integrity țin de o anumită versiune. Ea nu se schimbă niciodată, iar noi păstrăm toate versiunile. Dumneavoastră hotărâți când luați una mai nouă.
it-embed-sandbox = Cadrul nu are nevoie de cookie-uri, de stocare sau de vreunul dintre drepturile pe care le ia un sandbox. Fără popupuri, își arată adresa ca să fie copiată.
