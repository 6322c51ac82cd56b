contact-note-list = Список { $number } от { $date }
contact-note-newest = Самый новый список: { $page }
contact-note-fake = Любой может подделать адрес. Если в письме просят деньги или пароль, ничего в нём не нажимайте. Позвоните нам: { $phone }.
contact-note-fake-ask = Любой может подделать адрес. Если в письме просят деньги или пароль, ничего в нём не нажимайте. Сначала спросите нас: лично или по номеру, который у вас уже есть.
rules-title = { $audience ->
    [patients] Адреса электронной почты: { $school }
   *[parents] Адреса электронной почты школы { $school }
}
rules-list = Список { $number } от { $date }
rules-newest = Самый новый список: { $page }
rules-warning = Этот файл отключает проверку на спам для этих адресов. Тогда пройдёт и письмо от того, кто подделал один из них.
rules-none = Сейчас ни один адрес не используется.
feed-title = { $audience ->
    [patients] Адреса электронной почты: { $school }
   *[parents] Адреса электронной почты школы { $school }
}
feed-subtitle = { $audience ->
    [patients] Что меняется в нашем списке адресов
   *[parents] Что меняется в списке адресов школы
}
feed-first = Первый список
feed-list = Список { $number }
feed-list-added = { $added ->
    [one] Список { $number }: { $added } новый адрес
    [few] Список { $number }: { $added } новых адреса
    [many] Список { $number }: { $added } новых адресов
   *[other] Список { $number }: { $added } нового адреса
}
feed-list-retired = { $retired ->
    [one] Список { $number }: { $retired } адрес больше не используется
    [few] Список { $number }: { $retired } адреса больше не используются
    [many] Список { $number }: { $retired } адресов больше не используются
   *[other] Список { $number }: { $retired } адреса больше не используются
}
feed-list-both = Список { $number }: новых адресов { $added }, больше не используются { $retired }
feed-added = Новые: { $addresses }.
feed-retired = Больше не используются: { $addresses }.
feed-details = Изменились и другие данные, например имя или номер телефона.
feed-details-only = Изменились данные, например имя или номер телефона. Адреса те же.
feed-paused = Приостановлен: { $address }
feed-paused-text = Пожалуйста, пока не открывайте письма с адреса { $address }. Возможно, с него пишет кто-то другой.
feed-resumed = Снова в работе: { $address }
feed-resumed-text = Мы снова пишем с адреса { $address }. Но любой по-прежнему может подделать адрес.
