skip-to-content = ਮੁੱਖ ਹਿੱਸੇ ਉੱਤੇ ਜਾਓ
language-nav = ਭਾਸ਼ਾ
footer-nav = ਇਸ ਪੰਨੇ ਬਾਰੇ
no-tracking = ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਰੱਖਦੇ: ਨਾ ਕੂਕੀਜ਼, ਨਾ ਕੋਈ ਗਿਣਤੀ।
made-with = Hallpass ਨਾਲ ਬਣਾਇਆ ਗਿਆ।
not-translated = ਇਹ ਪੰਨਾ ਹਾਲੇ { $language } ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।
all-languages = ਸਾਰੀਆਂ { $count } ਭਾਸ਼ਾਵਾਂ
other-languages = ਹੋਰ ਭਾਸ਼ਾਵਾਂ
back-to-list = ਸਾਡੇ ਸਾਰੇ ਪਤੇ
find-school = { $audience ->
    [patients] ਆਪਣਾ ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ ਲੱਭੋ
   *[parents] ਆਪਣਾ ਸਕੂਲ ਲੱਭੋ
}
school-title = ਪੱਕਾ ਕਰੋ ਕਿ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਤੁਹਾਨੂੰ ਮਿਲਣ – { $school }
school-description = { $audience ->
    [patients] ਉਹ ਈਮੇਲ ਪਤੇ ਜਿਨ੍ਹਾਂ ਤੋਂ { $school } ਮਰੀਜ਼ਾਂ ਨੂੰ ਲਿਖਦਾ ਹੈ, ਅਤੇ ਈਮੇਲਾਂ ਨੂੰ ਜੰਕ ਵਿੱਚ ਜਾਣ ਤੋਂ ਕਿਵੇਂ ਰੋਕਣਾ ਹੈ।
   *[parents] ਉਹ ਈਮੇਲ ਪਤੇ ਜਿਨ੍ਹਾਂ ਤੋਂ { $school } ਮਾਪਿਆਂ ਨੂੰ ਲਿਖਦਾ ਹੈ, ਅਤੇ ਈਮੇਲਾਂ ਨੂੰ ਜੰਕ ਵਿੱਚ ਜਾਣ ਤੋਂ ਕਿਵੇਂ ਰੋਕਣਾ ਹੈ।
}
school-heading = ਪੱਕਾ ਕਰੋ ਕਿ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਤੁਹਾਨੂੰ ਮਿਲਣ
school-lead = ਸਾਡੀਆਂ ਕੁਝ ਈਮੇਲਾਂ ਜੰਕ ਵਿੱਚ ਚਲੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਸਾਡਾ ਸੰਪਰਕ ਸੇਵ ਕਰੋ, ਤਾਂ ਜੋ ਤੁਹਾਡੀ ਈਮੇਲ ਸਾਨੂੰ ਪਛਾਣ ਲਵੇ। ਲਗਭਗ ਇੱਕ ਮਿੰਟ ਲੱਗਦਾ ਹੈ।
save-contact = ਸਾਡਾ ਸੰਪਰਕ ਸੇਵ ਕਰੋ
list-heading = ਅਸੀਂ ਜੋ ਪਤੇ ਵਰਤਦੇ ਹਾਂ
list-complete = { $audience ->
    [patients] ਇਹ ਸਾਡੀ ਪੂਰੀ ਸੂਚੀ ਹੈ। ਇਨ੍ਹਾਂ ਪਤਿਆਂ ਤੋਂ ਅਸੀਂ ਮਰੀਜ਼ਾਂ ਨੂੰ ਈਮੇਲਾਂ ਭੇਜਦੇ ਹਾਂ।
   *[parents] ਇਹ ਸਾਡੀ ਪੂਰੀ ਸੂਚੀ ਹੈ। ਇਨ੍ਹਾਂ ਪਤਿਆਂ ਤੋਂ ਅਸੀਂ ਪਰਿਵਾਰਾਂ ਨੂੰ ਈਮੇਲਾਂ ਭੇਜਦੇ ਹਾਂ।
}
list-partial-heading = ਇਹ ਹਾਲੇ ਸਾਡੀ ਪੂਰੀ ਸੂਚੀ ਨਹੀਂ ਹੈ
list-partial = { $audience ->
    [patients] ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ ਲੋਕ ਤੁਹਾਨੂੰ ਉਨ੍ਹਾਂ ਪਤਿਆਂ ਤੋਂ ਵੀ ਲਿਖ ਸਕਦੇ ਹਨ ਜੋ ਇੱਥੇ ਨਹੀਂ ਹਨ।
   *[parents] ਤੁਹਾਡੇ ਬੱਚੇ ਦੇ ਅਧਿਆਪਕ ਅਤੇ ਸਕੂਲ ਦਾ ਹੋਰ ਸਟਾਫ਼ ਤੁਹਾਨੂੰ ਉਨ੍ਹਾਂ ਪਤਿਆਂ ਤੋਂ ਵੀ ਲਿਖ ਸਕਦੇ ਹਨ ਜੋ ਇੱਥੇ ਨਹੀਂ ਹਨ।
}
list-none-heading = ਸਾਡੀ ਆਪਣੀ ਸੂਚੀ ਹਾਲੇ ਨਹੀਂ ਹੈ
list-none = { $audience ->
    [patients] ਇਹ { $organisation } ਦੇ ਪਤੇ ਹਨ। ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ ਲੋਕ ਤੁਹਾਨੂੰ ਹੋਰ ਪਤਿਆਂ ਤੋਂ ਵੀ ਲਿਖ ਸਕਦੇ ਹਨ।
   *[parents] ਇਹ { $organisation } ਦੇ ਪਤੇ ਹਨ। ਤੁਹਾਡੇ ਬੱਚੇ ਦੇ ਅਧਿਆਪਕ ਅਤੇ ਸਕੂਲ ਦਾ ਹੋਰ ਸਟਾਫ਼ ਤੁਹਾਨੂੰ ਹੋਰ ਪਤਿਆਂ ਤੋਂ ਵੀ ਲਿਖ ਸਕਦੇ ਹਨ।
}
list-empty = ਇੱਥੇ ਹਾਲੇ ਕੋਈ ਪਤਾ ਨਹੀਂ ਹੈ।
jump-nav = ਸੂਚੀ ਦੇ ਹਿੱਸੇ
group-office = { $audience ->
    [patients] ਸਾਡਾ ਦਫ਼ਤਰ
   *[parents] ਸਕੂਲ ਦਾ ਦਫ਼ਤਰ
}
group-urgent = ਜ਼ਰੂਰੀ ਖ਼ਬਰਾਂ
group-payments = ਪੈਸੇ ਅਤੇ ਖਾਣਾ
group-news = ਖ਼ਬਰਾਂ
group-clubs = ਕਲੱਬ, ਟ੍ਰਿਪ ਅਤੇ ਬੱਸਾਂ
group-reports = ਰਿਪੋਰਟਾਂ ਅਤੇ ਨਤੀਜੇ
group-appointments = ਅਪੌਇੰਟਮੈਂਟਾਂ
group-other = ਹੋਰ ਈਮੇਲਾਂ
group-organisation = { $organisation } ਤੋਂ
purpose-office = ਦਫ਼ਤਰ
purpose-absence = ਗ਼ੈਰਹਾਜ਼ਰੀ
purpose-urgent = ਜ਼ਰੂਰੀ ਖ਼ਬਰਾਂ ਅਤੇ ਬੰਦ ਹੋਣ ਦੀ ਖ਼ਬਰ
purpose-payments = ਪੈਸੇ ਦੇਣਾ
purpose-meals = { $audience ->
    [patients] ਖਾਣਾ
   *[parents] ਸਕੂਲ ਦਾ ਖਾਣਾ
}
purpose-newsletter = ਨਿਊਜ਼ਲੈਟਰ
purpose-clubs = ਕਲੱਬ
purpose-trips = ਟ੍ਰਿਪ
purpose-transport = ਬੱਸਾਂ ਅਤੇ ਆਉਣਾ-ਜਾਣਾ
purpose-reports = { $audience ->
    [patients] ਰਿਪੋਰਟਾਂ
   *[parents] ਰਿਪੋਰਟਾਂ ਅਤੇ ਮਾਪੇ-ਅਧਿਆਪਕ ਮਿਲਣੀ
}
purpose-results = ਨਤੀਜੇ
purpose-safeguarding = ਭਲਾਈ ਅਤੇ ਦੇਖਭਾਲ
purpose-admissions = { $audience ->
    [patients] ਹਸਪਤਾਲ ਵਿੱਚ ਦਾਖ਼ਲਾ
   *[parents] ਸਕੂਲ ਵਿੱਚ ਦਾਖ਼ਲਾ
}
purpose-appointments = ਅਪੌਇੰਟਮੈਂਟਾਂ
purpose-other = ਹੋਰ
reply-yes = ਤੁਸੀਂ ਇਸ ਪਤੇ ਉੱਤੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।
reply-no = ਜਵਾਬ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।
reply-no-office = ਜਵਾਬ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਦਫ਼ਤਰ ਨੂੰ ਲਿਖੋ।
reply-all-yes = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਸਾਰੇ ਪਤਿਆਂ ਉੱਤੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।
reply-all-no = ਇਨ੍ਹਾਂ ਪਤਿਆਂ ਉੱਤੇ ਭੇਜੇ ਜਵਾਬ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।
new-since = { $date } ਤੋਂ ਨਵਾਂ।
used-since = ਅਸੀਂ ਇਹ { $date } ਤੋਂ ਵਰਤ ਰਹੇ ਹਾਂ।
used-from = ਅਸੀਂ ਇਹ { $date } ਤੋਂ ਵਰਤਣਾ ਸ਼ੁਰੂ ਕਰਾਂਗੇ।
used-until = ਅਸੀਂ ਇਹ { $date } ਤੱਕ ਵਰਤਾਂਗੇ।
platform-sends = ਇਹ ਈਮੇਲਾਂ ਸਾਡੇ ਵੱਲੋਂ { $platform } ਰਾਹੀਂ ਭੇਜੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
shows-name = ਸ਼ਾਇਦ ਤੁਹਾਡਾ ਫ਼ੋਨ ਸਿਰਫ਼ ਇਹ ਨਾਂ ਦਿਖਾਵੇ: { $name }।
tag-shared = ਸਾਂਝਾ ਪਤਾ
shared-look-for = { $audience ->
    [patients] ਹੋਰ ਲੋਕ ਵੀ ਇਹ ਪਤਾ ਵਰਤਦੇ ਹਨ। ਈਮੇਲ ਵਿੱਚ ਇਹ ਨਾਂ ਦੇਖੋ: { $name }।
   *[parents] ਹੋਰ ਸਕੂਲ ਵੀ ਇਹ ਪਤਾ ਵਰਤਦੇ ਹਨ। ਈਮੇਲ ਵਿੱਚ ਇਹ ਨਾਂ ਦੇਖੋ: { $name }।
}
shared-also = { $audience ->
    [patients] ਹੋਰ ਲੋਕ ਵੀ ਇਹ ਪਤਾ ਵਰਤਦੇ ਹਨ।
   *[parents] ਹੋਰ ਸਕੂਲ ਵੀ ਇਹ ਪਤਾ ਵਰਤਦੇ ਹਨ।
}
tag-paused = ਫ਼ਿਲਹਾਲ ਬੰਦ
paused-since = ਅਸੀਂ { $date } ਤੋਂ ਇਹ ਪਤਾ ਵਰਤਣਾ ਬੰਦ ਕੀਤਾ ਹੈ।
paused-do-not-open = ਜਦੋਂ ਤੱਕ ਇਹ ਸੂਚਨਾ ਇੱਥੇ ਹੈ, ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਪਤੇ ਤੋਂ ਆਈਆਂ ਈਮੇਲਾਂ ਨਾ ਖੋਲ੍ਹੋ।
paused-undo = ਕੀ ਤੁਸੀਂ ਇਹ ਪਤਾ ਸੇਵ ਕੀਤਾ ਹੈ? ਇਸ ਨੂੰ ਆਪਣੇ ਸੰਪਰਕਾਂ ਵਿੱਚੋਂ ਹਟਾ ਦਿਓ। ਜੇ ਇਹ ਤੁਹਾਡੀ ਈਮੇਲ ਦੇ ਕਿਸੇ ਨਿਯਮ (ਫਿਲਟਰ) ਵਿੱਚ ਹੈ, ਤਾਂ ਉੱਥੋਂ ਵੀ ਹਟਾ ਦਿਓ।
retired-heading = ਉਹ ਪਤੇ ਜੋ ਅਸੀਂ ਹੁਣ ਨਹੀਂ ਵਰਤਦੇ
retired-until = ਅਸੀਂ ਇਹ { $date } ਤੱਕ ਵਰਤਿਆ।
seal-checked = ਜਾਂਚ ਹੋ ਗਈ
seal-unchecked = ਹਾਲੇ ਜਾਂਚ ਨਹੀਂ ਹੋਈ
checked-by = ਇਹ ਸੂਚੀ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਜਾਂਚੀ ਗਈ। ਜਾਂਚ ਕਰਨ ਵਾਲੇ: { $by }।
not-checked = { $audience ->
    [patients] ਇੱਥੇ ਹਾਲੇ ਕਿਸੇ ਨੇ ਇਹ ਸੂਚੀ ਨਹੀਂ ਜਾਂਚੀ।
   *[parents] ਸਕੂਲ ਵਿੱਚ ਹਾਲੇ ਕਿਸੇ ਨੇ ਇਹ ਸੂਚੀ ਨਹੀਂ ਜਾਂਚੀ।
}
save-heading = ਸਾਡਾ ਸੰਪਰਕ ਕਿਵੇਂ ਸੇਵ ਕਰਨਾ ਹੈ
save-step-press = “{ save-contact }” ਦਬਾਓ।
save-step-see = { $count ->
    [one] ਤੁਹਾਡਾ ਫ਼ੋਨ ਇੱਕ ਸੰਪਰਕ ਦਿਖਾਵੇਗਾ। ਉਸ ਵਿੱਚ ਸਾਡਾ ਪਤਾ ਹੋਵੇਗਾ।
   *[other] ਤੁਹਾਡਾ ਫ਼ੋਨ ਇੱਕ ਸੰਪਰਕ ਦਿਖਾਵੇਗਾ। ਉਸ ਵਿੱਚ { $count } ਪਤੇ ਹੋਣਗੇ।
}
save-step-keep = “ਰੱਖਿਅਤ ਕਰੋ”, “ਸ਼ਾਮਲ ਕਰੋ” ਜਾਂ “ਨਵਾਂ ਸੰਪਰਕ ਬਣਾਓ” ਦਬਾਓ।
save-again = ਸਾਨੂੰ ਪਹਿਲਾਂ ਸੇਵ ਕੀਤਾ ਸੀ? ਜਦੋਂ ਇਹ ਸੂਚੀ ਬਦਲੇ ਤਾਂ ਦੁਬਾਰਾ ਸੇਵ ਕਰੋ, ਅਤੇ ਪੁਰਾਣਾ ਸੰਪਰਕ ਮਿਟਾ ਦਿਓ।
save-not-enough = ਇਸ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ, ਪਰ ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਕਾਫ਼ੀ ਨਾ ਹੋਵੇ। ਕੀ ਸਾਡੀ ਕੋਈ ਈਮੇਲ ਤੁਹਾਡੇ ਜੰਕ ਜਾਂ ਸਪੈਮ ਫੋਲਡਰ ਵਿੱਚ ਹੈ? ਉਸ ਨੂੰ ਖੋਲ੍ਹੋ ਅਤੇ “ਜੰਕ ਨਹੀਂ” ਜਾਂ “ਸਪੈਮ ਨਹੀਂ” ਦਬਾਓ।
save-after-list = { $count ->
    [one] ਇੱਕ ਸੰਪਰਕ, ਜਿਸ ਵਿੱਚ ਸਾਡਾ ਪਤਾ ਹੈ।
   *[other] ਇੱਕ ਸੰਪਰਕ, ਜਿਸ ਵਿੱਚ { $count } ਪਤੇ ਹਨ।
}
unsure-heading = ਕਿਸੇ ਈਮੇਲ ਬਾਰੇ ਸ਼ੱਕ ਹੈ?
fake-warning = ਕੋਈ ਵੀ ਕਿਸੇ ਪਤੇ ਦੀ ਨਕਲ ਕਰ ਸਕਦਾ ਹੈ। ਪਤਾ ਇਸ ਸੂਚੀ ਵਿੱਚ ਹੋਵੇ, ਤਾਂ ਵੀ ਈਮੇਲ ਕਿਸੇ ਹੋਰ ਵੱਲੋਂ ਹੋ ਸਕਦੀ ਹੈ।
fake-ring = ਜੇ ਕੋਈ ਈਮੇਲ ਪੈਸੇ ਜਾਂ ਪਾਸਵਰਡ ਮੰਗੇ, ਤਾਂ ਉਸ ਵਿੱਚ ਕੁਝ ਨਾ ਦਬਾਓ। ਸਾਨੂੰ { $phone } ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
fake-ask = ਜੇ ਕੋਈ ਈਮੇਲ ਪੈਸੇ ਜਾਂ ਪਾਸਵਰਡ ਮੰਗੇ, ਤਾਂ ਉਸ ਵਿੱਚ ਕੁਝ ਨਾ ਦਬਾਓ। ਪਹਿਲਾਂ ਸਾਨੂੰ ਪੁੱਛੋ। ਆਪ ਆ ਕੇ ਪੁੱਛੋ, ਜਾਂ ਉਸ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਤੋਂ ਹੈ।
files-heading = ਈਮੇਲ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ ਫ਼ਾਈਲਾਂ
files-intro = ਕੰਪਿਊਟਰ ਲਈ, ਜਾਂ ਜੇ ਤੁਸੀਂ ਹੋਰ ਲੋਕਾਂ ਦੀ ਈਮੇਲ ਸੰਭਾਲਦੇ ਹੋ।
files-contacts = ਸੰਪਰਕ
file-contact = ਸਾਰੇ ਪਤਿਆਂ ਵਾਲਾ ਇੱਕ ਸੰਪਰਕ
file-contact-photo = { $audience ->
    [patients] ਉਹੀ ਸੰਪਰਕ, ਸਾਡੀ ਤਸਵੀਰ ਨਾਲ
   *[parents] ਉਹੀ ਸੰਪਰਕ, ਸਕੂਲ ਦੇ ਚਿੰਨ੍ਹ ਨਾਲ
}
file-contact-4 = ਉਹੀ ਸੰਪਰਕ, ਨਵੇਂ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ
file-outlook-contacts = Outlook ਲਈ ਸੰਪਰਕ
file-outlook-contacts-note = Outlook ਇੱਕ ਸੰਪਰਕ ਵਿੱਚ ਸਿਰਫ਼ ਤਿੰਨ ਪਤੇ ਰੱਖਦਾ ਹੈ, ਇਸ ਲਈ ਇੱਕ ਤੋਂ ਵੱਧ ਸੰਪਰਕ ਹੋ ਸਕਦੇ ਹਨ।
file-each = ਹਰ ਪਤੇ ਲਈ ਇੱਕ ਸੰਪਰਕ
files-rules = ਨਿਯਮ ਜੋ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਨੂੰ ਜੰਕ ਵਿੱਚ ਜਾਣ ਤੋਂ ਰੋਕਦੇ ਹਨ
files-rules-warning = ਇਹ ਫ਼ਾਈਲਾਂ ਸਾਡੇ ਪਤਿਆਂ ਲਈ ਜੰਕ ਦੀ ਜਾਂਚ ਬੰਦ ਕਰ ਦਿੰਦੀਆਂ ਹਨ। ਫਿਰ ਜੇ ਕੋਈ ਸਾਡੇ ਪਤੇ ਦੀ ਨਕਲ ਕਰਕੇ ਈਮੇਲ ਭੇਜੇ, ਤਾਂ ਉਹ ਵੀ ਆ ਜਾਵੇਗੀ।
files-rules-weak = ਸਾਡੇ ਕੁਝ ਪਤਿਆਂ ਦੀ ਨਕਲ ਹਾਲੇ ਵੀ ਆਸਾਨੀ ਨਾਲ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ।
files-rules-unknown = ਅਸੀਂ ਹਾਲੇ ਨਹੀਂ ਜਾਣਦੇ ਕਿ ਸਾਡੇ ਪਤਿਆਂ ਦੀ ਨਕਲ ਕਰਨੀ ਕਿੰਨੀ ਸੌਖੀ ਹੈ।
files-rules-last = ਇਸ ਲਈ ਪਹਿਲਾਂ ਸਾਡਾ ਸੰਪਰਕ ਸੇਵ ਕਰੋ। ਜੇ ਫਿਰ ਵੀ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਨਾ ਮਿਲਣ, ਤਾਂ ਹੀ ਇਹ ਫ਼ਾਈਲਾਂ ਵਰਤੋ।
file-gmail = Gmail ਲਈ ਨਿਯਮ
file-gmail-note = ਕੰਪਿਊਟਰ ਉੱਤੇ: ਸੈਟਿੰਗਾਂ, ਫਿਰ ਫਿਲਟਰ, ਫਿਰ ਫਿਲਟਰ ਆਯਾਤ ਕਰੋ।
file-outlook-list = Outlook ਦੀਆਂ ਜੰਕ ਸੈਟਿੰਗਾਂ ਲਈ ਸੂਚੀ
file-outlook-list-note = ਕੰਪਿਊਟਰ ਵਾਲੇ Outlook ਪ੍ਰੋਗਰਾਮ ਲਈ।
file-sieve = ਹੋਰ ਈਮੇਲ ਸੇਵਾਵਾਂ ਲਈ ਨਿਯਮ
file-sieve-note = ਇੱਕ Sieve ਫ਼ਾਈਲ, ਜਿਵੇਂ Proton Mail ਜਾਂ Fastmail ਲਈ।
files-plain = ਸਿਰਫ਼ ਪਤੇ
file-plain = ਸਾਰੇ ਪਤੇ, ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ
it-heading = ਆਈਟੀ ਸਟਾਫ਼ ਲਈ
it-intro = ਈਮੇਲ ਸਿਸਟਮਾਂ ਲਈ ਇਹੀ ਸੂਚੀ। ਇਸ ਉੱਤੇ ਡਿਜੀਟਲ ਦਸਤਖ਼ਤ ਹਨ, ਇਸ ਲਈ ਮਸ਼ੀਨ ਦੇਖ ਸਕਦੀ ਹੈ ਕਿ ਇਸ ਨੂੰ ਕਿਸੇ ਨੇ ਨਹੀਂ ਬਦਲਿਆ।
it-json = ਦਸਤਖ਼ਤ ਵਾਲੀ ਸੂਚੀ (JSON)
it-text = ਪਤੇ (ਸਾਦੀ ਲਿਖਤ)
it-keys = ਸਾਡੀਆਂ ਕੁੰਜੀਆਂ (keys)
share-heading = { $audience ->
    [patients] ਕਿਸੇ ਹੋਰ ਨੂੰ ਦਿਖਾਓ
   *[parents] ਕਿਸੇ ਹੋਰ ਮਾਪੇ ਨੂੰ ਦਿਖਾਓ
}
share-and-print = ਸਾਂਝਾ ਕਰੋ ਅਤੇ ਪ੍ਰਿੰਟ ਕਰੋ
qr-label = QR ਕੋਡ। ਪਤਾ ਹੇਠਾਂ ਵੀ ਲਿਖਿਆ ਹੈ।
qr-scan = ਫ਼ੋਨ ਦੇ ਕੈਮਰੇ ਨਾਲ ਸਕੈਨ ਕਰੋ, ਜਾਂ ਲਿਖੋ:
print-heading = ਪ੍ਰਿੰਟ ਕਰੋ
print-letter = { $audience ->
    [patients] ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ ਚਿੱਠੀ (A4)
   *[parents] ਘਰ ਲਿਜਾਣ ਲਈ ਚਿੱਠੀ (A4)
}
print-letter-us = ਅਮਰੀਕੀ ਨਾਪ ਦੇ ਕਾਗਜ਼ ਉੱਤੇ ਚਿੱਠੀ
print-all = ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ ਸਭ ਕੁਝ
notice-delayed-heading = { $provider } ਵਰਤਦੇ ਹੋ? ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਦੇਰ ਨਾਲ ਆ ਰਹੀਆਂ ਹਨ
notice-delayed = { $provider } ਉੱਤੇ ਸਾਡੀਆਂ ਈਮੇਲਾਂ { $since } ਤੋਂ ਦੇਰ ਨਾਲ ਪਹੁੰਚ ਰਹੀਆਂ ਹਨ। ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਇਹ ਈਮੇਲਾਂ ਦੁਬਾਰਾ ਭੇਜੀਆਂ ਜਾਣਗੀਆਂ।
notice-blocked-heading = { $provider } ਵਰਤਦੇ ਹੋ? ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਤੁਹਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਰਹੀਆਂ
notice-blocked = { $provider } ਵੱਲੋਂ ਸਾਡੀਆਂ ਈਮੇਲਾਂ { $since } ਤੋਂ ਵਾਪਸ ਮੋੜੀਆਂ ਜਾ ਰਹੀਆਂ ਹਨ। ਸਾਡਾ ਸੰਪਰਕ ਸੇਵ ਕਰਨ ਨਾਲ ਇਹ ਨਹੀਂ ਬਦਲੇਗਾ। ਅਸੀਂ ਇਸ ਨੂੰ ਠੀਕ ਕਰਨ ਵਿੱਚ ਲੱਗੇ ਹਾਂ।
notice-blocked-ring = ਕਿਸੇ ਖ਼ਬਰ ਦੀ ਉਡੀਕ ਹੈ? ਸਾਨੂੰ { $phone } ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
notice-junked-heading = { $provider } ਵਰਤਦੇ ਹੋ? ਆਪਣਾ ਜੰਕ ਫੋਲਡਰ ਦੇਖੋ
notice-junked = { $since } ਤੋਂ { $provider } ਵਿੱਚ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਜੰਕ ਜਾਂ ਸਪੈਮ ਫੋਲਡਰ ਵਿੱਚ ਜਾ ਰਹੀਆਂ ਹਨ। ਉੱਥੇ ਇੱਕ ਈਮੇਲ ਖੋਲ੍ਹੋ ਅਤੇ “ਜੰਕ ਨਹੀਂ” ਜਾਂ “ਸਪੈਮ ਨਹੀਂ” ਦਬਾਓ।
notice-resolved-heading = { $provider } ਵਰਤਦੇ ਹੋ? ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਫਿਰ ਪਹੁੰਚ ਰਹੀਆਂ ਹਨ
notice-resolved = { $provider } ਉੱਤੇ ਸਾਡੀਆਂ ਈਮੇਲਾਂ { $since } ਤੋਂ ਫਿਰ ਪਹੁੰਚ ਰਹੀਆਂ ਹਨ। ਜੇ ਕੋਈ ਈਮੇਲ ਨਾ ਮਿਲੀ ਹੋਵੇ, ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
provider-short = { $id ->
    [outlook_com] Hotmail ਜਾਂ Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live ਅਤੇ MSN
    [microsoft365] ਕੰਮ ਜਾਂ ਕਾਲਜ ਦਾ Microsoft 365
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
    [ee_orange_uk] EE ਅਤੇ Orange
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
    [uol_bol] UOL ਅਤੇ BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = ਕੀ ਬਦਲਿਆ ਹੈ
feed-link = ਤਬਦੀਲੀਆਂ ਦੀ ਖ਼ਬਰ ਲੈਂਦੇ ਰਹੋ (ਫੀਡ)
list-number = ਸੂਚੀ { $number }।
history-title = ਕੀ ਬਦਲਿਆ ਹੈ – { $school }
history-heading = ਕੀ ਬਦਲਿਆ ਹੈ
history-lead = ਸਾਡੇ ਪਤਿਆਂ ਦੀ ਸੂਚੀ ਦੀ ਹਰ ਤਬਦੀਲੀ, ਸਭ ਤੋਂ ਨਵੀਂ ਪਹਿਲਾਂ।
history-none = ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
history-published = ਸੂਚੀ { $number }
history-added = ਨਵੇਂ:
history-retired = ਹੁਣ ਨਹੀਂ ਵਰਤਦੇ:
history-details = ਅਸੀਂ ਕੁਝ ਹੋਰ ਬਦਲਿਆ ਹੈ, ਜਿਵੇਂ ਸਾਡਾ ਨਾਂ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ।
history-same = ਪਤੇ ਉਹੀ ਹਨ।
history-paused-heading = ਫ਼ਿਲਹਾਲ ਬੰਦ
history-paused = ਅਸੀਂ ਫ਼ਿਲਹਾਲ { $address } ਵਰਤਣਾ ਬੰਦ ਕੀਤਾ ਹੈ।
history-resumed-heading = ਫਿਰ ਤੋਂ ਚਾਲੂ
history-resumed = ਅਸੀਂ { $address } ਫਿਰ ਤੋਂ ਵਰਤ ਰਹੇ ਹਾਂ।
print-title = ਪ੍ਰਿੰਟ – { $school }
print-lead = ਉਹ ਸਭ ਕੁਝ ਜੋ ਤੁਸੀਂ ਪ੍ਰਿੰਟ ਕਰ ਸਕਦੇ ਹੋ ਜਾਂ ਨਿਊਜ਼ਲੈਟਰ ਵਿੱਚ ਪਾ ਸਕਦੇ ਹੋ।
print-letters = ਚਿੱਠੀ
print-letters-note = { $audience ->
    [patients] ਇਹ ਲੋਕਾਂ ਨੂੰ ਦੱਸਦੀ ਹੈ ਕਿ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਕਿਵੇਂ ਮਿਲਣਗੀਆਂ। ਇਸ ਵਿੱਚ ਸਾਡੇ ਸਾਰੇ ਪਤੇ ਵੀ ਹਨ।
   *[parents] ਇਹ ਪਰਿਵਾਰਾਂ ਨੂੰ ਦੱਸਦੀ ਹੈ ਕਿ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਕਿਵੇਂ ਮਿਲਣਗੀਆਂ। ਇਸ ਵਿੱਚ ਸਾਡੇ ਸਾਰੇ ਪਤੇ ਵੀ ਹਨ।
}
print-not-complete = { $audience ->
    [patients] ਹਾਲੇ ਕੋਈ ਚਿੱਠੀ ਨਹੀਂ ਹੈ, ਕਿਉਂਕਿ ਸਾਡੀ ਸੂਚੀ ਪੂਰੀ ਨਹੀਂ ਹੈ।
   *[parents] ਹਾਲੇ ਕੋਈ ਚਿੱਠੀ ਨਹੀਂ ਹੈ, ਕਿਉਂਕਿ ਸਕੂਲ ਦੀ ਸੂਚੀ ਪੂਰੀ ਨਹੀਂ ਹੈ।
}
print-code = ਕੋਡ
print-code-note = ਇਹ ਸਾਡੇ ਪੰਨੇ ਉੱਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। ਚਿੱਟੇ ਉੱਤੇ ਕਾਲਾ, ਅਤੇ ਆਲੇ-ਦੁਆਲੇ ਕੁਝ ਚਿੱਟੀ ਥਾਂ: ਇਸ ਤਰ੍ਹਾਂ ਇਹ ਸਭ ਤੋਂ ਵਧੀਆ ਚੱਲਦਾ ਹੈ।
print-code-drawing = ਕੋਡ ਦੀ ਡਰਾਇੰਗ (SVG)
print-code-picture = ਕੋਡ ਦੀ ਤਸਵੀਰ (PNG)
organisation-title = { $name } ਦੀਆਂ ਈਮੇਲਾਂ
organisation-lead = { $audience ->
    [patients] ਆਪਣਾ ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ ਚੁਣੋ ਅਤੇ ਦੇਖੋ ਕਿ ਉਹ ਕਿਹੜੇ ਪਤਿਆਂ ਤੋਂ ਲਿਖਦਾ ਹੈ।
   *[parents] ਆਪਣਾ ਸਕੂਲ ਚੁਣੋ ਅਤੇ ਦੇਖੋ ਕਿ ਉਹ ਕਿਹੜੇ ਪਤਿਆਂ ਤੋਂ ਲਿਖਦਾ ਹੈ।
}
organisation-schools = { $audience ->
    [patients] ਹਸਪਤਾਲ ਅਤੇ ਕਲੀਨਿਕ
   *[parents] ਸਕੂਲ
}
organisation-none = ਇਸ ਸੂਚੀ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਨਹੀਂ ਹੈ।
organisation-it = ਸਾਰੀਆਂ ਸੂਚੀਆਂ, ਦਸਤਖ਼ਤ ਨਾਲ (JSON)
home-title = ਆਪਣਾ ਸਕੂਲ ਲੱਭੋ – Hallpass
home-heading = ਆਪਣਾ ਸਕੂਲ ਲੱਭੋ
home-lead = ਦੇਖੋ ਕਿ ਤੁਹਾਡਾ ਸਕੂਲ, ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ ਕਿਹੜੇ ਪਤਿਆਂ ਤੋਂ ਲਿਖਦਾ ਹੈ, ਅਤੇ ਉਸ ਦੀਆਂ ਈਮੇਲਾਂ ਨੂੰ ਜੰਕ ਵਿੱਚੋਂ ਬਾਹਰ ਕੱਢੋ।
home-many = { $count ->
    [one] { $count } ਸਕੂਲ
   *[other] { $count } ਸਕੂਲ
}
home-empty = ਇੱਥੇ ਹਾਲੇ ਕੋਈ ਸੂਚੀ ਨਹੀਂ ਹੈ।
gone-title = { $school } ਬੰਦ ਹੋ ਗਿਆ ਹੈ
gone-closed = ਇਹ { $date } ਨੂੰ ਬੰਦ ਹੋ ਗਿਆ। ਅਸੀਂ ਹੁਣ ਇਸ ਦੇ ਪਤਿਆਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਰੱਖਦੇ।
gone-successors = ਇਸ ਦੀ ਥਾਂ ਇੱਥੇ ਦੇਖੋ:
gone-caution = ਇਸ ਦੇ ਨਾਂ ਉੱਤੇ ਕੋਈ ਈਮੇਲ ਆਈ ਹੈ? ਉਸ ਵਿੱਚ ਕੁਝ ਨਾ ਦਬਾਓ। ਪਹਿਲਾਂ ਪੁੱਛੋ।
not-found-title = ਸਾਨੂੰ ਇਹ ਪੰਨਾ ਨਹੀਂ ਲੱਭ ਰਿਹਾ
not-found-code = ਕੀ ਤੁਸੀਂ ਚਿੱਠੀ ਤੋਂ ਕੋਡ ਲਿਖਿਆ ਹੈ? ਇਸ ਨੂੰ ਫਿਰ ਦੇਖੋ: ਇਸ ਵਿੱਚ ਕੁੱਲ ਅੱਠ ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ।
not-found-old = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਲਿੰਕ ਪੁਰਾਣਾ ਹੋਵੇ, ਜਾਂ ਇਸ ਵਿੱਚੋਂ ਕੋਈ ਅੱਖਰ ਰਹਿ ਗਿਆ ਹੋਵੇ।
broken-title = ਇੱਥੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਗਿਆ
broken-lead = ਇਹ ਤੁਹਾਡਾ ਕਸੂਰ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
unavailable-title = ਅਸੀਂ ਇਸ ਵੇਲੇ ਤਿਆਰ ਨਹੀਂ ਹਾਂ
unavailable-lead = ਕਿਰਪਾ ਕਰਕੇ ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
