skip-to-content = Перейти до головної частини
language-nav = Мова
footer-nav = Про цю сторінку
no-tracking = Ми нічого про вас не зберігаємо: жодних cookie, жодних підрахунків.
made-with = Зроблено за допомогою Hallpass.
not-translated = Цієї сторінки ще немає такою мовою: { $language }. Тут вона англійською.
all-languages = Усі мови ({ $count })
other-languages = Інші мови
back-to-list = Усі наші адреси
find-school = { $audience ->
    [patients] Знайти свою лікарню або клініку
   *[parents] Знайти свою школу
}
school-title = Щоб ви отримували наші листи – { $school }
school-description = { $audience ->
    [patients] Адреси електронної пошти, з яких { $school } пише пацієнтам, і що зробити, щоб листи не потрапляли в спам.
   *[parents] Адреси електронної пошти, з яких школа { $school } пише батькам, і що зробити, щоб листи не потрапляли в спам.
}
school-heading = Щоб ви отримували наші листи
school-lead = Деякі наші електронні листи потрапляють у спам. Збережіть наш контакт, щоб ваша пошта нас знала. Це займе близько хвилини.
save-contact = Зберегти наш контакт
list-heading = Адреси, з яких ми пишемо
list-complete = { $audience ->
    [patients] Це наш повний список. З цих адрес ми пишемо пацієнтам.
   *[parents] Це наш повний список. З цих адрес ми пишемо родинам.
}
list-partial-heading = Це ще не весь наш список
list-partial = { $audience ->
    [patients] Люди, які вас лікують, можуть писати вам і з адрес, яких тут немає.
   *[parents] Учитель вашої дитини та інші працівники можуть писати вам і з адрес, яких тут немає.
}
list-none-heading = У нас ще немає свого списку
list-none = { $audience ->
    [patients] Це адреси організації { $organisation }. Люди, які вас лікують, можуть писати вам з інших адрес.
   *[parents] Це адреси організації { $organisation }. Учитель вашої дитини та інші працівники можуть писати вам з інших адрес.
}
list-empty = Тут поки що немає жодної адреси.
jump-nav = Частини списку
group-office = { $audience ->
    [patients] Наш офіс
   *[parents] Шкільний офіс
}
group-urgent = Термінові новини
group-payments = Гроші та харчування
group-news = Новини
group-clubs = Гуртки, поїздки й автобуси
group-reports = Оцінки та результати
group-appointments = Прийоми
group-other = Інші листи
group-organisation = Від організації { $organisation }
purpose-office = Офіс
purpose-absence = Пропуски
purpose-urgent = Термінові новини й закриття
purpose-payments = Платежі
purpose-meals = { $audience ->
    [patients] Харчування
   *[parents] Шкільне харчування
}
purpose-newsletter = Розсилка новин
purpose-clubs = Гуртки
purpose-trips = Поїздки
purpose-transport = Автобуси та транспорт
purpose-reports = { $audience ->
    [patients] Звіти
   *[parents] Оцінки та батьківські збори
}
purpose-results = Результати
purpose-safeguarding = Добробут і захист
purpose-admissions = { $audience ->
    [patients] Прийом до лікарні
   *[parents] Місця в школі (запис)
}
purpose-appointments = Прийоми
purpose-other = Інше
reply-yes = На цю адресу можна відповідати.
reply-no = Відповідей ніхто не читає.
reply-no-office = Відповідей ніхто не читає. Пишіть до офісу.
reply-all-yes = На всі ці адреси можна відповідати.
reply-all-no = Відповідей на ці адреси ніхто не читає.
new-since = З { $date } це нова адреса.
used-since = З { $date } ми пишемо з неї.
used-from = З { $date } ми почнемо з неї писати.
used-until = До { $date } ми ще пишемо з неї.
platform-sends = Ці листи за нас розсилає { $platform }.
shows-name = Телефон може показувати лише ім’я { $name }.
tag-shared = Спільна
shared-look-for = { $audience ->
    [patients] З цієї адреси пишуть також інші. Шукайте в листі ім’я { $name }.
   *[parents] З цієї адреси пишуть також інші школи. Шукайте в листі ім’я { $name }.
}
shared-also = { $audience ->
    [patients] З цієї адреси пишуть також інші.
   *[parents] З цієї адреси пишуть також інші школи.
}
tag-paused = Призупинена
paused-since = З { $date } ми з неї не пишемо.
paused-do-not-open = Будь ласка, не відкривайте листів із цієї адреси, поки тут є ця позначка.
paused-undo = Ви її зберегли? Видаліть її з контактів і з усіх правил та фільтрів у своїй пошті.
retired-heading = Адреси, з яких ми більше не пишемо
retired-until = До { $date } ми писали з неї.
seal-checked = Перевірено
seal-unchecked = Ще не перевірено
checked-by = Остання перевірка цього списку: { $date }, хто перевіряв: { $by }.
not-checked = { $audience ->
    [patients] У нас ще ніхто не перевірив цей список.
   *[parents] У школі ще ніхто не перевірив цей список.
}
save-heading = Як зберегти наш контакт
save-step-press = Натисніть «{ save-contact }».
save-step-see = { $count ->
    [one] Телефон покаже один контакт. У ньому { $count } адреса.
    [few] Телефон покаже один контакт. У ньому { $count } адреси.
    [many] Телефон покаже один контакт. У ньому { $count } адрес.
   *[other] Телефон покаже один контакт. У ньому { $count } адреси.
}
save-step-keep = Натисніть «Зберегти», «Додати» або «Створити контакт».
save-again = Уже зберігали нас? Коли цей список зміниться, збережіть контакт знову, а старий видаліть.
save-not-enough = Це допомагає, але цього може не вистачити. Наш лист лежить у папці «Спам» або «Небажана пошта»? Відкрийте його й натисніть «Не спам».
save-after-list = { $count ->
    [one] Один контакт, у ньому { $count } адреса.
    [few] Один контакт, у ньому { $count } адреси.
    [many] Один контакт, у ньому { $count } адрес.
   *[other] Один контакт, у ньому { $count } адреси.
}
unsure-heading = Не впевнені щодо листа?
fake-warning = Будь-хто може підробити адресу. Адреса може бути в цьому списку, а лист усе одно може бути від когось іншого.
fake-ring = Якщо в листі просять гроші або пароль, нічого в ньому не натискайте. Зателефонуйте нам: { $phone }.
fake-ask = Якщо в листі просять гроші або пароль, нічого в ньому не натискайте. Спочатку запитайте нас: особисто або за номером, який у вас уже є.
files-heading = Файли для поштових програм
files-intro = Для комп’ютера або якщо ви дбаєте про пошту інших людей.
files-contacts = Контакти
file-contact = Один контакт з усіма адресами
file-contact-photo = { $audience ->
    [patients] Той самий контакт, з нашою картинкою
   *[parents] Той самий контакт, з нашою емблемою
}
file-contact-4 = Той самий контакт для новіших програм
file-outlook-contacts = Контакти для Outlook
file-outlook-contacts-note = Outlook зберігає в одному контакті лише три адреси, тому контактів може бути кілька.
file-each = Окремий контакт для кожної адреси
files-rules = Правила, щоб наші листи не потрапляли в спам
files-rules-warning = Ці файли вимикають перевірку на спам для наших адрес. Тоді пройде й лист від того, хто підробив одну з них.
files-rules-weak = Деякі наші адреси все ще легко підробити.
files-rules-unknown = Ми поки що не знаємо, наскільки легко підробити наші адреси.
files-rules-last = Тому спочатку збережіть наш контакт. Ці файли потрібні, лише якщо наші листи все одно зникають.
file-gmail = Правила для Gmail
file-gmail-note = На комп’ютері: «Налаштування», потім «Фільтри», потім «Імпортувати фільтри».
file-outlook-list = Список для налаштувань небажаної пошти в Outlook
file-outlook-list-note = Для програми Outlook на комп’ютері.
file-sieve = Правило для інших поштових служб
file-sieve-note = Файл Sieve, наприклад для Proton Mail або Fastmail.
files-plain = Лише адреси
file-plain = Усі адреси, кожна в окремому рядку
it-heading = Для ІТ-відділів
it-intro = Той самий список для поштових систем. Він підписаний, тому комп’ютер бачить, що його ніхто не змінював.
it-json = Підписаний список (JSON)
it-text = Адреси (простий текст)
it-keys = Наші ключі
share-heading = { $audience ->
    [patients] Показати комусь іще
   *[parents] Показати іншим батькам
}
share-and-print = Поділитися й надрукувати
qr-label = QR-код. Адреса написана й під ним.
qr-scan = Наведіть камеру телефона або введіть адресу:
print-heading = Надрукувати
print-letter = { $audience ->
    [patients] Лист для друку (A4)
   *[parents] Лист додому на папері (A4)
}
print-letter-us = Лист на папері формату США
print-all = Усе для друку
notice-delayed-heading = { $provider }? Наші листи запізнюються
notice-delayed = Листи на пошту { $provider } приходять із запізненням. Початок: { $since }. Вам нічого не потрібно робити. Листи буде надіслано знову.
notice-blocked-heading = { $provider }? Наші листи до вас не доходять
notice-blocked = Пошта { $provider } не приймає наших листів. Початок: { $since }. Навіть якщо зберегти наш контакт, це не допоможе. Ми над цим працюємо.
notice-blocked-ring = Чекаєте від нас чогось? Зателефонуйте нам: { $phone }.
notice-junked-heading = { $provider }? Зазирніть у спам
notice-junked = У пошті { $provider } наші листи потрапляють у папку «Спам» або «Небажана пошта». Початок: { $since }. Відкрийте там один лист і натисніть «Не спам».
notice-resolved-heading = { $provider }? Наші листи знову доходять
notice-resolved = Листи на пошту { $provider } знову доходять. Початок: { $since }. Якщо якогось листа немає, запитайте нас.
provider-short = { $id ->
    [outlook_com] Hotmail або Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live і MSN
    [microsoft365] Microsoft 365 на роботі або в коледжі
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE і Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL і BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Що змінилося
feed-link = Стежити за змінами (feed)
list-number = Список { $number }.
history-title = Що змінилося – { $school }
history-heading = Що змінилося
history-lead = Усі зміни нашого списку адрес, спочатку найновіші.
history-none = Поки що нічого не змінилося.
history-published = Список { $number }
history-added = Нові:
history-retired = Більше не використовуються:
history-details = Ми змінили щось інше, наприклад наше ім’я або номер телефону.
history-same = Адреси залишилися ті самі.
history-paused-heading = Призупинена
history-paused = Поки що ми не пишемо з адреси { $address }.
history-resumed-heading = Знову в роботі
history-resumed = Ми знову пишемо з адреси { $address }.
print-title = Надрукувати – { $school }
print-lead = Усе, що можна надрукувати або додати до розсилки новин.
print-letters = Лист
print-letters-note = { $audience ->
    [patients] У ньому написано, як отримувати наші електронні листи, і є всі наші адреси.
   *[parents] У ньому написано для родин, як отримувати наші електронні листи, і є всі наші адреси.
}
print-not-complete = { $audience ->
    [patients] Листа поки що немає, бо наш список не повний.
   *[parents] Листа поки що немає, бо список школи не повний.
}
print-code = Код
print-code-note = Він веде на нашу сторінку. Найкраще працює чорний код на білому, з білим полем навколо.
print-code-drawing = Код як рисунок (SVG)
print-code-picture = Код як картинка (PNG)
organisation-title = Листи від організації { $name }
organisation-lead = { $audience ->
    [patients] Виберіть свою лікарню або клініку й дізнайтеся, з яких адрес вона пише.
   *[parents] Виберіть свою школу й дізнайтеся, з яких адрес вона пише.
}
organisation-schools = { $audience ->
    [patients] Лікарні та клініки
   *[parents] Школи
}
organisation-none = У цьому списку поки нікого немає.
organisation-it = Усі списки, з підписом (JSON)
home-title = Знайти свою школу – Hallpass
home-heading = Знайти свою школу
home-lead = Дізнайтеся, з яких адрес пише ваша школа, лікарня або клініка, і дістаньте її листи зі спаму.
home-many = { $count ->
    [one] { $count } школа
    [few] { $count } школи
    [many] { $count } шкіл
   *[other] { $count } школи
}
home-empty = Тут поки що немає списків.
gone-title = { $school } більше не працює
gone-closed = { $audience ->
    [patients] { $date } заклад закрився. Ми більше не ведемо його список адрес.
   *[parents] { $date } школа закрилася. Ми більше не ведемо її список адрес.
}
gone-successors = Подивіться натомість тут:
gone-caution = { $audience ->
    [patients] Прийшов лист від імені цього закладу? Нічого в ньому не натискайте. Спочатку запитайте.
   *[parents] Прийшов лист від імені цієї школи? Нічого в ньому не натискайте. Спочатку запитайте.
}
not-found-title = Ми не можемо знайти цю сторінку
not-found-code = Ви ввели код із листа? Подивіться на нього ще раз: у ньому 8 літер і цифр.
not-found-old = Посилання може бути старим, або в ньому бракує літери.
broken-title = Тут щось зламалося
broken-lead = Ви не винні. Спробуйте, будь ласка, ще раз за кілька хвилин.
unavailable-title = Зараз ми не готові
unavailable-lead = Спробуйте, будь ласка, ще раз за кілька хвилин.
