sheet-reason = { $audience ->
    [patients] Qaar ka mid ah iimaylladayada waxay galaan junk ama spam. Markaas dadka waxaa dhaafa wararka ballamaha iyo natiijooyinka.
   *[parents] Qaar ka mid ah iimaylladayada waxay galaan junk ama spam. Markaas qoysaska waxaa dhaafa wararka xiritaanka dugsiga, safarrada iyo cuntada.
}
sheet-step-open = Kamarada taleefankaaga ku jeedi koodhka, ama qor cinwaanka ka hooseeya.
sheet-step-save = Riix “Kaydi xiriirkayaga”.
sheet-step-junk = Iimayl naga yimid ma ku jiraa galkaaga junk? Riix “Not junk”.
sheet-addresses = Qaar ka mid ah cinwaannadayada
sheet-more = { $count ->
    [one] Hal cinwaan oo kale ayaa ku yaal boggayaga.
   *[other] { $count } cinwaan oo kale ayaa ku yaal boggayaga.
}
sheet-fake = Qof kastaa iimayl been ah ayuu samayn karaa. Haddii mid kaa codsado lacag ama eray sir ah, marka hore naga soo wac: { $phone }
sheet-fake-ask = Qof kastaa iimayl been ah ayuu samayn karaa. Haddii mid kaa codsado lacag ama eray sir ah, marka hore na weydii.
sheet-scan = Kamarada ku jeedi koodhka, kadib riix “Kaydi xiriirkayaga”.
sheet-check = Ma hubtid iimayl? Halkan sidoo kale ka hubi.
sheet-phone = Naga soo wac: { $phone }
sheet-poster-scan = Kamarada taleefankaaga ku jeedi koodhka.
sheet-poster-type = Ama qor cinwaankan:
sheet-poster-begins = Fiiri cinwaanka bogga furma. Waa inuu ku bilaabmaa { $address }
sheet-poster-else = Haddii kale, xir bogga oo noo sheeg. Waxaa laga yaabaa in qof istiikar ku dhejiyay koodhka.
sheet-poster-never = Boggayagu weligiis kaama codsado eray sir ah ama lacag.
sheet-unchecked = Turjumaaddan waxaa sameeyay kombiyuutar. Weli cidna ma hubin.
sheet-unchecked-half = Turjumaaddan waxaa sameeyay kombiyuutar. Weli cidna ma hubin. Ingiriisigu wuxuu ku yaal nuska kale ee xaashida.
sheet-unchecked-short = Kombiyuutar ayaa turjumay, weli lama hubin.
sheet-test-title = Bogga tijaabada ee istiikarrada { $sheet }
sheet-test-print = Boggan ku daabac xaashi caadi ah, 100 %. Ha dooran “Fit to page” (ku habee bogga).
sheet-test-hold = Dul saar xaashi istiikarro ah, kadib labadaba daaqad iftiin leh hor qabo.
sheet-test-right = Sanduuqyadu aad ma u midig xigaan? Markaas istiikarrada midig ugu dhaqaaji tiro ka yar eber, sida -1.5.
sheet-test-down = Aad ma u hooseeyaan? Markaas istiikarrada hoos ugu dhaqaaji tiro ka yar eber.
sheet-test-ruler = Xariiqdani waa inay noqotaa { $length } mm.
sheet-test-moved = Waxaa loo dhaqaajiyay midig { $dx } mm iyo hoos { $dy } mm.
text-newsletter = { $audience ->
    [patients] Qaar ka mid ah iimaylladayada waxay galaan junk ama spam. Waad ka caawin kartaa: tag { $address } oo riix “Kaydi xiriirkayaga”. Halkaas waxaa ku yaal dhammaan cinwaannada iimaylka ee { $school }. Qof kastaa iimayl been ah ayuu samayn karaa. Haddii mid kaa codsado lacag ama eray sir ah, naga soo wac { $phone } intaadan ka jawaabin.
   *[parents] Qaar ka mid ah iimaylladayada waxay galaan junk ama spam. Waad ka caawin kartaa: tag { $address } oo riix “Kaydi xiriirkayaga”. Halkaas waxaa ku yaal dhammaan cinwaannada iimaylka ee dugsiga { $school }. Qof kastaa iimayl been ah ayuu samayn karaa. Haddii mid kaa codsado lacag ama eray sir ah, naga soo wac { $phone } intaadan ka jawaabin.
}
text-newsletter-ask = { $audience ->
    [patients] Qaar ka mid ah iimaylladayada waxay galaan junk ama spam. Waad ka caawin kartaa: tag { $address } oo riix “Kaydi xiriirkayaga”. Halkaas waxaa ku yaal dhammaan cinwaannada iimaylka ee { $school }. Qof kastaa iimayl been ah ayuu samayn karaa. Haddii mid kaa codsado lacag ama eray sir ah, na weydii intaadan ka jawaabin.
   *[parents] Qaar ka mid ah iimaylladayada waxay galaan junk ama spam. Waad ka caawin kartaa: tag { $address } oo riix “Kaydi xiriirkayaga”. Halkaas waxaa ku yaal dhammaan cinwaannada iimaylka ee dugsiga { $school }. Qof kastaa iimayl been ah ayuu samayn karaa. Haddii mid kaa codsado lacag ama eray sir ah, na weydii intaadan ka jawaabin.
}
text-signature = Ma heshaa dhammaan iimaylladayada? Waa kuwan cinwaannadayadu: { $address }
