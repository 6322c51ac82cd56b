contact-note-list = Rhestr { $number }, { $date }.
contact-note-newest = Y rhestr ddiweddaraf: { $page }
contact-note-fake = Gall unrhyw un ffugio cyfeiriad. Os yw e-bost yn gofyn am arian neu gyfrinair, peidiwch â phwyso dim ynddo. Ffoniwch ni ar { $phone }.
contact-note-fake-ask = Gall unrhyw un ffugio cyfeiriad. Os yw e-bost yn gofyn am arian neu gyfrinair, peidiwch â phwyso dim ynddo. Gofynnwch i ni yn gyntaf, wyneb yn wyneb neu ar rif sydd gennych chi’n barod.
rules-title = Cyfeiriadau e-bost { $school }
rules-list = Rhestr { $number }, { $date }.
rules-newest = Y rhestr ddiweddaraf: { $page }
rules-warning = Mae’r ffeil hon yn diffodd y prawf sothach ar gyfer y cyfeiriadau hyn. Wedyn bydd e-bost gan rywun sy’n ffugio un ohonynt yn dod drwodd hefyd.
rules-none = Nid oes cyfeiriad yn cael ei ddefnyddio nawr.
feed-title = Cyfeiriadau e-bost { $school }
feed-subtitle = { $audience ->
    [patients] Beth sy’n newid ar ein rhestr o gyfeiriadau e-bost
   *[parents] Beth sy’n newid ar restr yr ysgol o gyfeiriadau e-bost
}
feed-first = Y rhestr gyntaf
feed-list = Rhestr { $number }
feed-list-added = { $added ->
    [zero] Rhestr { $number }: dim cyfeiriadau newydd
    [one] Rhestr { $number }: un cyfeiriad newydd
    [two] Rhestr { $number }: dau gyfeiriad newydd
    [few] Rhestr { $number }: { $added } chyfeiriad newydd
    [many] Rhestr { $number }: { $added } chyfeiriad newydd
   *[other] Rhestr { $number }: { $added } cyfeiriad newydd
}
feed-list-retired = { $retired ->
    [zero] Rhestr { $number }: dim cyfeiriadau wedi’u tynnu
    [one] Rhestr { $number }: un cyfeiriad nad yw’n cael ei ddefnyddio mwyach
    [two] Rhestr { $number }: dau gyfeiriad nad ydynt yn cael eu defnyddio mwyach
    [few] Rhestr { $number }: { $retired } chyfeiriad nad ydynt yn cael eu defnyddio mwyach
    [many] Rhestr { $number }: { $retired } chyfeiriad nad ydynt yn cael eu defnyddio mwyach
   *[other] Rhestr { $number }: { $retired } cyfeiriad nad ydynt yn cael eu defnyddio mwyach
}
feed-list-both = Rhestr { $number }: cyfeiriadau newydd { $added }, ddim yn cael eu defnyddio mwyach { $retired }
feed-added = Newydd: { $addresses }.
feed-retired = Ddim yn cael eu defnyddio mwyach: { $addresses }.
feed-details = Newidiodd manylion eraill hefyd, fel enw neu rif ffôn.
feed-details-only = Newidiodd manylion, fel enw neu rif ffôn. Mae’r cyfeiriadau yr un fath.
feed-paused = Wedi’i oedi: { $address }
feed-paused-text = Peidiwch ag agor e-byst o { $address } am y tro. Gall rhywun arall fod yn anfon ohono.
feed-resumed = Yn cael ei ddefnyddio eto: { $address }
feed-resumed-text = Rydym yn defnyddio { $address } eto. Gall unrhyw un ffugio cyfeiriad o hyd.
