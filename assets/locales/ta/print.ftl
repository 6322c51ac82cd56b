print-letter-easy = படிக்க எளிது, பெரிய எழுத்துகள்
print-letter-large = மிகப் பெரிய எழுத்துகளில்
