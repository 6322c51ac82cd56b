merge-to = { $audience ->
    [patients] Кому:
   *[parents] Родині дитини:
}
merge-heading = { $audience ->
    [patients] Листи з іменами
   *[parents] Листи з іменами, клас за класом
}
merge-lead = { $audience ->
    [patients] Візьміть список імен. Тоді кожне ім’я буде на листі потрібною мовою, у тому місці, де віконце конверта.
   *[parents] Візьміть список класу. Тоді ім’я кожної дитини буде на листі мовою родини. Такий лист можна відразу покласти в шкільну сумку або в конверт із віконцем.
}
merge-promise = Імена залишаються на цьому комп’ютері. Усю роботу просто тут робить ваш браузер. Жодне ім’я не надсилається ні нам, ні будь-кому іншому.
merge-begin = Почати зі списку
merge-not-loaded = Ця частина не завантажилася. Завантажте сторінку знову й спробуйте ще раз.
merge-too-old = Цей браузер для цього застарий. Візьміть нову версію Edge, Chrome, Firefox або Safari. Усі інші листи на цій сторінці працюють у будь-якому браузері.
merge-list = Ваш список
merge-list-note = { $audience ->
    [patients] Для кожної людини один рядок: ім’я та прізвище, група й мова.
   *[parents] Для кожної дитини один рядок: ім’я та прізвище, клас і мова вдома. Такий список можна зберегти з SIMS, Arbor або Bromcom чи набрати в Excel.
}
merge-file = Файл зі списком
merge-file-hint = Це має бути файл CSV. В Excel: «Файл», «Зберегти як», «CSV UTF-8». Файл можна й перетягнути сюди. Найбільше — { $max } імен.
merge-paste = Або вставте список сюди
merge-paste-hint = В Excel виділіть клітинки, скопіюйте їх і вставте в це поле.
merge-read = Прочитати вставлене
merge-bad-empty = У цьому списку немає імен. Візьміть такий, де для кожного імені є рядок.
merge-bad-size = Цей файл завеликий для списку імен. Найбільше — { $max } МБ. Виберіть інший файл.
merge-bad-workbook = Це файл для Excel або іншої програми, а не файл CSV. Відкрийте його там, натисніть «Файл», «Зберегти як», виберіть «CSV UTF-8» і візьміть уже цей новий файл. Або скопіюйте клітинки й вставте їх нижче.
merge-bad-file = Ми не можемо прочитати цей файл. Спочатку збережіть список як CSV. В Excel: «Файл», «Зберегти як», «CSV UTF-8».
merge-bad-many = Це забагато імен за один раз: { $count }. Найбільше — { $max }. Поділіть список і робіть одну частину за одною.
merge-found = Що ми прочитали
merge-names = Імена
merge-classes = { $audience ->
    [patients] Групи
   *[parents] Класи
}
merge-languages = Мови
merge-left-out = Пропущені рядки
merge-line = Рядок { $line }
merge-line-no-name = Немає імені. Допишіть його у своєму списку або пропустіть рядок.
merge-line-long = Ім’я задовге для листа. Чи це потрібний стовпець?
merge-line-quote = Тут лапки (") відкриваються й ніде не закриваються. Приберіть їх зі свого списку.
merge-line-above = Цей рядок стоїть над назвами стовпців.
merge-line-more = Рядки, яких тут не видно: { $count }
merge-preview = Перші листи
merge-columns = Що в якому стовпці?
merge-column-name = Ім’я
merge-column-second = Прізвище, якщо окремо
merge-column-class = { $audience ->
    [patients] Група
   *[parents] Клас
}
merge-column-language = Мова
merge-column-none = Немає
merge-column-number = Стовпець { $number }
merge-column-headings = У першому рядку назви стовпців, а не ім’я
merge-choose = Який лист для якої мови?
merge-choose-note = Де написано «Перевірте», ми не були певні. Для мови, якої в нас немає, буде лист англійською.
merge-choose-said = У вашому списку
merge-choose-letter = Лист
merge-choose-empty = Порожньо
merge-choose-check = Перевірте
merge-how = Які листи?
merge-kind = Вид листа
merge-paper = Папір
merge-sides = Принтер друкує
merge-sides-both = з обох боків
merge-sides-one = з одного боку
merge-separators = { $audience ->
    [patients] Класти перед кожною групою аркуш із її назвою
   *[parents] Класти перед кожним класом аркуш із його назвою
}
merge-ticks = Написати на ньому імена, щоб відмічати
merge-counts = Скільки друкувати
merge-counts-letters = Листи
merge-counts-pages = Сторінки в кожному листі
merge-counts-sheets = Аркуші паперу
merge-counts-half = Аркуші з листами на пів сторінки
merge-counts-slips = Папір для аркушиків
merge-counts-between = { $audience ->
    [patients] Аркуші між групами
   *[parents] Аркуші між класами
}
merge-counts-total = Усього
merge-counts-note = Імена не потрібні? Листи на пів сторінки й аркушики заощаджують папір: надрукуйте їх вище на цій сторінці. Останні два стовпці показують, скільки аркушів потрібно.
merge-counts-copy = Копіювати таблицю
merge-not-fetched = Не вдалося отримати лист: { $language }. Перевірте з’єднання з інтернетом і спробуйте ще раз.
merge-no-letter = Цією мовою листа тут немає: { $language }. Виберіть для неї вище інший лист.
merge-again = Ще раз
merge-make = Зробити листи
merge-making = Листи готуються…
merge-ready = Листи готові.
merge-save = Зберегти листи (PDF)
merge-print-both = Надрукуйте файл у масштабі 100 %, з обох боків, із перевертанням по довгому краю.
merge-print-one = Надрукуйте файл у масштабі 100 %, з одного боку.
merge-pages = Сторінки
merge-size = Розмір
merge-not-made = Не вдалося зробити листи. Завантажте сторінку знову й спробуйте ще раз. Без імен їх можна надрукувати вище на цій сторінці.
merge-title = Листи з іменами — { $school }
merge-no-class = { $audience ->
    [patients] Без групи
   *[parents] Без класу
}
merge-sent = Що вийшло з цього комп’ютера
merge-sent-names = Імена, які вийшли з цього комп’ютера
merge-sent-files = Файли, отримані з цього сайту
merge-sent-note = Це адреси файлів. У жодній із них немає імені.
