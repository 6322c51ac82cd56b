mail-school-lead = Niektoré naše e-maily skončia v spame. Ukážte svojej pošte, ktoré e-maily sú od nás. Trvá to asi dve minúty.
mail-show-how = Ukážte mi, ako
mail-title = Akú e-mailovú poštu používate? – { $school }
mail-heading = Akú e-mailovú poštu používate?
mail-lead = Potom vám ukážeme len kroky pre vašu poštu.
mail-type-label = Čo je vo vašej e-mailovej adrese za znakom @?
mail-type-why = Napríklad gmail.com. Viac nepotrebujeme, takže svoju časť nepíšte. To, čo napíšete, si neukladáme.
mail-type-go = Pokračovať
mail-type-live = Políčko nefunguje? Vyberte si zo zoznamu alebo choďte sem: { $site }.
mail-choose-heading = Vyberte tú svoju
mail-choose-more = Ďalšie e-mailové firmy
mail-choose-none = Vaša tu nie je?
mail-slip-heading = Mysleli ste { $meant }?
mail-slip-yes = Áno, je to { $meant }
mail-slip-no = Nie, je to { $typed }
mail-unknown-heading = Nepoznáme { $typed }
mail-unknown = Je to adresa z práce alebo z univerzity? Alebo je vaša e-mailová firma v tomto zozname?
mail-unreadable-heading = Nevedeli sme to prečítať
mail-unreadable = Napíšte len to, čo je za znakom @, napríklad gmail.com. Alebo si vyberte zo zoznamu.
mail-of-heading = { $id ->
    [other] Ako dostávať naše e-maily v hocijakej pošte
    [work] Ako dostávať naše e-maily v práci alebo na univerzite
   *[some] Ako dostávať naše e-maily v pošte { $provider }
}
mail-of-title = { $id ->
    [other] Ako dostávať naše e-maily v hocijakej pošte – { $school }
    [work] Ako dostávať naše e-maily v práci alebo na univerzite – { $school }
   *[some] Ako dostávať naše e-maily v pošte { $provider } – { $school }
}
mail-of-lead-lasts = Najlepší spôsob je prvý. Vydrží nadlho: urobte to raz a máte hotovo.
mail-of-lead-helps = Tu žiadny spôsob nič nesľubuje. Každý pomáha, preto urobte všetko, čo môžete.
mail-of-another = Iná e-mailová firma
mail-where-heading = Kde čítate svoje e-maily?
mail-where-android = Telefón Android
mail-where-ios = iPhone alebo iPad
mail-where-computer = Počítač
mail-computer-first = Potrebujete na to počítač, ale len raz. Pošlite si túto stránku a otvorte ju tam.
mail-email-page = Poslať si túto stránku e-mailom
mail-email-page-subject = { $audience ->
    [patients] Ako dostávať e-maily zo zariadenia { $school }
   *[parents] Ako dostávať e-maily zo školy { $school }
}
mail-email-page-text = Otvorte túto stránku na počítači: { $address }
mail-computer-now = Teraz som pri počítači
mail-by-hand = Tlačidlo nefunguje?
mail-with-file = Použiť radšej súbor
mail-open = Otvoriť { $program }
mail-open-part = Otvoriť { $program } ({ $number } z { $count })
mail-open-parts = Naše adresy sa nezmestia do jedného tlačidla. Urobte tieto kroky raz pre každé tlačidlo.
mail-save-file = Uložiť náš súbor
mail-picture = Kresba obrazovky: { $words }
mail-also-called = Môže sa to volať aj takto: { $menu }.
mail-addresses-heading = Naše adresy
mail-addresses-note = Ťuknite na adresu, aby sa označila celá. Potom ju skopírujte.
mail-addresses-none = Teraz nie je žiadna adresa, ktorú by ste mali pridať.
mail-copy = Kopírovať
mail-copy-all = Kopírovať všetko
mail-copy-address = Kopírovať { $address }
mail-copied = Skopírované
mail-shared-heading = { $count ->
    [one] Jedna adresa tu chýba. Prečo?
    [few] { $count } adresy tu chýbajú. Prečo?
    [many] { $count } adresy tu chýba. Prečo?
   *[other] { $count } adries tu chýba. Prečo?
}
mail-shared-why = { $audience ->
    [patients] Túto adresu používajú aj iní. Ak ju prepustíte, prejdú aj e-maily od nich.
   *[parents] Túto adresu používajú aj iné školy. Ak ju prepustíte, prejdú aj e-maily od nich.
}
mail-shared-add = Otvoriť { $program } aj s týmito adresami
mail-notes-heading = Dobré vedieť
mail-traps-heading = Na toto si dajte pozor
mail-moves-heading = Tieto schránky sa menia
mail-move-some = Týka sa to adries, ktoré sa končia takto: { $endings }.
mail-own-help = Pomoc od { $provider }
mail-undo-heading = Ako odobrať pridanú adresu
mail-undo-why = Urobte to, keď adresu pozastavíme alebo ju prestaneme používať.
mail-worked-heading = Podarilo sa to?
mail-worked = { $audience ->
    [patients] Poproste nás o skúšobný e-mail. Žiadne nastavenie nič nesľubuje: e-mail sa aj tak môže zadržať.
   *[parents] Poproste kanceláriu školy o skúšobný e-mail. Žiadne nastavenie nič nesľubuje: e-mail sa aj tak môže zadržať.
}
mail-ask-test = Poprosiť o skúšobný e-mail
mail-help-link = Stále nič neprichádza?
mail-in-app = Po stlačení tlačidla sa nič nestane? Otvorte túto stránku v prehliadači, napríklad Chrome alebo Safari.
mail-in-app-seen = Ste vnútri inej aplikácie. Tá nemusí uložiť náš kontakt ani naše súbory. Najprv otvorte túto stránku v prehliadači, napríklad Chrome alebo Safari.
mail-work-subject = { $audience ->
    [patients] Prosím, prepustite e-maily zo zariadenia { $school }
   *[parents] Prosím, prepustite e-maily zo školy { $school }
}
mail-work-text =
    Dobrý deň,

    e-maily, ktoré posiela { $school }, ku mne neprichádzajú alebo skončia v spame. Prosím, prepustite ich. Toto sú presné adresy:

    { $addresses }

    Prosím, prepustite iba tieto adresy a kontroly nechajte zapnuté (SPF, DKIM a DMARC).
    Zoznam s podpismi pre počítače je tu: { $list }

    Ďakujem
