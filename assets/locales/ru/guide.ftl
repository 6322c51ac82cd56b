guide-name-other = Другая почта
guide-name-work = Почта на работе или в колледже
guide-step-open-link = { $filled ->
    [yes] Нажмите эту кнопку. Она откроет { $program }, наши адреса там уже вписаны.
   *[no] Нажмите эту кнопку. Она откроет нужную страницу { $program }.
}
guide-step-open-site = Откройте { $program } на компьютере, в браузере. Войдите в свой аккаунт.
guide-step-open-app = Откройте приложение { $program } на телефоне.
guide-step-open-program = Откройте { $program } на компьютере.
guide-step-open-phone-settings = Откройте настройки телефона.
guide-step-open-settings = Откройте настройки своей почты.
guide-step-open-spam-folder = Откройте папку «Спам». Она может называться и «Нежелательная почта».
guide-step-say-not-spam = Отметьте, что это не спам, или переместите письмо во входящие.
guide-step-open-folder = Откройте папку { $folder }.
guide-step-look-in-folder = Ищите наши письма и в папке { $folder }.
guide-step-open-message = Откройте письмо от нас.
guide-step-select-message = Отметьте галочкой письмо от нас. Открывать его не нужно.
guide-step-hold-message = Нажмите на письмо от нас и подержите палец.
guide-step-right-click-message = Нажмите на письмо от нас правой кнопкой мыши.
guide-step-move-message = Переместите письмо в { $folder }.
guide-step-press-name = Нажмите на наше имя или картинку вверху письма.
guide-step-press = Нажмите { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Нажмите на шестерёнку.
    [dots] Нажмите на три точки.
    [lines] Нажмите на три полоски. Они открывают меню.
    [plus] Нажмите на плюс.
    [pencil] Нажмите на карандаш.
    [bin] Нажмите на корзину.
    [person] Нажмите на свою картинку или буквы.
   *[arrow] Нажмите на маленькую стрелку вниз.
}
guide-step-choose = Выберите { $menu }.
guide-step-go-to = Перейдите: { $path }.
guide-step-set = Рядом с { $field } выберите { $menu }.
guide-step-tick = Поставьте галочку: { $menu }.
guide-step-untick = Уберите галочку: { $menu }.
guide-step-switch-on = Включите { $menu }.
guide-step-switch-off = Выключите { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Введите название в поле { $field }, например «Больница».
   *[parents] Введите название в поле { $field }, например «Школа».
}
guide-step-type-address = Скопируйте один из наших адресов и вставьте в поле { $field }.
guide-step-paste-all-with-or = Скопируйте все наши адреса и вставьте в поле { $field }. Между ними должно стоять слово OR.
guide-step-paste-all-lines = Скопируйте все наши адреса и вставьте в поле { $field }, каждый на своей строке.
guide-step-press-enter = Нажмите клавишу Enter.
guide-step-repeat-for-each = Сделайте то же самое для каждого из остальных наших адресов.
guide-step-scroll-down = Прокрутите страницу до конца.
guide-step-wait = { $count ->
    [one] Подождите. Это заработает не сразу: может пройти до { $count } минуты.
    [few] Подождите. Это заработает не сразу: может пройти до { $count } минут.
    [many] Подождите. Это заработает не сразу: может пройти до { $count } минут.
   *[other] Подождите. Это заработает не сразу: может пройти до { $count } минуты.
}
guide-step-save-file = Нажмите эту кнопку. Она сохранит наш файл на вашем компьютере.
guide-step-choose-file = Выберите файл, который вы только что сохранили.
guide-step-save-contact = Сохраните наш контакт с этой страницы.
guide-step-save-contact-in = Сохраните наш контакт с этой страницы. Выберите свой аккаунт { $account }, а не только телефон.
guide-step-open-contacts = Откройте свои контакты.
guide-step-delete-from-contact = Удалите этот адрес из нашего контакта.
guide-step-find-address = Найдите в списке место с адресом, который хотите убрать.
guide-step-take-address-out = Уберите только этот адрес. Остальные оставьте.
guide-step-send-message = Отправьте это сообщение людям, которые отвечают за вашу почту на работе. Его можно сразу скопировать.
guide-step-take-off-blocked = Найдите список заблокированных адресов. Там есть наш адрес? Уберите его оттуда.
guide-step-mailbox-first = Сначала выполните шаги для самого адреса вашей почты. { $program } только показывает то, что там есть.
guide-way-rule = Создайте правило в { $provider }
guide-way-exact-list = Добавьте наши адреса в свой список в { $provider }
guide-way-contact = Сохраните наш контакт
guide-way-trust-contacts = Настройте { $provider }, чтобы почта доверяла вашим контактам
guide-way-not-junk = Достаньте письмо из спама
guide-way-primary = Переместите наши письма на главную вкладку
guide-way-spam-to-folder = Настройте { $provider }, чтобы спам хранился в папке
guide-way-unblock = Проверьте, не заблокированы ли мы
guide-way-ask-work = Спросите людей, которые отвечают за вашу почту
guide-effect-lasts = Надолго
guide-effect-helps = Помогает
guide-effect-once = Только одно письмо
guide-surface-web = { $program } на компьютере, в браузере
guide-surface-android = { $program } на телефоне Android
guide-surface-ios = { $program } на iPhone или iPad
guide-surface-desktop = { $program } как программа на компьютере
guide-limit-rules = { $count ->
    [one] Можно создать { $count } правило.
    [few] Можно создать до { $count } правил.
    [many] Можно создать до { $count } правил.
   *[other] Можно создать до { $count } правила.
}
guide-limit-addresses = { $count ->
    [one] В список помещается { $count } адрес.
    [few] В список помещается до { $count } адресов.
    [many] В список помещается до { $count } адресов.
   *[other] В список помещается до { $count } адреса.
}
guide-spam-kept = { $count ->
    [one] Не откладывайте: { $provider } может удалить спам через { $count } день.
    [few] Не откладывайте: { $provider } может удалить спам через { $count } дня.
    [many] Не откладывайте: { $provider } может удалить спам через { $count } дней.
   *[other] Не откладывайте: { $provider } может удалить спам через { $count } дня.
}
guide-basis-official = Проверено { $date } по собственным страницам { $provider }.
guide-basis-third-party = { $date } мы прочитали эти шаги в чужих инструкциях.
guide-basis-source-code = { $date } другие программы делали то же самое. На страницах { $provider } мы этого не читали.
guide-basis-unconfirmed = Ещё не подтверждено. Слова на вашем экране могут быть другими.
guide-note-app-has-no-rules = В приложении { $provider } на телефоне нельзя создавать правила. Сделайте это один раз на компьютере. Потом это работает и на телефоне.
guide-note-computer-only = Это можно изменить только на компьютере. Сделайте это один раз. Потом это работает и на телефоне.
guide-note-contacts-not-certain = Сохранённый контакт помогает. Но наши письма всё равно могут попасть в спам.
guide-note-contacts-need-tick = Сохранённые контакты помогают, только если в настройках стоит галочка.
guide-note-new-mail-only = Это работает для новых писем. Старые остаются там, где они есть.
guide-note-this-message-only = Так вы переместите одно письмо. Следующее может снова попасть в спам.
guide-note-only-teaches = Ваша почта каждый раз понемногу учится. Но это не обещание.
guide-note-dangerous-stays-out = { $provider } всегда задерживает письма, которые кажутся опасными.
guide-note-forged-may-stay-out = { $provider } всё равно может задержать письмо, если не может понять, кто его написал.
guide-note-refused-unseen = { $provider } не принимает некоторые письма. Их нет ни в одной папке. Если в папке «Спам» пусто, спросите нас, вернулись ли наши письма к нам.
guide-note-only-whole-endings = Списки в { $provider } пропустили бы не только наши адреса. Тогда прошли бы и письма людей, которые подделывают наше имя. Поэтому мы не показываем, как это сделать.
guide-note-no-lasting-way = Для { $provider } мы не знаем способа, который работает надолго. Эти шаги помогают.
guide-note-rule-may-lose = Мы не знаем, всегда ли правило сильнее папки «Спам».
guide-note-older-rule-wins = Вы уже создавали правило? Действует первое правило в списке. Переместите новое наверх.
guide-note-takes-time = Это может заработать через несколько часов.
guide-note-first-account = У вас больше одного аккаунта? Кнопка открывает первый.
guide-note-tabs-are-silent = Заглядывайте и на другие вкладки. О письмах там телефон может не сообщать.
guide-note-folder-hidden-in-programs = Некоторые почтовые программы не показывают папку «Спам». Посмотрите на сайте { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } только показывает ваши письма. Что считать спамом, решает компания, у которой ваш адрес.
guide-note-this-device-only = Это работает только на этом компьютере.
guide-note-paid-only = Для этого нужен платный почтовый ящик.
guide-note-admin-only = Это может сделать только тот, кто отвечает за ваш аккаунт.
guide-note-work-decides = На работе или в колледже это решают люди, которые отвечают за почту. Спросите их.
guide-note-phone-block-counts = Вы заблокировали наш номер телефона? Тогда телефон может блокировать и наши письма.
guide-note-unused-is-closed = { $provider } закрывает почтовый ящик, если его несколько месяцев никто не открывает. Иногда заходите в него.
guide-note-words-may-differ = Слова на вашем экране могут немного отличаться.
guide-note-one-rule-each = Для каждого адреса нужно отдельное правило.
guide-note-save-with-provider = Сохраните контакт в { $provider }, а не только в телефоне.
guide-note-quarantine-too = Некоторые письма могут ждать в списке, который называется «карантин». Загляните и туда.
guide-trap-only-listed = Не включайте { $menu }. Тогда письма от всех остальных будут скрыты или удалены.
guide-trap-unseen = Не выбирайте { $menu }. Тогда письма, похожие на спам, исчезают, и вы их никогда не увидите.
guide-trap-holds-new = Включено { $menu }? Тогда письма от новых людей ждут, пока вы их не пропустите. Ищите наши письма там.
guide-trap-whole-ending = Не нажимайте { $menu }. Так вы пропустите не только наш адрес. Тогда пройдут и письма людей, которые подделывают наше имя.
guide-move-closed = { $audience ->
    [patients] { $date } почтовые ящики { $provider } с таким адресом закрылись. Пожалуйста, дайте нам другой адрес.
   *[parents] { $date } почтовые ящики { $provider } с таким адресом закрылись. Пожалуйста, дайте школе другой адрес.
}
guide-move-moving = { $provider } переносит свои почтовые ящики в { $to }. После этого шаги могут быть другими.
guide-move-moved = { $date } почтовые ящики { $provider } перешли в { $to }. Выполняйте шаги для { $to }.
