sheet-reason = { $audience ->
    [patients] Unele dintre e-mailurile noastre ajung în Spam. Atunci oamenii nu află noutăți despre programări și rezultate.
   *[parents] Unele dintre e-mailurile noastre ajung în Spam. Atunci familiile nu află când se închide școala sau noutăți despre excursii și mese.
}
sheet-step-open = Îndreptați camera telefonului spre cod sau scrieți adresa de sub cod.
sheet-step-save = Apăsați „Salvați contactul nostru”.
sheet-step-junk = Este un e-mail de la noi în Spam? Apăsați „Nu este spam”.
sheet-addresses = Unele dintre adresele noastre
sheet-more = { $count ->
    [one] Încă { $count } adresă este pe pagina noastră.
    [few] Încă { $count } adrese sunt pe pagina noastră.
   *[other] Încă { $count } de adrese sunt pe pagina noastră.
}
sheet-fake = Oricine poate falsifica un e-mail. Dacă vă cere bani sau o parolă, întâi sunați-ne: { $phone }
sheet-fake-ask = Oricine poate falsifica un e-mail. Dacă vă cere bani sau o parolă, întrebați-ne întâi pe noi.
sheet-scan = Scanați codul, apoi apăsați „Salvați contactul nostru”.
sheet-check = Aveți îndoieli despre un e-mail? Verificați-l tot aici.
sheet-phone = Telefon: { $phone }
sheet-poster-scan = Îndreptați camera telefonului spre cod.
sheet-poster-type = Sau scrieți această adresă:
sheet-poster-begins = Uitați-vă la adresa paginii care se deschide. Trebuie să înceapă cu { $address }
sheet-poster-else = Dacă nu este așa, închideți pagina și spuneți-ne. Poate că cineva a lipit un abțibild peste cod.
sheet-poster-never = Pagina noastră nu cere niciodată parole sau bani.
sheet-unchecked = Această traducere a fost făcută de un calculator. Nimeni nu a verificat-o încă.
sheet-unchecked-half = Această traducere a fost făcută de un calculator. Nimeni nu a verificat-o încă. Textul în engleză este pe cealaltă jumătate a foii.
sheet-unchecked-short = Tradus de un calculator, încă neverificat.
sheet-test-title = Pagină de probă pentru etichete { $sheet }
sheet-test-print = Tipăriți această pagină pe hârtie obișnuită, la 100 %. Nu alegeți „Potrivire la pagină”.
sheet-test-hold = Puneți-o peste o coală de etichete și țineți-le pe amândouă la geam.
sheet-test-right = Sunt chenarele prea la dreapta? Atunci mutați etichetele la dreapta cu un număr sub zero, de exemplu -1.5.
sheet-test-down = Sunt prea jos? Atunci mutați etichetele în jos cu un număr sub zero.
sheet-test-ruler = Această linie trebuie să aibă { $length } mm.
sheet-test-moved = Mutate la dreapta cu { $dx } mm și în jos cu { $dy } mm.
text-newsletter = Unele dintre e-mailurile noastre ajung în Spam. Puteți ajuta: mergeți la { $address } și apăsați „Salvați contactul nostru”. Acolo sunt toate adresele de e-mail de la { $school }. Oricine poate falsifica un e-mail. Dacă vă cere bani sau o parolă, sunați-ne la { $phone } înainte să răspundeți.
text-newsletter-ask = Unele dintre e-mailurile noastre ajung în Spam. Puteți ajuta: mergeți la { $address } și apăsați „Salvați contactul nostru”. Acolo sunt toate adresele de e-mail de la { $school }. Oricine poate falsifica un e-mail. Dacă vă cere bani sau o parolă, întrebați-ne înainte să răspundeți.
text-signature = Primiți toate e-mailurile noastre? Acestea sunt adresele noastre: { $address }
