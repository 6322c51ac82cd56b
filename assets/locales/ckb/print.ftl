print-letter-easy = خوێندنەوەی ئاسان، پیتی گەورەتر
print-letter-large = پیتی زۆر گەورە
