//! Dates as each language writes them, as exactly as they were stated: a year, a month or a day.
//!
//! Input is `2024`, `2024-01`, `2024-01-16` or an instant `2024-01-16T13:00:00Z`, of which the date is taken as it
//! stands (UTC); use [`crate::local_date`] first where the hour matters. A text that is none of these, such as "autumn
//! 2020", comes back unchanged: sources keep their own wording.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{MD, T, YM, YMD};
use icu::datetime::options::YearStyle;
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};

use crate::{Lang, Phrases};

type Formatter<Fields> = Option<FixedCalendarDateTimeFormatter<Gregorian, Fields>>;

/// The date forms of one language, loaded once. A form is missing only if the data compiled into the program lacked the
/// language; then dates stay as they were stored.
#[derive(Debug)]
pub(crate) struct Dates {
    lang: Lang,
    long: Formatter<YMD>,
    short: Formatter<YMD>,
    month: Formatter<YM>,
    day: Formatter<MD>,
    pub(crate) clock: Option<NoCalendarFormatter<T>>,
}

impl Dates {
    pub(crate) fn of(lang: Lang) -> Self {
        let short = match lang {
            // 05/12/2024 is read in two ways by English readers, so the month has letters.
            Lang::En => YMD::medium(),
            Lang::Sv | Lang::Da | Lang::Nb => YMD::short().with_year_style(YearStyle::Full),
        };
        Self {
            lang,
            long: FixedCalendarDateTimeFormatter::try_new(lang.locale().into(), YMD::long()).ok(),
            short: FixedCalendarDateTimeFormatter::try_new(lang.locale().into(), short).ok(),
            month: FixedCalendarDateTimeFormatter::try_new(lang.locale().into(), YM::long()).ok(),
            day: FixedCalendarDateTimeFormatter::try_new(lang.locale().into(), MD::long()).ok(),
            clock: NoCalendarFormatter::try_new(lang.locale().into(), T::hm()).ok(),
        }
    }
}

/// A date as exactly as it was stated.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Stated {
    Year,
    Month(Date<Gregorian>),
    Day(Date<Gregorian>),
}

impl Phrases {
    /// "16 januari 2024", "januari 2024" or "2024".
    #[must_use]
    pub fn date_long(&self, text: &str) -> String {
        self.date(text, &self.dates.long)
    }

    /// "2024-01-16" (sv), "16.01.2024" (da, nb), "16 Jan 2024" (en); months and years as in [`Phrases::date_long`].
    #[must_use]
    pub fn date_short(&self, text: &str) -> String {
        self.date(text, &self.dates.short)
    }

    /// "januari 2024", also for a day.
    #[must_use]
    pub fn month(&self, text: &str) -> String {
        match (stated(text), &self.dates.month) {
            (Some(Stated::Day(date) | Stated::Month(date)), Some(month)) => month.format(&date).to_string(),
            _ => text.to_owned(),
        }
    }

    /// "16–18 januari 2024", "30 januari – 2 februari 2024"; an empty or equal end gives the start alone.
    #[must_use]
    pub fn date_range(&self, from: &str, to: &str) -> String {
        if to.is_empty() || from == to {
            return self.date_long(from);
        }
        let days = (stated(from), stated(to), &self.dates.day);
        let (Some(Stated::Day(start)), Some(Stated::Day(end)), Some(day)) = days else {
            return format!("{} – {}", self.date_long(from), self.date_long(to));
        };
        let end_text = self.date_long(to);
        if start == end {
            end_text
        } else if start.year() != end.year() {
            format!("{} – {end_text}", self.date_long(from))
        } else if start.month() != end.month() {
            format!("{} – {end_text}", day.format(&start))
        } else {
            // Ordinal day numbers carry a point in Danish and Norwegian.
            let point = if matches!(self.dates.lang, Lang::Da | Lang::Nb) { "." } else { "" };
            format!("{}{point}–{end_text}", start.day_of_month().0)
        }
    }

    fn date(&self, text: &str, day: &Formatter<YMD>) -> String {
        match (stated(text), day, &self.dates.month) {
            (Some(Stated::Day(date)), Some(day), _) => day.format(&date).to_string(),
            (Some(Stated::Month(date)), _, Some(month)) => month.format(&date).to_string(),
            (Some(Stated::Year | Stated::Month(_) | Stated::Day(_)) | None, _, _) => text.to_owned(),
        }
    }
}

fn stated(text: &str) -> Option<Stated> {
    let date = text.split_once('T').map_or(text, |(date, _)| date);
    let is_iso = date
        .bytes()
        .enumerate()
        .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    if !is_iso {
        return None;
    }
    let year = date.get(..4)?.parse().ok()?;
    let two = |from: usize| date.get(from..from + 2).and_then(|two| two.parse().ok());
    match date.len() {
        4 => Some(Stated::Year),
        7 => Date::try_new_gregorian(year, two(5)?, 1).ok().map(Stated::Month),
        10 => Date::try_new_gregorian(year, two(5)?, two(8)?).ok().map(Stated::Day),
        _ => None,
    }
}
