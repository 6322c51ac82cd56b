guide-name-other = Iná e-mailová firma
guide-name-work = E-mail v práci alebo na univerzite
guide-step-open-link = { $filled ->
    [yes] Stlačte toto tlačidlo. Otvorí { $program } a naše adresy tam už budú vyplnené.
   *[no] Stlačte toto tlačidlo. Otvorí správnu stránku { $program }.
}
guide-step-open-site = Otvorte { $program } na počítači, v prehliadači. Prihláste sa.
guide-step-open-app = Otvorte aplikáciu { $program } v telefóne.
guide-step-open-program = Otvorte program { $program } na počítači.
guide-step-open-phone-settings = Otvorte nastavenia telefónu.
guide-step-open-settings = Otvorte nastavenia svojej pošty.
guide-step-open-spam-folder = Otvorte priečinok so spamom. Môže sa volať aj „Nevyžiadaná pošta“ alebo „Junk“.
guide-step-say-not-spam = Označte, že to nie je spam, alebo e-mail presuňte do doručenej pošty.
guide-step-open-folder = Otvorte priečinok { $folder }.
guide-step-look-in-folder = Naše e-maily hľadajte aj tu: { $folder }.
guide-step-open-message = Otvorte e-mail od nás.
guide-step-select-message = Označte e-mail od nás. Nemusíte ho otvárať.
guide-step-hold-message = Podržte prst na e-maile od nás.
guide-step-right-click-message = Kliknite na e-mail od nás pravým tlačidlom myši.
guide-step-move-message = Presuňte e-mail do { $folder }.
guide-step-press-name = Stlačte naše meno alebo obrázok hore v e-maile.
guide-step-press = Stlačte { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Stlačte ozubené koliesko.
    [dots] Stlačte tri bodky.
    [lines] Stlačte tri čiarky. Otvoria ponuku.
    [plus] Stlačte znak plus.
    [pencil] Stlačte ceruzku.
    [bin] Stlačte kôš.
    [person] Stlačte svoju fotku alebo písmená.
   *[arrow] Stlačte malú šípku, ktorá ukazuje nadol.
}
guide-step-choose = Vyberte { $menu }.
guide-step-go-to = Prejdite sem: { $path }.
guide-step-set = Pri { $field } vyberte { $menu }.
guide-step-tick = Zaškrtnite { $menu }.
guide-step-untick = Zrušte zaškrtnutie pri { $menu }.
guide-step-switch-on = Zapnite { $menu }.
guide-step-switch-off = Vypnite { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Do políčka { $field } napíšte názov, napríklad „Nemocnica“.
   *[parents] Do políčka { $field } napíšte názov, napríklad „Škola“.
}
guide-step-type-address = Skopírujte jednu našu adresu a vložte ju do políčka { $field }.
guide-step-paste-all-with-or = Skopírujte všetky naše adresy a vložte ich do políčka { $field }. Medzi nimi musí byť slovo OR.
guide-step-paste-all-lines = Skopírujte všetky naše adresy a vložte ich do políčka { $field }, každú na samostatný riadok.
guide-step-press-enter = Stlačte kláves Enter.
guide-step-repeat-for-each = Urobte to isté s každou ďalšou našou adresou.
guide-step-scroll-down = Posuňte sa nadol na koniec stránky.
guide-step-wait = { $count ->
    [one] Počkajte. Môže trvať { $count } minútu, kým to začne fungovať.
    [few] Počkajte. Môže trvať až { $count } minúty, kým to začne fungovať.
    [many] Počkajte. Môže trvať až { $count } minúty, kým to začne fungovať.
   *[other] Počkajte. Môže trvať až { $count } minút, kým to začne fungovať.
}
guide-step-save-file = Stlačte toto tlačidlo. Uloží náš súbor do vášho počítača.
guide-step-choose-file = Vyberte súbor, ktorý ste práve uložili.
guide-step-save-contact = Uložte si náš kontakt z tejto stránky.
guide-step-save-contact-in = Uložte si náš kontakt z tejto stránky. Vyberte svoj účet { $account }, nielen telefón.
guide-step-open-contacts = Otvorte svoje kontakty.
guide-step-delete-from-contact = Odstráňte túto adresu z nášho kontaktu.
guide-step-find-address = Nájdite v zozname miesto s adresou, ktorú chcete odobrať.
guide-step-take-address-out = Odoberte iba túto jednu adresu. Ostatné nechajte.
guide-step-send-message = Pošlite tento text ľuďom, ktorí sa v práci starajú o vašu poštu. Môžete ho hneď skopírovať.
guide-step-take-off-blocked = Hľadajte zoznam zablokovaných adries. Je v ňom niektorá naša? Odoberte ju.
guide-step-mailbox-first = Najprv urobte kroky pre samotnú svoju e-mailovú adresu. { $program } iba ukazuje, čo tam je.
guide-way-rule = Vytvorte pravidlo v pošte { $provider }
guide-way-exact-list = Dajte naše adresy do svojho zoznamu v pošte { $provider }
guide-way-contact = Uložte si náš kontakt
guide-way-trust-contacts = Nastavte v pošte { $provider } dôveru k vašim kontaktom
guide-way-not-junk = Vyberte e-mail zo spamu
guide-way-primary = Presuňte naše e-maily na hlavnú kartu
guide-way-spam-to-folder = Nastavte, aby spam v pošte { $provider } išiel do priečinka
guide-way-unblock = Skontrolujte, či nás nemáte zablokovaných
guide-way-ask-work = Poproste ľudí, ktorí sa starajú o vašu poštu
guide-effect-lasts = Nadlho
guide-effect-helps = Pomáha
guide-effect-once = Len pre jeden e-mail
guide-surface-web = { $program } na počítači, v prehliadači
guide-surface-android = { $program } v telefóne Android
guide-surface-ios = { $program } na zariadení iPhone alebo iPad
guide-surface-desktop = { $program } ako program na počítači
guide-limit-rules = { $count ->
    [one] Môžete mať { $count } pravidlo.
    [few] Môžete mať najviac { $count } pravidlá.
    [many] Môžete mať najviac { $count } pravidla.
   *[other] Môžete mať najviac { $count } pravidiel.
}
guide-limit-addresses = { $count ->
    [one] Do zoznamu sa zmestí { $count } adresa.
    [few] Do zoznamu sa zmestia najviac { $count } adresy.
    [many] Do zoznamu sa zmestí najviac { $count } adresy.
   *[other] Do zoznamu sa zmestí najviac { $count } adries.
}
guide-spam-kept = { $count ->
    [one] Poponáhľajte sa: { $provider } môže odstrániť spam po { $count } dni.
    [few] Poponáhľajte sa: { $provider } môže odstrániť spam po { $count } dňoch.
    [many] Poponáhľajte sa: { $provider } môže odstrániť spam po { $count } dňa.
   *[other] Poponáhľajte sa: { $provider } môže odstrániť spam po { $count } dňoch.
}
guide-basis-official = Skontrolované { $date } podľa vlastných stránok { $provider }.
guide-basis-third-party = Tieto kroky sme { $date } čítali v návodoch iných ľudí.
guide-basis-source-code = Iné programy to { $date } robili rovnako. Priamo od { $provider } sme to nečítali.
guide-basis-unconfirmed = Zatiaľ nepotvrdené. Slová na vašej obrazovke môžu byť iné.
guide-note-app-has-no-rules = V aplikácii { $provider } v telefóne sa pravidlá vytvoriť nedajú. Urobte to raz na počítači. Potom to funguje aj v telefóne.
guide-note-computer-only = Zmeniť sa to dá len na počítači. Urobte to raz. Potom to funguje aj v telefóne.
guide-note-contacts-not-certain = Uložený kontakt pomáha. Naše e-maily aj tak môžu skončiť v spame.
guide-note-contacts-need-tick = Uložené kontakty platia len vtedy, keď je v nastaveniach zaškrtnuté políčko.
guide-note-new-mail-only = Funguje to pre nové e-maily. Staršie zostanú tam, kde sú.
guide-note-this-message-only = Takto presuniete jeden e-mail. Ďalší môže byť znova v spame.
guide-note-only-teaches = Vaša pošta sa z toho vždy trochu naučí. Nie je to sľub.
guide-note-dangerous-stays-out = { $provider } vždy zadrží e-maily, ktoré vyzerajú nebezpečne.
guide-note-forged-may-stay-out = { $provider } aj tak môže zadržať e-mail, keď nie je jasné, kto ho poslal.
guide-note-refused-unseen = Niektoré e-maily { $provider } odmietne. Nie sú v žiadnom priečinku. Ak je váš priečinok so spamom prázdny, opýtajte sa nás, či sa nám naše e-maily nevrátili.
guide-note-only-whole-endings = Zoznamy v pošte { $provider } by prepustili viac než naše adresy. Mohli by prejsť aj ľudia, ktorí sa vydávajú za nás. Preto neukazujeme, ako sa to robí.
guide-note-no-lasting-way = Nepoznáme spôsob, ktorý by v pošte { $provider } vydržal nadlho. Tieto kroky pomáhajú.
guide-note-rule-may-lose = Nevieme, či pravidlo vždy vyhrá nad priečinkom so spamom.
guide-note-older-rule-wins = Máte už nejaké pravidlo? Vyhráva prvé v zozname. Presuňte nové celkom hore.
guide-note-takes-time = Môže trvať niekoľko hodín, kým to začne fungovať.
guide-note-first-account = Máte viac účtov? Tlačidlo otvorí prvý z nich.
guide-note-tabs-are-silent = Pozrite sa aj na iné karty. Telefón vás na e-maily v nich nemusí upozorniť.
guide-note-folder-hidden-in-programs = Niektoré poštové programy priečinok so spamom neukazujú. Pozrite sa na webovú stránku { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } vaše e-maily iba ukazuje. O tom, čo je spam, rozhoduje firma, ktorej patrí vaša adresa.
guide-note-this-device-only = Funguje to len na tomto jednom počítači.
guide-note-paid-only = Potrebujete na to platenú schránku.
guide-note-admin-only = Urobiť to môže len ten, kto sa stará o váš účet.
guide-note-work-decides = V práci alebo na univerzite rozhodujú tí, ktorí sa starajú o poštu. Opýtajte sa ich.
guide-note-phone-block-counts = Zablokovali ste naše telefónne číslo? Potom môže telefón blokovať aj naše e-maily.
guide-note-unused-is-closed = { $provider } zruší schránku, ktorú niekoľko mesiacov nikto neotvorí. Občas sa prihláste.
guide-note-words-may-differ = Slová na vašej obrazovke môžu byť trochu iné.
guide-note-one-rule-each = Pre každú adresu potrebujete jedno pravidlo.
guide-note-save-with-provider = Uložte si kontakt v pošte { $provider }, nielen v telefóne.
guide-note-quarantine-too = Niektoré e-maily môžu čakať v zozname, ktorý sa volá karanténa (quarantine). Pozrite sa aj tam.
guide-trap-only-listed = Nezapínajte { $menu }. Skryje alebo odstráni to e-maily od všetkých ostatných.
guide-trap-unseen = Nevyberajte { $menu }. E-maily, ktoré vyzerajú ako spam, sa potom stratia a nikdy ich neuvidíte.
guide-trap-holds-new = Je zapnuté { $menu }? Potom e-maily od nových ľudí čakajú, kým ich prepustíte. Hľadajte tam naše.
guide-trap-whole-ending = Nestláčajte { $menu }. Prepustí to viac než našu adresu. Mohli by prejsť aj ľudia, ktorí sa vydávajú za nás.
guide-move-closed = { $audience ->
    [patients] Tieto schránky { $provider } sú zrušené od { $date }. Dajte nám, prosím, inú adresu.
   *[parents] Tieto schránky { $provider } sú zrušené od { $date }. Dajte, prosím, škole inú adresu.
}
guide-move-moving = { $provider } presúva svoje schránky do { $to }. Potom môžu byť tieto kroky iné.
guide-move-moved = Tieto schránky { $provider } sa { $date } presunuli do { $to }. Použite kroky pre { $to }.
