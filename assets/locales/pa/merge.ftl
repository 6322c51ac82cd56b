merge-to = { $audience ->
    [patients] ਇਨ੍ਹਾਂ ਲਈ:
   *[parents] ਇਸ ਬੱਚੇ ਦੇ ਪਰਿਵਾਰ ਲਈ:
}
merge-heading = { $audience ->
    [patients] ਨਾਂ ਵਾਲੀਆਂ ਚਿੱਠੀਆਂ
   *[parents] ਨਾਂ ਵਾਲੀਆਂ ਚਿੱਠੀਆਂ, ਕਲਾਸ ਦੇ ਹਿਸਾਬ ਨਾਲ
}
merge-lead = { $audience ->
    [patients] ਨਾਂਵਾਂ ਦੀ ਸੂਚੀ ਲਿਆਓ। ਫਿਰ ਹਰ ਨਾਂ ਸਹੀ ਭਾਸ਼ਾ ਦੀ ਚਿੱਠੀ ਉੱਤੇ ਆ ਜਾਂਦਾ ਹੈ, ਠੀਕ ਉੱਥੇ ਜਿੱਥੇ ਲਿਫ਼ਾਫ਼ੇ ਦੀ ਖਿੜਕੀ ਹੁੰਦੀ ਹੈ।
   *[parents] ਕਲਾਸ ਦੀ ਸੂਚੀ ਲਿਆਓ। ਫਿਰ ਹਰ ਬੱਚੇ ਦਾ ਨਾਂ ਪਰਿਵਾਰ ਦੀ ਭਾਸ਼ਾ ਦੀ ਚਿੱਠੀ ਉੱਤੇ ਆ ਜਾਂਦਾ ਹੈ। ਚਿੱਠੀ ਸਕੂਲ ਬੈਗ ਵਿੱਚ ਜਾਂ ਖਿੜਕੀ ਵਾਲੇ ਲਿਫ਼ਾਫ਼ੇ ਵਿੱਚ ਰੱਖੀ ਜਾ ਸਕਦੀ ਹੈ।
}
merge-promise = ਨਾਂ ਇਸੇ ਕੰਪਿਊਟਰ ਉੱਤੇ ਰਹਿੰਦੇ ਹਨ। ਸਾਰਾ ਕੰਮ ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਇੱਥੇ ਹੀ ਕਰਦਾ ਹੈ। ਕੋਈ ਵੀ ਨਾਂ ਸਾਨੂੰ ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।
merge-begin = ਸੂਚੀ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ
merge-not-loaded = ਇਹ ਹਿੱਸਾ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਿਆ। ਪੰਨਾ ਫਿਰ ਖੋਲ੍ਹੋ ਅਤੇ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
merge-too-old = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਇਸ ਕੰਮ ਲਈ ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ। Edge, Chrome, Firefox ਜਾਂ Safari ਦਾ ਨਵਾਂ ਵਰਜ਼ਨ ਵਰਤੋ। ਇਸ ਪੰਨੇ ਦੀਆਂ ਬਾਕੀ ਸਾਰੀਆਂ ਚਿੱਠੀਆਂ ਹਰ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਚੱਲਦੀਆਂ ਹਨ।
merge-list = ਤੁਹਾਡੀ ਸੂਚੀ
merge-list-note = { $audience ->
    [patients] ਹਰ ਵਿਅਕਤੀ ਲਈ ਇੱਕ ਲਾਈਨ: ਨਾਂ, ਗਰੁੱਪ ਅਤੇ ਭਾਸ਼ਾ।
   *[parents] ਹਰ ਬੱਚੇ ਲਈ ਇੱਕ ਲਾਈਨ: ਨਾਂ, ਕਲਾਸ ਅਤੇ ਘਰ ਦੀ ਭਾਸ਼ਾ। ਅਜਿਹੀ ਸੂਚੀ ਤੁਸੀਂ SIMS, Arbor ਜਾਂ Bromcom ਤੋਂ ਸੇਵ ਕਰ ਸਕਦੇ ਹੋ, ਜਾਂ Excel ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।
}
merge-file = ਸੂਚੀ ਵਾਲੀ ਫ਼ਾਈਲ
merge-file-hint = ਇਹ CSV ਫ਼ਾਈਲ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। Excel ਵਿੱਚ: “File”, “Save As”, “CSV UTF-8”। ਤੁਸੀਂ ਫ਼ਾਈਲ ਨੂੰ ਖਿੱਚ ਕੇ ਇੱਥੇ ਛੱਡ ਵੀ ਸਕਦੇ ਹੋ। ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਨਾਂ।
merge-paste = ਜਾਂ ਸੂਚੀ ਇੱਥੇ ਪੇਸਟ ਕਰੋ
merge-paste-hint = Excel ਵਿੱਚ ਖ਼ਾਨੇ ਚੁਣੋ, ਉਨ੍ਹਾਂ ਨੂੰ ਕਾਪੀ ਕਰੋ, ਅਤੇ ਇਸ ਡੱਬੇ ਵਿੱਚ ਪੇਸਟ ਕਰੋ।
merge-read = ਪੇਸਟ ਕੀਤੀ ਸੂਚੀ ਪੜ੍ਹੋ
merge-bad-empty = ਇਸ ਸੂਚੀ ਵਿੱਚ ਕੋਈ ਨਾਂ ਨਹੀਂ ਹੈ। ਅਜਿਹੀ ਸੂਚੀ ਲਿਆਓ ਜਿਸ ਵਿੱਚ ਹਰ ਨਾਂ ਲਈ ਇੱਕ ਲਾਈਨ ਹੋਵੇ।
merge-bad-size = ਨਾਂਵਾਂ ਦੀ ਸੂਚੀ ਲਈ ਇਹ ਫ਼ਾਈਲ ਬਹੁਤ ਵੱਡੀ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $max } MB ਚੱਲਦਾ ਹੈ। ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ।
merge-bad-workbook = ਇਹ Excel ਜਾਂ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਦੀ ਫ਼ਾਈਲ ਹੈ, CSV ਫ਼ਾਈਲ ਨਹੀਂ। ਇਸ ਨੂੰ ਉਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ, “File” ਅਤੇ “Save As” ਦਬਾਓ, “CSV UTF-8” ਚੁਣੋ, ਅਤੇ ਉਹ ਫ਼ਾਈਲ ਲਿਆਓ। ਜਾਂ ਖ਼ਾਨੇ ਕਾਪੀ ਕਰਕੇ ਹੇਠਾਂ ਪੇਸਟ ਕਰੋ।
merge-bad-file = ਅਸੀਂ ਇਹ ਫ਼ਾਈਲ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੇ। ਪਹਿਲਾਂ ਸੂਚੀ ਨੂੰ CSV ਦੇ ਰੂਪ ਵਿੱਚ ਸੇਵ ਕਰੋ। Excel ਵਿੱਚ: “File”, “Save As”, “CSV UTF-8”।
merge-bad-many = ਇੱਕ ਵਾਰ ਲਈ ਇਹ ਬਹੁਤ ਜ਼ਿਆਦਾ ਨਾਂ ਹਨ: { $count }। ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਨਾਂ ਹੋ ਸਕਦੇ ਹਨ। ਸੂਚੀ ਨੂੰ ਹਿੱਸਿਆਂ ਵਿੱਚ ਵੰਡੋ ਅਤੇ ਇੱਕ-ਇੱਕ ਕਰਕੇ ਲਿਆਓ।
merge-found = ਅਸੀਂ ਕੀ ਪੜ੍ਹਿਆ
merge-names = ਨਾਂ
merge-classes = { $audience ->
    [patients] ਗਰੁੱਪ
   *[parents] ਕਲਾਸਾਂ
}
merge-languages = ਭਾਸ਼ਾਵਾਂ
merge-left-out = ਛੱਡੀਆਂ ਗਈਆਂ ਲਾਈਨਾਂ
merge-line = ਲਾਈਨ { $line }
merge-line-no-name = ਇਸ ਵਿੱਚ ਨਾਂ ਨਹੀਂ ਹੈ। ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਨਾਂ ਲਿਖੋ, ਜਾਂ ਇਹ ਲਾਈਨ ਛੱਡ ਦਿਓ।
merge-line-long = ਇਹ ਨਾਂ ਚਿੱਠੀ ਲਈ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਕੀ ਇਹ ਸਹੀ ਕਾਲਮ ਹੈ?
merge-line-quote = ਇੱਥੇ ਇੱਕ ਪੁੱਠਾ ਕਾਮਾ (") ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ, ਪਰ ਕਿਤੇ ਬੰਦ ਨਹੀਂ ਹੁੰਦਾ। ਉਸ ਨੂੰ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾ ਦਿਓ।
merge-line-above = ਇਹ ਲਾਈਨ ਸਿਰਲੇਖਾਂ ਤੋਂ ਉੱਪਰ ਹੈ।
merge-line-more = ਹੋਰ ਲਾਈਨਾਂ ਜੋ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈਆਂ: { $count }
merge-preview = ਪਹਿਲੀਆਂ ਚਿੱਠੀਆਂ
merge-columns = ਕਿਸ ਕਾਲਮ ਵਿੱਚ ਕੀ ਹੈ?
merge-column-name = ਨਾਂ
merge-column-second = ਨਾਂ ਦਾ ਦੂਜਾ ਹਿੱਸਾ
merge-column-class = { $audience ->
    [patients] ਗਰੁੱਪ
   *[parents] ਕਲਾਸ
}
merge-column-language = ਭਾਸ਼ਾ
merge-column-none = ਕੋਈ ਨਹੀਂ
merge-column-number = ਕਾਲਮ { $number }
merge-column-headings = ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ ਸਿਰਲੇਖ ਹਨ, ਨਾਂ ਨਹੀਂ
merge-choose = ਕਿਸ ਭਾਸ਼ਾ ਲਈ ਕਿਹੜੀ ਚਿੱਠੀ?
merge-choose-note = ਜਿੱਥੇ “ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚੋ” ਲਿਖਿਆ ਹੈ, ਉੱਥੇ ਸਾਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਸੀ। ਜੋ ਭਾਸ਼ਾ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ, ਉਸ ਲਈ ਅੰਗਰੇਜ਼ੀ ਦੀ ਚਿੱਠੀ ਮਿਲਦੀ ਹੈ।
merge-choose-said = ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ
merge-choose-letter = ਚਿੱਠੀ
merge-choose-empty = ਕੁਝ ਨਹੀਂ
merge-choose-check = ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚੋ
merge-how = ਕਿਹੜੀਆਂ ਚਿੱਠੀਆਂ?
merge-kind = ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਚਿੱਠੀ
merge-paper = ਕਾਗਜ਼
merge-sides = ਪ੍ਰਿੰਟਰ ਛਾਪਦਾ ਹੈ
merge-sides-both = ਦੋਵੇਂ ਪਾਸੇ
merge-sides-one = ਇੱਕ ਪਾਸੇ
merge-separators = { $audience ->
    [patients] ਹਰ ਗਰੁੱਪ ਤੋਂ ਪਹਿਲਾਂ ਉਸ ਦੇ ਨਾਂ ਵਾਲੀ ਸ਼ੀਟ ਰੱਖੋ
   *[parents] ਹਰ ਕਲਾਸ ਤੋਂ ਪਹਿਲਾਂ ਉਸ ਦੇ ਨਾਂ ਵਾਲੀ ਸ਼ੀਟ ਰੱਖੋ
}
merge-ticks = ਉਸ ਉੱਤੇ ਨਾਂਵਾਂ ਦੀ ਸੂਚੀ ਦਿਓ, ਟਿੱਕ ਲਾਉਣ ਲਈ
merge-counts = ਕਿੰਨਾ ਪ੍ਰਿੰਟ ਕਰਨਾ ਹੈ
merge-counts-letters = ਚਿੱਠੀਆਂ
merge-counts-pages = ਹਰ ਚਿੱਠੀ ਵਿੱਚ ਪੰਨੇ
merge-counts-sheets = ਕਾਗਜ਼ ਦੀਆਂ ਸ਼ੀਟਾਂ
merge-counts-half = ਅੱਧੇ ਪੰਨੇ ਦੀਆਂ ਚਿੱਠੀਆਂ ਦੀਆਂ ਸ਼ੀਟਾਂ
merge-counts-slips = ਪਰਚੀਆਂ ਦੀਆਂ ਸ਼ੀਟਾਂ
merge-counts-between = { $audience ->
    [patients] ਗਰੁੱਪਾਂ ਵਿਚਕਾਰ ਸ਼ੀਟਾਂ
   *[parents] ਕਲਾਸਾਂ ਵਿਚਕਾਰ ਸ਼ੀਟਾਂ
}
merge-counts-total = ਕੁੱਲ
merge-counts-note = ਨਾਂਵਾਂ ਦੀ ਲੋੜ ਨਹੀਂ? ਅੱਧੇ ਪੰਨੇ ਦੀਆਂ ਚਿੱਠੀਆਂ ਅਤੇ ਪਰਚੀਆਂ ਵਿੱਚ ਕਾਗਜ਼ ਘੱਟ ਲੱਗਦਾ ਹੈ: ਉਨ੍ਹਾਂ ਨੂੰ ਇਸ ਪੰਨੇ ਦੇ ਉੱਪਰਲੇ ਹਿੱਸੇ ਤੋਂ ਪ੍ਰਿੰਟ ਕਰੋ। ਆਖ਼ਰੀ ਦੋ ਕਾਲਮ ਦੱਸਦੇ ਹਨ ਕਿ ਕਿੰਨੀਆਂ ਸ਼ੀਟਾਂ ਚਾਹੀਦੀਆਂ ਹਨ।
merge-counts-copy = ਟੇਬਲ ਕਾਪੀ ਕਰੋ
merge-not-fetched = ਇਹ ਚਿੱਠੀ ਨਹੀਂ ਆ ਸਕੀ: { $language }। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਕਨੈਕਸ਼ਨ ਦੇਖੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
merge-no-letter = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਇੱਥੇ ਕੋਈ ਚਿੱਠੀ ਨਹੀਂ ਹੈ: { $language }। ਉੱਪਰ ਇਸ ਲਈ ਹੋਰ ਚਿੱਠੀ ਚੁਣੋ।
merge-again = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ
merge-make = ਚਿੱਠੀਆਂ ਬਣਾਓ
merge-making = ਚਿੱਠੀਆਂ ਬਣ ਰਹੀਆਂ ਹਨ …
merge-ready = ਚਿੱਠੀਆਂ ਤਿਆਰ ਹਨ।
merge-save = ਚਿੱਠੀਆਂ ਸੇਵ ਕਰੋ (PDF)
merge-print-both = ਫ਼ਾਈਲ ਨੂੰ 100% ਨਾਪ ਉੱਤੇ, ਦੋਵੇਂ ਪਾਸੇ ਪ੍ਰਿੰਟ ਕਰੋ। ਲੰਬੇ ਕਿਨਾਰੇ ਉੱਤੇ ਪਲਟਣਾ ਚੁਣੋ (Flip on long edge)।
merge-print-one = ਫ਼ਾਈਲ ਨੂੰ 100% ਨਾਪ ਉੱਤੇ, ਇੱਕ ਪਾਸੇ ਪ੍ਰਿੰਟ ਕਰੋ।
merge-pages = ਪੰਨੇ
merge-size = ਸਾਈਜ਼
merge-not-made = ਚਿੱਠੀਆਂ ਨਹੀਂ ਬਣ ਸਕੀਆਂ। ਪੰਨਾ ਫਿਰ ਖੋਲ੍ਹੋ ਅਤੇ ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਬਿਨਾਂ ਨਾਂ ਦੀਆਂ ਚਿੱਠੀਆਂ ਤੁਸੀਂ ਇਸ ਪੰਨੇ ਦੇ ਉੱਪਰਲੇ ਹਿੱਸੇ ਤੋਂ ਪ੍ਰਿੰਟ ਕਰ ਸਕਦੇ ਹੋ।
merge-title = ਨਾਂ ਵਾਲੀਆਂ ਚਿੱਠੀਆਂ – { $school }
merge-no-class = { $audience ->
    [patients] ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ
   *[parents] ਕੋਈ ਕਲਾਸ ਨਹੀਂ
}
merge-sent = ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਕੀ ਬਾਹਰ ਗਿਆ
merge-sent-names = ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਬਾਹਰ ਗਏ ਨਾਂ
merge-sent-files = ਇਸ ਸਾਈਟ ਤੋਂ ਲਈਆਂ ਫ਼ਾਈਲਾਂ
merge-sent-note = ਇਹ ਉਨ੍ਹਾਂ ਫ਼ਾਈਲਾਂ ਦੇ ਪਤੇ ਹਨ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵਿੱਚ ਕੋਈ ਨਾਂ ਨਹੀਂ ਹੈ।
