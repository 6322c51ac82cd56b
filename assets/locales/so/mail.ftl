mail-school-lead = Qaar ka mid ah iimaylladayada waxay galaan junk ama spam. U sheeg iimaylkaaga kuwa naga yimaada. Waxay qaadanaysaa ku dhawaad laba daqiiqo.
mail-show-how = I tus sida loo sameeyo
mail-title = Iimaylkee ayaad isticmaashaa? – { $school }
mail-heading = Iimaylkee ayaad isticmaashaa?
mail-lead = Kadib waxaan ku tusaynaa oo keliya tallaabooyinka iimaylkaaga.
mail-type-label = Cinwaanka iimaylkaaga, maxaa ku qoran @ kadib?
mail-type-why = Tusaale ahaan gmail.com. Intaas oo keliya ayaan u baahannahay, ee ha qorin qaybtaada. Ma kaydinno waxa aad qorto.
mail-type-go = Sii wad
mail-type-live = Sanduuqu ma shaqaynayo? Ka dooro liiska, ama tag { $site }.
mail-choose-heading = Dooro kaaga
mail-choose-more = Shirkado kale oo iimayl
mail-choose-none = Kaagu halkan ma ku jiro?
mail-slip-heading = Ma waxaad ula jeedday { $meant }?
mail-slip-yes = Haa, waa { $meant }
mail-slip-no = Maya, waa { $typed }
mail-unknown-heading = Ma naqaanno { $typed }
mail-unknown = Ma kan shaqada ama kulliyadda baa? Mise shirkadda iimaylkaagu waxay ku jirtaa liiskan?
mail-unreadable-heading = Ma akhrin karin taas
mail-unreadable = Fadlan qor oo keliya waxa ka dambeeya @, sida gmail.com. Ama ka dooro liiska.
mail-of-heading = { $id ->
    [other] Ku hel iimaylladayada iimayl kasta
    [work] Iimaylladayada ku hel iimaylka shaqada ama kulliyadda
   *[some] Ku hel iimaylladayada { $provider }
}
mail-of-title = { $id ->
    [other] Ku hel iimaylladayada iimayl kasta – { $school }
    [work] Iimaylladayada ku hel iimaylka shaqada ama kulliyadda – { $school }
   *[some] Ku hel iimaylladayada { $provider } – { $school }
}
mail-of-lead-lasts = Sida ugu fiican ayaa ugu horreysa. Way sii shaqaysaa, sidaas darteed hal mar samee, waana kuu dhammaatay.
mail-of-lead-helps = Halkan wax ballanqaad ah kuma jiraan. Si kastaa way caawisaa, ee samee inta aad karto oo dhan.
mail-of-another = Shirkad kale oo iimayl
mail-where-heading = Xaggee ku akhridaa iimaylkaaga?
mail-where-android = Taleefan Android
mail-where-ios = iPhone ama iPad
mail-where-computer = Kombi­yuutar
mail-computer-first = Tan waxaad ugu baahan tahay kombiyuutar, laakiin hal mar oo keliya. Boggan isu dir oo halkaas ka fur.
mail-email-page = Boggan iimayl iigu soo dir
mail-email-page-subject = Sida loo helo iimayllada { $school }
mail-email-page-text = Boggan ka fur kombiyuutar: { $address }
mail-computer-now = Hadda kombiyuutar ayaan joogaa
mail-by-hand = Badhanku ma shaqaynayo?
mail-with-file = Taas beddelkeeda isticmaal fayl
mail-open = Fur { $program }
mail-open-part = Fur { $program } ({ $number } ee { $count })
mail-open-parts = Cinwaannadayadu hal badhan kuma wada qaadmaan. Tallaabooyinkan badhan kasta hal mar u samee.
mail-save-file = Kaydi faylkayaga
mail-picture = Sawir gacmeedka shaashadda: { $words }
mail-also-called = Waxaa sidoo kale loogu yeeri karaa { $menu }.
mail-addresses-heading = Cinwaannadayada
mail-addresses-note = Riix cinwaan si aad u calaamadiso dhammaantiis. Kadib koobi ka samee.
mail-addresses-none = Hadda ma jiro cinwaan la geliyo.
mail-copy = Koobi
mail-copy-all = Koobi dhammaan
mail-copy-address = Koobi { $address }
mail-copied = Waa la koobiyay
mail-shared-heading = { $count ->
    [one] Hal cinwaan halkan kuma jiro. Waa maxay sababtu?
   *[other] { $count } cinwaan halkan kuma jiraan. Waa maxay sababtu?
}
mail-shared-why = { $audience ->
    [patients] Dad kale ayaa sidoo kale isticmaala cinwaankan. Haddii aad soo deyso, iimaylladooda ayaa sidoo kale soo gala.
   *[parents] Dugsiyo kale ayaa sidoo kale isticmaala cinwaankan. Haddii aad soo deyso, iimaylladooda ayaa sidoo kale soo gala.
}
mail-shared-add = Fur { $program } oo ay ku jiraan cinwaannadan sidoo kale
mail-notes-heading = Way fiican tahay inaad ogaato
mail-traps-heading = Ka taxaddar tan
mail-moves-heading = Sanduuqyadan iimaylka way isbeddelayaan
mail-move-some = Tani waxay ku saabsan tahay cinwaannada ku dhammaada { $endings }.
mail-own-help = Caawinta { $provider }
mail-undo-heading = Ka saar cinwaan aad hore u gelisay
mail-undo-why = Tan samee marka aan cinwaan hakinno ama joojinno.
mail-worked-heading = Ma shaqaysay?
mail-worked = { $audience ->
    [patients] Naga codso inaan kuu dirno iimayl tijaabo ah. Dejintu ballanqaad ma aha: iimayl weli waa la celin karaa.
   *[parents] Ka codso xafiiska dugsiga inuu kuu diro iimayl tijaabo ah. Dejintu ballanqaad ma aha: iimayl weli waa la celin karaa.
}
mail-ask-test = Codso iimayl tijaabo ah
mail-help-link = Weli waxba ma imaanayaan?
mail-in-app = Waxba ma dhacaan marka aad badhan riixdo? Boggan ka fur biraawsarkaaga, sida Chrome ama Safari.
mail-in-app-seen = Waxaad ku dhex jirtaa ab kale. Waxaa laga yaabaa inuusan kaydin xiriirkayaga ama faylashayada. Marka hore boggan ka fur biraawsarkaaga, sida Chrome ama Safari.
mail-work-subject = Fadlan soo daa iimayllada { $school }
mail-work-text =
    Salaan,

    iimayllada { $school } ima soo gaaraan, ama waxay galaan spam. Fadlan soo daa. Kuwani waa cinwaannada saxda ah:

    { $addresses }

    Fadlan ha soo dayn wax ka badan cinwaannadan, hana damin hubinta (SPF, DKIM iyo DMARC).
    Liiska saxiixyada u leh kombiyuutarrada wuxuu ku yaal halkan: { $list }

    Mahadsanid
