print-letter-easy = خواندن آسان، با حرف‌های بزرگ‌تر
print-letter-large = با حرف‌های خیلی بزرگ
