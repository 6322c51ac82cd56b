find-label = Shkruani emrin e shkollës, spitalit ose klinikës suaj
find-hint = Ose shkruani qytetin, kodin postar ose kodin nga një letër.
find-button = Kërko
find-nothing-typed = Shkruani një emër, pastaj shtypni Kërko.
find-too-short = Ju lutemi, shkruani pak më shumë.
find-some = { $count ->
    [one] Gjetëm një.
   *[other] Gjetëm { $count }.
}
find-many = Gjetëm { $total }. Këtu janë { $shown } të parat. Shkruani më shumë nga emri, ose edhe qytetin.
find-none = Nuk e gjetëm.
find-none-letters = Shikoni përsëri shkronjat. Një shkronjë e gabuar nuk prish punë, shumë po.
find-none-town = Provoni vetëm një pjesë të emrit, ose vetëm qytetin.
find-none-code = Keni një letër nga ne? Shkruani kodin poshtë katrorit, si K7M2 XW4P.
find-none-absent = Ndoshta shkolla juaj nuk i përdor ende këto faqe. Ju lutemi, pyetni zyrën e saj.
find-late = Shtypni Kërko për të parë përgjigjen.
find-closed = e mbyllur
find-kind = { $kind ->
    [nursery] kopsht
    [infant] shkollë për më të vegjlit
    [junior] shkollë fillore (klasat më të larta)
    [primary] shkollë fillore
    [middle] shkollë 9-vjeçare
    [secondary] shkollë e mesme
    [all-through] shkollë për të gjitha moshat
    [special] shkollë speciale
    [college] kolegj
    [hospital] spital
    [clinic] klinikë
   *[other] shkollë
}
find-elsewhere = Për të kërkuar shkollën tuaj, shkoni te kjo faqe:
find-by-words = Kërkoni sipas emrit, qytetit ose kodit postar
find-letters = Shkollat sipas shkronjës së parë
