//! Months, weekdays and the order of a date in each language, after the Unicode CLDR (Gregorian calendar).
//!
//! A stamp on a list needs a name for the month where CLDR's short form has only numbers (Portuguese, Bulgarian,
//! Lithuanian, Slovak). English is worded by hand in [`date`](super::date).

use super::digits::Digits;
use crate::domain::LanguageTag;

/// How a language writes dates.
///
/// Patterns hold `{d}` day, `{m}` month, `{b}` its short name, `{n}` its number, `{y}` year, `{w}` weekday, `{h}` and
/// `{H}` hour of 24 (the second with two digits), `{k}` hour of 12, `{i}` minute, `{a}` half of the day.
pub(super) struct Calendar {
    tag: &'static str,
    /// January to December as they stand within a date, with bars between them.
    months: &'static str,
    /// The same, short.
    short_months: &'static str,
    /// Monday to Sunday.
    weekdays: &'static str,
    /// Before and after midday.
    halves: &'static str,
    /// A day.
    pub date: &'static str,
    /// A weekday, a day and a time.
    pub moment: &'static str,
    /// A day without its year, as short as it can be.
    pub stamp: &'static str,
    /// The digits of its numbers.
    pub digits: Digits,
}

impl Calendar {
    /// The calendar of a language; English has none here.
    pub fn of(language: LanguageTag) -> Option<&'static Self> {
        CALENDARS.iter().find(|calendar| calendar.tag == language.as_str())
    }

    /// The name of a month, from 1.
    pub fn month(&self, number: i8) -> &'static str {
        nth(self.months, number - 1)
    }

    /// The short name of a month, from 1.
    pub fn short_month(&self, number: i8) -> &'static str {
        nth(self.short_months, number - 1)
    }

    /// The name of a weekday; Monday is 0.
    pub fn weekday(&self, offset: i8) -> &'static str {
        nth(self.weekdays, offset)
    }

    /// What stands for a.m. or p.m.
    pub fn half(&self, hour: i8) -> &'static str {
        nth(self.halves, i8::from(hour >= 12))
    }
}

