guide-name-other = Друга поща
guide-name-work = Поща на работа или в колеж
guide-step-open-link = { $filled ->
    [yes] Натиснете този бутон. Той отваря { $program }, а нашите адреси вече са попълнени.
   *[no] Натиснете този бутон. Той отваря нужната страница на { $program }.
}
guide-step-open-site = Отворете { $program } на компютър, в браузъра. Влезте в профила си.
guide-step-open-app = Отворете приложението { $program } на телефона си.
guide-step-open-program = Отворете { $program } на компютъра си.
guide-step-open-phone-settings = Отворете настройките на телефона си.
guide-step-open-settings = Отворете настройките на пощата си.
guide-step-open-spam-folder = Отворете папката „Спам“. Може да се казва и „Нежелана поща“.
guide-step-say-not-spam = Отбележете, че не е спам, или преместете имейла във входящата поща.
guide-step-open-folder = Отворете папката { $folder }.
guide-step-look-in-folder = Търсете нашите имейли и в { $folder }.
guide-step-open-message = Отворете имейл от нас.
guide-step-select-message = Сложете отметка на имейл от нас. Не е нужно да го отваряте.
guide-step-hold-message = Натиснете имейл от нас и задръжте.
guide-step-right-click-message = Натиснете имейл от нас с десния бутон на мишката.
guide-step-move-message = Преместете имейла в { $folder }.
guide-step-press-name = Натиснете нашето име или снимка в горната част на имейла.
guide-step-press = Натиснете { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Натиснете зъбното колело.
    [dots] Натиснете трите точки.
    [lines] Натиснете трите чертички. Те отварят менюто.
    [plus] Натиснете знака плюс.
    [pencil] Натиснете молива.
    [bin] Натиснете кошчето.
    [person] Натиснете своята снимка или букви.
   *[arrow] Натиснете малката стрелка надолу.
}
guide-step-choose = Изберете { $menu }.
guide-step-go-to = Отидете на { $path }.
guide-step-set = До { $field } изберете { $menu }.
guide-step-tick = Сложете отметка на { $menu }.
guide-step-untick = Махнете отметката от { $menu }.
guide-step-switch-on = Включете { $menu }.
guide-step-switch-off = Изключете { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Напишете име в { $field }, например „Болница“.
   *[parents] Напишете име в { $field }, например „Училище“.
}
guide-step-type-address = Копирайте един от нашите адреси и го поставете в { $field }.
guide-step-paste-all-with-or = Копирайте всички наши адреси и ги поставете в { $field }. Между тях трябва да стои думата OR.
guide-step-paste-all-lines = Копирайте всички наши адреси и ги поставете в { $field }, всеки на отделен ред.
guide-step-press-enter = Натиснете клавиша Enter.
guide-step-repeat-for-each = Направете същото за всеки от другите ни адреси.
guide-step-scroll-down = Превъртете до края на страницата.
guide-step-wait = { $count ->
    [one] Изчакайте. Докато заработи, може да мине { $count } минута.
   *[other] Изчакайте. Докато заработи, може да минат до { $count } минути.
}
guide-step-save-file = Натиснете този бутон. Той запазва нашия файл на компютъра ви.
guide-step-choose-file = Изберете файла, който току-що запазихте.
guide-step-save-contact = Запазете нашия контакт от тази страница.
guide-step-save-contact-in = Запазете нашия контакт от тази страница. Изберете профила си { $account }, а не само телефона.
guide-step-open-contacts = Отворете контактите си.
guide-step-delete-from-contact = Изтрийте този адрес от нашия контакт.
guide-step-find-address = Намерете в списъка мястото с адреса, който искате да махнете.
guide-step-take-address-out = Махнете само този адрес. Оставете другите.
guide-step-send-message = Изпратете това съобщение на хората, които се грижат за пощата ви на работа. Готово е за копиране.
guide-step-take-off-blocked = Потърсете списък с блокирани адреси. Има ли наш адрес в него? Махнете го.
guide-step-mailbox-first = Първо направете стъпките за самия си имейл адрес. { $program } само показва каквото има там.
guide-way-rule = Направете правило в { $provider }
guide-way-exact-list = Сложете нашите адреси в списъка си в { $provider }
guide-way-contact = Запазете нашия контакт
guide-way-trust-contacts = Кажете на { $provider } да се доверява на контактите ви
guide-way-not-junk = Извадете имейл от спама
guide-way-primary = Преместете нашите имейли в главния раздел
guide-way-spam-to-folder = Нека { $provider } пази спама в папка
guide-way-unblock = Проверете дали не сме блокирани
guide-way-ask-work = Попитайте хората, които се грижат за пощата ви
guide-effect-lasts = Трайно
guide-effect-helps = Помага
guide-effect-once = Само за един имейл
guide-surface-web = { $program } на компютър, в браузъра
guide-surface-android = { $program } на телефон с Android
guide-surface-ios = { $program } на iPhone или iPad
guide-surface-desktop = { $program } като програма на компютър
guide-limit-rules = { $count ->
    [one] Можете да имате { $count } правило.
   *[other] Можете да имате до { $count } правила.
}
guide-limit-addresses = { $count ->
    [one] В списъка има място за { $count } адрес.
   *[other] В списъка има място за най-много { $count } адреса.
}
guide-spam-kept = { $count ->
    [one] Побързайте: { $provider } може да изтрие спама след { $count } ден.
   *[other] Побързайте: { $provider } може да изтрие спама след { $count } дни.
}
guide-basis-official = Проверено на { $date } по собствените страници на { $provider }.
guide-basis-third-party = На { $date } прочетохме тези стъпки в чужди ръководства.
guide-basis-source-code = На { $date } други програми правеха същото. На страниците на { $provider } не сме го чели.
guide-basis-unconfirmed = Още не е потвърдено. Думите на екрана ви може да са други.
guide-note-app-has-no-rules = В приложението { $provider } на телефона не могат да се правят правила. Направете го веднъж на компютър. После работи и на телефона ви.
guide-note-computer-only = Това може да се промени само на компютър. Направете го веднъж. После работи и на телефона ви.
guide-note-contacts-not-certain = Запазеният контакт помага. Но нашите имейли пак може да отидат в спама.
guide-note-contacts-need-tick = Запазените контакти помагат само ако в настройките има отметка за това.
guide-note-new-mail-only = Това работи за новите имейли. Старите остават там, където са.
guide-note-this-message-only = Така премествате един имейл. Следващият може пак да отиде в спама.
guide-note-only-teaches = Всеки път пощата ви научава по малко от това. Но не е обещание.
guide-note-dangerous-stays-out = { $provider } винаги задържа имейлите, които изглеждат опасни.
guide-note-forged-may-stay-out = { $provider } може пак да задържи имейл, когато не може да разбере кой го е пратил.
guide-note-refused-unseen = { $provider } не приема някои имейли. Няма ги в никоя папка. Ако папката „Спам“ е празна, попитайте ни дали нашите имейли са се върнали при нас.
guide-note-only-whole-endings = Списъците в { $provider } биха пуснали не само нашите адреси. Тогава може да минат и хора, които подправят името ни. Затова не ви показваме как.
guide-note-no-lasting-way = Не знаем траен начин за { $provider }. Тези стъпки помагат.
guide-note-rule-may-lose = Не знаем дали правилото винаги е по-силно от папката „Спам“.
guide-note-older-rule-wins = Правили ли сте вече правило? Важи първото правило в списъка. Преместете новото най-отгоре.
guide-note-takes-time = Може да заработи чак след няколко часа.
guide-note-first-account = Имате повече от един профил? Бутонът отваря първия.
guide-note-tabs-are-silent = Гледайте и в другите раздели. Телефонът може да не звъни за имейлите там.
guide-note-folder-hidden-in-programs = Някои програми за поща не показват папката „Спам“. Вижте на сайта на { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } само показва имейлите ви. Кое е спам, решава компанията, при която е адресът ви.
guide-note-this-device-only = Това работи само на този компютър.
guide-note-paid-only = За това е нужна платена пощенска кутия.
guide-note-admin-only = Това може да го направи само човекът, който се грижи за профила ви.
guide-note-work-decides = На работа или в колежа решават хората, които се грижат за пощата. Попитайте тях.
guide-note-phone-block-counts = Блокирали ли сте нашия телефонен номер? Тогава телефонът може да блокира и нашите имейли.
guide-note-unused-is-closed = { $provider } закрива пощенска кутия, ако никой не я отваря няколко месеца. Влизайте от време на време.
guide-note-words-may-differ = Думите на екрана ви може да са малко по-различни.
guide-note-one-rule-each = За всеки адрес е нужно отделно правило.
guide-note-save-with-provider = Запазете контакта в { $provider }, а не само в телефона.
guide-note-quarantine-too = Някои имейли може да чакат в списък, който се нарича „карантина“. Погледнете и там.
guide-trap-only-listed = Не включвайте { $menu }. Така се скриват или изтриват имейлите от всички други хора.
guide-trap-unseen = Не избирайте { $menu }. Тогава имейлите, които приличат на спам, изчезват и никога не ги виждате.
guide-trap-holds-new = Включено ли е { $menu }? Тогава имейлите от нови хора чакат, докато ги пуснете. Търсете нашите там.
guide-trap-whole-ending = Не натискайте { $menu }. Така пускате не само нашия адрес. Тогава може да минат и хора, които подправят името ни.
guide-move-closed = { $audience ->
    [patients] На { $date } тези пощенски кутии на { $provider } бяха закрити. Моля, дайте ни друг адрес.
   *[parents] На { $date } тези пощенски кутии на { $provider } бяха закрити. Моля, дайте на училището друг адрес.
}
guide-move-moving = { $provider } мести своите пощенски кутии в { $to }. След това стъпките може да са други.
guide-move-moved = На { $date } тези пощенски кутии на { $provider } се преместиха в { $to }. Следвайте стъпките за { $to }.
