//! Dates as people read them. Pages print absolute dates only, so that they stay true in a cache and on paper.
//!
//! English is worded here, with the clock times that people say; every other language by its [`Calendar`].

use jiff::civil::{Date, DateTime};

use super::calendar::Calendar;
use super::digits::Digits;
use crate::domain::LanguageTag;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// `1 November 2026`.
#[must_use]
pub fn long_date(language: LanguageTag, date: Date) -> String {
    match Calendar::of(language) {
        Some(calendar) => fill(calendar, calendar.date, date.at(0, 0, 0, 0)),
        None => format!("{} {} {}", date.day(), month(date), date.year()),
    }
}

/// `Friday 20 November 2026, 8 am`; in English, minutes only where there are any.
#[must_use]
pub fn long_date_time(language: LanguageTag, at: DateTime) -> String {
    match Calendar::of(language) {
        Some(calendar) => fill(calendar, calendar.moment, at),
        None => format!("{} {}, {}", weekday(at), long_date(language, at.date()), clock(at)),
    }
}

/// The first line of a date stamp: `1 Nov`.
#[must_use]
pub fn day_stamp(language: LanguageTag, date: Date) -> String {
    match Calendar::of(language) {
        Some(calendar) => fill(calendar, calendar.stamp, date.at(0, 0, 0, 0)),
        None => format!("{} {}", date.day(), month(date).get(..3).unwrap_or_default()),
    }
}

/// The second line of a date stamp: `2026`.
#[must_use]
pub fn year_stamp(language: LanguageTag, date: Date) -> String {
    Digits::of(language).write(&date.year().to_string())
}

/// Puts a moment into a pattern of a calendar.
fn fill(calendar: &Calendar, pattern: &str, at: DateTime) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some((before, part, after)) = next_part(rest) {
        text.push_str(before);
        match part {
            'm' => text.push_str(calendar.month(at.month())),
            'b' => text.push_str(calendar.short_month(at.month())),
            'w' => text.push_str(calendar.weekday(at.weekday().to_monday_zero_offset())),
            'a' => text.push_str(calendar.half(at.hour())),
            other => text.push_str(&calendar.digits.write(&figure(other, at))),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The text before the next `{part}`, its letter, and the text after it.
fn next_part(pattern: &str) -> Option<(&str, char, &str)> {
    let (before, after) = pattern.split_once('{')?;
    let (part, after) = after.split_once('}')?;
    Some((before, part.chars().next()?, after))
}

/// A part of a moment that is a number.
fn figure(part: char, at: DateTime) -> String {
    match part {
        'd' => at.day().to_string(),
        'n' => at.month().to_string(),
        'y' => at.year().to_string(),
        'h' => at.hour().to_string(),
        'H' => format!("{:02}", at.hour()),
        'k' => twelve(at.hour()).to_string(),
        'i' => format!("{:02}", at.minute()),
        _ => String::new(),
    }
}

fn weekday(at: DateTime) -> &'static str {
    nth(&WEEKDAYS, at.weekday().to_monday_zero_offset())
}

fn month(date: Date) -> &'static str {
    nth(&MONTHS, date.month() - 1)
}

fn nth(names: &[&'static str], index: i8) -> &'static str {
    usize::try_from(index).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}

fn clock(at: DateTime) -> String {
    let half = if at.hour() < 12 { "am" } else { "pm" };
    match (at.hour(), at.minute()) {
        (0, 0) => "midnight".to_owned(),
        (12, 0) => "midday".to_owned(),
        (hour, 0) => format!("{} {half}", twelve(hour)),
        (hour, minute) => format!("{}.{minute:02} {half}", twelve(hour)),
    }
}

/// The hour on a dial: 1 to 12.
fn twelve(hour: i8) -> i8 {
    match hour % 12 {
        0 => 12,
        hour => hour,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::date;

    use super::*;

    #[test]
    fn english_dates() {
        assert_eq!(long_date(LanguageTag::ENGLISH, date(2026, 11, 1)), "1 November 2026");
        assert_eq!(day_stamp(LanguageTag::ENGLISH, date(2026, 11, 1)), "1 Nov");
        assert_eq!(year_stamp(LanguageTag::ENGLISH, date(2026, 11, 1)), "2026");
    }

    #[test]
    fn english_times_have_minutes_only_when_they_say_something() {
        for (hour, minute, expected) in [
            (0, 0, "midnight"),
            (0, 5, "12.05 am"),
            (8, 0, "8 am"),
            (11, 59, "11.59 am"),
            (12, 0, "midday"),
            (12, 30, "12.30 pm"),
            (23, 0, "11 pm"),
        ] {
            let at = date(2026, 11, 20).at(hour, minute, 0, 0);
            assert_eq!(long_date_time(LanguageTag::ENGLISH, at), format!("Friday 20 November 2026, {expected}"));
        }
    }

    #[test]
    fn other_languages_have_their_own_order_months_and_digits() {
        for (tag, expected) in [
            ("pl", "1 listopada 2026"),
            ("pt", "1 de novembro de 2026"),
            ("lt", "2026 m. lapkričio 1 d."),
            ("cy", "1 Tachwedd 2026"),
            ("ar", "1 نوفمبر 2026"),
            ("fa", "۱ نوامبر ۲۰۲۶"),
            ("ckb", "١ی تشرینی دووەمی ٢٠٢٦"),
            ("bn", "১ নভেম্বর, ২০২৬"),
            ("ne", "२०२६ नोभेम्बर १"),
            ("zh-Hans", "2026年11月1日"),
            ("vi", "1 tháng 11, 2026"),
        ] {
            assert_eq!(long_date(tag.parse().unwrap(), date(2026, 11, 1)), expected, "{tag}");
        }
    }

    #[test]
    fn times_follow_the_clock_of_the_language() {
        let at = date(2026, 11, 20).at(20, 5, 0, 0);
        for (tag, expected) in [
            ("pl", "piątek, 20 listopada 2026, 20:05"),
            ("ur", "جمعہ، 20 نومبر، 2026، 8:05 PM"),
            ("so", "Jimco, Noofeembar 20, 2026, 8:05 GD"),
            ("fa", "جمعه ۲۰ نوامبر ۲۰۲۶، ۲۰:۰۵"),
            ("vi", "20:05 Thứ Sáu, 20 tháng 11, 2026"),
        ] {
            assert_eq!(long_date_time(tag.parse().unwrap(), at), expected, "{tag}");
        }
    }

    #[test]
    fn every_pattern_is_filled() {
        let at = date(2026, 12, 31).at(0, 0, 0, 0);
        for tag in LanguageTag::all() {
            for text in [long_date(tag, at.date()), long_date_time(tag, at), day_stamp(tag, at.date())] {
                assert!(!text.contains(['{', '}', '|']) && !text.contains("  ") && !text.is_empty(), "{tag}: {text}");
            }
        }
    }
}
