find-label = Teipiwch enw eich ysgol, eich ysbyty neu’ch clinig
find-hint = Neu teipiwch ei dref, ei god post, neu’r cod o lythyr.
find-button = Chwilio
find-nothing-typed = Teipiwch enw, yna pwyswch Chwilio.
find-too-short = Teipiwch ychydig mwy, os gwelwch yn dda.
find-some = { $count ->
    [zero] Ni chawsom hyd i ddim.
    [one] Cawsom hyd i un.
    [two] Cawsom hyd i { $count }.
    [few] Cawsom hyd i { $count }.
    [many] Cawsom hyd i { $count }.
   *[other] Cawsom hyd i { $count }.
}
find-many = Cawsom hyd i { $total }. Dyma’r { $shown } cyntaf. Teipiwch fwy o’r enw, neu’r dref hefyd.
find-none = Ni allem ddod o hyd iddo.
find-none-letters = Edrychwch ar y llythrennau eto. Mae un llythyren anghywir yn iawn, ond nid llawer.
find-none-town = Rhowch gynnig ar ran o’r enw yn unig, neu’r dref yn unig.
find-none-code = Oes gennych chi lythyr gennym ni? Teipiwch y cod o dan y sgwâr, fel K7M2 XW4P.
find-none-absent = Efallai nad yw eich ysgol yn defnyddio’r tudalennau hyn eto. Gofynnwch i’w swyddfa.
find-late = Pwyswch Chwilio i weld yr ateb.
find-closed = wedi cau
find-kind = { $kind ->
    [nursery] ysgol feithrin
    [infant] ysgol babanod
    [junior] ysgol iau
    [primary] ysgol gynradd
    [middle] ysgol ganol
    [secondary] ysgol uwchradd
    [all-through] ysgol pob oed
    [special] ysgol arbennig
    [college] coleg
    [hospital] ysbyty
    [clinic] clinig
   *[other] ysgol
}
find-elsewhere = I chwilio am eich ysgol, ewch i’r dudalen hon:
find-by-words = Chwilio yn ôl enw, tref neu god post
find-letters = Ysgolion yn ôl llythyren gyntaf
