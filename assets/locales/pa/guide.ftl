guide-name-other = ਹੋਰ ਈਮੇਲ ਕੰਪਨੀ
guide-name-work = ਕੰਮ ਜਾਂ ਕਾਲਜ ਦੀ ਈਮੇਲ
guide-step-open-link = { $filled ->
    [yes] ਇਹ ਬਟਨ ਦਬਾਓ। ਇਸ ਨਾਲ { $program } ਖੁੱਲ੍ਹੇਗਾ, ਅਤੇ ਉਸ ਵਿੱਚ ਸਾਡੇ ਪਤੇ ਭਰੇ ਹੋਣਗੇ।
   *[no] ਇਹ ਬਟਨ ਦਬਾਓ। ਇਸ ਨਾਲ { $program } ਦਾ ਸਹੀ ਪੰਨਾ ਖੁੱਲ੍ਹੇਗਾ।
}
guide-step-open-site = ਕੰਪਿਊਟਰ ਉੱਤੇ, ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ { $program } ਖੋਲ੍ਹੋ। ਸਾਈਨ ਇਨ ਕਰੋ।
guide-step-open-app = ਆਪਣੇ ਫ਼ੋਨ ਉੱਤੇ { $program } ਐਪ ਖੋਲ੍ਹੋ।
guide-step-open-program = ਆਪਣੇ ਕੰਪਿਊਟਰ ਉੱਤੇ { $program } ਖੋਲ੍ਹੋ।
guide-step-open-phone-settings = ਆਪਣੇ ਫ਼ੋਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹੋ।
guide-step-open-settings = ਆਪਣੀ ਈਮੇਲ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹੋ।
guide-step-open-spam-folder = ਆਪਣਾ ਸਪੈਮ ਫੋਲਡਰ ਖੋਲ੍ਹੋ। ਉਸ ਦਾ ਨਾਂ ਜੰਕ ਵੀ ਹੋ ਸਕਦਾ ਹੈ।
guide-step-say-not-spam = ਦੱਸੋ ਕਿ ਇਹ ਸਪੈਮ ਨਹੀਂ ਹੈ, ਜਾਂ ਇਸ ਨੂੰ ਆਪਣੇ ਇਨਬਾਕਸ ਵਿੱਚ ਲੈ ਜਾਓ।
guide-step-open-folder = { $folder } ਫੋਲਡਰ ਖੋਲ੍ਹੋ।
guide-step-look-in-folder = ਸਾਡੀਆਂ ਈਮੇਲਾਂ { $folder } ਵਿੱਚ ਵੀ ਦੇਖੋ।
guide-step-open-message = ਸਾਡੀ ਇੱਕ ਈਮੇਲ ਖੋਲ੍ਹੋ।
guide-step-select-message = ਸਾਡੀ ਇੱਕ ਈਮੇਲ ਉੱਤੇ ਟਿਕ ਕਰੋ। ਉਸ ਨੂੰ ਖੋਲ੍ਹਣ ਦੀ ਲੋੜ ਨਹੀਂ।
guide-step-hold-message = ਸਾਡੀ ਇੱਕ ਈਮੇਲ ਨੂੰ ਉਂਗਲ ਨਾਲ ਦਬਾ ਕੇ ਰੱਖੋ।
guide-step-right-click-message = ਸਾਡੀ ਇੱਕ ਈਮੇਲ ਉੱਤੇ ਮਾਊਸ ਦਾ ਸੱਜਾ ਬਟਨ ਦਬਾਓ।
guide-step-move-message = ਈਮੇਲ ਨੂੰ { $folder } ਵਿੱਚ ਲੈ ਜਾਓ।
guide-step-press-name = ਈਮੇਲ ਵਿੱਚ ਸਭ ਤੋਂ ਉੱਪਰ ਸਾਡਾ ਨਾਂ ਜਾਂ ਤਸਵੀਰ ਦਬਾਓ।
guide-step-press = { $menu } ਦਬਾਓ।
guide-step-press-icon = { $icon ->
    [gear] ਦੰਦਿਆਂ ਵਾਲਾ ਪਹੀਆ ਦਬਾਓ।
    [dots] ਤਿੰਨ ਬਿੰਦੀਆਂ ਦਬਾਓ।
    [lines] ਤਿੰਨ ਲਕੀਰਾਂ ਦਬਾਓ। ਇਨ੍ਹਾਂ ਨਾਲ ਮੀਨੂ ਖੁੱਲ੍ਹਦਾ ਹੈ।
    [plus] ਪਲੱਸ ਦਾ ਨਿਸ਼ਾਨ ਦਬਾਓ।
    [pencil] ਪੈਨਸਿਲ ਦਬਾਓ।
    [bin] ਕੂੜੇਦਾਨ ਦਬਾਓ।
    [person] ਆਪਣੀ ਤਸਵੀਰ ਜਾਂ ਆਪਣੇ ਨਾਂ ਦੇ ਅੱਖਰ ਦਬਾਓ।
   *[arrow] ਹੇਠਾਂ ਵੱਲ ਵਾਲਾ ਛੋਟਾ ਤੀਰ ਦਬਾਓ।
}
guide-step-choose = { $menu } ਚੁਣੋ।
guide-step-go-to = { $path } ਉੱਤੇ ਜਾਓ।
guide-step-set = { $field } ਦੇ ਨਾਲ { $menu } ਚੁਣੋ।
guide-step-tick = { $menu } ਉੱਤੇ ਟਿਕ ਕਰੋ।
guide-step-untick = { $menu } ਤੋਂ ਟਿਕ ਹਟਾਓ।
guide-step-switch-on = { $menu } ਚਾਲੂ ਕਰੋ।
guide-step-switch-off = { $menu } ਬੰਦ ਕਰੋ।
guide-step-name-rule = { $audience ->
    [patients] { $field } ਵਿੱਚ ਕੋਈ ਨਾਂ ਲਿਖੋ, ਜਿਵੇਂ “ਹਸਪਤਾਲ”।
   *[parents] { $field } ਵਿੱਚ ਕੋਈ ਨਾਂ ਲਿਖੋ, ਜਿਵੇਂ “ਸਕੂਲ”।
}
guide-step-type-address = ਸਾਡਾ ਇੱਕ ਪਤਾ ਕਾਪੀ ਕਰੋ ਅਤੇ { $field } ਵਿੱਚ ਪਾਓ।
guide-step-paste-all-with-or = ਸਾਡੇ ਸਾਰੇ ਪਤੇ ਕਾਪੀ ਕਰੋ ਅਤੇ { $field } ਵਿੱਚ ਪਾਓ। ਉਨ੍ਹਾਂ ਦੇ ਵਿਚਕਾਰ OR ਸ਼ਬਦ ਹੋਣਾ ਹੀ ਚਾਹੀਦਾ ਹੈ।
guide-step-paste-all-lines = ਸਾਡੇ ਸਾਰੇ ਪਤੇ ਕਾਪੀ ਕਰੋ ਅਤੇ { $field } ਵਿੱਚ ਪਾਓ, ਹਰ ਪਤਾ ਆਪਣੀ ਵੱਖਰੀ ਲਾਈਨ ਵਿੱਚ।
guide-step-press-enter = Enter ਕੀਅ ਦਬਾਓ।
guide-step-repeat-for-each = ਸਾਡੇ ਬਾਕੀ ਹਰ ਪਤੇ ਲਈ ਇਹੀ ਕਰੋ।
guide-step-scroll-down = ਪੰਨੇ ਦੇ ਅਖੀਰ ਤੱਕ ਹੇਠਾਂ ਜਾਓ।
guide-step-wait = { $count ->
    [one] ਰੁਕੋ। ਸ਼ੁਰੂ ਹੋਣ ਵਿੱਚ { $count } ਮਿੰਟ ਲੱਗ ਸਕਦਾ ਹੈ।
   *[other] ਰੁਕੋ। ਸ਼ੁਰੂ ਹੋਣ ਵਿੱਚ { $count } ਮਿੰਟ ਤੱਕ ਲੱਗ ਸਕਦੇ ਹਨ।
}
guide-step-save-file = ਇਹ ਬਟਨ ਦਬਾਓ। ਇਸ ਨਾਲ ਸਾਡੀ ਫ਼ਾਈਲ ਤੁਹਾਡੇ ਕੰਪਿਊਟਰ ਵਿੱਚ ਸੇਵ ਹੋ ਜਾਵੇਗੀ।
guide-step-choose-file = ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜੋ ਤੁਸੀਂ ਹੁਣੇ ਸੇਵ ਕੀਤੀ ਹੈ।
guide-step-save-contact = ਇਸ ਪੰਨੇ ਤੋਂ ਸਾਡਾ ਸੰਪਰਕ ਸੇਵ ਕਰੋ।
guide-step-save-contact-in = ਇਸ ਪੰਨੇ ਤੋਂ ਸਾਡਾ ਸੰਪਰਕ ਸੇਵ ਕਰੋ। ਸਿਰਫ਼ ਫ਼ੋਨ ਨਹੀਂ, ਆਪਣਾ { $account } ਖਾਤਾ ਚੁਣੋ।
guide-step-open-contacts = ਆਪਣੇ ਸੰਪਰਕ ਖੋਲ੍ਹੋ।
guide-step-delete-from-contact = ਸਾਡੇ ਸੰਪਰਕ ਵਿੱਚੋਂ ਇਹ ਪਤਾ ਮਿਟਾਓ।
guide-step-find-address = ਸੂਚੀ ਵਿੱਚ ਉਹ ਥਾਂ ਲੱਭੋ ਜਿੱਥੇ ਉਹ ਪਤਾ ਹੈ ਜਿਸ ਨੂੰ ਤੁਸੀਂ ਹਟਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ।
guide-step-take-address-out = ਸਿਰਫ਼ ਇਹ ਇੱਕ ਪਤਾ ਹਟਾਓ। ਬਾਕੀ ਰਹਿਣ ਦਿਓ।
guide-step-send-message = ਕੰਮ ਉੱਤੇ ਤੁਹਾਡੀ ਈਮੇਲ ਸੰਭਾਲਣ ਵਾਲੇ ਲੋਕਾਂ ਨੂੰ ਇਹ ਸੁਨੇਹਾ ਭੇਜੋ। ਇਹ ਕਾਪੀ ਕਰਨ ਲਈ ਤਿਆਰ ਹੈ।
guide-step-take-off-blocked = ਬਲੌਕ ਕੀਤੇ ਪਤਿਆਂ ਦੀ ਸੂਚੀ ਲੱਭੋ। ਕੀ ਉਸ ਵਿੱਚ ਸਾਡਾ ਕੋਈ ਪਤਾ ਹੈ? ਉਸ ਨੂੰ ਹਟਾ ਦਿਓ।
guide-step-mailbox-first = ਪਹਿਲਾਂ ਉਸ ਕੰਪਨੀ ਦੇ ਕਦਮ ਪੂਰੇ ਕਰੋ ਜਿਸ ਦਾ ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ ਹੈ। { $program } ਸਿਰਫ਼ ਉਹੀ ਦਿਖਾਉਂਦਾ ਹੈ ਜੋ ਉੱਥੇ ਹੈ।
guide-way-rule = { $provider } ਵਿੱਚ ਨਿਯਮ ਬਣਾਓ
guide-way-exact-list = { $provider } ਵਿੱਚ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਸਾਡੇ ਪਤੇ ਪਾਓ
guide-way-contact = ਸਾਡਾ ਸੰਪਰਕ ਸੇਵ ਕਰੋ
guide-way-trust-contacts = { $provider } ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਹਾਡੇ ਸੰਪਰਕਾਂ ਉੱਤੇ ਭਰੋਸਾ ਕਰੇ
guide-way-not-junk = ਈਮੇਲ ਨੂੰ ਸਪੈਮ ਵਿੱਚੋਂ ਬਾਹਰ ਕੱਢੋ
guide-way-primary = ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਮੁੱਖ ਟੈਬ ਵਿੱਚ ਲੈ ਜਾਓ
guide-way-spam-to-folder = { $provider } ਨੂੰ ਸਪੈਮ ਇੱਕ ਫੋਲਡਰ ਵਿੱਚ ਰੱਖਣ ਦਿਓ
guide-way-unblock = ਦੇਖੋ ਕਿ ਸਾਨੂੰ ਬਲੌਕ ਤਾਂ ਨਹੀਂ ਕੀਤਾ ਹੋਇਆ
guide-way-ask-work = ਆਪਣੀ ਈਮੇਲ ਸੰਭਾਲਣ ਵਾਲੇ ਲੋਕਾਂ ਨੂੰ ਪੁੱਛੋ
guide-effect-lasts = ਅਸਰ ਬਣਿਆ ਰਹਿੰਦਾ ਹੈ
guide-effect-helps = ਮਦਦ ਕਰਦਾ ਹੈ
guide-effect-once = ਸਿਰਫ਼ ਇੱਕ ਈਮੇਲ
guide-surface-web = ਕੰਪਿਊਟਰ ਉੱਤੇ, ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ { $program }
guide-surface-android = Android ਫ਼ੋਨ ਉੱਤੇ { $program }
guide-surface-ios = iPhone ਜਾਂ iPad ਉੱਤੇ { $program }
guide-surface-desktop = ਕੰਪਿਊਟਰ ਉੱਤੇ ਪ੍ਰੋਗਰਾਮ ਦੇ ਰੂਪ ਵਿੱਚ { $program }
guide-limit-rules = { $count ->
    [one] ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਨਿਯਮ ਬਣਾ ਸਕਦੇ ਹੋ।
   *[other] ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਨਿਯਮ ਬਣਾ ਸਕਦੇ ਹੋ।
}
guide-limit-addresses = { $count ->
    [one] ਸੂਚੀ ਵਿੱਚ { $count } ਪਤਾ ਆਉਂਦਾ ਹੈ।
   *[other] ਸੂਚੀ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਪਤੇ ਆਉਂਦੇ ਹਨ।
}
guide-spam-kept = { $count ->
    [one] ਛੇਤੀ ਕਰੋ: { $count } ਦਿਨ ਬਾਅਦ { $provider } ਸਪੈਮ ਨੂੰ ਮਿਟਾ ਸਕਦਾ ਹੈ।
   *[other] ਛੇਤੀ ਕਰੋ: { $count } ਦਿਨਾਂ ਬਾਅਦ { $provider } ਸਪੈਮ ਨੂੰ ਮਿਟਾ ਸਕਦਾ ਹੈ।
}
guide-basis-official = { $date } ਨੂੰ { $provider } ਦੇ ਆਪਣੇ ਪੰਨਿਆਂ ਤੋਂ ਜਾਂਚਿਆ ਗਿਆ।
guide-basis-third-party = ਇਹ ਕਦਮ ਅਸੀਂ { $date } ਨੂੰ ਹੋਰ ਲੋਕਾਂ ਦੇ ਲੇਖਾਂ ਵਿੱਚ ਪੜ੍ਹੇ।
guide-basis-source-code = { $date } ਨੂੰ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਵੀ ਇਸੇ ਤਰ੍ਹਾਂ ਕਰਦੇ ਸਨ। ਅਸੀਂ ਇਹ { $provider } ਤੋਂ ਨਹੀਂ ਪੜ੍ਹਿਆ।
guide-basis-unconfirmed = ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੀ ਸਕਰੀਨ ਉੱਤੇ ਸ਼ਬਦ ਵੱਖਰੇ ਹੋ ਸਕਦੇ ਹਨ।
guide-note-app-has-no-rules = ਫ਼ੋਨ ਉੱਤੇ { $provider } ਐਪ ਨਿਯਮ ਨਹੀਂ ਬਣਾ ਸਕਦੀ। ਕੰਪਿਊਟਰ ਉੱਤੇ ਇੱਕ ਵਾਰ ਬਣਾਓ। ਫਿਰ ਉਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਉੱਤੇ ਵੀ ਚੱਲੇਗਾ।
guide-note-computer-only = ਇਸ ਨੂੰ ਸਿਰਫ਼ ਕੰਪਿਊਟਰ ਉੱਤੇ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਇੱਕ ਵਾਰ ਕਰੋ। ਫਿਰ ਇਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਉੱਤੇ ਵੀ ਚੱਲੇਗਾ।
guide-note-contacts-not-certain = ਸੰਪਰਕ ਸੇਵ ਕਰਨ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਫਿਰ ਵੀ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਸਪੈਮ ਵਿੱਚ ਜਾ ਸਕਦੀਆਂ ਹਨ।
guide-note-contacts-need-tick = ਸੇਵ ਕੀਤੇ ਸੰਪਰਕ ਤਾਂ ਹੀ ਗਿਣੇ ਜਾਂਦੇ ਹਨ ਜੇ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇੱਕ ਖ਼ਾਨੇ ਉੱਤੇ ਟਿਕ ਹੋਵੇ।
guide-note-new-mail-only = ਇਹ ਨਵੀਆਂ ਈਮੇਲਾਂ ਲਈ ਕੰਮ ਕਰਦਾ ਹੈ। ਪੁਰਾਣੀਆਂ ਜਿੱਥੇ ਹਨ, ਉੱਥੇ ਹੀ ਰਹਿੰਦੀਆਂ ਹਨ।
guide-note-this-message-only = ਇਸ ਨਾਲ ਇੱਕੋ ਈਮੇਲ ਹਟਦੀ ਹੈ। ਅਗਲੀ ਈਮੇਲ ਫਿਰ ਸਪੈਮ ਵਿੱਚ ਜਾ ਸਕਦੀ ਹੈ।
guide-note-only-teaches = ਤੁਹਾਡੀ ਈਮੇਲ ਹਰ ਵਾਰ ਇਸ ਤੋਂ ਥੋੜ੍ਹਾ ਸਿੱਖਦੀ ਹੈ। ਪਰ ਇਸ ਨਾਲ ਕੁਝ ਪੱਕਾ ਨਹੀਂ ਹੁੰਦਾ।
guide-note-dangerous-stays-out = ਜੋ ਈਮੇਲਾਂ ਖ਼ਤਰਨਾਕ ਲੱਗਦੀਆਂ ਹਨ, { $provider } ਉਨ੍ਹਾਂ ਨੂੰ ਹਮੇਸ਼ਾ ਰੋਕਦਾ ਹੈ।
guide-note-forged-may-stay-out = ਜਦੋਂ { $provider } ਇਹ ਨਾ ਜਾਣ ਸਕੇ ਕਿ ਈਮੇਲ ਕਿਸ ਨੇ ਭੇਜੀ ਹੈ, ਤਾਂ ਉਹ ਉਸ ਨੂੰ ਫਿਰ ਵੀ ਰੋਕ ਸਕਦਾ ਹੈ।
guide-note-refused-unseen = { $provider } ਕੁਝ ਈਮੇਲਾਂ ਵਾਪਸ ਮੋੜ ਦਿੰਦਾ ਹੈ। ਉਹ ਕਿਸੇ ਫੋਲਡਰ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦੀਆਂ। ਜੇ ਤੁਹਾਡਾ ਸਪੈਮ ਫੋਲਡਰ ਖ਼ਾਲੀ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ ਕਿ ਕੀ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਵਾਪਸ ਆਈਆਂ ਹਨ।
guide-note-only-whole-endings = { $provider } ਦੀਆਂ ਸੂਚੀਆਂ ਸਾਡੇ ਪਤਿਆਂ ਤੋਂ ਵੱਧ ਨੂੰ ਆਉਣ ਦੇਣਗੀਆਂ। ਫਿਰ ਸਾਡੇ ਨਾਂ ਦੀ ਨਕਲ ਕਰਨ ਵਾਲੇ ਲੋਕ ਵੀ ਅੰਦਰ ਆ ਸਕਦੇ ਹਨ। ਇਸ ਲਈ ਅਸੀਂ ਇਸ ਦਾ ਤਰੀਕਾ ਨਹੀਂ ਦਿਖਾਉਂਦੇ।
guide-note-no-lasting-way = { $provider } ਵਿੱਚ ਅਸੀਂ ਕੋਈ ਅਜਿਹਾ ਤਰੀਕਾ ਨਹੀਂ ਜਾਣਦੇ ਜਿਸ ਦਾ ਅਸਰ ਬਣਿਆ ਰਹੇ। ਇਨ੍ਹਾਂ ਕਦਮਾਂ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ।
guide-note-rule-may-lose = ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਕਿ ਨਿਯਮ ਹਰ ਵਾਰ ਸਪੈਮ ਫੋਲਡਰ ਤੋਂ ਜਿੱਤਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
guide-note-older-rule-wins = ਕੀ ਤੁਸੀਂ ਪਹਿਲਾਂ ਕੋਈ ਨਿਯਮ ਬਣਾਇਆ ਹੈ? ਸੂਚੀ ਦਾ ਪਹਿਲਾ ਨਿਯਮ ਜਿੱਤਦਾ ਹੈ। ਨਵੇਂ ਨਿਯਮ ਨੂੰ ਸਭ ਤੋਂ ਉੱਪਰ ਲੈ ਜਾਓ।
guide-note-takes-time = ਸ਼ੁਰੂ ਹੋਣ ਵਿੱਚ ਕੁਝ ਘੰਟੇ ਲੱਗ ਸਕਦੇ ਹਨ।
guide-note-first-account = ਕੀ ਤੁਹਾਡੇ ਇੱਕ ਤੋਂ ਵੱਧ ਖਾਤੇ ਹਨ? ਬਟਨ ਪਹਿਲਾ ਖਾਤਾ ਖੋਲ੍ਹਦਾ ਹੈ।
guide-note-tabs-are-silent = ਹੋਰ ਟੈਬ ਵੀ ਦੇਖੋ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਉੱਥੇ ਆਈਆਂ ਈਮੇਲਾਂ ਲਈ ਤੁਹਾਡਾ ਫ਼ੋਨ ਆਵਾਜ਼ ਨਾ ਕਰੇ।
guide-note-folder-hidden-in-programs = ਕੁਝ ਈਮੇਲ ਪ੍ਰੋਗਰਾਮ ਸਪੈਮ ਫੋਲਡਰ ਨਹੀਂ ਦਿਖਾਉਂਦੇ। { $provider } ਦੀ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਦੇਖੋ।
guide-note-app-is-not-the-mailbox = { $provider } ਸਿਰਫ਼ ਤੁਹਾਡੀਆਂ ਈਮੇਲਾਂ ਦਿਖਾਉਂਦਾ ਹੈ। ਸਪੈਮ ਕੀ ਹੈ, ਇਹ ਉਹ ਕੰਪਨੀ ਤੈਅ ਕਰਦੀ ਹੈ ਜਿਸ ਦਾ ਤੁਹਾਡਾ ਪਤਾ ਹੈ।
guide-note-this-device-only = ਇਹ ਸਿਰਫ਼ ਇਸ ਇੱਕ ਕੰਪਿਊਟਰ ਉੱਤੇ ਕੰਮ ਕਰਦਾ ਹੈ।
guide-note-paid-only = ਇਸ ਲਈ ਪੈਸੇ ਦੇ ਕੇ ਲਿਆ ਮੇਲਬਾਕਸ ਚਾਹੀਦਾ ਹੈ।
guide-note-admin-only = ਇਹ ਸਿਰਫ਼ ਉਹ ਵਿਅਕਤੀ ਕਰ ਸਕਦਾ ਹੈ ਜੋ ਤੁਹਾਡਾ ਖਾਤਾ ਸੰਭਾਲਦਾ ਹੈ।
guide-note-work-decides = ਕੰਮ ਜਾਂ ਕਾਲਜ ਵਿੱਚ, ਈਮੇਲ ਸੰਭਾਲਣ ਵਾਲੇ ਲੋਕ ਤੈਅ ਕਰਦੇ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ।
guide-note-phone-block-counts = ਕੀ ਤੁਸੀਂ ਸਾਡਾ ਫ਼ੋਨ ਨੰਬਰ ਬਲੌਕ ਕੀਤਾ ਹੈ? ਤਾਂ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡਾ ਫ਼ੋਨ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਵੀ ਰੋਕ ਦੇਵੇ।
guide-note-unused-is-closed = ਜੇ ਕੋਈ ਮੇਲਬਾਕਸ ਨੂੰ ਕੁਝ ਮਹੀਨਿਆਂ ਤੱਕ ਨਾ ਖੋਲ੍ਹੇ, ਤਾਂ { $provider } ਉਸ ਨੂੰ ਬੰਦ ਕਰ ਦਿੰਦਾ ਹੈ। ਵਿੱਚ-ਵਿੱਚ ਸਾਈਨ ਇਨ ਕਰਦੇ ਰਹੋ।
guide-note-words-may-differ = ਤੁਹਾਡੀ ਸਕਰੀਨ ਉੱਤੇ ਸ਼ਬਦ ਥੋੜ੍ਹੇ ਵੱਖਰੇ ਹੋ ਸਕਦੇ ਹਨ।
guide-note-one-rule-each = ਹਰ ਪਤੇ ਲਈ ਇੱਕ ਨਿਯਮ ਚਾਹੀਦਾ ਹੈ।
guide-note-save-with-provider = ਸੰਪਰਕ ਨੂੰ ਸਿਰਫ਼ ਫ਼ੋਨ ਵਿੱਚ ਨਹੀਂ, { $provider } ਵਿੱਚ ਵੀ ਸੇਵ ਕਰੋ।
guide-note-quarantine-too = ਕੁਝ ਈਮੇਲਾਂ ਕੁਆਰੰਟੀਨ (quarantine) ਨਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਰੁਕੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਉੱਥੇ ਵੀ ਦੇਖੋ।
guide-trap-only-listed = { $menu } ਚਾਲੂ ਨਾ ਕਰੋ। ਇਸ ਨਾਲ ਬਾਕੀ ਸਭ ਲੋਕਾਂ ਦੀਆਂ ਈਮੇਲਾਂ ਲੁਕ ਜਾਂਦੀਆਂ ਹਨ ਜਾਂ ਮਿਟ ਜਾਂਦੀਆਂ ਹਨ।
guide-trap-unseen = { $menu } ਨਾ ਚੁਣੋ। ਫਿਰ ਸਪੈਮ ਵਰਗੀਆਂ ਲੱਗਣ ਵਾਲੀਆਂ ਈਮੇਲਾਂ ਗਾਇਬ ਹੋ ਜਾਂਦੀਆਂ ਹਨ, ਅਤੇ ਤੁਹਾਨੂੰ ਕਦੇ ਨਹੀਂ ਦਿਸਦੀਆਂ।
guide-trap-holds-new = ਕੀ { $menu } ਚਾਲੂ ਹੈ? ਤਾਂ ਨਵੇਂ ਲੋਕਾਂ ਦੀਆਂ ਈਮੇਲਾਂ ਉਦੋਂ ਤੱਕ ਰੁਕੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਆਉਣ ਨਾ ਦਿਓ। ਉੱਥੇ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਦੇਖੋ।
guide-trap-whole-ending = { $menu } ਨਾ ਦਬਾਓ। ਇਸ ਨਾਲ ਸਾਡੇ ਪਤੇ ਤੋਂ ਇਲਾਵਾ ਹੋਰ ਪਤੇ ਵੀ ਆਉਣ ਲੱਗਦੇ ਹਨ। ਫਿਰ ਸਾਡੇ ਨਾਂ ਦੀ ਨਕਲ ਕਰਨ ਵਾਲੇ ਲੋਕ ਵੀ ਅੰਦਰ ਆ ਸਕਦੇ ਹਨ।
guide-move-closed = { $audience ->
    [patients] { $provider } ਨੇ { $date } ਨੂੰ ਇਹ ਮੇਲਬਾਕਸ ਬੰਦ ਕਰ ਦਿੱਤੇ। ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਕੋਈ ਹੋਰ ਪਤਾ ਦਿਓ।
   *[parents] { $provider } ਨੇ { $date } ਨੂੰ ਇਹ ਮੇਲਬਾਕਸ ਬੰਦ ਕਰ ਦਿੱਤੇ। ਕਿਰਪਾ ਕਰਕੇ ਸਕੂਲ ਨੂੰ ਕੋਈ ਹੋਰ ਪਤਾ ਦਿਓ।
}
guide-move-moving = { $provider } ਆਪਣੇ ਮੇਲਬਾਕਸ { $to } ਵਿੱਚ ਲੈ ਜਾ ਰਿਹਾ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ ਇਹ ਕਦਮ ਵੱਖਰੇ ਹੋ ਸਕਦੇ ਹਨ।
guide-move-moved = { $provider } ਨੇ { $date } ਨੂੰ ਇਹ ਮੇਲਬਾਕਸ { $to } ਵਿੱਚ ਭੇਜ ਦਿੱਤੇ। { $to } ਵਾਲੇ ਕਦਮ ਵਰਤੋ।