mail-work-send = Poslať tento text e-mailom
mail-send-office = { $audience ->
    [patients] Poslať to nám
   *[parents] Poslať to kancelárii
}
mail-ring-office = Zavolajte nám na { $phone } a povedzte:
mail-tell-office = { $audience ->
    [patients] Opýtajte sa nás a povedzte:
   *[parents] Opýtajte sa v kancelárii školy a povedzte:
}
mail-test-subject = Prosím, pošlite mi skúšobný e-mail
mail-test-text = Prosím, pošlite skúšobný e-mail na túto adresu. Poštu mám nastavenú tak, aby ku mne vaše e-maily prišli. Ďakujem.
mail-check-subject = Je moja e-mailová adresa správna?
mail-check-text = Prosím, pozrite sa, akú e-mailovú adresu máte pri mojom mene. Je to tá, z ktorej teraz píšem? Ďakujem.
mail-stopped-subject = Vaše e-maily pre mňa sú možno zastavené
mail-stopped-text = Je možné, že som pri niektorom vašom e-maile dal(a) „Spam“ alebo „Zrušiť odber“. Prosím, pozrite sa, či je moja adresa v zozname ľudí, ktorým sa už e-maily neposielajú. Po anglicky sa môže volať „suppression“, „bounce“ alebo „unsubscribe list“. Prosím, vyraďte ma z neho. Ďakujem.
mail-spam-subject = Váš skúšobný e-mail je v mojom spame
mail-spam-text = Váš skúšobný e-mail prišiel do môjho priečinka so spamom. Už je označené, že to nie je spam, a kroky z vašej stránky sú hotové. Prosím, pošlite ešte jeden. Ďakujem.
mail-nothing-subject = Váš skúšobný e-mail neprišiel
mail-nothing-text = Váš skúšobný e-mail neprišiel. Nie je v doručenej pošte ani v spame. Vrátil sa vám s chybou? Prosím, opýtajte sa ľudí, ktorí sa starajú o vašu poštu, čo sa s ním stalo. Ďakujem.
mail-help-title = Stále nič neprichádza? – { $school }
mail-help-heading = Stále nič neprichádza?
mail-help-lead = Prejdite otázky po jednej. Väčšina ľudí tu nájde odpoveď.
mail-help-address-heading = Máme vašu správnu adresu?
mail-help-address = Stačí jedno zlé písmeno. Opýtajte sa nás, akú vašu adresu máme.
mail-help-stopped-heading = Stlačili ste niekedy „Spam“ alebo „Zrušiť odber“ (Unsubscribe)?
mail-help-stopped = Potom vám už možno nikto nič neposiela. Vo svojej pošte to zmeniť nemôžete. My môžeme.
mail-help-blocked-heading = Zablokovali ste nás?
mail-help-blocked = V nastaveniach svojej pošty hľadajte zablokované adresy a tiež pravidlá alebo filtre. Je tam niektorá naša adresa? Odoberte ju.
mail-help-full-heading = Je vaša schránka plná?
mail-help-full = Plná schránka odmieta nové e-maily. Odstráňte, čo nepotrebujete. Potom vyprázdnite kôš a priečinok so spamom.
mail-help-held-heading = Zadržiavajú sa naše e-maily?
mail-help-held = Pozrite sa do nastavení spamu. Má sa spam odstrániť alebo odmietnuť? Zmeňte to tak, aby išiel do priečinka. Hľadajte aj zoznam, ktorý sa volá karanténa (quarantine).
mail-help-steps-heading = Urobili ste kroky pre svoju poštu?
mail-help-steps = Trvajú asi dve minúty.
mail-help-test-heading = Teraz poproste o skúšobný e-mail
mail-help-test = Počkajte, kým ho pošleme. Potom sa pozrite do doručenej pošty a do priečinka so spamom. Kde je?
mail-help-inbox-heading = V doručenej pošte
mail-help-inbox = Výborne! Funguje to. Keď sa zoznam zmení, vráťte sa na našu stránku.
mail-help-spam-heading = V spame (Spam alebo Junk)
mail-help-spam = Otvorte ho a označte, že to nie je spam. Potom urobte kroky pre svoju poštu a poproste o ďalší.
mail-help-nothing-heading = Nikde
mail-help-nothing = Potom niečo zastavuje naše e-maily po ceste. Vo svojej pošte už viac urobiť nemôžete. My sa musíme opýtať tých, ktorí ich posielajú.
mail-print-heading = Kroky pre vašu poštu
mail-print-note = Vytlačiť môžete aj kroky pre každú e-mailovú firmu. Vyberte firmu a vytlačte jej stránku.
