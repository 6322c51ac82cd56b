sheet-reason = { $audience ->
    [patients] Disa nga emailet tona shkojnë te Spam. Atëherë njerëzit nuk i marrin njoftimet për takimet me mjekun dhe rezultatet.
   *[parents] Disa nga emailet tona shkojnë te Spam. Atëherë familjet nuk i marrin njoftimet për mbylljen e shkollës, ekskursionet dhe ushqimin.
}
sheet-step-open = Drejtojeni kamerën e telefonit te kodi, ose shkruani adresën poshtë tij.
sheet-step-save = Shtypni “Ruani kontaktin tonë”.
sheet-step-junk = A ka një email nga ne te Spam? Shtypni “Jo i padëshiruar” (Not junk).
sheet-addresses = Disa nga adresat tona
sheet-more = { $count ->
    [one] Edhe { $count } adresë tjetër është në faqen tonë.
   *[other] Edhe { $count } adresa të tjera janë në faqen tonë.
}
sheet-fake = Kushdo mund ta falsifikojë një email. Nëse kërkon para ose fjalëkalim, na telefononi më parë: { $phone }
sheet-fake-ask = Kushdo mund ta falsifikojë një email. Nëse kërkon para ose fjalëkalim, na pyetni më parë ne.
sheet-scan = Skanojeni këtë, pastaj shtypni “Ruani kontaktin tonë”.
sheet-check = Keni dyshime për një email? Kontrollojeni edhe këtu.
sheet-phone = Na telefononi: { $phone }
sheet-poster-scan = Drejtojeni kamerën e telefonit te kodi.
sheet-poster-type = Ose shkruani këtë adresë:
sheet-poster-begins = Shikoni adresën e faqes që hapet. Duhet të fillojë me { $address }
sheet-poster-else = Nëse jo, mbylleni faqen dhe na tregoni. Ndoshta dikush ka ngjitur një letër tjetër mbi kodin.
sheet-poster-never = Faqja jonë nuk ju kërkon kurrë fjalëkalim ose para.
sheet-unchecked = Këtë përkthim e bëri një kompjuter. Askush nuk e ka kontrolluar ende.
sheet-unchecked-half = Këtë përkthim e bëri një kompjuter. Askush nuk e ka kontrolluar ende. Teksti anglisht është në gjysmën tjetër të fletës.
sheet-unchecked-short = Përkthyer nga një kompjuter, ende e pakontrolluar.
sheet-test-title = Faqja e provës për etiketat { $sheet }
sheet-test-print = Printojeni këtë faqe në letër të zakonshme, në 100 %. Mos zgjidhni “Përshtat me faqen” (Fit to page).
sheet-test-hold = Vendoseni mbi një fletë etiketash dhe mbajini të dyja te dritarja.
sheet-test-right = A janë kornizat shumë djathtas? Atëherë zhvendosini etiketat djathtas me një numër nën zero, si -1.5.
sheet-test-down = A janë shumë poshtë? Atëherë zhvendosini etiketat poshtë me një numër nën zero.
sheet-test-ruler = Kjo vijë duhet të jetë { $length } mm e gjatë.
sheet-test-moved = Zhvendosur djathtas me { $dx } mm dhe poshtë me { $dy } mm.
text-newsletter = Disa nga emailet tona shkojnë te Spam. Mund të ndihmoni: shkoni te { $address } dhe shtypni “Ruani kontaktin tonë”. Atje janë të gjitha adresat e emailit që përdor { $school }. Kushdo mund ta falsifikojë një email. Nëse kërkon para ose fjalëkalim, na telefononi para se të përgjigjeni: { $phone }.
text-newsletter-ask = Disa nga emailet tona shkojnë te Spam. Mund të ndihmoni: shkoni te { $address } dhe shtypni “Ruani kontaktin tonë”. Atje janë të gjitha adresat e emailit që përdor { $school }. Kushdo mund ta falsifikojë një email. Nëse kërkon para ose fjalëkalim, na pyetni para se të përgjigjeni.
text-signature = A i merrni të gjitha emailet tona? Këto janë adresat tona: { $address }
