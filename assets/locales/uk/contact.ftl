contact-note-list = Список { $number } від { $date }
contact-note-newest = Найновіший список: { $page }
contact-note-fake = Будь-хто може підробити адресу. Якщо в листі просять гроші або пароль, нічого в ньому не натискайте. Зателефонуйте нам: { $phone }.
contact-note-fake-ask = Будь-хто може підробити адресу. Якщо в листі просять гроші або пароль, нічого в ньому не натискайте. Спочатку запитайте нас: особисто або за номером, який у вас уже є.
rules-title = { $audience ->
    [patients] Адреси електронної пошти: { $school }
   *[parents] Адреси електронної пошти школи { $school }
}
rules-list = Список { $number } від { $date }
rules-newest = Найновіший список: { $page }
rules-warning = Цей файл вимикає перевірку на спам для цих адрес. Тоді пройде й лист від того, хто підробив одну з них.
rules-none = Зараз жодна адреса не використовується.
feed-title = { $audience ->
    [patients] Адреси електронної пошти: { $school }
   *[parents] Адреси електронної пошти школи { $school }
}
feed-subtitle = { $audience ->
    [patients] Що змінюється в нашому списку адрес
   *[parents] Що змінюється в списку адрес школи
}
feed-first = Перший список
feed-list = Список { $number }
feed-list-added = { $added ->
    [one] Список { $number }: { $added } нова адреса
    [few] Список { $number }: { $added } нові адреси
    [many] Список { $number }: { $added } нових адрес
   *[other] Список { $number }: { $added } нової адреси
}
feed-list-retired = { $retired ->
    [one] Список { $number }: { $retired } адреса більше не використовується
    [few] Список { $number }: { $retired } адреси більше не використовуються
    [many] Список { $number }: { $retired } адрес більше не використовуються
   *[other] Список { $number }: { $retired } адреси більше не використовуються
}
feed-list-both = Список { $number }: нових адрес { $added }, більше не використовуються { $retired }
feed-added = Нові: { $addresses }.
feed-retired = Більше не використовуються: { $addresses }.
feed-details = Змінилися й інші дані, наприклад ім’я або номер телефону.
feed-details-only = Змінилися дані, наприклад ім’я або номер телефону. Адреси ті самі.
feed-paused = Призупинена: { $address }
feed-paused-text = Будь ласка, поки що не відкривайте листів з адреси { $address }. Можливо, з неї пише хтось інший.
feed-resumed = Знову в роботі: { $address }
feed-resumed-text = Ми знову пишемо з адреси { $address }. Але будь-хто й далі може підробити адресу.
