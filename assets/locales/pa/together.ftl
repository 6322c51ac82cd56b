together-link = { $audience ->
    [patients] ਇੱਕ ਤੋਂ ਵੱਧ ਕਲੀਨਿਕ? ਉਨ੍ਹਾਂ ਦੇ ਸਾਰੇ ਸੰਪਰਕ ਇਕੱਠੇ ਸੇਵ ਕਰੋ
   *[parents] ਬੱਚੇ ਦੋ ਸਕੂਲਾਂ ਵਿੱਚ ਹਨ? ਸਾਰੇ ਸੰਪਰਕ ਇਕੱਠੇ ਸੇਵ ਕਰੋ
}
together-title = ਇੱਕ ਤੋਂ ਵੱਧ ਸਕੂਲਾਂ ਦੇ ਸੰਪਰਕ – Hallpass
together-heading = { $audience ->
    [patients] ਇੱਕ ਤੋਂ ਵੱਧ ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ?
   *[parents] ਇੱਕ ਤੋਂ ਵੱਧ ਸਕੂਲ?
}
together-lead = ਉਨ੍ਹਾਂ ਸਾਰਿਆਂ ਨੂੰ ਇੱਥੇ ਚੁਣੋ। ਫਿਰ ਉਨ੍ਹਾਂ ਦੇ ਸਾਰੇ ਸੰਪਰਕ ਇਕੱਠੇ ਸੇਵ ਕਰੋ।
together-chosen-heading = { $audience ->
    [patients] ਤੁਹਾਡੇ ਚੁਣੇ ਹੋਏ
   *[parents] ਤੁਹਾਡੇ ਸਕੂਲ
}
together-none = ਤੁਸੀਂ ਹਾਲੇ ਕੋਈ ਨਹੀਂ ਚੁਣਿਆ। ਪਹਿਲਾ ਹੇਠਾਂ ਲੱਭੋ।
together-take = ਹਟਾਓ
together-take-label = { $school } ਨੂੰ ਹਟਾਓ
together-save = { $count ->
    [one] ਸੰਪਰਕ ਸੇਵ ਕਰੋ
   *[other] { $count } ਸੰਪਰਕ ਸੇਵ ਕਰੋ
}
together-save-note = ਤੁਹਾਡਾ ਫ਼ੋਨ ਸਾਰੇ ਸੰਪਰਕ ਦਿਖਾਵੇਗਾ। “ਰੱਖਿਅਤ ਕਰੋ” ਜਾਂ “ਸਾਰੇ ਸ਼ਾਮਲ ਕਰੋ” ਦਬਾਓ। ਜੇ ਉਹ ਇੱਕੋ ਸੰਪਰਕ ਦਿਖਾਵੇ, ਤਾਂ ਹਰ ਸਕੂਲ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਉਸ ਦਾ ਸੰਪਰਕ ਉੱਥੇ ਸੇਵ ਕਰੋ।
together-add-heading = { $audience ->
    [patients] ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ ਜੋੜੋ
   *[parents] ਸਕੂਲ ਜੋੜੋ
}
together-add-label = ਉਸ ਦਾ ਨਾਂ, ਸ਼ਹਿਰ ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ
together-add-button = ਲੱਭੋ
together-found = ਜੋ ਸਹੀ ਹੋਵੇ, ਉਸ ਨੂੰ ਦਬਾਓ।
together-found-none = ਸਾਨੂੰ ਇਹ ਨਹੀਂ ਲੱਭਿਆ। ਨਾਂ ਦਾ ਸਿਰਫ਼ ਇੱਕ ਹਿੱਸਾ ਲਿਖ ਕੇ ਦੇਖੋ, ਜਾਂ ਸਿਰਫ਼ ਸ਼ਹਿਰ ਲਿਖ ਕੇ ਦੇਖੋ।
together-found-many = ਹੋਰ ਵੀ ਹਨ। ਨਾਂ ਦਾ ਹੋਰ ਹਿੱਸਾ ਲਿਖੋ, ਜਾਂ ਸ਼ਹਿਰ ਵੀ ਲਿਖੋ।
together-full = { $count ->
    [one] ਤੁਸੀਂ ਇੱਥੇ ਇੱਕ ਚੁਣ ਸਕਦੇ ਹੋ।
   *[other] ਤੁਸੀਂ ਇੱਥੇ { $count } ਚੁਣ ਸਕਦੇ ਹੋ। ਹੋਰ ਜੋੜਨ ਲਈ ਇੱਕ ਹਟਾਓ।
}
together-missing = ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਇਸ ਲਈ ਅਸੀਂ ਉਸ ਨੂੰ ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾ ਦਿੱਤਾ ਹੈ।
together-list-heading = ਉਨ੍ਹਾਂ ਸਾਰਿਆਂ ਦੇ ਪਤੇ
together-private = ਤੁਸੀਂ ਕੀ ਚੁਣਦੇ ਹੋ, ਇਹ ਅਸੀਂ ਨਹੀਂ ਲਿਖਦੇ। ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਬੰਦ ਕਰਦੇ ਹੋ, ਤਾਂ ਉਹ ਮਿਟ ਜਾਂਦਾ ਹੈ।
together-elsewhere = ਇੱਕ ਤੋਂ ਵੱਧ ਸਕੂਲ ਚੁਣਨ ਲਈ ਇਸ ਪੰਨੇ ਉੱਤੇ ਜਾਓ:
