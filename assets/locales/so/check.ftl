check-page-heading = Iimaylkani ma ku jiraa liiskayaga?
check-page-title = Iimaylkani ma ku jiraa liiskayaga? – { $school }
check-page-lead = Fiiri cinwaanka uu iimaylku ka yimid. Halkan ku qor, ama ku dheji.
check-page-form = Hubi iimayl
check-page-label = Cinwaanka uu ka yimid
check-page-kept = Ma kaydinno waxa aad qorto.
check-page-button = Hubi
check-page-where = Xaggee ka helaa cinwaanka?
check-page-where-text = Fur iimaylka oo riix magaca dusha sare ku yaal. Cinwaanku waa qaybta @ ku jirto. Magaca oo keliya waxba kuuma sheego. Qof kastaa magac kasta ayuu halkaas ku qori karaa.
check-page-file = Iimaylka ma u haysataa fayl ahaan?
check-page-file-label = Iimayl la kaydiyay, oo magaciisu ku dhammaado .eml
check-page-file-note = Waxaan fiirinnaa oo keliya cidda uu ka yimid.
check-page-copy = Waxba ma dhacaan? Markaas kani waa nuqul boggayaga ah. Tag { $address }.
check-page-wait = Wax yar sug…
answer-listed-heading = Haa, cinwaankani wuu ku jiraa liiskayaga
answer-purpose = Waxa aan u isticmaalno: { $purpose }.
answer-fake = Qof kastaa si been ah ayuu u isticmaali karaa cinwaan, ama wuu jebsan karaa sanduuq iimayl.
answer-ring = Iimaylku ma kaa codsanayaa lacag ama eray sir ah? Waxba ha ka riixin. Naga soo wac { $phone }.
answer-ask = Iimaylku ma kaa codsanayaa lacag ama eray sir ah? Waxba ha ka riixin. Marka hore na weydii: fool ka fool, ama lambar aad hore u haysatay.
answer-paused-heading = Wuu ku jiraa liiskayaga, laakiin waa la hakiyay
answer-paused = Waxaan joojinnay isticmaalkiisa { $date }. Fadlan hadda ha furin iimayllada ka yimaada.
answer-paused-again = Halkan ayaan ku sheegi doonnaa marka aan mar kale isticmaalno.
answer-withdrawn-heading = Cinwaankan mar dambe ma isticmaalno
answer-withdrawn-until = Wuxuu ku jiray liiskayaga ilaa { $date }.
answer-withdrawn = Hore ayuu ugu jiray liiskayaga.
answer-withdrawn-do = Ka taxaddar iimayl hadda ka yimaada. Waxaa laga yaabaa inuusan naga iman.
answer-elsewhere-heading = { $audience ->
    [patients] Ma aha cinwaankayaga, laakiin meel kale ayaa isticmaasha
   *[parents] Ma aha cinwaankayaga, laakiin dugsi kale ayaa isticmaala
}
answer-elsewhere = Wuxuu ku jiraa liiska { $name }.
answer-elsewhere-paused = Waxay joojiyeen isticmaalkiisa { $date }. Fadlan hadda ha furin iimayllada ka yimaada.
answer-near-heading = Kuma jiro liiskayaga, laakiin wax yar ayuu ka duwan yahay mid ku jira
answer-near-letter = Si fiican u fiiri. Iimaylku wuxuu leeyahay { $theirs } meesha cinwaankayagu ka leeyahay { $ours }.
answer-near-letters = Si fiican u fiiri. Xarfuhu isku mid ma aha.
answer-near-ending = Fiiri dhammaadka. Iimaylku wuxuu leeyahay { $theirs }. Cinwaankayagu wuxuu ku dhammaadaa { $ours }.
answer-near-added = Si fiican u fiiri. Waxaa ku jira wax ka badan inta cinwaankayaga ku jirta.
answer-near-hidden = Waxaa ku jira calaamado aadan arki karin.
answer-near-theirs = Iimaylka aad hayso
answer-near-ours = Cinwaankayaga
answer-near-do = Waxba ha ka riixin iimaylka, hana u jawaabin.
answer-alphabet = { $alphabet ->
    [Cyrillic] Xarfaha qaarkood waxay ka yimaadeen alifbeetada Cyrillic (sida Ruushka). Waxay u eg yihiin oo keliya kuwayaga.
    [Greek] Xarfaha qaarkood waxay ka yimaadeen alifbeetada Giriigga. Waxay u eg yihiin oo keliya kuwayaga.
   *[other] Xarfaha qaarkood waxay ka yimaadeen alifbeeto kale.
}
answer-punycode = Kombiyuutarradu sidan ayay u qoraan: { $name }
answer-same-domain-heading = Wuxuu u dhammaadaa sida cinwaannadayada, laakiin kuma jiro liiskayaga
answer-same-domain = { $audience ->
    [patients] Wuxuu noqon karaa qof halkan ka shaqeeya: iyaguna waxay wax u qoraan bukaannada.
   *[parents] Wuxuu noqon karaa macallin: shaqaaluhu sidoo kale waxay wax u qoraan waalidiinta.
}
answer-same-domain-ring = Iimaylku wax ma kaa codsanayaa? Marka hore naga soo wac { $phone }.
answer-same-domain-ask = Iimaylku wax ma kaa codsanayaa? Marka hore na weydii: fool ka fool, ama lambar aad hore u haysatay.
answer-not-listed-heading = Cinwaankani kuma jiro liiskayaga
answer-not-listed = Liiskayagu waa dhammaystiran yahay, cinwaankanna kuma jiro. Na weydii ka hor intaadan waxba ka riixin iimaylka.
answer-unknown-heading = Kuma jiro liiskayaga, laakiin si hubaal ah uma sheegi karno
answer-unknown = { $audience ->
    [patients] Liiskayagu weli ma dhammaystirna. Dadka ku daryeela waxay sidoo kale wax ka soo qori karaan cinwaanno kale.
   *[parents] Liiskayagu weli ma dhammaystirna. Macallimiinta iyo shaqaalaha kale waxay sidoo kale wax ka soo qori karaan cinwaanno kale.
}
remark-replies = Haddii aad u jawaabto, jawaabtaadu waxay aadaysaa cinwaan kale: { $address }
remark-name-address = Magaca iimaylka ku qoran waa { $address }, laakiin iimaylku wuxuu ka yimid cinwaan kale. Taasi waxay noqon kartaa khiyaano.
remark-name-school = Magaca iimaylka ku qoran waa { $name }. Qof kastaa magacaas wuu qori karaa. Fiiri cinwaanka.
remark-hidden = Cinwaanka waxaa ku jira calaamado aadan arki karin. Cinwaannada caadiga ah ma laha.
remark-several = { $count ->
    [one] Iimaylku wuxuu sheegayaa hal cinwaan.
   *[other] Iimaylku wuxuu sheegayaa inuu ka yimid { $count } cinwaan. Jawaabtani waxay ku saabsan tahay kan ugu yaabka badan.
}
answer-unreadable-heading = Cinwaan halkaas kama helin
answer-unreadable-empty = Qor cinwaanka uu iimaylku ka yimid. Waxaa ku jira @.
answer-unreadable-no-address = Waxaan u baahannahay cinwaanka oo dhan, oo leh @ iyo waxa ka dambeeya. Magacu kuma filna.
answer-unreadable-several = Waxaa ku jira wax ka badan hal cinwaan. Ku dheji oo keliya kan uu iimaylku ka yimid.
answer-unreadable-no-from = Faylku ma sheego cidda uu ka yimid. Taas beddelkeeda cinwaanka halkan ku qor.
answer-unreadable-too-large = Faylkani aad buu noogu weyn yahay. Fur iimaylka oo cinwaanka halkan ku qor.
answer-unreadable-not-text = Fayl noocan ah ma akhrin karno. Fur iimaylka oo cinwaanka halkan ku qor.
answer-unreadable-archive = Faylkan waxaa ku jira faylal kale, kuwaasna ma furno. Fur iimaylka oo cinwaanka halkan ku qor.
