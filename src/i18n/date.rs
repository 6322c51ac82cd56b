//! Dates as people read them. Pages print absolute dates only, so that they stay true in a cache and on paper.
//!
//! Each style is one function that takes the language, so that another language changes only its arm.

use jiff::civil::{Date, DateTime, Weekday};

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

/// `1 November 2026`.
#[must_use]
pub fn long_date(_language: LanguageTag, date: Date) -> String {
    format!("{} {} {}", date.day(), month(date), date.year())
}

/// `Friday 20 November 2026, 8 am`; minutes only where there are any.
#[must_use]
pub fn long_date_time(language: LanguageTag, at: DateTime) -> String {
    let weekday = match at.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    };
    format!("{weekday} {}, {}", long_date(language, at.date()), clock(at))
}

/// The first line of a date stamp: `1 Nov`.
#[must_use]
pub fn day_stamp(_language: LanguageTag, date: Date) -> String {
    let month = month(date);
    format!("{} {}", date.day(), month.get(..3).unwrap_or(month))
}

/// The second line of a date stamp: `2026`.
#[must_use]
pub fn year_stamp(_language: LanguageTag, date: Date) -> String {
    date.year().to_string()
}

fn month(date: Date) -> &'static str {
    usize::try_from(date.month() - 1).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or_default()
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
}
