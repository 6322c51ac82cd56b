skip-to-content = Перейти к главной части
language-nav = Язык
footer-nav = Об этой странице
no-tracking = Мы ничего о вас не храним: никаких cookie, никакого подсчёта.
made-with = Сделано с помощью Hallpass.
not-translated = Этой страницы ещё нет на языке: { $language }. Здесь она на английском.
all-languages = Все языки ({ $count })
other-languages = Другие языки
back-to-list = Все наши адреса
find-school = { $audience ->
    [patients] Найти свою больницу или клинику
   *[parents] Найти свою школу
}
school-title = Чтобы вы получали наши письма — { $school }
school-description = { $audience ->
    [patients] Адреса электронной почты, с которых { $school } пишет пациентам, и что сделать, чтобы письма не попадали в спам.
   *[parents] Адреса электронной почты, с которых школа { $school } пишет родителям, и что сделать, чтобы письма не попадали в спам.
}
school-heading = Чтобы вы получали наши письма
school-lead = Некоторые наши электронные письма попадают в спам. Сохраните наш контакт, чтобы ваша почта нас знала. Это займёт около минуты.
save-contact = Сохранить наш контакт
list-heading = Адреса, с которых мы пишем
list-complete = { $audience ->
    [patients] Это наш полный список. С этих адресов мы пишем пациентам.
   *[parents] Это наш полный список. С этих адресов мы пишем семьям.
}
list-partial-heading = Это ещё не весь наш список
list-partial = { $audience ->
    [patients] Люди, которые вас лечат, могут писать вам и с адресов, которых здесь нет.
   *[parents] Учитель вашего ребёнка и другие сотрудники могут писать вам и с адресов, которых здесь нет.
}
list-none-heading = У нас ещё нет своего списка
list-none = { $audience ->
    [patients] Это адреса организации { $organisation }. Люди, которые вас лечат, могут писать вам с других адресов.
   *[parents] Это адреса организации { $organisation }. Учитель вашего ребёнка и другие сотрудники могут писать вам с других адресов.
}
list-empty = Здесь пока нет ни одного адреса.
jump-nav = Части списка
group-office = { $audience ->
    [patients] Наш офис
   *[parents] Школьный офис
}
group-urgent = Срочные новости
group-payments = Деньги и питание
group-news = Новости
group-clubs = Кружки, поездки и автобусы
group-reports = Оценки и результаты
group-appointments = Приёмы
group-other = Другие письма
group-organisation = От организации { $organisation }
purpose-office = Офис
purpose-absence = Пропуски
purpose-urgent = Срочные новости и закрытия
purpose-payments = Платежи
purpose-meals = { $audience ->
    [patients] Питание
   *[parents] Школьное питание
}
purpose-newsletter = Рассылка новостей
purpose-clubs = Кружки
purpose-trips = Поездки
purpose-transport = Автобусы и транспорт
purpose-reports = { $audience ->
    [patients] Отчёты
   *[parents] Оценки и родительские собрания
}
purpose-results = Результаты
purpose-safeguarding = Благополучие и защита
purpose-admissions = { $audience ->
    [patients] Поступление в больницу
   *[parents] Места в школе (запись)
}
purpose-appointments = Приёмы
purpose-other = Другое
reply-yes = На этот адрес можно отвечать.
reply-no = Ответы никто не читает.
reply-no-office = Ответы никто не читает. Пишите в офис.
reply-all-yes = На все эти адреса можно отвечать.
reply-all-no = Ответы на эти адреса никто не читает.
new-since = С { $date } это новый адрес.
used-since = С { $date } мы пишем с него.
used-from = С { $date } мы начнём с него писать.
used-until = До { $date } мы ещё пишем с него.
platform-sends = Эти письма за нас рассылает { $platform }.
shows-name = Телефон может показывать только имя { $name }.
tag-shared = Общий
shared-look-for = { $audience ->
    [patients] С этого адреса пишут и другие. Ищите в письме имя { $name }.
   *[parents] С этого адреса пишут и другие школы. Ищите в письме имя { $name }.
}
shared-also = { $audience ->
    [patients] С этого адреса пишут и другие.
   *[parents] С этого адреса пишут и другие школы.
}
tag-paused = Приостановлен
paused-since = С { $date } мы с него не пишем.
paused-do-not-open = Пожалуйста, не открывайте письма с этого адреса, пока здесь есть эта отметка.
paused-undo = Вы его сохранили? Удалите его из контактов и из всех правил и фильтров в своей почте.
retired-heading = Адреса, с которых мы больше не пишем
retired-until = До { $date } мы писали с него.
seal-checked = Проверено
seal-unchecked = Ещё не проверено
checked-by = Последняя проверка этого списка: { $date }, кто проверял: { $by }.
not-checked = { $audience ->
    [patients] У нас ещё никто не проверил этот список.
   *[parents] В школе ещё никто не проверил этот список.
}
save-heading = Как сохранить наш контакт
save-step-press = Нажмите «{ save-contact }».
save-step-see = { $count ->
    [one] Телефон покажет один контакт. В нём { $count } адрес.
    [few] Телефон покажет один контакт. В нём { $count } адреса.
    [many] Телефон покажет один контакт. В нём { $count } адресов.
   *[other] Телефон покажет один контакт. В нём { $count } адреса.
}
save-step-keep = Нажмите «Сохранить», «Добавить» или «Создать контакт».
save-again = Уже сохраняли нас? Когда этот список изменится, сохраните контакт снова, а старый удалите.
save-not-enough = Это помогает, но этого может не хватить. Наше письмо лежит в папке «Спам» или «Нежелательная почта»? Откройте его и нажмите «Не спам».
save-after-list = { $count ->
    [one] Один контакт, в нём { $count } адрес.
    [few] Один контакт, в нём { $count } адреса.
    [many] Один контакт, в нём { $count } адресов.
   *[other] Один контакт, в нём { $count } адреса.
}
unsure-heading = Не уверены в письме?
fake-warning = Любой может подделать адрес. Адрес может быть в этом списке, а письмо всё равно может быть от кого-то другого.
fake-ring = Если в письме просят деньги или пароль, ничего в нём не нажимайте. Позвоните нам: { $phone }.
fake-ask = Если в письме просят деньги или пароль, ничего в нём не нажимайте. Сначала спросите нас: лично или по номеру, который у вас уже есть.
files-heading = Файлы для почтовых программ
files-intro = Для компьютера или если вы следите за почтой других людей.
files-contacts = Контакты
file-contact = Один контакт со всеми адресами
file-contact-photo = { $audience ->
    [patients] Тот же контакт, с нашей картинкой
   *[parents] Тот же контакт, с нашей эмблемой
}
file-contact-4 = Тот же контакт для более новых программ
file-outlook-contacts = Контакты для Outlook
file-outlook-contacts-note = Outlook хранит в одном контакте только три адреса, поэтому контактов может быть несколько.
file-each = Отдельный контакт для каждого адреса
files-rules = Правила, чтобы наши письма не попадали в спам
files-rules-warning = Эти файлы отключают проверку на спам для наших адресов. Тогда пройдёт и письмо от того, кто подделал один из них.
files-rules-weak = Некоторые наши адреса всё ещё легко подделать.
files-rules-unknown = Мы пока не знаем, насколько легко подделать наши адреса.
files-rules-last = Поэтому сначала сохраните наш контакт. Эти файлы нужны, только если наши письма всё равно пропадают.
file-gmail = Правила для Gmail
file-gmail-note = На компьютере: «Настройки», потом «Фильтры», потом «Импортировать фильтры».
file-outlook-list = Список для настроек нежелательной почты в Outlook
file-outlook-list-note = Для программы Outlook на компьютере.
file-sieve = Правило для других почтовых служб
file-sieve-note = Файл Sieve, например для Proton Mail или Fastmail.
files-plain = Только адреса
file-plain = Все адреса, каждый на своей строке
it-heading = Для ИТ-отделов
it-intro = Тот же список для почтовых систем. Он подписан, поэтому компьютер видит, что его никто не менял.
it-json = Подписанный список (JSON)
it-text = Адреса (простой текст)
it-keys = Наши ключи
share-heading = { $audience ->
    [patients] Показать кому-то ещё
   *[parents] Показать другим родителям
}
share-and-print = Поделиться и распечатать
qr-label = QR-код. Адрес написан и под ним.
qr-scan = Наведите камеру телефона или введите адрес:
print-heading = Распечатать
print-letter = { $audience ->
    [patients] Письмо для печати (A4)
   *[parents] Письмо домой на бумаге (A4)
}
print-letter-us = Письмо на бумаге формата США
print-all = Всё для печати
notice-delayed-heading = { $provider }? Наши письма опаздывают
notice-delayed = Письма на почту { $provider } приходят с опозданием. Начало: { $since }. Вам ничего не нужно делать. Письма будут отправлены снова.
notice-blocked-heading = { $provider }? Наши письма до вас не доходят
notice-blocked = Почта { $provider } не принимает наши письма. Начало: { $since }. Даже если сохранить наш контакт, это не поможет. Мы над этим работаем.
notice-blocked-ring = Ждёте от нас чего-то? Позвоните нам: { $phone }.
notice-junked-heading = { $provider }? Загляните в спам
notice-junked = В почте { $provider } наши письма попадают в папку «Спам» или «Нежелательная почта». Начало: { $since }. Откройте там одно письмо и нажмите «Не спам».
notice-resolved-heading = { $provider }? Наши письма снова доходят
notice-resolved = Письма на почту { $provider } снова доходят. Начало: { $since }. Если какого-то письма нет, спросите нас.
provider-short = { $id ->
    [outlook_com] Hotmail или Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live и MSN
    [microsoft365] Microsoft 365 на работе или в колледже
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
    [ee_orange_uk] EE и Orange
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
    [uol_bol] UOL и BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Что изменилось
feed-link = Следить за изменениями (feed)
list-number = Список { $number }.
history-title = Что изменилось — { $school }
history-heading = Что изменилось
history-lead = Все изменения нашего списка адресов, сначала самые новые.
history-none = Пока ничего не изменилось.
history-published = Список { $number }
history-added = Новые:
history-retired = Больше не используются:
history-details = Мы изменили что-то другое, например наше имя или номер телефона.
history-same = Адреса остались те же.
history-paused-heading = Приостановлен
history-paused = Пока мы не пишем с адреса { $address }.
history-resumed-heading = Снова в работе
history-resumed = Мы снова пишем с адреса { $address }.
print-title = Распечатать — { $school }
print-lead = Всё, что можно распечатать или поместить в рассылку новостей.
print-letters = Письмо
print-letters-note = { $audience ->
    [patients] В нём написано, как получать наши электронные письма, и есть все наши адреса.
   *[parents] В нём написано для семей, как получать наши электронные письма, и есть все наши адреса.
}
print-not-complete = { $audience ->
    [patients] Письма пока нет, потому что наш список не полный.
   *[parents] Письма пока нет, потому что список школы не полный.
}
print-code = Код
print-code-note = Он ведёт на нашу страницу. Лучше всего работает чёрный код на белом, с белым полем вокруг.
print-code-drawing = Код как рисунок (SVG)
print-code-picture = Код как картинка (PNG)
organisation-title = Письма от организации { $name }
organisation-lead = { $audience ->
    [patients] Выберите свою больницу или клинику и узнайте, с каких адресов она пишет.
   *[parents] Выберите свою школу и узнайте, с каких адресов она пишет.
}
organisation-schools = { $audience ->
    [patients] Больницы и клиники
   *[parents] Школы
}
organisation-none = В этом списке пока никого нет.
organisation-it = Все списки, с подписью (JSON)
home-title = Найти свою школу — Hallpass
home-heading = Найти свою школу
home-lead = Узнайте, с каких адресов пишет ваша школа, больница или клиника, и достаньте её письма из спама.
home-many = { $count ->
    [one] { $count } школа
    [few] { $count } школы
    [many] { $count } школ
   *[other] { $count } школы
}
home-empty = Здесь пока нет списков.
gone-title = { $school } больше не работает
gone-closed = { $audience ->
    [patients] { $date } учреждение закрылось. Мы больше не ведём его список адресов.
   *[parents] { $date } школа закрылась. Мы больше не ведём её список адресов.
}
gone-successors = Посмотрите вместо этого здесь:
gone-caution = { $audience ->
    [patients] Пришло письмо от имени этого учреждения? Ничего в нём не нажимайте. Сначала спросите.
   *[parents] Пришло письмо от имени этой школы? Ничего в нём не нажимайте. Сначала спросите.
}
not-found-title = Мы не можем найти эту страницу
not-found-code = Вы ввели код из письма? Посмотрите на него ещё раз: в нём 8 букв и цифр.
not-found-old = Ссылка может быть старой, или в ней не хватает буквы.
broken-title = Здесь что-то сломалось
broken-lead = Вы не виноваты. Попробуйте, пожалуйста, ещё раз через несколько минут.
unavailable-title = Сейчас мы не готовы
unavailable-lead = Попробуйте, пожалуйста, ещё раз через несколько минут.
