guide-name-other = Shirkad kale oo iimayl
guide-name-work = Iimaylka shaqada ama kulliyadda
guide-step-open-link = { $filled ->
    [yes] Riix badhankan. Wuxuu furayaa { $program } oo cinwaannadayadu ku qoran yihiin.
   *[no] Riix badhankan. Wuxuu furayaa bogga saxda ah ee { $program }.
}
guide-step-open-site = Ka fur { $program } kombiyuutar, gudaha biraawsarka. Gal akoonkaaga.
guide-step-open-app = Ka fur abka { $program } taleefankaaga.
guide-step-open-program = Ka fur { $program } kombiyuutarkaaga.
guide-step-open-phone-settings = Fur dejinta taleefankaaga (settings).
guide-step-open-settings = Fur dejinta iimaylkaaga (settings).
guide-step-open-spam-folder = Fur galkaaga spam. Waxaa sidoo kale loogu yeeri karaa junk.
guide-step-say-not-spam = Sheeg inuusan ahayn spam, ama u guuri sanduuqaaga iimaylka (inbox).
guide-step-open-folder = Fur galka { $folder }.
guide-step-look-in-folder = Iimaylladayada ka raadi { $folder } sidoo kale.
guide-step-open-message = Fur iimayl naga yimid.
guide-step-select-message = Sax ku calaamadee iimayl naga yimid. Uma baahnid inaad furto.
guide-step-hold-message = Riix iimayl naga yimid oo farta ku hay.
guide-step-right-click-message = Iimayl naga yimid ku riix badhanka midig ee jiirka (mouse).
guide-step-move-message = Iimaylka u guuri { $folder }.
guide-step-press-name = Riix magacayaga ama sawirkayaga oo ku yaal dusha sare ee iimaylka.
guide-step-press = Riix { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Riix giraangirta ilkaha leh.
    [dots] Riix saddexda dhibcood.
    [lines] Riix saddexda xariiqood. Waxay furaan liiska (menu).
    [plus] Riix calaamadda isugeynta.
    [pencil] Riix qalinka.
    [bin] Riix qashin-qubka.
    [person] Riix sawirkaaga ama xarfahaaga.
   *[arrow] Riix fallaarta yar ee hoos u jeedda.
}
guide-step-choose = Dooro { $menu }.
guide-step-go-to = Tag { $path }.
guide-step-set = Dhinaca { $field }, ka dooro { $menu }.
guide-step-tick = Sax ku calaamadee { $menu }.
guide-step-untick = Saxda ka qaad { $menu }.
guide-step-switch-on = Shid { $menu }.
guide-step-switch-off = Dami { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Magac ku qor { $field }, sida “Isbitaal”.
   *[parents] Magac ku qor { $field }, sida “Dugsi”.
}
guide-step-type-address = Koobi ka samee mid ka mid ah cinwaannadayada oo geli { $field }.
guide-step-paste-all-with-or = Koobi ka samee dhammaan cinwaannadayada oo geli { $field }. Erayga OR waa inuu dhexdooda ku yaallaa.
guide-step-paste-all-lines = Koobi ka samee dhammaan cinwaannadayada oo geli { $field }, mid kasta sadar gaar ah.
guide-step-press-enter = Riix furaha Enter.
guide-step-repeat-for-each = Sidaas oo kale u samee mid kasta oo ka mid ah cinwaannadayada kale.
guide-step-scroll-down = Hoos ugu dhaadhac dhammaadka bogga.
guide-step-wait = { $count ->
    [one] Sug. Waxay qaadan kartaa { $count } daqiiqo inay bilaabato.
   *[other] Sug. Waxay qaadan kartaa ilaa { $count } daqiiqo inay bilaabato.
}
guide-step-save-file = Riix badhankan. Wuxuu faylkayaga ku kaydinayaa kombiyuutarkaaga.
guide-step-choose-file = Dooro faylka aad hadda kaydisay.
guide-step-save-contact = Boggan ka kaydi xiriirkayaga.
guide-step-save-contact-in = Boggan ka kaydi xiriirkayaga. Dooro akoonkaaga { $account }, ee ha dooran taleefanka oo keliya.
guide-step-open-contacts = Fur xiriirradaada (contacts).
guide-step-delete-from-contact = Cinwaankan ka tirtir xiriirkayaga.
guide-step-find-address = Liiska ka hel meesha uu ku yaal cinwaanka aad rabto inaad ka saarto.
guide-step-take-address-out = Ka saar cinwaankan oo keliya. Kuwa kale iska daa.
guide-step-send-message = Farriintan u dir dadka iimaylkaaga shaqada maamula. Waa diyaar in la koobiyo.
guide-step-take-off-blocked = Raadi liis cinwaanno la xannibay. Mid ka mid ah kuwayagu ma ku jiraa? Ka saar.
guide-step-mailbox-first = Marka hore samee tallaabooyinka cinwaanka iimaylkaaga laftiisa. { $program } wuxuu tusaa oo keliya waxa halkaas ku jira.
guide-way-rule = Xeer (rule) ka samee { $provider }
guide-way-exact-list = Cinwaannadayada geli liiskaaga { $provider }
guide-way-contact = Kaydi xiriirkayaga
guide-way-trust-contacts = U sheeg { $provider } inay aaminto xiriirradaada
guide-way-not-junk = Iimayl ka soo saar spam
guide-way-primary = Iimaylladayada u guuri tabka ugu weyn
guide-way-spam-to-folder = U daa { $provider } inay spam ku hayso gal
guide-way-unblock = Hubi in aan nalaga xannibin
guide-way-ask-work = Weydii dadka iimaylkaaga maamula
guide-effect-lasts = Way sii shaqaysaa
guide-effect-helps = Way caawisaa
guide-effect-once = Hal iimayl oo keliya
guide-surface-web = { $program } kombiyuutar, gudaha biraawsarka
guide-surface-android = { $program } taleefanka Android
guide-surface-ios = { $program } iPhone ama iPad
guide-surface-desktop = { $program } oo barnaamij kombiyuutar ah
guide-limit-rules = { $count ->
    [one] Waxaad yeelan kartaa { $count } xeer.
   *[other] Waxaad yeelan kartaa ilaa { $count } xeer.
}
guide-limit-addresses = { $count ->
    [one] Liisku wuxuu qaadaa { $count } cinwaan.
   *[other] Liisku wuxuu qaadaa ilaa { $count } cinwaan.
}
guide-spam-kept = { $count ->
    [one] Degdeg: { $provider } way tirtiri kartaa spam-ka { $count } maalin kadib.
   *[other] Degdeg: { $provider } way tirtiri kartaa spam-ka { $count } maalmood kadib.
}
guide-basis-official = Waxaa la hubiyay { $date }, iyadoo laga eegay bogagga { $provider } u gaarka ah.
guide-basis-third-party = Tallaabooyinkan waxaan ka akhrinnay tilmaamaha dad kale { $date }.
guide-basis-source-code = Barnaamijyo kale ayaa sidaas oo kale sameeyay { $date }. Kama akhrin bogagga { $provider }.
guide-basis-unconfirmed = Weli lama xaqiijin. Erayada shaashaddaadu way ka duwanaan karaan.
guide-note-app-has-no-rules = Abka { $provider } ee taleefanka xeerar laguma samayn karo. Hal mar ku samee kombiyuutar. Kadib taleefankaaga sidoo kale way uga shaqaynaysaa.
guide-note-computer-only = Tan waxaad ku beddeli kartaa kombiyuutar oo keliya. Hal mar samee. Kadib taleefankaaga sidoo kale way uga shaqaynaysaa.
guide-note-contacts-not-certain = Xiriir la kaydiyay way caawisaa. Iimaylladayadu weli way geli karaan spam.
guide-note-contacts-need-tick = Xiriirrada la kaydiyay waxay shaqeeyaan oo keliya haddii sanduuq sax lagu calaamadeeyo dejinta.
guide-note-new-mail-only = Tani waxay u shaqaysaa iimayllada cusub. Kuwii hore meeshooda ayay ku sii jiraan.
guide-note-this-message-only = Tani hal iimayl ayay guurisaa. Kan xiga mar kale wuu geli karaa spam.
guide-note-only-teaches = Mar kasta iimaylkaagu wax yar ayuu ka bartaa. Ballanqaad ma aha.
guide-note-dangerous-stays-out = { $provider } mar walba way celisaa iimayllada u muuqda khatar.
guide-note-forged-may-stay-out = { $provider } weli way celin kartaa iimayl marka aysan garan karin cidda soo dirtay.
guide-note-refused-unseen = { $provider } way diiddaa iimayllada qaarkood. Gal kasta kuma jiraan. Haddii galkaaga spam madhan yahay, na weydii in iimaylladayadu nagu soo noqdeen.
guide-note-only-whole-endings = Liisaska { $provider } waxay soo deyn lahaayeen wax ka badan cinwaannadayada. Markaas dadka magacayaga si been ah u isticmaala ayaa sidoo kale soo geli kara. Sidaas darteed kuma tusno sida loo sameeyo.
guide-note-no-lasting-way = Ma naqaanno hab ku sii shaqeeya { $provider }. Tallaabooyinkani way caawiyaan.
guide-note-rule-may-lose = Ma naqaanno in xeer mar walba ka adkaado galka spam.
guide-note-older-rule-wins = Hore xeer ma u samaysay? Xeerka liiska ugu horreeya ayaa shaqeeya. Kan cusub u guuri meesha ugu sarreysa.
guide-note-takes-time = Waxay qaadan kartaa dhowr saacadood inay bilaabato.
guide-note-first-account = Ma leedahay wax ka badan hal akoon? Badhanku wuxuu furaa kan koowaad.
guide-note-tabs-are-silent = Fiiri tababka kale sidoo kale. Taleefankaagu wuxuu laga yaabaa inuusan u dhicin iimayllada halkaas.
guide-note-folder-hidden-in-programs = Barnaamijyada iimaylka qaarkood ma tusaan galka spam. Ka fiiri websaydhka { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } waxay tustaa iimayllada oo keliya. Shirkadda cinwaankaaga leh ayaa go’aamisa waxa spam ah.
guide-note-this-device-only = Tani waxay ku shaqaysaa kombiyuutarkan oo keliya.
guide-note-paid-only = Tan waxaad ugu baahan tahay sanduuq iimayl oo lacag lagu bixiyo.
guide-note-admin-only = Qofka maamula akoonkaaga oo keliya ayaa tan samayn kara.
guide-note-work-decides = Shaqada ama kulliyadda, dadka iimaylka maamula ayaa go’aamiya. Weydii.
guide-note-phone-block-counts = Ma xannibtay lambarka taleefankayaga? Markaas taleefankaagu iimaylladayada sidoo kale wuu xannibi karaa.
guide-note-unused-is-closed = { $provider } way xirtaa sanduuq iimayl oo aan cidna furin dhowr bilood. Mar mar gal.
guide-note-words-may-differ = Erayada shaashaddaadu wax yar way ka duwanaan karaan.
guide-note-one-rule-each = Cinwaan kasta waxaad ugu baahan tahay hal xeer.
guide-note-save-with-provider = Xiriirka ku kaydi { $provider }, ee ha ku kaydin taleefanka oo keliya.
guide-note-quarantine-too = Iimayllada qaarkood waxay ku sugi karaan liis la yiraahdo quarantine. Halkaas sidoo kale fiiri.
guide-trap-only-listed = Ha shidin { $menu }. Waxay qarisaa ama tirtirtaa iimayllada dadka kale oo dhan.
guide-trap-unseen = Ha dooran { $menu }. Markaas iimayllada spam u eg way lumaan, mana arki doontid weligaa.
guide-trap-holds-new = { $menu } ma shidan tahay? Markaas iimayllada dadka cusub way sugaan ilaa aad soo deyso. Kuwayaga halkaas ka raadi.
guide-trap-whole-ending = Ha riixin { $menu }. Waxay soo deysaa wax ka badan cinwaankayaga. Markaas dadka magacayaga si been ah u isticmaala ayaa sidoo kale soo geli kara.
guide-move-closed = { $audience ->
    [patients] { $provider } waxay xirtay sanduuqyadan iimaylka { $date }. Fadlan na sii cinwaan kale.
   *[parents] { $provider } waxay xirtay sanduuqyadan iimaylka { $date }. Fadlan dugsiga sii cinwaan kale.
}
guide-move-moving = { $provider } waxay sanduuqyadeeda iimaylka u guurinaysaa { $to }. Guuritaanka kadib, tallaabooyinkani way ka duwanaan karaan.
guide-move-moved = { $provider } waxay sanduuqyadan iimaylka u guurisay { $to } { $date }. Isticmaal tallaabooyinka { $to }.
