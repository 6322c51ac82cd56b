check-page-heading = Este acest e-mail pe lista noastră?
check-page-title = Este acest e-mail pe lista noastră? – { $school }
check-page-lead = Uitați-vă de la ce adresă a venit e-mailul. Scrieți-o aici sau lipiți-o.
check-page-form = Verificați un e-mail
check-page-label = Adresa de la care a venit
check-page-kept = Nu păstrăm ce scrieți.
check-page-button = Verifică
check-page-where = Unde găsesc adresa?
check-page-where-text = Deschideți e-mailul și apăsați pe numele de sus. Adresa este partea cu semnul @. Numele singur nu spune nimic. Oricine poate scrie acolo orice nume.
check-page-file = Aveți e-mailul ca fișier?
check-page-file-label = Un e-mail salvat, cu un nume care se termină în .eml
check-page-file-note = Ne uităm doar de la cine este.
check-page-copy = Nu se întâmplă nimic? Atunci aceasta este o copie a paginii noastre. Mergeți la { $address }.
check-page-wait = O clipă …
answer-listed-heading = Da, această adresă este pe lista noastră
answer-purpose = Pentru ce o folosim: { $purpose }.
answer-fake = Oricine poate falsifica o adresă sau poate intra în căsuța de e-mail a altcuiva.
answer-ring = E-mailul cere bani sau o parolă? Nu apăsați nimic în el. Sunați-ne la { $phone }.
answer-ask = E-mailul cere bani sau o parolă? Nu apăsați nimic în el. Întrebați-ne mai întâi, în persoană sau la un număr pe care îl aveți deja.
answer-paused-heading = Pe lista noastră, dar oprită temporar
answer-paused = Nu o mai folosim din { $date }. Vă rugăm să nu deschideți deocamdată e-mailuri de la ea.
answer-paused-again = Vom spune aici când o vom folosi din nou.
answer-withdrawn-heading = Nu mai folosim această adresă
answer-withdrawn-until = A fost pe lista noastră până la { $date }.
answer-withdrawn = A fost mai demult pe lista noastră.
answer-withdrawn-do = Aveți grijă dacă vine acum un e-mail de la ea. Poate să nu fie de la noi.
answer-elsewhere-heading = { $audience ->
    [patients] Nu este adresa noastră, dar o folosește altă instituție
   *[parents] Nu este adresa noastră, dar o folosește altă școală
}
answer-elsewhere = Este pe lista: { $name }.
answer-elsewhere-paused = Nu mai este folosită din { $date }. Vă rugăm să nu deschideți deocamdată e-mailuri de la ea.
answer-near-heading = Nu este pe lista noastră, dar este aproape la fel
answer-near-letter = Uitați-vă atent. E-mailul are { $theirs } unde adresa noastră are { $ours }.
answer-near-letters = Uitați-vă atent. Literele nu sunt aceleași.
answer-near-ending = Uitați-vă la sfârșit. E-mailul are { $theirs }. Adresa noastră se termină în { $ours }.
answer-near-added = Uitați-vă atent. Are mai mult decât adresa noastră.
answer-near-hidden = Are semne care nu se văd.
answer-near-theirs = În e-mailul primit
answer-near-ours = În adresa noastră
answer-near-do = Nu apăsați nimic în e-mail și nu răspundeți.
answer-alphabet = { $alphabet ->
    [Cyrillic] Unele litere sunt din alfabetul chirilic. Doar seamănă cu ale noastre.
    [Greek] Unele litere sunt din alfabetul grecesc. Doar seamănă cu ale noastre.
   *[other] Unele litere sunt din alt alfabet.
}
answer-punycode = Calculatoarele o scriu așa: { $name }
answer-same-domain-heading = Se termină ca adresele noastre, dar nu este pe lista noastră
answer-same-domain = { $audience ->
    [patients] Poate fi cineva care lucrează aici: și personalul le scrie pacienților.
   *[parents] Poate fi un învățător sau un profesor: și personalul le scrie părinților.
}
answer-same-domain-ring = E-mailul cere ceva? Sunați-ne mai întâi la { $phone }.
answer-same-domain-ask = E-mailul cere ceva? Întrebați-ne mai întâi, în persoană sau la un număr pe care îl aveți deja.
answer-not-listed-heading = Această adresă nu este pe lista noastră
answer-not-listed = Lista noastră este completă, iar această adresă nu este pe ea. Întrebați-ne înainte să apăsați ceva în e-mail.
answer-unknown-heading = Nu este pe lista noastră, dar nu putem ști
answer-unknown = { $audience ->
    [patients] Lista noastră nu este încă completă. Cei care vă îngrijesc pot scrie și de la alte adrese.
   *[parents] Lista noastră nu este încă completă. Profesorii și restul personalului pot scrie și de la alte adrese.
}
remark-replies = Dacă răspundeți, răspunsul merge la altă adresă: { $address }
remark-name-address = Numele din e-mail este { $address }, dar e-mailul a venit de la altă adresă. Poate fi o păcăleală.
remark-name-school = Numele din e-mail este { $name }. Oricine poate scrie acest nume. Uitați-vă la adresă.
remark-hidden = În adresă sunt semne care nu se văd. Adresele adevărate nu au așa ceva.
remark-several = { $count ->
    [one] E-mailul numește { $count } adresă.
    [few] E-mailul spune că este de la { $count } adrese. Aceasta este despre cea mai ciudată.
   *[other] E-mailul spune că este de la { $count } de adrese. Aceasta este despre cea mai ciudată.
}
answer-unreadable-heading = Nu am găsit nicio adresă acolo
answer-unreadable-empty = Scrieți adresa de la care a venit e-mailul. Are în ea semnul @.
answer-unreadable-no-address = Ne trebuie adresa întreagă, cu semnul @ și ce vine după el. Numele nu ajunge.
answer-unreadable-several = Sunt mai multe adrese. Lipiți-o doar pe cea de la care a venit e-mailul.
answer-unreadable-no-from = Nu scrie de la cine este. Scrieți adresa aici.
answer-unreadable-too-large = Acest fișier este prea mare pentru noi. Deschideți e-mailul și scrieți adresa aici.
answer-unreadable-not-text = Nu putem citi acest fel de fișier. Deschideți e-mailul și scrieți adresa aici.
answer-unreadable-archive = În acest fișier sunt alte fișiere, iar pe acelea nu le deschidem. Deschideți e-mailul și scrieți adresa aici.