mail-work-send = Farriintan iimayl ku dir
mail-send-office = { $audience ->
    [patients] Tan noo soo dir
   *[parents] Tan u dir xafiiska
}
mail-ring-office = Naga soo wac { $phone } oo dheh:
mail-tell-office = { $audience ->
    [patients] Na weydii, oo dheh:
   *[parents] Weydii xafiiska dugsiga, oo dheh:
}
mail-test-subject = Fadlan ii soo dir iimayl tijaabo ah
mail-test-text = Fadlan cinwaankan u soo dir iimayl tijaabo ah. Iimaylkayga waxaan u dejiyay in kuwiinnu soo gaaraan. Mahadsanid.
mail-check-subject = Cinwaanka iimaylkaygu ma sax baa?
mail-check-text = Fadlan fiiri cinwaanka iimaylkayga ee aad haysaan. Ma kan aan hadda wax ka soo qorayo baa? Mahadsanid.
mail-stopped-subject = Waxaa laga yaabaa in iimaylladiinnu iga joogsadeen
mail-stopped-text = Waxaa laga yaabaa inaan mid ka mid ah iimaylladiinna ka riixay “Spam” ama “Unsubscribe”. Fadlan fiiri in cinwaankaygu ku jiro liis dad aan mar dambe iimayl loo dirin. Waxaa loogu yeeri karaa suppression, bounce ama unsubscribe list. Fadlan iga saar. Mahadsanid.
mail-spam-subject = Iimaylkiinnii tijaabada wuxuu ku jiray galkayga spam
mail-spam-text = Iimaylkiinnii tijaabada wuxuu ku jiray galkayga spam. Waxaan sheegay inuusan spam ahayn, waxaanan sameeyay tallaabooyinka boggiinna. Fadlan mid kale soo dira. Mahadsanid.
mail-nothing-subject = Iimaylkiinnii tijaabada ma iman
mail-nothing-text = Iimaylkiinnii tijaabada ma iman. Kuma jiro sanduuqayga iimaylka (inbox), kumana jiro spam. Ma idinku soo noqday isaga oo khalad wata? Fadlan weydiiya dadka iimaylkiinna maamula waxa ku dhacay. Mahadsanid.
mail-help-title = Weli waxba ma imaanayaan? – { $school }
mail-help-heading = Weli waxba ma imaanayaan?
mail-help-lead = Su’aal kasta ku xigsii tan kale. Dadka badankood halkan ayay jawaabta ka helaan.
mail-help-address-heading = Cinwaankaaga saxda ah ma haynaa?
mail-help-address = Hal xaraf oo khaldan ayaa ku filan. Na weydii cinwaankaaga aan hayno.
mail-help-stopped-heading = Weligaa ma riixday “Spam” ama “Unsubscribe”?
mail-help-stopped = Markaas waxaa laga yaabaa inaan cidna mar dambe wax kuu soo dirin. Iimaylkaaga kama beddeli kartid. Annagu waan beddeli karnaa.
mail-help-blocked-heading = Ma na xannibtay?
mail-help-blocked = Dejinta iimaylkaaga ka fiiri cinwaannada la xannibay, iyo xeerarka (rules) ama filters. Mid ka mid ah cinwaannadayada ma ku jiraa? Ka saar.
mail-help-full-heading = Sanduuqaaga iimaylku ma buuxaa?
mail-help-full = Sanduuq buuxa wuu diidaa iimayllada cusub. Tirtir waxa aadan u baahnayn. Kadib madhi qashin-qubka iyo galka spam.
mail-help-held-heading = Iimaylladayada ma la celiyaa?
mail-help-held = Dejinta ka fiiri qaybta spam. Spam-ka ma la tirtiraa, mise waa la diidaa? Beddel, si spam-ku gal u galo. Sidoo kale raadi liis la yiraahdo quarantine.
mail-help-steps-heading = Ma samaysay tallaabooyinka iimaylkaaga?
mail-help-steps = Waxay qaadanayaan ku dhawaad laba daqiiqo.
mail-help-test-heading = Hadda codso iimayl tijaabo ah
mail-help-test = Sug ilaa aan dirno. Kadib fiiri sanduuqaaga iimaylka (inbox) iyo galkaaga spam ama junk. Xaggee buu ku jiraa?
mail-help-inbox-heading = Sanduuqayga iimaylka (inbox)
mail-help-inbox = Aad baad u fiican tahay! Way shaqaynaysaa. Boggayaga ku soo noqo marka liisku isbeddelo.
mail-help-spam-heading = Spam ama junk
mail-help-spam = Fur oo sheeg inuusan spam ahayn. Kadib samee tallaabooyinka iimaylkaaga oo mid kale codso.
mail-help-nothing-heading = Meelna
mail-help-nothing = Markaas wax baa iimaylladayada jidka ku joojiya. Iimaylkaaga wax dheeraad ah kama samayn kartid. Annaga ayay tahay inaan weydiinno dadka dira.
mail-print-heading = Tallaabooyinka iimaylkaaga
mail-print-note = Waxaad sidoo kale daabici kartaa tallaabooyinka shirkad kasta oo iimayl. Mid dooro oo boggeeda daabac.
