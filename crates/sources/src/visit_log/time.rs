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

fn civil(day: i32) -> Option<Date> {
    let span = jiff::Span::new().try_days(i64::from(day));
    span.and_then(|span| Date::constant(1970, 1, 1).checked_add(span)).ok()
}

/// `2026-03-01` of days since 1970.
pub(super) fn written(day: i32) -> String {
    civil(day).map_or_else(String::new, |date| date.to_string())
}

/// A point in time as a log writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    /// Minutes since the beginning of 1970 by the clock on the wall.
    pub(super) wall: i32,
    /// Minutes by which that clock is ahead of UTC, where the log says so.
    ahead: Option<i32>,
}

/// Of a date and a time with a `T` or spaces between; seconds are cut off. A time with an offset counts as it is written. One in
/// UTC (`Z`, `+00:00`) is no wall clock of a Nordic municipality's and is told in `zone`.
pub(super) fn moment(text: &str, zone: &TimeZone) -> Option<Moment> {
    let cut = text.find(['T', 't', ' '])?;
    let (day, rest) = (date(&text[..cut])?, text[cut + 1..].trim_start());
    let (clock, offset) = match rest.find(['Z', 'z', '+', '-', '\u{2212}']) {
        Some(at) => (rest[..at].trim_end(), Some(&rest[at..])),
        None => (rest.trim_end(), None),
    };
    let wall = day * MINUTES + clock_time(clock)?;
    match offset {
        None => Some(Moment { wall, ahead: None }),
        Some("Z" | "z" | "+00:00" | "+0000" | "+00" | "-00:00") => {
            let instant = Timestamp::from_second(i64::from(wall) * 60).ok()?;
            let ahead = zone.to_offset(instant).seconds() / 60;
            Some(Moment { wall: wall + ahead, ahead: Some(ahead) })
        }
        Some(offset) => Some(Moment { wall, ahead: Some(minutes_ahead(offset)?) }),
    }
}

/// Minutes from one moment to another, below 0 where the second comes first.
///
/// Where both say how far they are ahead of UTC they are instants. Otherwise the clock on the wall decides, but in the night in
/// which it is turned back: then a visit may end earlier by the clock than it began, and lasts an hour more than the clock says.
pub(super) fn minutes_between(from: Moment, to: Moment) -> i32 {
    let by_clock = to.wall - from.wall;
    match (from.ahead, to.ahead) {
        (Some(first), Some(second)) => by_clock + first - second,
        _ if (-TURNED_BACK..0).contains(&by_clock) && [from, to].into_iter().all(is_turned_back) => {
            by_clock + TURNED_BACK
        }
        _ => by_clock,
    }
}

/// So many minutes the clock is turned back in autumn.
const TURNED_BACK: i32 = 60;

/// Can this time of the wall clock have come twice? Summer time ends at 1:00 UTC on the last Sunday of October (directive 2000/84/EC),
/// which is 2:00 in the Faroes, 3:00 in Denmark, Norway and Sweden and 4:00 in Finland; the hour before comes again.
fn is_turned_back(moment: Moment) -> bool {
    let (day, minute) = (moment.wall.div_euclid(MINUTES), moment.wall.rem_euclid(MINUTES));
    let is_last_sunday =
        |date: Date| date.month() == 10 && date.day() > 24 && date.weekday() == jiff::civil::Weekday::Sunday;
    (60..240).contains(&minute) && civil(day).is_some_and(is_last_sunday)
}

/// Minutes of `+01`, `+0100` or `+01:00`, with any sign.
fn minutes_ahead(text: &str) -> Option<i32> {
    let (sign, digits) = match text.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, text.strip_prefix(['-', '\u{2212}'])?),
    };
    let (hours, minutes) = match (digits.len(), digits.split_once(':')) {
        (5, Some(both)) => both,
        (2 | 4, None) => digits.split_at_checked(2)?,
        _ => return None,
    };
    let number = |part: &str| match part.len() {
        0 => Some(0),
        2 if part.bytes().all(|byte| byte.is_ascii_digit()) => part.parse::<i32>().ok(),
        _ => None,
    };
    Some(sign * (number(hours)? * 60 + number(minutes)?))
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
        let found = moment(text, &TimeZone::get(zone).unwrap())?.wall;
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

    fn lasts(from: &str, to: &str) -> i32 {
        let zone = TimeZone::get("Europe/Stockholm").unwrap();
        minutes_between(moment(from, &zone).unwrap(), moment(to, &zone).unwrap())
    }

    #[test]
    fn a_visit_in_the_night_the_clock_is_turned_back_lasts_as_long_as_it_did() {
        assert_eq!(lasts("2026-10-25T02:50+02:00", "2026-10-25T02:10+01:00"), 20);
        assert_eq!(lasts("2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z"), 20);
        assert_eq!(lasts("2026-10-25T02:50+02:00", "2026-10-25T01:10Z"), 20);
        assert_eq!(lasts("2026-10-25T02:10+02:00", "2026-10-25T02:50+01:00"), 100);
        assert_eq!(lasts("2026-10-25 02:50", "2026-10-25 02:10"), 20, "without an offset");
        assert_eq!(lasts("2026-10-25 03:55", "2026-10-25 03:05"), 10, "in Finland");
        assert_eq!(lasts("2026-10-25 02:50+02:00", "2026-10-25 02:10"), 20, "half an offset is none");
        assert_eq!(lasts("2026-03-29T01:50+01:00", "2026-03-29T03:10+02:00"), 20, "and in spring");
    }

    #[test]
    fn what_ends_before_it_begins_still_does() {
        assert_eq!(lasts("2026-10-25T02:10+01:00", "2026-10-25T02:50+02:00"), -20, "instants say so");
        for (from, to) in [
            ("2026-10-25 02:50", "2026-10-25 01:40"),
            ("2026-10-25 04:10", "2026-10-25 03:50"),
            ("2026-10-18 02:50", "2026-10-18 02:10"),
            ("2026-10-24 02:50", "2026-10-24 02:10"),
            ("2026-03-29 02:50", "2026-03-29 02:10"),
        ] {
            assert!(lasts(from, to) < 0, "{from} to {to}");
        }
    }
}
