//! Times of a panel: whole numbers, such as years, or months, quarters and weeks.

use jiff::Span;
use jiff::civil::{Date, ISOWeekDate, Weekday};

/// How times are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Whole numbers, such as years.
    Number,
    /// `2026-03`.
    Month,
    /// `2026Q1`.
    Quarter,
    /// `2026-W06`, weeks of ISO 8601.
    Week,
}

/// When.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// The number itself, months or quarters since the first of year 0, or weeks since that of 1 January 1970.
    pub at: i64,
    /// How it is written.
    pub step: Step,
    /// As it is written: `1989`, `2026-03`, `2026Q1`, `2026-W06`.
    pub label: String,
}

impl Time {
    /// Reads `1989`, `1989.0` as programs write whole numbers, `2026-03`, a quarter (`2026Q1`, `2026-Q1`, `2026K1`) or a week (`2026-W06`,
    /// `2026V6`, `2026-U06`).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some((year, rest)) = text.get(..4).and_then(year_of).zip(text.get(4..)) {
            let rest = rest.strip_prefix(['-', ' ']).unwrap_or(rest);
            let mut letters = rest.chars();
            match letters.next() {
                Some('Q' | 'q' | 'K' | 'k') => return quarter(year, letters.as_str()),
                Some('W' | 'w' | 'V' | 'v' | 'U' | 'u') => return week(year, letters.as_str()),
                _ => {}
            }
        }
        if let Some((year, month)) = text.split_once('-').filter(|(year, _)| year.len() == 4) {
            let (year, month) = (year.parse::<i64>().ok()?, month.get(..2)?.parse::<i64>().ok()?);
            // The first of a month is that month: spreadsheets make dates of months.
            let is_month = text.len() == 7 || text.get(7..) == Some("-01");
            return ((1..=12).contains(&month) && is_month)
                .then(|| Self::of(Step::Month, year * 12 + month - 1));
        }
        let whole = text
            .split_once(['.', ','])
            .map_or(text, |(whole, rest)| if rest.bytes().all(|digit| digit == b'0') { whole } else { text });
        Some(Self::of(Step::Number, whole.parse().ok()?))
    }

    fn of(step: Step, at: i64) -> Self {
        let label = match step {
            Step::Number => at.to_string(),
            Step::Month => format!("{:04}-{:02}", at.div_euclid(12), at.rem_euclid(12) + 1),
            Step::Quarter => format!("{:04}Q{}", at.div_euclid(4), at.rem_euclid(4) + 1),
            Step::Week => week_at(at)
                .map_or_else(|| at.to_string(), |week| format!("{:04}-W{:02}", week.year(), week.week())),
        };
        Self { at, step, label }
    }

    /// The time that is this number, written as this one is.
    #[must_use]
    pub fn like(&self, at: i64) -> Self {
        Self::of(self.step, at)
    }
}

fn year_of(text: &str) -> Option<i64> {
    text.bytes().all(|digit| digit.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn quarter(year: i64, text: &str) -> Option<Time> {
    let quarter: i64 = text.parse().ok().filter(|quarter| (1..=4).contains(quarter))?;
    Some(Time::of(Step::Quarter, year * 4 + quarter - 1))
}

fn week(year: i64, text: &str) -> Option<Time> {
    let week = ISOWeekDate::new(i16::try_from(year).ok()?, text.parse().ok()?, Weekday::Monday).ok()?;
    let days = (week.date() - FIRST_MONDAY).get_days();
    Some(Time::of(Step::Week, i64::from(days) / 7))
}

/// Of the week with 1 January 1970 in it.
const FIRST_MONDAY: Date = Date::constant(1969, 12, 29);

/// The week that is this number; `None` outside the calendar.
fn week_at(at: i64) -> Option<ISOWeekDate> {
    let monday = FIRST_MONDAY.checked_add(Span::new().try_weeks(at).ok()?).ok()?;
    Some(monday.iso_week_date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_those_of_the_calendar() {
        // ISO 8601: 2020 and 2026 have 53 weeks, 2021 has 52; 31 December 2020 lies in week 53.
        for (text, label) in
            [("2020-W53", Some("2020-W53")), ("2021-W53", None), ("2026v53", Some("2026-W53"))]
        {
            assert_eq!(Time::parse(text).map(|time| time.label).as_deref(), label, "{text}");
        }
        let at = |text: &str| Time::parse(text).unwrap().at;
        assert_eq!(at("1970-W01"), 0);
        assert_eq!(at("2021-W01") - at("2020-W53"), 1);
        for week in -200..6_000 {
            let time = Time::of(Step::Week, week);
            assert_eq!(Time::parse(&time.label).unwrap(), time);
        }
    }

    #[test]
    fn quarters_are_read_as_they_are_written_in_the_north() {
        for text in ["2020Q1", "2020-Q1", "2020K1", "2020 k1"] {
            assert_eq!(Time::parse(text).unwrap().label, "2020Q1", "{text}");
        }
        assert_eq!(Time::parse("2021Q1").unwrap().at - Time::parse("2020Q4").unwrap().at, 1);
        assert_eq!((Time::parse("2020Q5"), Time::parse("2020-13"), Time::parse("år20")), (None, None, None));
    }
}
