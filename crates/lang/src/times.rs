//! Clock times: an instant in UTC, read in the place where people meet.
//!
//! Time zones are IANA names such as `Europe/Stockholm`; their rules are compiled in (jiff), so a server needs no files.

use icu::time::Time;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::{Lang, Phrases};

/// The date of an instant at a place, as `2024-01-16`. `None` if the instant or the zone can't be read.
#[must_use]
pub fn local_date(instant: &str, zone: &str) -> Option<String> {
    let zone = TimeZone::get(zone).ok()?;
    let local = zone.to_datetime(instant.parse().ok()?);
    Some(local.date().to_string())
}

impl Phrases {
    /// The clock at a place: "14:00" (sv, nb, en), "14.00" (da). With an unknown zone the time in UTC, marked so.
    /// A text that is no instant comes back unchanged.
    #[must_use]
    pub fn time(&self, instant: &str, zone: &str) -> String {
        self.at_place(instant, zone, |local| self.clock(local))
    }

    /// Day and clock at a place: "16 januari 2024 kl. 14:00".
    #[must_use]
    pub fn moment(&self, instant: &str, zone: &str) -> String {
        self.at_place(instant, zone, |local| {
            let joint = match self.lang() {
                Lang::Sv | Lang::Da | Lang::Nb => " kl. ",
                Lang::En => " at ",
            };
            format!("{}{joint}{}", self.date_long(&local.date().to_string()), self.clock(local))
        })
    }

    fn at_place(&self, instant: &str, zone: &str, write: impl Fn(DateTime) -> String) -> String {
        let Ok(instant) = instant.parse::<Timestamp>() else { return instant.to_owned() };
        TimeZone::get(zone).map_or_else(
            |_| format!("{} UTC", write(TimeZone::UTC.to_datetime(instant))),
            |zone| write(zone.to_datetime(instant)),
        )
    }

    fn clock(&self, local: DateTime) -> String {
        let (hour, minute) = (local.hour().unsigned_abs(), local.minute().unsigned_abs());
        let time = Time::try_new(hour, minute, 0, 0).ok();
        match (time, &self.dates.clock) {
            (Some(time), Some(clock)) => clock.format(&time).to_string(),
            _ => format!("{hour:02}:{minute:02}"),
        }
    }
}
