guide-name-other = Інша пошта
guide-name-work = Пошта на роботі або в коледжі
guide-step-open-link = { $filled ->
    [yes] Натисніть цю кнопку. Вона відкриє { $program }, наші адреси там уже вписані.
   *[no] Натисніть цю кнопку. Вона відкриє потрібну сторінку { $program }.
}
guide-step-open-site = Відкрийте { $program } на комп’ютері, у браузері. Увійдіть у свій обліковий запис.
guide-step-open-app = Відкрийте додаток { $program } на телефоні.
guide-step-open-program = Відкрийте { $program } на комп’ютері.
guide-step-open-phone-settings = Відкрийте налаштування телефона.
guide-step-open-settings = Відкрийте налаштування своєї пошти.
guide-step-open-spam-folder = Відкрийте папку «Спам». Вона може називатися й «Небажана пошта».
guide-step-say-not-spam = Позначте, що це не спам, або перемістіть лист у вхідні.
guide-step-open-folder = Відкрийте папку { $folder }.
guide-step-look-in-folder = Шукайте наші листи й у папці { $folder }.
guide-step-open-message = Відкрийте лист від нас.
guide-step-select-message = Позначте лист від нас галочкою. Відкривати його не потрібно.
guide-step-hold-message = Натисніть на лист від нас і потримайте палець.
guide-step-right-click-message = Натисніть на лист від нас правою кнопкою миші.
guide-step-move-message = Перемістіть лист у { $folder }.
guide-step-press-name = Натисніть на наше ім’я або картинку вгорі листа.
guide-step-press = Натисніть { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Натисніть на шестерню.
    [dots] Натисніть на три крапки.
    [lines] Натисніть на три смужки. Вони відкривають меню.
    [plus] Натисніть на плюс.
    [pencil] Натисніть на олівець.
    [bin] Натисніть на кошик.
    [person] Натисніть на свою картинку або літери.
   *[arrow] Натисніть на маленьку стрілку вниз.
}
guide-step-choose = Виберіть { $menu }.
guide-step-go-to = Перейдіть: { $path }.
guide-step-set = Поруч із { $field } виберіть { $menu }.
guide-step-tick = Поставте галочку: { $menu }.
guide-step-untick = Зніміть галочку: { $menu }.
guide-step-switch-on = Увімкніть { $menu }.
guide-step-switch-off = Вимкніть { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Введіть назву в поле { $field }, наприклад «Лікарня».
   *[parents] Введіть назву в поле { $field }, наприклад «Школа».
}
guide-step-type-address = Скопіюйте одну з наших адрес і вставте в поле { $field }.
guide-step-paste-all-with-or = Скопіюйте всі наші адреси й вставте в поле { $field }. Між ними має стояти слово OR.
guide-step-paste-all-lines = Скопіюйте всі наші адреси й вставте в поле { $field }, кожну в окремому рядку.
guide-step-press-enter = Натисніть клавішу Enter.
guide-step-repeat-for-each = Зробіть те саме для кожної з решти наших адрес.
guide-step-scroll-down = Прокрутіть сторінку до кінця.
guide-step-wait = { $count ->
    [one] Зачекайте. Це запрацює не одразу: може минути до { $count } хвилини.
    [few] Зачекайте. Це запрацює не одразу: може минути до { $count } хвилин.
    [many] Зачекайте. Це запрацює не одразу: може минути до { $count } хвилин.
   *[other] Зачекайте. Це запрацює не одразу: може минути до { $count } хвилини.
}
guide-step-save-file = Натисніть цю кнопку. Вона збереже наш файл на вашому комп’ютері.
guide-step-choose-file = Виберіть файл, який ви щойно зберегли.
guide-step-save-contact = Збережіть наш контакт із цієї сторінки.
guide-step-save-contact-in = Збережіть наш контакт із цієї сторінки. Виберіть свій обліковий запис { $account }, а не лише телефон.
guide-step-open-contacts = Відкрийте свої контакти.
guide-step-delete-from-contact = Видаліть цю адресу з нашого контакту.
guide-step-find-address = Знайдіть у списку місце з адресою, яку хочете прибрати.
guide-step-take-address-out = Приберіть лише цю адресу. Решту залиште.
guide-step-send-message = Надішліть це повідомлення людям, які відповідають за вашу пошту на роботі. Його можна одразу скопіювати.
guide-step-take-off-blocked = Знайдіть список заблокованих адрес. Там є наша адреса? Приберіть її звідти.
guide-step-mailbox-first = Спочатку виконайте кроки для самої адреси вашої пошти. { $program } лише показує те, що там є.
guide-way-rule = Створіть правило в { $provider }
guide-way-exact-list = Додайте наші адреси до свого списку в { $provider }
guide-way-contact = Збережіть наш контакт
guide-way-trust-contacts = Налаштуйте { $provider }, щоб пошта довіряла вашим контактам
guide-way-not-junk = Дістаньте лист зі спаму
guide-way-primary = Перемістіть наші листи на головну вкладку
guide-way-spam-to-folder = Налаштуйте { $provider }, щоб спам зберігався в папці
guide-way-unblock = Перевірте, чи не заблоковано нас
guide-way-ask-work = Запитайте людей, які відповідають за вашу пошту
guide-effect-lasts = Надовго
guide-effect-helps = Допомагає
guide-effect-once = Лише один лист
guide-surface-web = { $program } на комп’ютері, у браузері
guide-surface-android = { $program } на телефоні Android
guide-surface-ios = { $program } на iPhone або iPad
guide-surface-desktop = { $program } як програма на комп’ютері
guide-limit-rules = { $count ->
    [one] Можна створити { $count } правило.
    [few] Можна створити до { $count } правил.
    [many] Можна створити до { $count } правил.
   *[other] Можна створити до { $count } правила.
}
guide-limit-addresses = { $count ->
    [one] У список поміщається { $count } адреса.
    [few] У список поміщається до { $count } адрес.
    [many] У список поміщається до { $count } адрес.
   *[other] У список поміщається до { $count } адреси.
}
guide-spam-kept = { $count ->
    [one] Не зволікайте: { $provider } може видалити спам через { $count } день.
    [few] Не зволікайте: { $provider } може видалити спам через { $count } дні.
    [many] Не зволікайте: { $provider } може видалити спам через { $count } днів.
   *[other] Не зволікайте: { $provider } може видалити спам через { $count } дня.
}
guide-basis-official = Перевірено { $date } за власними сторінками { $provider }.
guide-basis-third-party = { $date } ми прочитали ці кроки в чужих інструкціях.
guide-basis-source-code = { $date } інші програми робили те саме. На сторінках { $provider } ми цього не читали.
guide-basis-unconfirmed = Ще не підтверджено. Слова на вашому екрані можуть бути іншими.
guide-note-app-has-no-rules = У додатку { $provider } на телефоні не можна створювати правила. Зробіть це один раз на комп’ютері. Потім це працює й на телефоні.
guide-note-computer-only = Це можна змінити лише на комп’ютері. Зробіть це один раз. Потім це працює й на телефоні.
guide-note-contacts-not-certain = Збережений контакт допомагає. Але наші листи все одно можуть потрапити в спам.
guide-note-contacts-need-tick = Збережені контакти допомагають, лише якщо в налаштуваннях стоїть галочка.
guide-note-new-mail-only = Це працює для нових листів. Старі залишаються там, де вони є.
guide-note-this-message-only = Так ви перемістите один лист. Наступний може знову потрапити в спам.
guide-note-only-teaches = Ваша пошта щоразу потроху вчиться. Але це не обіцянка.
guide-note-dangerous-stays-out = { $provider } завжди затримує листи, які здаються небезпечними.
guide-note-forged-may-stay-out = { $provider } усе одно може затримати лист, якщо не може зрозуміти, хто його написав.
guide-note-refused-unseen = { $provider } не приймає деякі листи. Їх немає в жодній папці. Якщо в папці «Спам» порожньо, запитайте нас, чи повернулися наші листи до нас.
guide-note-only-whole-endings = Списки в { $provider } пропустили б не лише наші адреси. Тоді пройшли б і листи людей, які підробляють наше ім’я. Тому ми не показуємо, як це зробити.
guide-note-no-lasting-way = Для { $provider } ми не знаємо способу, який працює надовго. Ці кроки допомагають.
guide-note-rule-may-lose = Ми не знаємо, чи завжди правило сильніше за папку «Спам».
guide-note-older-rule-wins = Ви вже створювали правило? Діє перше правило в списку. Перемістіть нове нагору.
guide-note-takes-time = Це може запрацювати через кілька годин.
guide-note-first-account = У вас більше одного облікового запису? Кнопка відкриває перший.
guide-note-tabs-are-silent = Зазирайте й на інші вкладки. Про листи там телефон може не сповіщати.
guide-note-folder-hidden-in-programs = Деякі поштові програми не показують папку «Спам». Подивіться на сайті { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } лише показує ваші листи. Що вважати спамом, вирішує компанія, у якої ваша адреса.
guide-note-this-device-only = Це працює лише на цьому комп’ютері.
guide-note-paid-only = Для цього потрібна платна поштова скринька.
guide-note-admin-only = Це може зробити лише той, хто відповідає за ваш обліковий запис.
guide-note-work-decides = На роботі або в коледжі це вирішують люди, які відповідають за пошту. Запитайте їх.
guide-note-phone-block-counts = Ви заблокували наш номер телефону? Тоді телефон може блокувати й наші листи.
guide-note-unused-is-closed = { $provider } закриває поштову скриньку, якщо її кілька місяців ніхто не відкриває. Іноді заходьте в неї.
guide-note-words-may-differ = Слова на вашому екрані можуть трохи відрізнятися.
guide-note-one-rule-each = Для кожної адреси потрібне окреме правило.
guide-note-save-with-provider = Збережіть контакт у { $provider }, а не лише в телефоні.
guide-note-quarantine-too = Деякі листи можуть чекати в списку, який називається «карантин». Зазирніть і туди.
guide-trap-only-listed = Не вмикайте { $menu }. Тоді листи від усіх інших буде приховано або видалено.
guide-trap-unseen = Не вибирайте { $menu }. Тоді листи, схожі на спам, зникають, і ви їх ніколи не побачите.
guide-trap-holds-new = Увімкнено { $menu }? Тоді листи від нових людей чекають, поки ви їх не пропустите. Шукайте наші листи там.
guide-trap-whole-ending = Не натискайте { $menu }. Так ви пропустите не лише нашу адресу. Тоді пройдуть і листи людей, які підробляють наше ім’я.
guide-move-closed = { $audience ->
    [patients] { $date } поштові скриньки { $provider } з такою адресою закрилися. Будь ласка, дайте нам іншу адресу.
   *[parents] { $date } поштові скриньки { $provider } з такою адресою закрилися. Будь ласка, дайте школі іншу адресу.
}
guide-move-moving = { $provider } переносить свої поштові скриньки в { $to }. Після цього кроки можуть бути іншими.
guide-move-moved = { $date } поштові скриньки { $provider } перейшли в { $to }. Виконуйте кроки для { $to }.
