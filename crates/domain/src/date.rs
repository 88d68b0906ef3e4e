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
    fn an_impossible_or_vague_date_is_refused() {
        for text in ["2023-02-29", "autumn 2020", "2020-13", "20-10-01", "2020-1-1", "2020-10-01T10:00"] {
            assert!(matches!(PartialDate::parse(text), Err(Refusal::DateUnclear { .. })), "{text}");
        }
    }
}
