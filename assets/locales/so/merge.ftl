merge-to = { $audience ->
    [patients] Ku socota
   *[parents] Ku socota qoyska
}
merge-heading = { $audience ->
    [patients] Warqado magacyo leh
   *[parents] Warqado magacyo leh, fasal fasal
}
merge-lead = { $audience ->
    [patients] Keen liis magacyo ah. Markaas magac kasta wuxuu ku qoran yahay warqad luqadda saxda ah ku qoran, meesha ay daaqadda baqshaddu ku taal.
   *[parents] Keen liiska fasalka. Markaas magaca ilme kasta wuxuu ku qoran yahay warqad ku qoran luqadda qoyska. Waxay diyaar u tahay boorsada dugsiga ama baqshad daaqad leh.
}
merge-promise = Magacyadu kama baxaan kombiyuutarkan. Biraawsarkaagu shaqada oo dhan halkan ayuu ku qabtaa. Wax magac ah nalooma soo diro, cid kalena looma diro.
merge-begin = Ku bilow liis
merge-not-loaded = Qaybtani ma furmin. Bogga mar kale fur, kadib mar kale isku day.
merge-too-old = Biraawsarkani waa mid duug ah, qaybtanina kuma shaqayso. Isticmaal Edge, Chrome, Firefox ama Safari cusub. Dhammaan warqadaha kale ee boggan ku yaal waxay ka shaqeeyaan biraawsar kasta.
merge-list = Liiskaaga
merge-list-note = { $audience ->
    [patients] Qof kasta hal sadar: magaca, kooxda iyo luqadda.
   *[parents] Ilme kasta hal sadar: magaca, fasalka iyo luqadda guriga. Liis noocaas ah waxaad ka kaydsan kartaa SIMS, Arbor ama Bromcom, ama waxaad ku qori kartaa Excel.
}
merge-file = Faylka liisku ku jiro
merge-file-hint = Waa inuu ahaado fayl CSV ah. Excel gudihiisa: “File”, “Save As”, “CSV UTF-8”. Faylka sidoo kale halkan waad soo jiidi kartaa. Ugu badnaan waa { $max } magac.
merge-paste = Ama liiska halkan ku dheji
merge-paste-hint = Excel gudihiisa calaamadi unugyada (cells), koobi, kadib sanduuqan ku dheji.
merge-read = Akhri waxa aan dhejiyay
merge-bad-empty = Liiskan magacyo kuma jiraan. Keen liis uu magac kasta sadar u gaar ah ku leeyahay.
merge-bad-size = Faylkani aad buu ugu weyn yahay liis magacyo. Ugu badnaan waa { $max } MB. Dooro fayl kale.
merge-bad-workbook = Kani waa fayl Excel ama barnaamij kale, ee ma aha fayl CSV ah. Barnaamijkaas ku fur, riix “File”, “Save As”, dooro “CSV UTF-8”, kadib faylkaas keen. Ama koobi unugyada (cells) oo hoosta ku dheji.
merge-bad-file = Faylkan ma akhrin karno. Marka hore liiska u kaydi CSV. Excel gudihiisa: “File”, “Save As”, “CSV UTF-8”.
merge-bad-many = Magacyadani hal mar aad bay u badan yihiin: { $count }. Ugu badnaan waa { $max }. Liiska kala qaybi, kadib qayb qayb u samee.
merge-found = Waxa aan akhrinnay
merge-names = Magacyo
merge-classes = { $audience ->
    [patients] Kooxo
   *[parents] Fasallo
}
merge-languages = Luqado
merge-left-out = Sadarro laga tagay
merge-line = Sadarka { $line }
merge-line-no-name = Magac kuma jiro. Liiskaaga ku qor magaca, ama sadarka ka tag.
merge-line-long = Magacu aad buu ugu dheer yahay warqad. Kani ma yahay tiirka saxda ah?
merge-line-quote = Calaamadda xigashada (") halkan way ka furantaa, mana xirmato. Liiskaaga ka saar.
merge-line-above = Sadarkani wuxuu ka sarreeyaa magacyada tiirarka.
merge-line-more = Sadarro aan halkan ka muuqan: { $count }
merge-preview = Warqadaha ugu horreeya
merge-columns = Tiir kasta (column) maxaa ku jira?
merge-column-name = Magaca
merge-column-second = Qaybta labaad ee magaca
merge-column-class = { $audience ->
    [patients] Kooxda
   *[parents] Fasalka
}
merge-column-language = Luqadda
merge-column-none = Midna
merge-column-number = Tiirka { $number }
merge-column-headings = Sadarka koowaad waa magacyada tiirarka, ee ma aha magac qof
merge-choose = Luqad kasta warqaddee loo daabacaa?
merge-choose-note = Meesha ay ku qoran tahay “Fadlan hubi”, annagu ma hubno. Luqad aynaan haysan waxay helaysaa warqadda Ingiriisiga.
merge-choose-said = Ku qoran liiskaaga
merge-choose-letter = Warqadda
merge-choose-empty = Waxba
merge-choose-check = Fadlan hubi
merge-how = Warqadahee?
merge-kind = Nooca warqadda
merge-paper = Xaashida
merge-sides = Daabacuhu wuxuu ku daabacaa
merge-sides-both = labada dhinac
merge-sides-one = hal dhinac
merge-separators = { $audience ->
    [patients] Koox kasta ka hor dhig xaashi magaceedu ku qoran yahay
   *[parents] Fasal kasta ka hor dhig xaashi magaciisu ku qoran yahay
}
merge-ticks = Ku qor magacyada, si loo calaamadiyo
merge-counts = Inta la daabaco
merge-counts-letters = Warqado
merge-counts-pages = Bogagga warqad kasta
merge-counts-sheets = Xaashiyo
merge-counts-half = Xaashiyo warqado nus bog ah
merge-counts-slips = Xaashiyo warqado yaryar
merge-counts-between = { $audience ->
    [patients] Xaashiyaha kooxaha u dhexeeya
   *[parents] Xaashiyaha fasallada u dhexeeya
}
merge-counts-total = Wadarta
merge-counts-note = Magacyo uma baahnid? Warqadaha nus bogga ah iyo warqadaha yaryar xaashi badan ma qaataan: kor ka daabac. Labada tiir ee ugu dambeeya waxay sheegayaan inta xaashi ee aad u baahan tahay.
merge-counts-copy = Koobi jadwalka
merge-not-fetched = Warqadda lama keeni karin: { $language }. Hubi internetkaaga, kadib mar kale isku day.
merge-no-letter = Halkan warqad luqaddan ku qoran ma taal: { $language }. Kor uga dooro warqad kale.
merge-again = Mar kale isku day
merge-make = Samee warqadaha
merge-making = Warqadaha waa la samaynayaa…
merge-ready = Warqaduhu waa diyaar.
merge-save = Kaydi warqadaha (PDF)
merge-print-both = Faylka ku daabac 100 %, labada dhinac, oo dhinaca dheer ka rog (flip on long edge).
merge-print-one = Faylka ku daabac 100 %, hal dhinac.
merge-pages = Bogag
merge-size = Cabbirka
merge-not-made = Warqadaha lama samayn karin. Bogga mar kale fur, kadib mar kale isku day. Iyagoo aan magacyo lahayn, kor ayaad ka daabici kartaa.
merge-title = Warqado magacyo leh – { $school }
merge-no-class = { $audience ->
    [patients] Koox la’aan
   *[parents] Fasal la’aan
}
merge-sent = Waxa ka baxay kombiyuutarkan
merge-sent-names = Magacyo ka baxay kombiyuutarkan
merge-sent-files = Faylal laga keenay websaydhkan
merge-sent-note = Kuwani waa cinwaannada faylasha. Midna magac kuma jiro.
