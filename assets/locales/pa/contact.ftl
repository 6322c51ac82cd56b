contact-note-list = ਸੂਚੀ { $number }, { $date }।
contact-note-newest = ਸਭ ਤੋਂ ਨਵੀਂ ਸੂਚੀ: { $page }
contact-note-fake = ਕੋਈ ਵੀ ਕਿਸੇ ਪਤੇ ਦੀ ਨਕਲ ਕਰ ਸਕਦਾ ਹੈ। ਜੇ ਕੋਈ ਈਮੇਲ ਪੈਸੇ ਜਾਂ ਪਾਸਵਰਡ ਮੰਗੇ, ਤਾਂ ਉਸ ਵਿੱਚ ਕੁਝ ਨਾ ਦਬਾਓ। ਸਾਨੂੰ { $phone } ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
contact-note-fake-ask = ਕੋਈ ਵੀ ਕਿਸੇ ਪਤੇ ਦੀ ਨਕਲ ਕਰ ਸਕਦਾ ਹੈ। ਜੇ ਕੋਈ ਈਮੇਲ ਪੈਸੇ ਜਾਂ ਪਾਸਵਰਡ ਮੰਗੇ, ਤਾਂ ਉਸ ਵਿੱਚ ਕੁਝ ਨਾ ਦਬਾਓ। ਪਹਿਲਾਂ ਸਾਨੂੰ ਪੁੱਛੋ। ਆਪ ਆ ਕੇ ਪੁੱਛੋ, ਜਾਂ ਉਸ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਤੋਂ ਹੈ।
rules-title = { $school } ਦੇ ਈਮੇਲ ਪਤੇ
rules-list = ਸੂਚੀ { $number }, { $date }।
rules-newest = ਸਭ ਤੋਂ ਨਵੀਂ ਸੂਚੀ: { $page }
rules-warning = ਇਹ ਫ਼ਾਈਲ ਇਨ੍ਹਾਂ ਪਤਿਆਂ ਲਈ ਜੰਕ ਦੀ ਜਾਂਚ ਬੰਦ ਕਰ ਦਿੰਦੀ ਹੈ। ਫਿਰ ਜੇ ਕੋਈ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਪਤੇ ਦੀ ਨਕਲ ਕਰਕੇ ਈਮੇਲ ਭੇਜੇ, ਤਾਂ ਉਹ ਵੀ ਆ ਜਾਵੇਗੀ।
rules-none = ਇਸ ਵੇਲੇ ਕੋਈ ਪਤਾ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਰਿਹਾ।
feed-title = { $school } ਦੇ ਈਮੇਲ ਪਤੇ
feed-subtitle = { $audience ->
    [patients] ਸਾਡੇ ਈਮੇਲ ਪਤਿਆਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕੀ ਬਦਲਦਾ ਹੈ
   *[parents] ਸਕੂਲ ਦੇ ਈਮੇਲ ਪਤਿਆਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਕੀ ਬਦਲਦਾ ਹੈ
}
feed-first = ਪਹਿਲੀ ਸੂਚੀ
feed-list = ਸੂਚੀ { $number }
feed-list-added = { $added ->
    [one] ਸੂਚੀ { $number }: ਇੱਕ ਨਵਾਂ ਪਤਾ
   *[other] ਸੂਚੀ { $number }: { $added } ਨਵੇਂ ਪਤੇ
}
feed-list-retired = { $retired ->
    [one] ਸੂਚੀ { $number }: ਇੱਕ ਪਤਾ ਹੁਣ ਨਹੀਂ ਵਰਤਦੇ
   *[other] ਸੂਚੀ { $number }: { $retired } ਪਤੇ ਹੁਣ ਨਹੀਂ ਵਰਤਦੇ
}
feed-list-both = ਸੂਚੀ { $number }: ਨਵੇਂ ਪਤੇ { $added }, ਹੁਣ ਨਹੀਂ ਵਰਤਦੇ { $retired }
feed-added = ਨਵੇਂ: { $addresses }।
feed-retired = ਹੁਣ ਨਹੀਂ ਵਰਤਦੇ: { $addresses }।
feed-details = ਹੋਰ ਜਾਣਕਾਰੀ ਵੀ ਬਦਲੀ ਹੈ, ਜਿਵੇਂ ਨਾਂ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ।
feed-details-only = ਕੁਝ ਜਾਣਕਾਰੀ ਬਦਲੀ ਹੈ, ਜਿਵੇਂ ਨਾਂ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ। ਪਤੇ ਉਹੀ ਹਨ।
feed-paused = ਫ਼ਿਲਹਾਲ ਬੰਦ: { $address }
feed-paused-text = ਕਿਰਪਾ ਕਰਕੇ { $address } ਤੋਂ ਆਈਆਂ ਈਮੇਲਾਂ ਹਾਲੇ ਨਾ ਖੋਲ੍ਹੋ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੋਈ ਹੋਰ ਇਸ ਪਤੇ ਤੋਂ ਈਮੇਲਾਂ ਭੇਜ ਰਿਹਾ ਹੋਵੇ।
feed-resumed = ਫਿਰ ਤੋਂ ਚਾਲੂ: { $address }
feed-resumed-text = ਅਸੀਂ { $address } ਫਿਰ ਤੋਂ ਵਰਤ ਰਹੇ ਹਾਂ। ਪਰ ਕੋਈ ਵੀ ਹਾਲੇ ਵੀ ਕਿਸੇ ਪਤੇ ਦੀ ਨਕਲ ਕਰ ਸਕਦਾ ਹੈ।
