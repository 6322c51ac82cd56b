contact-note-list = Списък { $number } от { $date }
contact-note-newest = Най-новият списък: { $page }
contact-note-fake = Всеки може да подправи адрес. Ако в имейл ви искат пари или парола, не натискайте нищо в него. Обадете ни се: { $phone }.
contact-note-fake-ask = Всеки може да подправи адрес. Ако в имейл ви искат пари или парола, не натискайте нищо в него. Първо попитайте нас: лично или на номер, който вече имате.
rules-title = { $audience ->
    [patients] Имейл адреси: { $school }
   *[parents] Имейл адреси на училище { $school }
}
rules-list = Списък { $number } от { $date }
rules-newest = Най-новият списък: { $page }
rules-warning = Този файл изключва проверката за спам за тези адреси. Тогава минава и имейл от човек, който подправи някой от тях.
rules-none = Сега не се използва нито един адрес.
feed-title = { $audience ->
    [patients] Имейл адреси: { $school }
   *[parents] Имейл адреси на училище { $school }
}
feed-subtitle = { $audience ->
    [patients] Какво се променя в нашия списък с имейл адреси
   *[parents] Какво се променя в списъка с имейл адреси на училището
}
feed-first = Първият списък
feed-list = Списък { $number }
feed-list-added = { $added ->
    [one] Списък { $number }: един нов адрес
   *[other] Списък { $number }: { $added } нови адреса
}
feed-list-retired = { $retired ->
    [one] Списък { $number }: един адрес вече не се използва
   *[other] Списък { $number }: { $retired } адреса вече не се използват
}
feed-list-both = Списък { $number }: нови адреси { $added }, вече не се използват { $retired }
feed-added = Нови: { $addresses }.
feed-retired = Вече не се използват: { $addresses }.
feed-details = Променени са и други данни, например име или телефонен номер.
feed-details-only = Променени са данни, например име или телефонен номер. Адресите са същите.
feed-paused = Временно спрян: { $address }
feed-paused-text = Моля, засега не отваряйте имейли от { $address }. Може от този адрес да пише някой друг.
feed-resumed = Пак се използва: { $address }
feed-resumed-text = Пак пишем от { $address }. Но всеки и занапред може да подправи адрес.
