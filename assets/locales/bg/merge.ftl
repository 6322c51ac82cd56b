merge-to = { $audience ->
    [patients] До
   *[parents] До семейството на
}
merge-heading = { $audience ->
    [patients] Писма с имена
   *[parents] Писма с имена, клас по клас
}
merge-lead = { $audience ->
    [patients] Вземете списък с имена. Тогава всяко име стои на писмо на правилния език, там, където е прозорчето на плика.
   *[parents] Вземете списъка на класа. Тогава името на всяко дете стои на писмо на езика на семейството, готово за ученическата чанта или за плик с прозорче.
}
merge-promise = Имената остават на този компютър. Цялата работа върши вашият браузър, тук на място. Нито едно име не се изпраща на нас или на някой друг.
merge-begin = Започване със списък
merge-not-loaded = Тази част не се зареди. Заредете страницата отново и опитайте още веднъж.
merge-too-old = Този браузър е твърде стар за това. Използвайте нова версия на Edge, Chrome, Firefox или Safari. Всички други писма на тази страница работят във всеки браузър.
merge-list = Вашият списък
merge-list-note = { $audience ->
    [patients] По един ред за всеки човек: име, група и език.
   *[parents] По един ред за всяко дете: име, клас и език вкъщи. Можете да запазите такъв списък от SIMS, Arbor или Bromcom или да го напишете в Excel.
}
merge-file = Файл със списъка
merge-file-hint = Трябва да е файл CSV. В Excel: „Файл“, „Запиши като“, „CSV UTF-8“. Можете и да пуснете файла тук с мишката. Най-много { $max } имена.
merge-paste = Или поставете списъка тук
merge-paste-hint = В Excel маркирайте клетките, копирайте ги и ги поставете в това поле.
merge-read = Прочитане на поставеното
merge-bad-empty = В този списък няма имена. Вземете списък, в който има ред за всяко име.
merge-bad-size = Този файл е твърде голям за списък с имена. Може да е най-много { $max } MB. Изберете друг файл.
merge-bad-workbook = Това е файл за Excel или за друга програма, а не файл CSV. Отворете го там, натиснете „Файл“, „Запиши като“, изберете „CSV UTF-8“ и вземете новия файл. Или копирайте клетките и ги поставете по-долу.
merge-bad-file = Не можем да прочетем този файл. Първо запазете списъка като CSV. В Excel: „Файл“, „Запиши като“, „CSV UTF-8“.
merge-bad-many = Това са твърде много имена наведнъж: { $count }. Може най-много { $max }. Разделете списъка и направете частите една след друга.
merge-found = Какво прочетохме
merge-names = Имена
merge-classes = { $audience ->
    [patients] Групи
   *[parents] Класове
}
merge-languages = Езици
merge-left-out = Пропуснати редове
merge-line = Ред { $line }
merge-line-no-name = Няма име. Напишете го в списъка си или пропуснете реда.
merge-line-long = Името е твърде дълго за писмо. Това ли е правилната колона?
merge-line-quote = Тук се отваря кавичка (") и никъде не се затваря. Махнете я от списъка си.
merge-line-above = Този ред е над заглавията на колоните.
merge-line-more = Редове, които не са показани тук: { $count }
merge-preview = Първите писма
merge-columns = Коя колона каква е?
merge-column-name = Име
merge-column-second = Втора част на името
merge-column-class = { $audience ->
    [patients] Група
   *[parents] Клас
}
merge-column-language = Език
merge-column-none = Няма
merge-column-number = Колона { $number }
merge-column-headings = На първия ред са заглавията на колоните, а не име
merge-choose = Кое писмо е за кой език?
merge-choose-note = Където пише „Проверете“, не бяхме сигурни. За език, който нямаме, се дава писмото на английски.
merge-choose-said = Във вашия списък
merge-choose-letter = Писмо
merge-choose-empty = Празно
merge-choose-check = Проверете
merge-how = Какви писма?
merge-kind = Вид писмо
merge-paper = Хартия
merge-sides = Принтерът печата
merge-sides-both = от двете страни
merge-sides-one = от едната страна
merge-separators = { $audience ->
    [patients] Лист с името ѝ преди всяка група
   *[parents] Лист с името му преди всеки клас
}
merge-ticks = Имената да са на него, за отмятане
merge-counts = Колко да се отпечата
merge-counts-letters = Писма
merge-counts-pages = Страници във всяко писмо
merge-counts-sheets = Листове хартия
merge-counts-half = Листове с писма на половин страница
merge-counts-slips = Листове с листчета
merge-counts-between = { $audience ->
    [patients] Листове между групите
   *[parents] Листове между класовете
}
merge-counts-total = Общо
merge-counts-note = Не ви трябват имена? Писмата на половин страница и листчетата пестят хартия: отпечатайте ги по-горе на тази страница. Последните две колони казват колко листа ви трябват.
merge-counts-copy = Копиране на таблицата
merge-not-fetched = Писмото не можа да се вземе: { $language }. Проверете връзката с интернет и опитайте пак.
merge-no-letter = Тук няма писмо на този език: { $language }. Изберете по-горе друго писмо за него.
merge-again = Нов опит
merge-make = Създаване на писмата
merge-making = Писмата се създават …
merge-ready = Писмата са готови.
merge-save = Запазване на писмата (PDF)
merge-print-both = Отпечатайте файла на 100 %, от двете страни, с обръщане по дългата страна.
merge-print-one = Отпечатайте файла на 100 %, от едната страна.
merge-pages = Страници
merge-size = Размер
merge-not-made = Писмата не можаха да се създадат. Заредете страницата отново и опитайте още веднъж. Без имена можете да ги отпечатате по-горе на тази страница.
merge-title = Писма с имена – { $school }
merge-no-class = { $audience ->
    [patients] Без група
   *[parents] Без клас
}
merge-sent = Какво излезе от този компютър
merge-sent-names = Имена, излезли от този компютър
merge-sent-files = Файлове, взети от този сайт
merge-sent-note = Това са адресите на файловете. В нито един от тях няма име.
