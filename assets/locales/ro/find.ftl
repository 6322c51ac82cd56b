find-label = Scrieți numele școlii, spitalului sau clinicii
find-hint = Sau scrieți localitatea, codul poștal ori codul dintr-o scrisoare.
find-button = Caută
find-nothing-typed = Scrieți un nume, apoi apăsați Caută.
find-too-short = Vă rugăm să scrieți puțin mai mult.
find-some = { $count ->
    [one] Am găsit { $count } rezultat.
    [few] Am găsit { $count } rezultate.
   *[other] Am găsit { $count } de rezultate.
}
find-many = Numărul de rezultate: { $total }. Iată primele: { $shown }. Scrieți mai mult din nume sau și localitatea.
find-none = Nu am găsit nimic.
find-none-letters = Uitați-vă încă o dată la litere. O greșeală nu contează, mai multe contează.
find-none-town = Încercați doar cu o parte din nume sau doar cu localitatea.
find-none-code = Aveți o scrisoare de la noi? Scrieți codul de sub pătrat, de exemplu K7M2 XW4P.
find-none-absent = Poate că școala dumneavoastră nu folosește încă aceste pagini. Întrebați la secretariat.
find-late = Apăsați Caută ca să vedeți răspunsul.
find-closed = închisă
find-kind = { $kind ->
    [nursery] grădiniță
    [infant] școală pentru cei mici
    [junior] școală pentru clase mijlocii
    [primary] școală primară
    [middle] școală de mijloc
    [secondary] școală secundară
    [all-through] școală pentru toate vârstele
    [special] școală specială
    [college] colegiu
    [hospital] spital
    [clinic] clinică
   *[other] școală
}
find-elsewhere = Ca să căutați școala dumneavoastră, mergeți la această pagină:
find-by-words = Caută după nume, localitate sau cod poștal
find-letters = Școli după prima literă
