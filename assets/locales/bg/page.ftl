skip-to-content = Към главната част
language-nav = Език
footer-nav = За тази страница
no-tracking = Не пазим нищо за вас: без бисквитки, без броене.
made-with = Направено с Hallpass.
not-translated = Тази страница още я няма на този език: { $language }. Тук е на английски.
all-languages = Всички { $count } езика
other-languages = Други езици
back-to-list = Всички наши адреси
find-school = { $audience ->
    [patients] Намерете своята болница или клиника
   *[parents] Намерете своето училище
}
school-title = За да получавате нашите имейли – { $school }
school-description = { $audience ->
    [patients] Имейл адресите, от които { $school } пише на пациентите, и какво да направите, за да не отиват имейлите в спама.
   *[parents] Имейл адресите, от които училище { $school } пише на родителите, и какво да направите, за да не отиват имейлите в спама.
}
school-heading = За да получавате нашите имейли
school-lead = Някои от нашите имейли отиват в спама. Запазете нашия контакт, за да ни познава вашата поща. Това отнема около минута.
save-contact = Запазете нашия контакт
list-heading = Адресите, от които пишем
list-complete = { $audience ->
    [patients] Това е пълният ни списък. От тези адреси пишем на пациентите.
   *[parents] Това е пълният ни списък. От тези адреси пишем на семействата.
}
list-partial-heading = Това още не е пълният ни списък
list-partial = { $audience ->
    [patients] Хората, които ви лекуват, може да ви пишат и от адреси, които не са тук.
   *[parents] Учителят на вашето дете и други служители може да ви пишат и от адреси, които не са тук.
}
list-none-heading = Още нямаме свой списък
list-none = { $audience ->
    [patients] Това са адресите на { $organisation }. Хората, които ви лекуват, може да ви пишат от други адреси.
   *[parents] Това са адресите на { $organisation }. Учителят на вашето дете и други служители може да ви пишат от други адреси.
}
list-empty = Тук още няма нито един адрес.
jump-nav = Части на списъка
group-office = { $audience ->
    [patients] Нашата канцелария
   *[parents] Канцелария на училището
}
group-urgent = Спешни новини
group-payments = Пари и храна
group-news = Новини
group-clubs = Клубове, екскурзии и автобуси
group-reports = Оценки и резултати
group-appointments = Записани часове
group-other = Други имейли
group-organisation = От { $organisation }
purpose-office = Канцелария
purpose-absence = Отсъствия
purpose-urgent = Спешни новини и затваряне
purpose-payments = Плащания
purpose-meals = { $audience ->
    [patients] Храна
   *[parents] Училищна храна
}
purpose-newsletter = Бюлетин
purpose-clubs = Клубове
purpose-trips = Екскурзии
purpose-transport = Автобуси и транспорт
purpose-reports = { $audience ->
    [patients] Доклади
   *[parents] Оценки и родителски срещи
}
purpose-results = Резултати
purpose-safeguarding = Закрила и грижа
purpose-admissions = { $audience ->
    [patients] Приемане в болница
   *[parents] Места в училище (прием)
}
purpose-appointments = Записани часове
purpose-other = Друго
reply-yes = Можете да отговаряте на този адрес.
reply-no = Никой не чете отговорите.
reply-no-office = Никой не чете отговорите. Пишете на канцеларията.
reply-all-yes = Можете да отговаряте на всички тези адреси.
reply-all-no = Никой не чете отговорите до тези адреси.
new-since = От { $date } това е нов адрес.
used-since = От { $date } пишем от него.
used-from = От { $date } ще започнем да пишем от него.
used-until = До { $date } още пишем от него.
platform-sends = Тези имейли изпраща от наше име { $platform }.
shows-name = Телефонът може да показва само името { $name }.
tag-shared = Общ
shared-look-for = { $audience ->
    [patients] От този адрес пишат и други. Търсете в имейла името { $name }.
   *[parents] От този адрес пишат и други училища. Търсете в имейла името { $name }.
}
shared-also = { $audience ->
    [patients] От този адрес пишат и други.
   *[parents] От този адрес пишат и други училища.
}
tag-paused = Временно спрян
paused-since = От { $date } не пишем от него.
paused-do-not-open = Моля, не отваряйте имейли от него, докато тази бележка стои тук.
paused-undo = Запазихте ли го? Махнете го от контактите си и от всички правила и филтри в пощата си.
retired-heading = Адреси, от които вече не пишем
retired-until = До { $date } пишехме от него.
seal-checked = Проверено
seal-unchecked = Още не е проверено
checked-by = Последна проверка на този списък: { $date }, от кого: { $by }.
not-checked = { $audience ->
    [patients] При нас още никой не е проверил този списък.
   *[parents] В училището още никой не е проверил този списък.
}
save-heading = Как да запазите нашия контакт
save-step-press = Натиснете „{ save-contact }“.
save-step-see = { $count ->
    [one] Телефонът ви показва контакт с нашия адрес.
   *[other] Телефонът ви показва един контакт с { $count } адреса.
}
save-step-keep = Натиснете „Запазване“, „Добавяне“ или „Създаване на нов контакт“.
save-again = Запазвали ли сте ни вече? Когато този списък се промени, запазете контакта отново и изтрийте стария.
save-not-enough = Това помага, но може да не стигне. Има ли наш имейл в папката „Спам“ или „Нежелана поща“? Отворете го и натиснете „Не е спам“.
save-after-list = { $count ->
    [one] Един контакт с нашия адрес.
   *[other] Един контакт с { $count } адреса.
}
unsure-heading = Не сте сигурни за някой имейл?
fake-warning = Всеки може да подправи адрес. Адресът може да е в този списък, а имейлът пак да е от някой друг.
fake-ring = Ако в имейл ви искат пари или парола, не натискайте нищо в него. Обадете ни се: { $phone }.
fake-ask = Ако в имейл ви искат пари или парола, не натискайте нищо в него. Първо попитайте нас: лично или на номер, който вече имате.
files-heading = Файлове за програми за поща
files-intro = За компютър или ако се грижите за пощата на други хора.
files-contacts = Контакти
file-contact = Един контакт с всички адреси
file-contact-photo = { $audience ->
    [patients] Същият контакт, с нашата снимка
   *[parents] Същият контакт, с нашата емблема
}
file-contact-4 = Същият контакт, за по-нови програми
file-outlook-contacts = Контакти за Outlook
file-outlook-contacts-note = Outlook пази само три адреса в един контакт, затова контактите може да са повече.
file-each = Отделен контакт за всеки адрес
files-rules = Правила, за да не отиват нашите имейли в спама
files-rules-warning = Тези файлове изключват проверката за спам за нашите адреси. Тогава минава и имейл от човек, който подправи някой от тях.
files-rules-weak = Някои от нашите адреси още се подправят лесно.
files-rules-unknown = Още не знаем колко лесно могат да се подправят нашите адреси.
files-rules-last = Затова първо запазете нашия контакт. Използвайте тези файлове само ако нашите имейли пак се губят.
file-gmail = Правила за Gmail
file-gmail-note = На компютър: „Настройки“, после „Филтри“, после „Импортиране на филтри“.
file-outlook-list = Списък за настройките за нежелана поща в Outlook
file-outlook-list-note = За програмата Outlook на компютър.
file-sieve = Правило за други пощи
file-sieve-note = Файл Sieve, например за Proton Mail или Fastmail.
files-plain = Само адресите
file-plain = Всички адреси, всеки на отделен ред
it-heading = За ИТ отделите
it-intro = Същият списък за пощенски системи. Той е подписан, затова компютърът вижда, че никой не го е променял.
it-json = Подписаният списък (JSON)
it-text = Адресите (обикновен текст)
it-keys = Нашите ключове
share-heading = { $audience ->
    [patients] Покажете на друг човек
   *[parents] Покажете на друг родител
}
share-and-print = Споделяне и печат
qr-label = QR код. Адресът е написан и под него.
qr-scan = Насочете камерата на телефона или напишете:
print-heading = Печат
print-letter = { $audience ->
    [patients] Писмо за печат (A4)
   *[parents] Писмо за вкъщи (A4)
}
print-letter-us = Писмо на лист по американски размер
print-all = Всичко за печат
notice-delayed-heading = { $provider }? Нашите имейли закъсняват
notice-delayed = Имейлите до { $provider } пристигат със закъснение. Начало: { $since }. Не е нужно да правите нищо. Те ще бъдат изпратени отново.
notice-blocked-heading = { $provider }? Нашите имейли не стигат до вас
notice-blocked = Пощата { $provider } не приема нашите имейли. Начало: { $since }. И да запазите нашия контакт, това не помага. Работим по въпроса.
notice-blocked-ring = Чакате нещо от нас? Обадете ни се: { $phone }.
notice-junked-heading = { $provider }? Погледнете в спама
notice-junked = В пощата { $provider } нашите имейли отиват в папката „Спам“ или „Нежелана поща“. Начало: { $since }. Отворете там един от тях и натиснете „Не е спам“.
notice-resolved-heading = { $provider }? Нашите имейли пак пристигат
notice-resolved = Имейлите до { $provider } пак пристигат. Начало: { $since }. Ако някой липсва, попитайте нас.
provider-short = { $id ->
    [outlook_com] Hotmail или Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live и MSN
    [microsoft365] Microsoft 365 на работа или в колеж
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
history-link = Какво се промени
feed-link = Следене на промените (feed)
list-number = Списък { $number }.
history-title = Какво се промени – { $school }
history-heading = Какво се промени
history-lead = Всички промени в нашия списък с адреси, най-новите са отгоре.
history-none = Още нищо не се е променило.
history-published = Списък { $number }
history-added = Нови:
history-retired = Вече не се използват:
history-details = Променихме нещо друго, например името си или телефонния си номер.
history-same = Адресите останаха същите.
history-paused-heading = Временно спрян
history-paused = Засега не пишем от { $address }.
history-resumed-heading = Пак се използва
history-resumed = Пак пишем от { $address }.
print-title = Печат – { $school }
print-lead = Всичко, което можете да отпечатате или да сложите в бюлетин.
print-letters = Писмо
print-letters-note = { $audience ->
    [patients] В него пише как да получавате нашите имейли и са всичките ни адреси.
   *[parents] В него пише на семействата как да получават нашите имейли и са всичките ни адреси.
}
print-not-complete = { $audience ->
    [patients] Още няма писмо, защото списъкът ни не е пълен.
   *[parents] Още няма писмо, защото списъкът на училището не е пълен.
}
print-code = Кодът
print-code-note = Той води към нашата страница. Работи най-добре черен на бяло, с малко бяло около него.
print-code-drawing = Кодът като рисунка (SVG)
print-code-picture = Кодът като картинка (PNG)
organisation-title = Имейли от { $name }
organisation-lead = { $audience ->
    [patients] Изберете своята болница или клиника и вижте от кои адреси пише.
   *[parents] Изберете своето училище и вижте от кои адреси пише.
}
organisation-schools = { $audience ->
    [patients] Болници и клиники
   *[parents] Училища
}
organisation-none = В този списък още няма никого.
organisation-it = Всички списъци, подписани (JSON)
home-title = Намерете своето училище – Hallpass
home-heading = Намерете своето училище
home-lead = Вижте от кои адреси пише вашето училище, болница или клиника и извадете имейлите им от спама.
home-many = { $count ->
    [one] Едно училище
   *[other] { $count } училища
}
home-empty = Тук още няма списък.
gone-title = { $school } вече не работи
gone-closed = { $audience ->
    [patients] На { $date } лечебното заведение затвори. Вече не водим списъка с адресите му.
   *[parents] На { $date } училището затвори. Вече не водим списъка с адресите му.
}
gone-successors = Вместо това вижте тук:
gone-caution = { $audience ->
    [patients] Получихте имейл от името на това лечебно заведение? Не натискайте нищо в него. Първо попитайте.
   *[parents] Получихте имейл от името на това училище? Не натискайте нищо в него. Първо попитайте.
}
not-found-title = Не можем да намерим тази страница
not-found-code = Код от писмо ли написахте? Погледнете го пак: той има общо 8 букви и цифри.
not-found-old = Линкът може да е стар или в него да липсва буква.
broken-title = Нещо тук се развали
broken-lead = Не сте виновни вие. Моля, опитайте пак след няколко минути.
unavailable-title = Сега не сме готови
unavailable-lead = Моля, опитайте пак след няколко минути.
