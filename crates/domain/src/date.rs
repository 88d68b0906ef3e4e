//! A date as exactly as a source states it: "2024", "2024-01", "2024-01-16", or not at all.

use crate::Refusal;

/// A partial ISO 8601 date. Sources that say "autumn 2020" keep their wording beside it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct PartialDate(String);

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; an empty text is "not stated" (`None`).
    ///
    /// # Errors
    /// [`Refusal::DateUnclear`] for anything else, also for a day that the month does not have.
    pub fn parse(text: &str) -> Result<Option<Self>, Refusal> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let unclear = || Refusal::DateUnclear { given: text.to_owned() };
        let parts: Vec<&str> = text.split('-').collect();
        let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        if !matches!(widths.as_slice(), [4] | [4, 2] | [4, 2, 2]) {
            return Err(unclear());
        }
        let numbers: Vec<u32> =
            parts.iter().map(|part| part.parse().map_err(|_| unclear())).collect::<Result<_, _>>()?;
        let year = numbers[0];
        let month = numbers.get(1).copied().unwrap_or(1);
        let day = numbers.get(2).copied().unwrap_or(1);
        if (1900..=2200).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day)
        {
            Ok(Some(Self(text.to_owned())))
        } else {
            Err(unclear())
        }
    }

    /// Reads what people type in the Nordic countries: also `31.12.2027`, `31/12-2027`, `12/2027`, `december 2027` and
    /// `31. desember 2027`. The day stands before the month.
    ///
    /// # Errors
    /// [`Refusal::DateUnclear`] for anything else.
    pub fn typed(text: &str) -> Result<Option<Self>, Refusal> {
        let iso = rearranged(text).unwrap_or_else(|| text.to_owned());
        Self::parse(&iso).map_err(|_| Refusal::DateUnclear { given: text.trim().to_owned() })
    }

    /// The ISO text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Is the day known?
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.len() == 10
    }

    /// The last day it can mean: the end of "2024-02" is 2024-02-29.
    #[must_use]
    pub fn last_day(&self) -> String {
        let number = |range: std::ops::Range<usize>| self.0.get(range).and_then(|part| part.parse().ok());
        let year = number(0..4).unwrap_or(0);
        let month = number(5..7).unwrap_or(12);
        let day = number(8..10).unwrap_or_else(|| days_in(year, month));
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Refuses an end that lies before its start; "2024" may end what starts on 2024-05-01.
    ///
    /// # Errors
    /// [`Refusal::EndBeforeStart`].
    pub fn in_order(start: Option<&Self>, end: Option<&Self>) -> Result<(), Refusal> {
        match (start, end) {
            (Some(start), Some(end)) if end.last_day().as_str() < start.as_str() => {
                Err(Refusal::EndBeforeStart)
            }
            _ => Ok(()),
        }
    }

    /// The year.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.0[..4].parse().unwrap_or(0)
    }
}

/// How the months begin in Swedish, Danish, bokmål and English.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar"],
    &["apr"],
    &["maj", "mai", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec", "des"],
];

/// Day, month and year as `YYYY-MM-DD`; `None` where the text is no such date, or one already.
fn rearranged(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let parts: Vec<&str> =
        lower.split(|sign: char| !sign.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let (year, before) = parts.split_last()?;
    let is_number =
        |part: &str, most: usize| part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
    if year.len() != 4 || !is_number(year, 4) {
        return None;
    }
    let month = |part: &str| {
        let begins = |names: &&[&str]| names.iter().any(|name| part.starts_with(name));
        let named = || MONTHS.iter().position(begins).map(|at| at + 1);
        if is_number(part, 2) { part.parse().ok() } else { named() }
    };
    match *before {
        [one] => Some(format!("{year}-{:02}", month(one)?)),
        [day, one] if is_number(day, 2) => Some(format!("{year}-{:02}-{day:0>2}", month(one)?)),
        _ => None,
    }
}

/// Days of a month in the Gregorian calendar.
#[must_use]
pub fn days_in(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_kept_as_exactly_as_it_was_stated() {
        for text in ["2020", "2020-10", "2024-02-29"] {
            assert_eq!(PartialDate::parse(text).unwrap().unwrap().as_str(), text);
        }
        assert_eq!(PartialDate::parse("  ").unwrap(), None);
    }

    #[test]
    fn an_end_may_be_less_exact_than_its_start_but_not_earlier() {
        let date = |text| PartialDate::parse(text).unwrap();
        assert_eq!(PartialDate::in_order(date("2024-05-01").as_ref(), date("2024").as_ref()), Ok(()));
        assert_eq!(PartialDate::in_order(date("2024-02-29").as_ref(), date("2024-02").as_ref()), Ok(()));
        assert_eq!(PartialDate::in_order(date("2024-05").as_ref(), None), Ok(()));
        let refused = PartialDate::in_order(date("2024-05-02").as_ref(), date("2024-05-01").as_ref());
        assert_eq!(refused, Err(Refusal::EndBeforeStart));
        assert_eq!(date("2023-02").unwrap().last_day(), "2023-02-28");
    }

    #[test]
    fn what_people_type_becomes_the_same_date() {
        for (typed, iso) in [
            ("31.12.2027", "2027-12-31"),
            ("1/2-2027", "2027-02-01"),
            ("01/02/2027", "2027-02-01"),
            ("12/2027", "2027-12"),
            ("December 2027", "2027-12"),
            ("31. desember 2027", "2027-12-31"),
            ("3 maj 2027", "2027-05-03"),
            (" 2027-05 ", "2027-05"),
            ("2027", "2027"),
        ] {
            assert_eq!(PartialDate::typed(typed).unwrap().unwrap().as_str(), iso, "{typed}");
        }
        assert_eq!(PartialDate::typed(" "), Ok(None));
        for typed in ["31.2.2027", "12.31.2027", "hösten 2027", "31.12.27", "1-2-3-2027", "2027-31-12"] {
            assert_eq!(PartialDate::typed(typed), Err(Refusal::DateUnclear { given: typed.into() }));
        }
    }

    #[test]
    fn an_impossible_or_vague_date_is_refused() {
        for text in ["2023-02-29", "autumn 2020", "2020-13", "20-10-01", "2020-1-1", "2020-10-01T10:00"] {
            assert!(matches!(PartialDate::parse(text), Err(Refusal::DateUnclear { .. })), "{text}");
        }
    }
}
