### What "hallpass check website" says. Readers: county ICT teams and the people who look after a school's website.

# $address: of the page that was looked at
doctor-page = { $address }
# $way: how the list is shown; $school: its name; $language: a language tag, or -
doctor-finding = { $way }: { $school } ({ $language })
doctor-good = Current.
doctor-way-link = Way 1, a link that became a box
doctor-way-script = Way 2, the script
doctor-way-frame = Way 3, the frame
doctor-way-copy = Way 4, the copy
doctor-way-button = Way 5, the button
doctor-way-plain-link = A plain link

doctor-fault-unknown-school = No school of this service has this short name. Copy the code again from the school’s page "Put it on your website".
# $now: the short name
doctor-fault-renamed = The school’s short name is { $now } now. The old one still leads there; use the new one when you next change the page.
doctor-fault-closed = The school has closed. Take the box off the page.
# $language: a language tag
doctor-fault-unknown-language = There is no language { $language } here. Choose one of those on the school’s page.
# $page: the language of the page
doctor-fault-other-language = The page says that it is in { $page }. If the box should be too, change its language.
doctor-fault-no-script = The script is missing: the website’s builder took it out. Only the link works. Use way 3 (frame), or way 4 (copy) if frames go as well.
doctor-fault-not-pinned = The script has lost its integrity hash. Put the whole line in again, so that nobody can change what runs on your page.
doctor-fault-no-cross-origin = The script has lost crossorigin="anonymous". Browsers then refuse it. Put the whole line in again.
# $newest: a file name
doctor-fault-old-script = There is a newer script, { $newest }. The old one stays and works; take the new line when you next change the page.
# $script: a file name
doctor-fault-unknown-script = This service never gave out a script { $script }. Take it off the page and copy the line again.
# $number, $newest: numbers of lists
doctor-fault-old-copy = The copy is of list { $number }; the newest is list { $newest }. Copy the block again, or use way 3 (frame), which keeps itself up to date.
doctor-fault-boxed-in = The frame may not open links. Give its sandbox allow-popups, or take the sandbox off.

doctor-script-alone = The script is there, but its element is gone: the website’s builder took it out. Use the div form of way 2, or way 3 (frame).
# $school: as it stands on the page
doctor-as-text = The address of { $school } stands there as text: the website made no box of it. Use another way.
doctor-nothing = Nothing of this service stands on that page. If the code was put in, the website’s builder took it out: try way 3 (frame), then way 4 (copy), then way 5 (button).
doctor-ourselves = This is a page of this service itself. Give the address of a page of the school’s own website.
