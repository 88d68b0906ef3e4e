//! Dates and times as logs write them.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub(super) const MINUTES: i32 = 1440;
/// Before and after these years stands a typing error.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2199;

/// Days since 1970 of `2026-03-01`, `20260301`, `1.3.2026`, `01-03-2026` or `01/03/2026`: year first, or day first.
pub(super) fn date(text: &str) -> Option<i32> {
    let is_sign = |c: char| matches!(c, '-' | '.' | '/');
    let whole = |part: &str| {
        let is_number = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse::<i16>().ok()).flatten()
    };
    let (year, month, day) = if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        (whole(&text[..4])?, whole(&text[4..6])?, whole(&text[6..])?)
    } else {
        let mut parts = text.split(is_sign);
        let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or_default()];
        let signs: Vec<&str> = text.matches(is_sign).collect();
        if !parts[3].is_empty() || signs.len() != 2 || signs[0] != signs[1] {
            return None;
        }
        match (parts[0].len(), parts[2].len()) {
            (4, 1..=2) => (whole(parts[0])?, whole(parts[1])?, whole(parts[2])?),
            (1..=2, 4) => (whole(parts[2])?, whole(parts[1])?, whole(parts[0])?),
            _ => return None,
        }
    };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    YEARS.contains(&year).then(|| since_1970(date))
}

fn since_1970(date: Date) -> i32 {
    // A date lies less than four million days from 1970.
    date.since(Date::constant(1970, 1, 1)).map_or(0, |span| span.get_days())
}

/// `2026-03-01` of days since 1970.
pub(super) fn written(day: i32) -> String {
    let date = jiff::Span::new()
        .try_days(i64::from(day))
        .and_then(|span| Date::constant(1970, 1, 1).checked_add(span));
    date.map_or_else(|_| String::new(), |date| date.to_string())
}

/// Minutes since the beginning of 1970 by the clock on the wall, of a date and a time with a `T` or spaces between; seconds are
/// cut off. A time with an offset counts as it is written. One in UTC (`Z`, `+00:00`) is no wall clock of a Nordic
/// municipality's and is told in `zone`.
pub(super) fn moment(text: &str, zone: &TimeZone) -> Option<i32> {
    let cut = text.find(['T', 't', ' '])?;
    let (day, rest) = (date(&text[..cut])?, text[cut + 1..].trim_start());
    let (clock, offset) = match rest.find(['Z', 'z', '+', '-', '\u{2212}']) {
        Some(at) => (rest[..at].trim_end(), Some(&rest[at..])),
        None => (rest.trim_end(), None),
    };
    let minute = clock_time(clock)?;
    let is_utc = match offset {
        None => false,
        Some("Z" | "z" | "+00:00" | "+0000" | "+00" | "-00:00") => true,
        Some(offset) => is_offset(offset).then_some(false)?,
    };
    let minutes = day * MINUTES + minute;
    if !is_utc {
        return Some(minutes);
    }
    let instant = Timestamp::from_second(i64::from(minutes) * 60).ok()?;
    Some(minutes + zone.to_offset(instant).seconds() / 60)
}

/// `+01`, `+0100` or `+01:00`, with any sign.
fn is_offset(text: &str) -> bool {
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    match text.trim_start_matches(['+', '-', '\u{2212}']) {
        hours if hours.len() == 2 || hours.len() == 4 => is_digits(hours),
        both => both.split_once(':').is_some_and(|(hours, minutes)| {
            (hours.len(), minutes.len()) == (2, 2) && is_digits(hours) && is_digits(minutes)
        }),
    }
}

/// Minutes of the day of `7:05`, `07.05`, `07:05:59` or `07:05:59.123`.
fn clock_time(text: &str) -> Option<i32> {
    let mut parts = text.split([':', '.']);
    let mut number = |most: i32| {
        let part = parts.next()?;
        let is_number = matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse::<i32>().ok()).flatten().filter(|own| *own <= most)
    };
    let (hour, minute) = (number(23)?, number(59)?);
    let mut rest = parts;
    let is_second =
        rest.next().is_none_or(|part| part.len() == 2 && part.parse().is_ok_and(|own: u8| own < 61));
    let is_fraction = rest.next().is_none_or(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    (is_second && is_fraction && rest.next().is_none()).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, zone: &str) -> Option<(String, i32)> {
        let found = moment(text, &TimeZone::get(zone).unwrap())?;
        Some((written(found.div_euclid(MINUTES)), found.rem_euclid(MINUTES)))
    }

    #[test]
    fn dates_are_read_year_first_and_day_first() {
        for text in ["2026-03-01", "20260301", "1.3.2026", "01-03-2026", "01/03/2026", "2026/3/1"] {
            assert_eq!(date(text).map(written), Some("2026-03-01".to_owned()), "{text}");
        }
        for text in
            ["", "2026", "2026-02-29", "0206-03-01", "01-03.2026", "1.3.26", "2026-03-01-1", "--", "1-1-1-"]
        {
            assert_eq!(date(text), None, "{text}");
        }
        assert_eq!(date("1970-01-01"), None, "an empty time of a computer, not of a visit");
    }

    #[test]
    fn a_time_is_the_clock_on_the_wall() {
        let at = |text: &str| told(text, "Europe/Stockholm");
        let seven = Some(("2026-03-01".to_owned(), 7 * 60 + 5));
        for text in [
            "2026-03-01T07:05+01:00",
            "2026-03-01 07:05",
            "2026-03-01  7.05",
            "1.3.2026 07:05:59.99",
            "2026-03-01T06:05Z",
            "2026-03-01T06:05:00+00:00",
            "2026-03-01T07:05+0300",
        ] {
            assert_eq!(at(text), seven, "{text}");
        }
        assert_eq!(
            at("2026-07-01T22:30Z"),
            Some(("2026-07-02".to_owned(), 30)),
            "summer time, over midnight"
        );
        assert_eq!(told("2026-07-01T22:30Z", "Europe/Helsinki"), Some(("2026-07-02".to_owned(), 90)));
        for text in [
            "2026-03-01",
            "2026-03-01T24:00",
            "2026-03-01T7",
            "2026-03-01T07:5x",
            "2026-03-01T07:05+",
            "2026-03-01T07:05:61:9:9",
            "T07:05",
            "2026-03-01T07:05+1:0",
        ] {
            assert_eq!(at(text), None, "{text}");
        }
    }
}
