//! Clock times of a place to UTC and back, by the bundled time-zone database.
//! Not for: printing times, which is the language's business.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use torg_domain::Refusal;
use torg_domain::agenda::clock_minute;
use torg_domain::date::PartialDate;

/// Time zones a form offers, by country; Finland is one hour ahead of the other four.
pub const ZONES: [(&str, &str); 5] = [
    ("SE", "Europe/Stockholm"),
    ("DK", "Europe/Copenhagen"),
    ("NO", "Europe/Oslo"),
    ("FI", "Europe/Helsinki"),
    ("BE", "Europe/Brussels"),
];

/// UTC, `2024-01-16T12:00:00Z`, of a clock time in a place. A time the clock skips in spring moves one hour on.
///
/// # Errors
/// [`Refusal::TimeUnclear`] for a time that can not be read, a day that is not known, or an unknown zone.
pub fn to_utc(date: Option<&PartialDate>, clock: &str, zone: &str) -> Result<String, Refusal> {
    let unclear = || Refusal::TimeUnclear { given: clock.trim().to_owned() };
    let minute = clock_minute(clock)?;
    let date = date.filter(|date| date.is_whole()).ok_or_else(unclear)?;
    let local: DateTime = format!("{}T{:02}:{:02}:00", date.as_str(), minute / 60, minute % 60)
        .parse()
        .map_err(|_| unclear())?;
    let zone = TimeZone::get(zone).map_err(|_| unclear())?;
    let at = zone.to_ambiguous_zoned_datetime(local).compatible().map_err(|_| unclear())?.timestamp();
    Ok(at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// Date and clock time of a place, such as `("2024-01-16", "13:00")`; `None` for an unreadable time or zone.
#[must_use]
pub fn to_local(at: &str, zone: &str) -> Option<(String, String)> {
    let at: Timestamp = at.parse().ok()?;
    let local = at.to_zoned_datetime(TimeZone::get(zone).ok()?);
    Some((local.strftime("%Y-%m-%d").to_string(), local.strftime("%H:%M").to_string()))
}

/// Zones of [`ZONES`] whose clock shows another time than the place's own, each different clock once.
#[must_use]
pub fn elsewhere(at: &str, zone: &str) -> Vec<(&'static str, &'static str, String)> {
    let Some((_, own)) = to_local(at, zone) else { return Vec::new() };
    let mut others: Vec<(&'static str, &'static str, String)> = Vec::new();
    for (country, other) in ZONES {
        if let Some((_, clock)) = to_local(at, other)
            && clock != own
            && others.iter().all(|(_, _, known)| *known != clock)
        {
            others.push((country, other, clock));
        }
    }
    others
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<PartialDate> {
        PartialDate::parse(text).unwrap()
    }

    #[test]
    fn one_o_clock_in_stockholm_is_noon_utc_in_winter_and_eleven_in_summer() {
        assert_eq!(
            to_utc(day("2024-01-16").as_ref(), "13:00", "Europe/Stockholm").unwrap(),
            "2024-01-16T12:00:00Z"
        );
        assert_eq!(
            to_utc(day("2024-06-16").as_ref(), "13:00", "Europe/Stockholm").unwrap(),
            "2024-06-16T11:00:00Z"
        );
    }

    #[test]
    fn finland_is_one_hour_ahead_of_sweden() {
        let others = elsewhere("2024-01-16T12:00:00Z", "Europe/Stockholm");
        assert_eq!(others, [("FI", "Europe/Helsinki", "14:00".to_owned())]);
        let others = elsewhere("2024-01-16T12:00:00Z", "Europe/Helsinki");
        assert_eq!(others, [("SE", "Europe/Stockholm", "13:00".to_owned())]);
    }

    #[test]
    fn a_clock_time_needs_a_whole_date_and_a_known_zone() {
        for (date, clock, zone) in [
            (day("2024-01"), "13:00", "Europe/Stockholm"),
            (None, "13:00", "Europe/Stockholm"),
            (day("2024-01-16"), "one", "Europe/Stockholm"),
            (day("2024-01-16"), "13:00", "Europe/Atlantis"),
        ] {
            assert!(
                matches!(to_utc(date.as_ref(), clock, zone), Err(Refusal::TimeUnclear { .. })),
                "{clock} {zone}"
            );
        }
    }

    #[test]
    fn the_hour_that_summer_time_skips_moves_on() {
        assert_eq!(
            to_utc(day("2024-03-31").as_ref(), "02:30", "Europe/Oslo").unwrap(),
            "2024-03-31T01:30:00Z"
        );
    }
}
