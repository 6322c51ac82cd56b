together-link = { $audience ->
    [patients] Viac kliník? Uložte si všetky ich kontakty naraz
   *[parents] Deti v dvoch školách? Uložte si všetky kontakty naraz
}
together-title = Kontakty viacerých škôl – Hallpass
together-heading = { $audience ->
    [patients] Viac nemocníc alebo kliník?
   *[parents] Viac škôl?
}
together-lead = Vyberte ich tu všetky. Potom si naraz uložte všetky ich kontakty.
together-chosen-heading = { $audience ->
    [patients] Vybrali ste
   *[parents] Vaše školy
}
together-none = Zatiaľ ste nevybrali ani jednu. Prvú si nájdite nižšie.
together-take = Odobrať
together-take-label = Odobrať: { $school }
together-save = { $count ->
    [one] Uložiť kontakt
    [few] Uložiť { $count } kontakty
    [many] Uložiť { $count } kontaktu
   *[other] Uložiť { $count } kontaktov
}
together-save-note = Telefón vám ukáže všetky kontakty. Stlačte „Uložiť“ alebo „Pridať všetky“. Ak ukáže len jeden, otvorte stránku každej školy a uložte si jej kontakt tam.
together-add-heading = { $audience ->
    [patients] Pridajte nemocnicu alebo kliniku
   *[parents] Pridajte školu
}
together-add-label = Napíšte názov, mesto alebo poštové smerovacie číslo (postcode)
together-add-button = Hľadať
together-found = Stlačte tú správnu.
together-found-none = Nič sme nenašli. Skúste len časť názvu alebo len mesto.
together-found-many = Je ich viac. Napíšte viac z názvu alebo aj mesto.
together-full = { $count ->
    [one] Tu môžete vybrať jednu.
    [few] Tu môžete vybrať { $count }. Ak chcete pridať ďalšiu, jednu odoberte.
    [many] Tu môžete vybrať { $count }. Ak chcete pridať ďalšiu, jednu odoberte.
   *[other] Tu môžete vybrať { $count }. Ak chcete pridať ďalšiu, jednu odoberte.
}
together-missing = Jedna z nich tu už nie je. Preto sme ju odobrali z vášho zoznamu.
together-list-heading = Všetky ich adresy
together-private = Nezapisujeme si, čo vyberiete. Keď túto stránku zatvoríte, je to preč.
together-elsewhere = Ak chcete vybrať viac škôl, choďte na túto stránku:
