find-label = Napíšte názov svojej školy, nemocnice alebo kliniky
find-hint = Alebo napíšte mesto, poštové smerovacie číslo (postcode) alebo kód z listu.
find-button = Hľadať
find-nothing-typed = Napíšte názov a stlačte Hľadať.
find-too-short = Napíšte, prosím, trochu viac.
find-some = { $count ->
    [one] Našli sme jednu možnosť.
    [few] Našli sme { $count } možnosti.
    [many] Našli sme { $count } možnosti.
   *[other] Našli sme { $count } možností.
}
find-many = Počet nájdených: { $total }. Tu je prvých { $shown }. Napíšte viac z názvu alebo aj mesto.
find-none = Nič sme nenašli.
find-none-letters = Pozrite sa znova na písmená. Jedno zlé písmeno nevadí, viac už áno.
find-none-town = Skúste len časť názvu alebo len mesto.
find-none-code = Máte od nás list? Napíšte kód pod štvorcom, napríklad K7M2 XW4P.
find-none-absent = Možno vaša škola tieto stránky ešte nepoužíva. Opýtajte sa v jej kancelárii.
find-late = Stlačte Hľadať a uvidíte odpoveď.
find-closed = zatvorená
find-kind = { $kind ->
    [nursery] materská škola
    [infant] škola pre mladšie deti
    [junior] škola pre staršie deti
    [primary] základná škola
    [middle] stredný stupeň (middle school)
    [secondary] stredná škola
    [all-through] škola pre každý vek
    [special] špeciálna škola
    [college] vyššia škola (college)
    [hospital] nemocnica
    [clinic] klinika
   *[other] škola
}
find-elsewhere = Ak chcete hľadať svoju školu, choďte na túto stránku:
find-by-words = Hľadať podľa názvu, mesta alebo poštového smerovacieho čísla (postcode)
find-letters = Školy podľa prvého písmena
