skip-to-content = Mergeți la partea principală
language-nav = Limba
footer-nav = Despre această pagină
no-tracking = Nu păstrăm nimic despre dumneavoastră: fără cookie-uri, fără numărarea vizitelor.
made-with = Făcut cu Hallpass.
not-translated = Această pagină nu există încă în limba aceasta: { $language }. Iat-o în engleză.
all-languages = Toate limbile ({ $count })
other-languages = Alte limbi
back-to-list = Toate adresele noastre
find-school = { $audience ->
    [patients] Găsiți spitalul sau clinica dumneavoastră
   *[parents] Găsiți școala dumneavoastră
}
school-title = Cum să primiți e-mailurile noastre – { $school }
school-description = { $audience ->
    [patients] Adresele de e-mail de la care { $school } le scrie pacienților și cum să nu ajungă e-mailurile în Spam.
   *[parents] Adresele de e-mail de la care { $school } le scrie părinților și cum să nu ajungă e-mailurile în Spam.
}
school-heading = Cum să primiți e-mailurile noastre
school-lead = Unele dintre e-mailurile noastre ajung în Spam. Salvați contactul nostru, ca e-mailul dumneavoastră să ne cunoască. Durează cam un minut.
save-contact = Salvați contactul nostru
list-heading = Adresele pe care le folosim
list-complete = { $audience ->
    [patients] Aceasta este lista noastră completă. O folosim pentru e-mailuri către pacienți.
   *[parents] Aceasta este lista noastră completă. O folosim pentru e-mailuri către familii.
}
list-partial-heading = Aceasta nu este încă lista noastră completă
list-partial = { $audience ->
    [patients] Oamenii care au grijă de dumneavoastră vă pot scrie și de la adrese care nu sunt aici.
   *[parents] Învățătorul sau profesorul copilului și alți angajați vă pot scrie și de la adrese care nu sunt aici.
}
list-none-heading = Nu avem încă o listă a noastră
list-none = { $audience ->
    [patients] Acestea sunt adrese de la { $organisation }. Oamenii care au grijă de dumneavoastră vă pot scrie de la alte adrese.
   *[parents] Acestea sunt adrese de la { $organisation }. Învățătorul sau profesorul copilului și alți angajați vă pot scrie de la alte adrese.
}
list-empty = Nu este încă nicio adresă aici.
jump-nav = Părțile listei
group-office = { $audience ->
    [patients] Secretariatul nostru
   *[parents] Secretariatul școlii
}
group-urgent = Vești urgente
group-payments = Bani și mese
group-news = Noutăți
group-clubs = Cluburi, excursii și autobuze
group-reports = Rapoarte și rezultate
group-appointments = Programări
group-other = Alte e-mailuri
group-organisation = De la { $organisation }
purpose-office = Secretariat
purpose-absence = Absențe
purpose-urgent = Vești urgente și închideri
purpose-payments = Plăți
purpose-meals = { $audience ->
    [patients] Mese
   *[parents] Mese la școală
}
purpose-newsletter = Buletin informativ
purpose-clubs = Cluburi
purpose-trips = Excursii
purpose-transport = Autobuze și transport
purpose-reports = { $audience ->
    [patients] Rapoarte
   *[parents] Rapoarte și ședințe cu părinții
}
purpose-results = Rezultate
purpose-safeguarding = Bunăstare și protecție
purpose-admissions = { $audience ->
    [patients] Internări
   *[parents] Locuri la școală (înscrieri)
}
purpose-appointments = Programări
purpose-other = Altele
reply-yes = Puteți răspunde la această adresă.
reply-no = Nimeni nu citește răspunsurile.
reply-no-office = Nimeni nu citește răspunsurile. Scrieți la secretariat.
reply-all-yes = Puteți răspunde la toate acestea.
reply-all-no = Nimeni nu citește răspunsurile la acestea.
new-since = Nouă din { $date }.
used-since = O folosim din { $date }.
used-from = Începem să o folosim pe { $date }.
used-until = O folosim până pe { $date }.
platform-sends = Aceste e-mailuri le trimite pentru noi { $platform }.
shows-name = Telefonul poate arăta doar numele { $name }.
tag-shared = Folosită în comun
shared-look-for = { $audience ->
    [patients] Și alții folosesc această adresă. Căutați în e-mail numele { $name }.
   *[parents] Și alte școli folosesc această adresă. Căutați în e-mail numele { $name }.
}
shared-also = { $audience ->
    [patients] Și alții folosesc această adresă.
   *[parents] Și alte școli folosesc această adresă.
}
tag-paused = Oprită temporar
paused-since = Nu o mai folosim din { $date }.
paused-do-not-open = Vă rugăm să nu deschideți e-mailuri de la ea cât timp apare această notă.
paused-undo = Ați salvat-o? Ștergeți-o din contacte și din orice regulă din e-mailul dumneavoastră.
retired-heading = Adrese pe care nu le mai folosim
retired-until = Am folosit-o până pe { $date }.
seal-checked = Controlată
seal-unchecked = Nu este încă controlată
checked-by = Această listă a fost controlată ultima dată pe { $date } de { $by }.
not-checked = { $audience ->
    [patients] Nimeni de la noi nu a controlat încă această listă.
   *[parents] Nimeni de la școală nu a controlat încă această listă.
}
save-heading = Cum salvați contactul nostru
save-step-press = Apăsați „{ save-contact }”.
save-step-see = { $count ->
    [one] Telefonul arată un contact cu adresa noastră.
    [few] Telefonul arată un contact cu { $count } adrese.
   *[other] Telefonul arată un contact cu { $count } de adrese.
}
save-step-keep = Apăsați „Salvează”, „Adaugă” sau „Creează un contact nou”.
save-again = Ne-ați salvat deja? Când se schimbă lista, salvați din nou și ștergeți contactul vechi.
save-not-enough = Ajută, dar poate să nu fie de ajuns. Este vreun e-mail de la noi în dosarul „E-mail nedorit” sau „Spam”? Deschideți-l și apăsați „Nu este e-mail nedorit” sau „Nu este spam”.
save-after-list = { $count ->
    [one] Un contact cu adresa noastră.
    [few] Un contact cu { $count } adrese.
   *[other] Un contact cu { $count } de adrese.
}
unsure-heading = Aveți îndoieli despre un e-mail?
fake-warning = Oricine poate falsifica o adresă. Adresa poate fi pe această listă, iar e-mailul poate fi totuși de la altcineva.
fake-ring = Dacă un e-mail vă cere bani sau o parolă, nu apăsați nimic în el. Sunați-ne la { $phone }.
fake-ask = Dacă un e-mail vă cere bani sau o parolă, nu apăsați nimic în el. Întrebați-ne mai întâi pe noi, față în față sau la un număr pe care îl aveți deja.
files-heading = Fișiere pentru programe de e-mail
files-intro = Pentru calculator sau dacă aveți grijă de e-mailul altora.
files-contacts = Contacte
file-contact = Un contact cu toate adresele
file-contact-photo = { $audience ->
    [patients] Același contact, cu imaginea noastră
   *[parents] Același contact, cu emblema noastră
}
file-contact-4 = Același contact, pentru programe mai noi
file-outlook-contacts = Contacte pentru Outlook
file-outlook-contacts-note = Outlook păstrează doar trei adrese într-un contact, așa că pot fi mai multe contacte.
file-each = Câte un contact pentru fiecare adresă
files-rules = Reguli care țin e-mailurile noastre departe de Spam
files-rules-warning = Aceste fișiere opresc filtrul de spam pentru adresele noastre. Atunci trece și un e-mail de la cineva care falsifică una dintre ele.
files-rules-weak = Unele dintre adresele noastre sunt încă ușor de falsificat.
files-rules-unknown = Nu știm încă cât de ușor se pot falsifica adresele noastre.
files-rules-last = De aceea, salvați mai întâi contactul nostru și folosiți aceste fișiere doar dacă e-mailurile noastre tot nu ajung.
file-gmail = Reguli pentru Gmail
file-gmail-note = Pe calculator: Setări, apoi Filtre, apoi Importă filtre.
file-outlook-list = Listă pentru setările de e-mail nedorit din Outlook
file-outlook-list-note = Pentru programul Outlook de pe calculator.
file-sieve = Regulă pentru alte servicii de e-mail
file-sieve-note = Un fișier Sieve, de exemplu pentru Proton Mail sau Fastmail.
files-plain = Doar adresele
file-plain = Toate adresele, câte una pe rând
it-heading = Pentru echipele IT
it-intro = Aceeași listă pentru sisteme de e-mail. Este semnată, așa că un calculator poate vedea că nimeni nu a schimbat-o.
it-json = Lista semnată (JSON)
it-text = Adresele (text simplu)
it-keys = Cheile noastre
share-heading = { $audience ->
    [patients] Arătați altcuiva
   *[parents] Arătați altui părinte
}
share-and-print = Trimiteți mai departe și tipăriți
qr-label = Cod QR. Adresa este scrisă și mai jos.
qr-scan = Scanați cu camera telefonului sau scrieți:
print-heading = Tipărire
print-letter = { $audience ->
    [patients] Scrisoare de tipărit (A4)
   *[parents] Scrisoare de dus acasă (A4)
}
print-letter-us = Scrisoare pe hârtie format SUA
print-all = Tot ce se poate tipări
notice-delayed-heading = { $provider }? E-mailurile noastre întârzie
notice-delayed = E-mailurile către { $provider } întârzie de { $since }. Nu trebuie să faceți nimic. Vor fi trimise din nou.
notice-blocked-heading = { $provider }? E-mailurile noastre nu ajung la dumneavoastră
notice-blocked = { $provider } nu primește e-mailurile noastre de { $since }. Salvarea contactului nostru nu schimbă acest lucru. Lucrăm la asta.
notice-blocked-ring = Așteptați ceva? Sunați-ne la { $phone }.
notice-junked-heading = { $provider }? Uitați-vă în dosarul Spam
notice-junked = De { $since }, { $provider } pune e-mailurile noastre în dosarul „E-mail nedorit” sau „Spam”. Deschideți acolo unul și apăsați „Nu este e-mail nedorit” sau „Nu este spam”.
notice-resolved-heading = { $provider }? E-mailurile noastre ajung din nou
notice-resolved = E-mailurile către { $provider } ajung din nou de { $since }. Dacă lipsește vreunul, întrebați-ne.
provider-short = { $id ->
    [outlook_com] Hotmail sau Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live și MSN
    [microsoft365] Microsoft 365 de la serviciu sau de la facultate
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
    [ee_orange_uk] EE și Orange
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
    [uol_bol] UOL și BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Ce s-a schimbat
feed-link = Urmăriți schimbările (feed)
list-number = Lista { $number }.
history-title = Ce s-a schimbat – { $school }
history-heading = Ce s-a schimbat
history-lead = Fiecare schimbare din lista noastră de adrese, începând cu cea mai nouă.
history-none = Nu s-a schimbat încă nimic.
history-published = Lista { $number }
history-added = Noi:
history-retired = Nu le mai folosim:
history-details = Am schimbat altceva, de exemplu numele nostru sau numărul de telefon.
history-same = Adresele au rămas aceleași.
history-paused-heading = Oprită temporar
history-paused = Deocamdată nu mai folosim { $address }.
history-resumed-heading = Folosită din nou
history-resumed = Folosim din nou { $address }.
print-title = Tipărire – { $school }
print-lead = Tot ce puteți tipări sau pune într-un buletin informativ.
print-letters = Scrisoare
print-letters-note = { $audience ->
    [patients] Le spune oamenilor cum să primească e-mailurile noastre și arată toate adresele noastre.
   *[parents] Le spune familiilor cum să primească e-mailurile noastre și arată toate adresele noastre.
}
print-not-complete = { $audience ->
    [patients] Nu există încă o scrisoare, pentru că lista noastră nu este completă.
   *[parents] Nu există încă o scrisoare, pentru că lista școlii nu este completă.
}
print-code = Codul
print-code-note = Duce la pagina noastră. Merge cel mai bine negru pe alb, cu puțin alb în jur.
print-code-drawing = Codul ca desen (SVG)
print-code-picture = Codul ca imagine (PNG)
organisation-title = E-mailuri de la { $name }
organisation-lead = { $audience ->
    [patients] Alegeți spitalul sau clinica dumneavoastră și vedeți de la ce adrese vă scrie.
   *[parents] Alegeți școala dumneavoastră și vedeți de la ce adrese vă scrie.
}
organisation-schools = { $audience ->
    [patients] Spitale și clinici
   *[parents] Școli
}
organisation-none = Nu este încă nimeni pe această listă.
organisation-it = Toate listele, semnate (JSON)
home-title = Găsiți școala dumneavoastră – Hallpass
home-heading = Găsiți școala dumneavoastră
home-lead = Vedeți de la ce adrese vă scrie școala, spitalul sau clinica și scoateți e-mailurile lor din Spam.
home-many = { $count ->
    [one] O școală
    [few] { $count } școli
   *[other] { $count } de școli
}
home-empty = Nu este încă nicio listă aici.
gone-title = { $school } s-a închis
gone-closed = { $audience ->
    [patients] S-a închis pe { $date }. Nu mai păstrăm lista de adrese.
   *[parents] Școala s-a închis pe { $date }. Nu mai păstrăm lista ei de adrese.
}
gone-successors = Uitați-vă aici în schimb:
gone-caution = { $audience ->
    [patients] Ați primit un e-mail în numele acestui loc? Nu apăsați nimic în el. Întrebați mai întâi.
   *[parents] Ați primit un e-mail în numele acestei școli? Nu apăsați nimic în el. Întrebați mai întâi.
}
not-found-title = Nu găsim această pagină
not-found-code = Ați scris un cod dintr-o scrisoare? Uitați-vă încă o dată la el: are în total 8 litere și cifre.
not-found-old = Un link poate fi vechi sau îi poate lipsi o literă.
broken-title = Ceva nu a mers bine aici
broken-lead = Nu este vina dumneavoastră. Încercați din nou peste câteva minute.
unavailable-title = Nu suntem gata chiar acum
unavailable-lead = Încercați din nou peste câteva minute.
