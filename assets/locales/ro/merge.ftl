merge-to = { $audience ->
    [patients] Pentru
   *[parents] Pentru familia copilului:
}
merge-heading = { $audience ->
    [patients] Scrisori cu nume
   *[parents] Scrisori cu nume, clasă cu clasă
}
merge-lead = { $audience ->
    [patients] Aduceți o listă de nume. Fiecare nume apare apoi pe o scrisoare în limba potrivită, acolo unde plicul are fereastra.
   *[parents] Aduceți lista unei clase. Numele fiecărui copil apare apoi pe o scrisoare în limba familiei, gata pentru ghiozdan sau pentru un plic cu fereastră.
}
merge-promise = Numele rămân pe acest calculator. Browserul dumneavoastră face toată treaba chiar aici. Niciun nume nu este trimis, nici la noi, nici la altcineva.
merge-begin = Începe cu o listă
merge-not-loaded = Această parte nu s-a putut încărca. Încărcați pagina din nou și mai încercați o dată.
merge-too-old = Acest browser este prea vechi pentru așa ceva. Folosiți o versiune nouă de Edge, Chrome, Firefox sau Safari. Toate celelalte scrisori de pe această pagină merg în orice browser.
merge-list = Lista dumneavoastră
merge-list-note = { $audience ->
    [patients] Un rând pentru fiecare persoană: numele, grupul și limba.
   *[parents] Un rând pentru fiecare copil: numele, clasa și limba vorbită acasă. Puteți salva o astfel de listă din SIMS, Arbor sau Bromcom ori o puteți scrie în Excel.
}
merge-file = Un fișier cu lista
merge-file-hint = Trebuie să fie un fișier CSV. În Excel: „Fișier”, „Salvare ca”, „CSV UTF-8”. Puteți și să trageți fișierul aici. Numărul maxim de nume: { $max }.
merge-paste = Sau lipiți lista aici
merge-paste-hint = În Excel, selectați celulele, copiați-le și lipiți-le în această casetă.
merge-read = Citește ce am lipit
merge-bad-empty = Nu sunt nume în această listă. Aduceți o listă cu un rând pentru fiecare nume.
merge-bad-size = Acest fișier este prea mare pentru o listă de nume. Mărimea maximă: { $max } MB. Alegeți alt fișier.
merge-bad-workbook = Acesta este un fișier pentru Excel sau pentru alt program, nu un fișier CSV. Deschideți-l în acel program, apăsați „Fișier”, „Salvare ca”, alegeți „CSV UTF-8” și folosiți aici acel fișier. Sau copiați celulele și lipiți-le mai jos.
merge-bad-file = Nu putem citi acest fișier. Salvați întâi lista ca CSV. În Excel: „Fișier”, „Salvare ca”, „CSV UTF-8”.
merge-bad-many = Sunt prea multe nume deodată: { $count }. Numărul maxim: { $max }. Împărțiți lista și faceți părțile pe rând.
merge-found = Ce am citit
merge-names = Nume
merge-classes = { $audience ->
    [patients] Grupuri
   *[parents] Clase
}
merge-languages = Limbi
merge-left-out = Rânduri sărite
merge-line = Rândul { $line }
merge-line-no-name = Lipsește numele. Scrieți-l în lista dumneavoastră sau renunțați la acest rând.
merge-line-long = Numele este prea lung pentru o scrisoare. Este coloana potrivită?
merge-line-quote = Aici se deschide o ghilimea (") care nu se mai închide. Ștergeți-o din lista dumneavoastră.
merge-line-above = Acest rând este deasupra titlurilor.
merge-line-more = Rânduri care nu se văd aici: { $count }
merge-preview = Primele scrisori
merge-columns = Ce este în fiecare coloană?
merge-column-name = Nume
merge-column-second = A doua parte a numelui
merge-column-class = { $audience ->
    [patients] Grup
   *[parents] Clasă
}
merge-column-language = Limbă
merge-column-none = Niciuna
merge-column-number = Coloana { $number }
merge-column-headings = Primul rând are titluri, nu un nume
merge-choose = Ce scrisoare merge cu fiecare limbă?
merge-choose-note = Unde scrie „De verificat”, nu am fost siguri. O limbă pe care nu o avem primește scrisoarea în engleză.
merge-choose-said = În lista dumneavoastră
merge-choose-letter = Scrisoare
merge-choose-empty = Nimic
merge-choose-check = De verificat
merge-how = Ce scrisori?
merge-kind = Felul scrisorii
merge-paper = Hârtie
merge-sides = Imprimanta tipărește pe
merge-sides-both = ambele fețe
merge-sides-one = o singură față
merge-separators = { $audience ->
    [patients] Pune înaintea fiecărui grup o foaie cu numele lui
   *[parents] Pune înaintea fiecărei clase o foaie cu numele ei
}
merge-ticks = Scrie pe ea numele, de bifat
merge-counts = Cât este de tipărit
merge-counts-letters = Scrisori
merge-counts-pages = Pagini în fiecare scrisoare
merge-counts-sheets = Foi de hârtie
merge-counts-half = Foi cu scrisori pe jumătate de pagină
merge-counts-slips = Foi cu bilețele
merge-counts-between = { $audience ->
    [patients] Foi între grupuri
   *[parents] Foi între clase
}
merge-counts-total = Total
merge-counts-note = Nu aveți nevoie de nume? Scrisorile pe jumătate de pagină și bilețelele economisesc hârtie: le puteți tipări mai sus pe această pagină. Ultimele două coloane arată de câte foi aveți nevoie.
merge-counts-copy = Copiază tabelul
merge-not-fetched = Scrisoarea nu a putut fi încărcată: { $language }. Uitați-vă dacă aveți internet și încercați din nou.
merge-no-letter = Nu este aici o scrisoare în această limbă: { $language }. Alegeți mai sus altă scrisoare pentru această limbă.
merge-again = Încearcă din nou
merge-make = Pregătește scrisorile
merge-making = Scrisorile se pregătesc …
merge-ready = Scrisorile sunt gata.
merge-save = Salvează scrisorile (PDF)
merge-print-both = Tipăriți fișierul la 100 %, pe ambele fețe, cu întoarcere pe latura lungă.
merge-print-one = Tipăriți fișierul la 100 %, pe o singură față.
merge-pages = Pagini
merge-size = Mărime
merge-not-made = Scrisorile nu au putut fi pregătite. Încărcați pagina din nou și mai încercați o dată. Fără nume, le puteți tipări mai sus pe această pagină.
merge-title = Scrisori cu nume – { $school }
merge-no-class = { $audience ->
    [patients] Fără grup
   *[parents] Fără clasă
}
merge-sent = Ce a ieșit din acest calculator
merge-sent-names = Nume ieșite din acest calculator
merge-sent-files = Fișiere primite de la acest site
merge-sent-note = Acestea sunt adresele fișierelor. În niciuna dintre ele nu este vreun nume.
