contact-note-list = Lista { $number } din { $date }.
contact-note-newest = Cea mai nouă listă: { $page }
contact-note-fake = Oricine poate falsifica o adresă. Dacă un e-mail vă cere bani sau o parolă, nu apăsați nimic în el. Sunați-ne la { $phone }.
contact-note-fake-ask = Oricine poate falsifica o adresă. Dacă un e-mail vă cere bani sau o parolă, nu apăsați nimic în el. Întrebați-ne mai întâi pe noi, față în față sau la un număr pe care îl aveți deja.
rules-title = Adrese de e-mail de la { $school }
rules-list = Lista { $number } din { $date }.
rules-newest = Cea mai nouă listă: { $page }
rules-warning = Acest fișier oprește filtrul de spam pentru aceste adrese. Atunci trece și un e-mail de la cineva care falsifică una dintre ele.
rules-none = Acum nu folosim nicio adresă.
feed-title = Adrese de e-mail de la { $school }
feed-subtitle = { $audience ->
    [patients] Ce se schimbă în lista noastră de adrese de e-mail
   *[parents] Ce se schimbă în lista școlii de adrese de e-mail
}
feed-first = Prima listă
feed-list = Lista { $number }
feed-list-added = { $added ->
    [one] Lista { $number }: o adresă nouă
    [few] Lista { $number }: { $added } adrese noi
   *[other] Lista { $number }: { $added } de adrese noi
}
feed-list-retired = { $retired ->
    [one] Lista { $number }: o adresă pe care nu o mai folosim
    [few] Lista { $number }: { $retired } adrese pe care nu le mai folosim
   *[other] Lista { $number }: { $retired } de adrese pe care nu le mai folosim
}
feed-list-both = Lista { $number }: adrese noi { $added }, adrese pe care nu le mai folosim { $retired }
feed-added = Noi: { $addresses }.
feed-retired = Nu le mai folosim: { $addresses }.
feed-details = S-au schimbat și alte date, de exemplu un nume sau un număr de telefon.
feed-details-only = S-au schimbat date, de exemplu un nume sau un număr de telefon. Adresele sunt aceleași.
feed-paused = Oprită temporar: { $address }
feed-paused-text = Vă rugăm să nu deschideți deocamdată e-mailuri de la { $address }. Poate că trimite altcineva de la ea.
feed-resumed = Folosită din nou: { $address }
feed-resumed-text = Folosim din nou { $address }. Oricine poate falsifica în continuare o adresă.
