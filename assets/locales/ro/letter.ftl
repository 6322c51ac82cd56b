letter-title = Cum să primiți e-mailurile de la { $school }
letter-heading = Cum să primiți e-mailurile noastre
letter-greeting = { $audience ->
    [patients] Stimați pacienți,
   *[parents] Dragi părinți și tutori,
}
letter-reason = { $audience ->
    [patients] Unele dintre e-mailurile noastre ajung în dosarul Spam. Atunci oamenii nu află noutăți despre programări și rezultate. Când e-mailul dumneavoastră ne cunoaște adresele, lasă e-mailurile noastre să intre. Durează cam două minute.
   *[parents] Unele dintre e-mailurile noastre ajung în dosarul Spam. Atunci familiile nu află când se închide școala și nu primesc vești despre excursii și mese. Când e-mailul dumneavoastră ne cunoaște adresele, lasă e-mailurile noastre să intre. Durează cam două minute.
}
letter-steps = Ce aveți de făcut
letter-step-open = Îndreptați camera telefonului spre codul pătrat sau scrieți în browser adresa de sub cod.
letter-step-save = Apăsați „Salvați contactul nostru”. Un singur contact are toate adresele noastre.
letter-step-junk = Uitați-vă în dosarul Spam (sau „E-mail nedorit”). Dacă este acolo un e-mail de la noi, apăsați „Nu este spam”.
letter-code = Cod QR pentru { $address }. Adresa este scrisă și sub cod.
letter-warning = Oricine poate falsifica numele și adresa dintr-un e-mail. Dacă un e-mail vă cere bani, o parolă sau date bancare, sunați-ne la { $phone } înainte să răspundeți.
letter-warning-ask = Oricine poate falsifica numele și adresa dintr-un e-mail. Dacă un e-mail vă cere bani, o parolă sau date bancare, întrebați-ne mai întâi pe noi, față în față sau la un număr pe care îl aveți deja.
letter-table = Adresele pe care le folosim
letter-table-name = Pentru ce este
letter-table-address = Adresă de e-mail
letter-note-paused = Oprită temporar pe { $date }: vă rugăm să nu deschideți deocamdată e-mailuri de la ea
letter-note-since = Din { $date }
letter-note-until = Până pe { $date }
letter-note-shared = { $audience ->
    [patients] Și alții folosesc această adresă
   *[parents] Și alte școli folosesc această adresă
}
letter-note-shared-name = { $audience ->
    [patients] O folosesc și alții: căutați numele „{ $name }”
   *[parents] O folosesc și alte școli: căutați numele „{ $name }”
}
letter-newest = Această listă se poate schimba. Cea mai nouă este mereu la { $address }
letter-checked = Controlată ultima dată pe { $date } de { $by }.
letter-reference = Lista { $number } din { $date }. Cod { $code }
letter-page = Pagina { $n } din { $m }
letter-crest = Emblemă: { $school }
letter-draft = CIORNĂ: această listă nu este încă completă. Nu o trimiteți.
