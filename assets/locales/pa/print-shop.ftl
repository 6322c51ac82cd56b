shop-scale-heading = 100% ਨਾਪ ਉੱਤੇ ਪ੍ਰਿੰਟ ਕਰੋ
shop-scale = ਪ੍ਰਿੰਟ ਦੀ ਵਿੰਡੋ ਵਿੱਚ “ਅਸਲ ਨਾਪ” (Actual size) ਜਾਂ “100%” ਚੁਣੋ, “Fit” ਨਹੀਂ। ਫਿਰ ਕੋਡ, ਲੇਬਲ ਅਤੇ ਕੱਟਣ ਦੇ ਨਿਸ਼ਾਨ ਸਹੀ ਨਾਪ ਦੇ ਹੋਣਗੇ।
shop-on = { $paper } ਕਾਗਜ਼ ਉੱਤੇ
shop-each = { $count ->
    [one] { $paper } ਕਾਗਜ਼ ਉੱਤੇ ਇੱਕ
   *[other] { $paper } ਕਾਗਜ਼ ਉੱਤੇ { $count }
}
shop-us = ਅਮਰੀਕੀ ਨਾਪ ਦੇ ਕਾਗਜ਼ ਉੱਤੇ
shop-home = { $audience ->
    [patients] ਘਰ ਲਿਜਾਣ ਲਈ
   *[parents] ਸਕੂਲ ਬੈਗ ਲਈ
}
shop-home-note = { $audience ->
    [patients] ਚਿੱਠੀ ਵਿੱਚ ਸਾਡੇ ਸਾਰੇ ਪਤੇ ਹਨ। ਛੋਟੀਆਂ ਚੀਜ਼ਾਂ ਵਿੱਚ ਕਾਗਜ਼ ਘੱਟ ਲੱਗਦਾ ਹੈ।
   *[parents] ਚਿੱਠੀ ਵਿੱਚ ਸਾਡੇ ਸਾਰੇ ਪਤੇ ਹਨ। ਛੋਟੀਆਂ ਚੀਜ਼ਾਂ ਵਿੱਚ ਕਾਗਜ਼ ਘੱਟ ਲੱਗਦਾ ਹੈ, ਅਤੇ ਉਹ ਸਕੂਲ ਡਾਇਰੀ ਵਿੱਚ ਆ ਜਾਂਦੀਆਂ ਹਨ।
}
shop-letter = ਚਿੱਠੀ
shop-a5 = ਅੱਧੇ ਪੰਨੇ ਦੀ ਚਿੱਠੀ
shop-slips = ਪਰਚੀਆਂ
shop-cut = ਨਿਸ਼ਾਨਾਂ ਉੱਤੇ ਕੱਟੋ। ਹਰ ਇੱਕ ਉੱਤੇ ਉਹ ਸਭ ਕੁਝ ਲਿਖਿਆ ਹੈ ਜੋ ਪਰਿਵਾਰਾਂ ਨੂੰ ਚਾਹੀਦਾ ਹੈ।
shop-cards = ਫ਼ਰਿੱਜ ਅਤੇ ਬਟੂਏ ਲਈ
shop-cards-note = ਸਾਡੇ ਕੋਡ ਵਾਲੇ ਛੋਟੇ ਕਾਰਡ, ਕੋਲ ਰੱਖਣ ਲਈ। ਮੋਟਾ ਕਾਗਜ਼ ਵਰਤੋ ਅਤੇ ਨਿਸ਼ਾਨਾਂ ਉੱਤੇ ਕੱਟੋ।
shop-card = ਕਾਰਡ
shop-gate = { $audience ->
    [patients] ਦਰਵਾਜ਼ੇ ਅਤੇ ਕੰਧ ਲਈ
   *[parents] ਸਕੂਲ ਦੇ ਗੇਟ ਅਤੇ ਕੰਧ ਲਈ
}
shop-gate-note = ਕੋਡ ਵੱਡਾ ਹੈ, ਤਾਂ ਜੋ ਉਹ ਇੱਕ-ਦੋ ਕਦਮ ਦੂਰੋਂ ਵੀ ਕੰਮ ਕਰੇ। ਉਸ ਨੂੰ ਵਿੱਚ-ਵਿੱਚ ਦੇਖਦੇ ਰਹੋ: ਕੋਈ ਉਸ ਉੱਤੇ ਸਟਿੱਕਰ ਲਾ ਸਕਦਾ ਹੈ।
shop-poster = ਪੋਸਟਰ
shop-labels = { $audience ->
    [patients] ਚਿੱਠੀਆਂ ਅਤੇ ਫੋਲਡਰਾਂ ਲਈ ਲੇਬਲ
   *[parents] ਡਾਇਰੀਆਂ ਅਤੇ ਫੋਲਡਰਾਂ ਲਈ ਲੇਬਲ
}
shop-labels-note = ਆਪਣੀ ਲੇਬਲਾਂ ਦੀ ਸ਼ੀਟ ਚੁਣੋ। ਉਸ ਦਾ ਨੰਬਰ ਪੈਕਟ ਉੱਤੇ ਲਿਖਿਆ ਹੈ।
shop-labels-size = { $count } ਲੇਬਲ, { $width } × { $height } ਮਿਮੀ
shop-labels-low = ਇਹ ਲੇਬਲ ਘੱਟ ਉੱਚੇ ਹਨ, ਇਸ ਲਈ ਇਨ੍ਹਾਂ ਉੱਤੇ ਕੋਡ ਛੋਟਾ ਹੈ।
shop-labels-first = ਪਹਿਲਾ ਲੇਬਲ
shop-labels-first-hint = ਕੀ ਸ਼ੀਟ ਦੇ ਕੁਝ ਲੇਬਲ ਵਰਤੇ ਜਾ ਚੁੱਕੇ ਹਨ? ਵਰਤੇ ਹੋਏ ਲੇਬਲ ਇੱਕ-ਇੱਕ ਕਤਾਰ ਕਰਕੇ ਗਿਣੋ ਅਤੇ ਇੱਕ ਜੋੜੋ।
shop-labels-right = ਸੱਜੇ ਖਿਸਕਾਓ (ਮਿਮੀ)
shop-labels-down = ਹੇਠਾਂ ਖਿਸਕਾਓ (ਮਿਮੀ)
shop-labels-move-hint = ਕੀ ਤੁਹਾਡਾ ਪ੍ਰਿੰਟਰ ਥੋੜ੍ਹਾ ਹਟ ਕੇ ਛਾਪਦਾ ਹੈ? ਪਹਿਲਾਂ ਟੈਸਟ ਪੰਨਾ ਪ੍ਰਿੰਟ ਕਰੋ। ਸਿਫ਼ਰ ਤੋਂ ਛੋਟੀ ਗਿਣਤੀ ਖੱਬੇ ਜਾਂ ਉੱਪਰ ਖਿਸਕਾਉਂਦੀ ਹੈ।
shop-labels-test = ਟੈਸਟ ਪੰਨਾ
shop-labels-wrong = ਇਹ ਲੇਬਲ ਪ੍ਰਿੰਟ ਨਹੀਂ ਹੋ ਸਕਦੇ
shop-labels-wrong-first = ਪਹਿਲਾ ਲੇਬਲ 1 ਤੋਂ { $max } ਤੱਕ ਦੀ ਪੂਰੀ ਗਿਣਤੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।
shop-labels-wrong-move = ਲੇਬਲ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਮਿਮੀ ਖਿਸਕਾਇਆ ਜਾ ਸਕਦਾ ਹੈ, ਜਿਵੇਂ 1.5 ਜਾਂ -0.5।
shop-back = ਪ੍ਰਿੰਟ ਕਰਨ ਦੀਆਂ ਸਾਰੀਆਂ ਚੀਜ਼ਾਂ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
shop-text = { $audience ->
    [patients] ਪਰਚਿਆਂ, ਈਮੇਲਾਂ ਅਤੇ ਵੈੱਬਸਾਈਟਾਂ ਲਈ
   *[parents] ਨਿਊਜ਼ਲੈਟਰਾਂ, ਈਮੇਲਾਂ ਅਤੇ ਵੈੱਬਸਾਈਟਾਂ ਲਈ
}
shop-text-news = ਨਿਊਜ਼ਲੈਟਰ ਲਈ
shop-text-signature = ਤੁਹਾਡੀਆਂ ਈਮੇਲਾਂ ਦੇ ਹੇਠਾਂ ਪਾਉਣ ਲਈ
shop-text-file = ਦੋਵੇਂ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ
shop-copy = ਕਾਪੀ ਕਰੋ
shop-copied = ਕਾਪੀ ਹੋ ਗਿਆ