fn nth(names: &'static str, index: i8) -> &'static str {
    usize::try_from(index).ok().and_then(|index| names.split('|').nth(index)).unwrap_or_default()
}

const CALENDARS: [Calendar; 27] = [
    Calendar {
        tag: "cy",
        months: "Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr",
        short_months: "Ion|Chwef|Maw|Ebr|Mai|Meh|Gorff|Awst|Medi|Hyd|Tach|Rhag",
        weekdays: "Dydd Llun|Dydd Mawrth|Dydd Mercher|Dydd Iau|Dydd Gwener|Dydd Sadwrn|Dydd Sul",
        halves: "AM|PM",
        date: "{d} {m} {y}",
        moment: "{w}, {d} {m} {y}, {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "pl",
        months: "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
        short_months: "sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru",
        weekdays: "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
        halves: "AM|PM",
        date: "{d} {m} {y}",
        moment: "{w}, {d} {m} {y}, {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "ro",
        months: "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
        short_months: "ian.|feb.|mar.|apr.|mai|iun.|iul.|aug.|sept.|oct.|nov.|dec.",
        weekdays: "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
        halves: "a.m.|p.m.",
        date: "{d} {m} {y}",
        moment: "{w}, {d} {m} {y}, {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "pt",
        months: "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        short_months: "jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.",
        weekdays: "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
        halves: "a.m.|p.m.",
        date: "{d} de {m} de {y}",
        moment: "{w}, {d} de {m} de {y}, {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "es",
        months: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
        short_months: "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
        weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        halves: "a. m.|p. m.",
        date: "{d} de {m} de {y}",
        moment: "{w}, {d} de {m} de {y}, {h}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "fr",
        months: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        short_months: "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
        weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        halves: "AM|PM",
        date: "{d} {m} {y}",
        moment: "{w} {d} {m} {y}, {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "it",
        months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        short_months: "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
        weekdays: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        halves: "AM|PM",
        date: "{d} {m} {y}",
        moment: "{w} {d} {m} {y}, {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "lt",
        months: "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio",
        short_months: "saus.|vas.|kov.|bal.|geg.|birž.|liep.|rugp.|rugs.|spal.|lapkr.|gruod.",
        weekdays: "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
        halves: "priešpiet|popiet",
        date: "{y} m. {m} {d} d.",
        moment: "{y} m. {m} {d} d., {w}, {H}:{i}",
        stamp: "{b} {d}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "sk",
        months: "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra",
        short_months: "jan|feb|mar|apr|máj|jún|júl|aug|sep|okt|nov|dec",
        weekdays: "pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa",
        halves: "AM|PM",
        date: "{d}. {m} {y}",
        moment: "{w} {d}. {m} {y}, {h}:{i}",
        stamp: "{d}. {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "bg",
        months: "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
        short_months: "яну|фев|март|апр|май|юни|юли|авг|сеп|окт|ное|дек",
        weekdays: "понеделник|вторник|сряда|четвъртък|петък|събота|неделя",
        halves: "am|pm",
        date: "{d} {m} {y} г.",
        moment: "{w}, {d} {m} {y} г., {h}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "uk",
        months: "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
        short_months: "січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд.",
        weekdays: "понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя",
        halves: "дп|пп",
        date: "{d} {m} {y} р.",
        moment: "{w}, {d} {m} {y} р., {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "ru",
        months: "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
        short_months: "янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.",
        weekdays: "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
        halves: "AM|PM",
        date: "{d} {m} {y} г.",
        moment: "{w}, {d} {m} {y} г., {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "sq",
        months: "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
        short_months: "jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj",
        weekdays: "e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë|e diel",
        halves: "p.d.|m.d.",
        date: "{d} {m} {y}",
        moment: "{w}, {d} {m} {y}, {k}:{i} {a}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "tr",
        months: "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
        short_months: "Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara",
        weekdays: "Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar",
        halves: "ÖÖ|ÖS",
        date: "{d} {m} {y}",
        moment: "{d} {m} {y} {w} {H}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "so",
        months: "Janaayo|Febraayo|Maarso|Abriil|Maayo|Juun|Luulyo|Agosto|Sebtembar|Oktoobar|Noofeembar|Diseembar",
        short_months: "Jan|Feb|Mar|Abr|May|Jun|Lul|Ogs|Seb|Okt|Nof|Dis",
        weekdays: "Isniin|Talaado|Arbaco|Khamiis|Jimco|Sabti|Axad",
        halves: "GH|GD",
        date: "{m} {d}, {y}",
        moment: "{w}, {m} {d}, {y}, {k}:{i} {a}",
        stamp: "{b} {d}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "ar",
        months: "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        short_months: "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        weekdays: "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
        halves: "ص|م",
        date: "{d} {m} {y}",
        moment: "{w}، {d} {m} {y}، {k}:{i} {a}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "fa",
        months: "ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        short_months: "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        weekdays: "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
        halves: "ق.ظ.|ب.ظ.",
        date: "{d} {m} {y}",
        moment: "{w} {d} {m} {y}، {h}:{i}",
        stamp: "{d} {b}",
        digits: Digits::Persian,
    },
    Calendar {
        tag: "ckb",
        months: "کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانونی یەکەم",
        short_months: "کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانونی یەکەم",
        weekdays: "دووشەممە|سێشەممە|چوارشەممە|پێنجشەممە|ھەینی|شەممە|یەکشەممە",
        halves: "ب.ن|د.ن",
        date: "{d}ی {m}ی {y}",
        moment: "{y} {m} {d}، {w}، {k}:{i} {a}",
        stamp: "{d}ی {b}",
        digits: Digits::Arabic,
    },
    Calendar {
        tag: "ur",
        months: "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
        short_months: "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
        weekdays: "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
        halves: "AM|PM",
        date: "{d} {m}، {y}",
        moment: "{w}، {d} {m}، {y}، {k}:{i} {a}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "bn",
        months: "জানুয়ারী|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
        short_months: "জানু|ফেব|মার্চ|এপ্রি|মে|জুন|জুল|আগ|সেপ|অক্টো|নভে|ডিসে",
        weekdays: "সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার",
        halves: "AM|PM",
        date: "{d} {m}, {y}",
        moment: "{w}, {d} {m}, {y}, {k}:{i} {a}",
        stamp: "{d} {b}",
        digits: Digits::Bengali,
    },
    Calendar {
        tag: "pa",
        months: "ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ",
        short_months: "ਜਨ|ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾ|ਅਗ|ਸਤੰ|ਅਕਤੂ|ਨਵੰ|ਦਸੰ",
        weekdays: "ਸੋਮਵਾਰ|ਮੰਗਲਵਾਰ|ਬੁੱਧਵਾਰ|ਵੀਰਵਾਰ|ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ਨਿੱਚਰਵਾਰ|ਐਤਵਾਰ",
        halves: "ਪੂ.ਦੁ.|ਬਾ.ਦੁ.",
        date: "{d} {m} {y}",
        moment: "{w}, {d} {m} {y}, {k}:{i} {a}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "gu",
        months: "જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર|નવેમ્બર|ડિસેમ્બર",
        short_months: "જાન્યુ|ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટે|ઑક્ટો|નવે|ડિસે",
        weekdays: "સોમવાર|મંગળવાર|બુધવાર|ગુરુવાર|શુક્રવાર|શનિવાર|રવિવાર",
        halves: "AM|PM",
        date: "{d} {m}, {y}",
        moment: "{w}, {d} {m}, {y}, {k}:{i} {a}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "hi",
        months: "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर",
        short_months: "जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰",
        weekdays: "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
        halves: "am|pm",
        date: "{d} {m} {y}",
        moment: "{w}, {d} {m} {y}, {k}:{i} {a}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "ne",
        months: "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
        short_months: "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
        weekdays: "सोमबार|मङ्गलबार|बुधबार|बिहिबार|शुक्रबार|शनिबार|आइतबार",
        halves: "पूर्वाह्न|अपराह्न",
        date: "{y} {m} {d}",
        moment: "{y} {m} {d}, {w}, {H}:{i}",
        stamp: "{b} {d}",
        digits: Digits::Devanagari,
    },
    Calendar {
        tag: "ta",
        months: "ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்",
        short_months: "ஜன.|பிப்.|மார்.|ஏப்.|மே|ஜூன்|ஜூலை|ஆக.|செப்.|அக்.|நவ.|டிச.",
        weekdays: "திங்கள்|செவ்வாய்|புதன்|வியாழன்|வெள்ளி|சனி|ஞாயிறு",
        halves: "AM|PM",
        date: "{d} {m}, {y}",
        moment: "{w}, {d} {m}, {y}, {k}:{i} {a}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "zh-Hans",
        months: "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
        short_months: "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
        weekdays: "星期一|星期二|星期三|星期四|星期五|星期六|星期日",
        halves: "上午|下午",
        date: "{y}年{n}月{d}日",
        moment: "{y}年{n}月{d}日{w} {H}:{i}",
        stamp: "{n}月{d}日",
        digits: Digits::Latin,
    },
    Calendar {
        tag: "vi",
        months: "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12",
        short_months: "thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12",
        weekdays: "Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Thứ Bảy|Chủ Nhật",
        halves: "SA|CH",
        date: "{d} {m}, {y}",
        moment: "{H}:{i} {w}, {d} {m}, {y}",
        stamp: "{d} {b}",
        digits: Digits::Latin,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_but_english_has_a_whole_calendar() {
        for tag in LanguageTag::all().filter(|tag| *tag != LanguageTag::ENGLISH) {
            let Some(calendar) = Calendar::of(tag) else { panic!("no calendar for {tag}") };
            let counts =
                [(calendar.months, 12), (calendar.short_months, 12), (calendar.weekdays, 7), (calendar.halves, 2)];
            for (names, count) in counts {
                let names: Vec<_> = names.split('|').collect();
                assert!(names.len() == count && names.iter().all(|name| !name.is_empty()), "{tag}: {names:?}");
            }
            assert!(["{d}", "{y}"].iter().all(|part| calendar.date.contains(part)), "{tag}");
            assert!(["{d}", "{y}", "{w}", "{i}"].iter().all(|part| calendar.moment.contains(part)), "{tag}");
        }
        assert_eq!(CALENDARS.len() + 1, LanguageTag::all().len());
    }
}
