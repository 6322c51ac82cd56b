check-page-heading = A yw’r e-bost hwn ar ein rhestr?
check-page-title = A yw’r e-bost hwn ar ein rhestr? – { $school }
check-page-lead = Edrychwch ar y cyfeiriad y daeth yr e-bost ohono. Teipiwch ef yma, neu gludwch ef.
check-page-form = Gwirio e-bost
check-page-label = Y cyfeiriad y daeth ohono
check-page-kept = Nid ydym yn cadw’r hyn rydych chi’n ei deipio.
check-page-button = Gwirio
check-page-where = Ble mae’r cyfeiriad?
check-page-where-text = Agorwch yr e-bost a phwyswch yr enw ar y brig. Y cyfeiriad yw’r rhan â’r @ ynddi. Nid yw’r enw ar ei ben ei hun yn dweud dim wrthych. Gall unrhyw un ysgrifennu unrhyw enw yno.
check-page-file = A yw’r e-bost gennych fel ffeil?
check-page-file-label = E-bost wedi’i gadw, gydag enw sy’n gorffen gyda .eml
check-page-file-note = Dim ond edrych gan bwy y mae e yr ydym ni.
check-page-copy = Dim byd yn digwydd? Yna copi o’n tudalen yw hon. Ewch i { $address }.
check-page-wait = Un eiliad …
answer-listed-heading = Ydy, mae’r cyfeiriad hwn ar ein rhestr
answer-purpose = At beth rydym yn ei ddefnyddio: { $purpose }.
answer-fake = Gall unrhyw un ffugio cyfeiriad, neu dorri i mewn i flwch e-bost rhywun arall.
answer-ring = A yw’r e-bost yn gofyn am arian neu gyfrinair? Peidiwch â phwyso dim ynddo. Ffoniwch ni ar { $phone }.
answer-ask = A yw’r e-bost yn gofyn am arian neu gyfrinair? Peidiwch â phwyso dim ynddo. Gofynnwch i ni yn gyntaf, wyneb yn wyneb neu ar rif sydd gennych chi’n barod.
answer-paused-heading = Ar ein rhestr, ond wedi’i oedi
answer-paused = Rhoesom y gorau i’w ddefnyddio ar { $date }. Peidiwch ag agor e-byst o’r cyfeiriad hwn am y tro.
answer-paused-again = Byddwn yn dweud yma pan fyddwn yn ei ddefnyddio eto.
answer-withdrawn-heading = Nid ydym yn defnyddio’r cyfeiriad hwn mwyach
answer-withdrawn-until = Roedd ar ein rhestr tan { $date }.
answer-withdrawn = Roedd ar ein rhestr o’r blaen.
answer-withdrawn-do = Byddwch yn ofalus gydag e-bost sy’n dod ohono nawr. Efallai nad yw gennym ni.
answer-elsewhere-heading = { $audience ->
    [patients] Nid ein cyfeiriad ni, ond mae lle arall yn ei ddefnyddio
   *[parents] Nid ein cyfeiriad ni, ond mae ysgol arall yn ei ddefnyddio
}
answer-elsewhere = Mae ar y rhestr hon: { $name }.
answer-elsewhere-paused = Rhoesant y gorau i’w ddefnyddio ar { $date }. Peidiwch ag agor e-byst o’r cyfeiriad hwn am y tro.
answer-near-heading = Ddim ar ein rhestr, ond bron yr un fath
answer-near-letter = Edrychwch yn fanwl. Mae { $theirs } yn yr e-bost ble mae { $ours } yn ein cyfeiriad ni.
answer-near-letters = Edrychwch yn fanwl. Nid yw’r llythrennau yr un fath.
answer-near-ending = Edrychwch ar y diwedd. Mae { $theirs } yn yr e-bost. Mae ein cyfeiriad ni yn gorffen gyda { $ours }.
answer-near-added = Edrychwch yn fanwl. Mae mwy ynddo nag yn ein cyfeiriad ni.
answer-near-hidden = Mae arwyddion ynddo na allwch eu gweld.
answer-near-theirs = Yn yr e-bost sydd gennych
answer-near-ours = Yn ein cyfeiriad ni
answer-near-do = Peidiwch â phwyso dim yn yr e-bost, a pheidiwch ag ateb.
answer-alphabet = { $alphabet ->
    [Cyrillic] Mae rhai llythrennau ynddo o’r wyddor Gyrilig. Dim ond edrych fel ein rhai ni y maen nhw.
    [Greek] Mae rhai llythrennau ynddo o’r wyddor Roeg. Dim ond edrych fel ein rhai ni y maen nhw.
   *[other] Mae rhai llythrennau ynddo o wyddor arall.
}
answer-punycode = Mae cyfrifiaduron yn ei ysgrifennu fel hyn: { $name }
answer-same-domain-heading = Mae’n gorffen fel ein cyfeiriadau ni, ond nid yw ar ein rhestr
answer-same-domain = { $audience ->
    [patients] Efallai mai rhywun sy’n gweithio yma yw e: maen nhw’n ysgrifennu at gleifion hefyd.
   *[parents] Efallai mai athro neu athrawes yw e: mae staff yn ysgrifennu at rieni hefyd.
}
answer-same-domain-ring = A yw’r e-bost yn gofyn am rywbeth? Ffoniwch ni ar { $phone } yn gyntaf.
answer-same-domain-ask = A yw’r e-bost yn gofyn am rywbeth? Gofynnwch i ni yn gyntaf, wyneb yn wyneb neu ar rif sydd gennych chi’n barod.
answer-not-listed-heading = Nid yw’r cyfeiriad hwn ar ein rhestr
answer-not-listed = Mae ein rhestr yn gyflawn, ac nid yw’r cyfeiriad hwn arni. Gofynnwch i ni cyn pwyso dim yn yr e-bost.
answer-unknown-heading = Nid yw ar ein rhestr, ond ni allwn ddweud
answer-unknown = { $audience ->
    [patients] Nid yw ein rhestr yn gyflawn eto. Gall y bobl sy’n gofalu amdanoch chi ysgrifennu o gyfeiriadau eraill hefyd.
   *[parents] Nid yw ein rhestr yn gyflawn eto. Gall athrawon a staff eraill ysgrifennu o gyfeiriadau eraill hefyd.
}
remark-replies = Os byddwch yn ateb, bydd eich ateb yn mynd i gyfeiriad arall: { $address }
remark-name-address = Yr enw yn yr e-bost yw { $address }, ond daeth yr e-bost o gyfeiriad arall. Gall hynny fod yn dric.
remark-name-school = Yr enw yn yr e-bost yw { $name }. Gall unrhyw un ysgrifennu’r enw hwnnw. Edrychwch ar y cyfeiriad.
remark-hidden = Mae arwyddion yn y cyfeiriad na allwch eu gweld. Nid oes rhai felly mewn cyfeiriadau cyffredin.
remark-several = { $count ->
    [zero] Nid yw’r e-bost yn enwi cyfeiriad.
    [one] Mae’r e-bost yn enwi un cyfeiriad.
    [two] Mae’r e-bost yn dweud ei fod o ddau gyfeiriad. Mae hyn am yr un rhyfeddaf.
    [few] Mae’r e-bost yn dweud ei fod o { $count } chyfeiriad. Mae hyn am yr un rhyfeddaf.
    [many] Mae’r e-bost yn dweud ei fod o { $count } chyfeiriad. Mae hyn am yr un rhyfeddaf.
   *[other] Mae’r e-bost yn dweud ei fod o { $count } cyfeiriad. Mae hyn am yr un rhyfeddaf.
}
answer-unreadable-heading = Ni allem ddod o hyd i gyfeiriad yno
answer-unreadable-empty = Teipiwch y cyfeiriad y daeth yr e-bost ohono. Mae @ ynddo.
answer-unreadable-no-address = Mae angen y cyfeiriad cyfan arnom, gyda’r @ a beth sy’n dod ar ei ôl. Nid yw’r enw yn ddigon.
answer-unreadable-several = Mae mwy nag un cyfeiriad ynddo. Gludwch dim ond yr un y daeth yr e-bost ohono.
answer-unreadable-no-from = Nid yw’n dweud gan bwy y mae e. Teipiwch y cyfeiriad yma yn lle hynny.
answer-unreadable-too-large = Mae’r ffeil hon yn rhy fawr i ni. Agorwch yr e-bost a theipiwch y cyfeiriad yma yn lle hynny.
answer-unreadable-not-text = Ni allwn ddarllen y math hwn o ffeil. Agorwch yr e-bost a theipiwch y cyfeiriad yma yn lle hynny.
answer-unreadable-archive = Mae ffeiliau eraill y tu mewn i’r ffeil hon, ac nid ydym yn agor y rheini. Agorwch yr e-bost a theipiwch y cyfeiriad yma yn lle hynny.
