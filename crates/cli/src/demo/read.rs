//! Reading the small things of the data files: dates, fixed words, ids that may be missing.

use torg_domain::date::PartialDate;
use torg_stages::{Error, Result};

/// A date as exactly as it is stated; "" = not stated.
pub(super) fn date(text: &str) -> Result<Option<PartialDate>> {
    Ok(PartialDate::parse(text)?)
}

/// An id; "" = not stated.
pub(super) fn id_of(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// A fixed word of the domain; another one is a mistake in the data file.
pub(super) fn word<T>(text: &str, what: &str, from_word: impl Fn(&str) -> Option<T>) -> Result<T> {
    from_word(text).ok_or_else(|| Error::fault("reading the demonstration", format!("no {what} \"{text}\"")))
}

/// The clock some minutes after `HH:MM`, within the day.
pub(super) fn clock_after(clock: &str, minutes: u32) -> String {
    let (hours, rest) = clock.split_once(':').unwrap_or(("0", "0"));
    let start = hours.parse::<u32>().unwrap_or(0) * 60 + rest.parse::<u32>().unwrap_or(0);
    let end = start + minutes;
    format!("{:02}:{:02}", end / 60 % 24, end % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workshop_ends_its_minutes_after_it_began() {
        assert_eq!(clock_after("12:30", 210), "16:00");
    }
}
