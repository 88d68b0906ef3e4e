//! Time zones as a calendar file carries them (RFC 5545, 3.6.5), from the bundled time-zone database.

use jiff::Timestamp;
use jiff::civil::{DateTime, Weekday};
use jiff::tz::{Offset, TimeZone};
use std::fmt::Write as _;

/// Changes of the clock that a zone without a yearly rule is told for.
const TOLD: usize = 4;

/// The place's clock, `20270119T140000`; `None` for UTC, an unknown zone or an unreadable time.
pub(super) fn local(at: &str, zone: &str) -> Option<String> {
    let zone = TimeZone::get(zone).ok().filter(|known| *known != TimeZone::UTC)?;
    Some(basic(zone.to_datetime(at.parse().ok()?)))
}

fn basic(local: DateTime) -> String {
    local.strftime("%Y%m%dT%H%M%S").to_string()
}

/// The component of a zone with what holds from `first` on; a yearly rule where the zone keeps one, as all of the EU does.
pub(super) fn component(name: &str, first: &str) -> Option<String> {
    let zone = TimeZone::get(name).ok().filter(|known| *known != TimeZone::UTC)?;
    let first: Timestamp = first.parse().ok()?;
    let mut text = format!("BEGIN:VTIMEZONE\nTZID:{name}\n");
    let earlier: Vec<Change> =
        zone.preceding(first).take(2).filter_map(|at| Change::at(&zone, at.timestamp())).collect();
    let is_ruled = earlier.len() == 2 && earlier.iter().all(|change| change.rule(&zone).is_some());
    for change in earlier.iter().rev() {
        change.write(&mut text, change.rule(&zone).filter(|_| is_ruled));
    }
    if !is_ruled {
        let later = zone.following(first).take(TOLD);
        later
            .filter_map(|at| Change::at(&zone, at.timestamp()))
            .for_each(|change| change.write(&mut text, None));
    }
    if earlier.is_empty() {
        let offset = zone.to_offset(first);
        let start = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
        Change { at: first, start, from: offset, to: offset, is_summer: false }.write(&mut text, None);
    }
    text.push_str("END:VTIMEZONE");
    Some(text)
}

/// A change of the clock.
struct Change {
    at: Timestamp,
    /// What the clock showed that moment, by the old rule.
    start: DateTime,
    from: Offset,
    to: Offset,
    is_summer: bool,
}

impl Change {
    fn at(zone: &TimeZone, at: Timestamp) -> Option<Self> {
        let just_before = at.checked_sub(jiff::Span::new().seconds(1)).ok()?;
        let (from, to) = (zone.to_offset(just_before), zone.to_offset(at));
        let is_summer = zone.to_offset_info(at).dst().is_dst();
        Some(Self { at, start: from.to_datetime(at), from, to, is_summer })
    }

    /// `BYMONTH=3;BYDAY=-1SU`, where the next year keeps to it too.
    fn rule(&self, zone: &TimeZone) -> Option<String> {
        let next = zone.following(self.at).nth(1).and_then(|next| Self::at(zone, next.timestamp()))?;
        let is_last_sunday =
            |day: DateTime| day.weekday() == Weekday::Sunday && day.day() + 7 > day.date().days_in_month();
        let is_kept = is_last_sunday(self.start)
            && is_last_sunday(next.start)
            && next.start.month() == self.start.month()
            && next.start.time() == self.start.time();
        is_kept.then(|| format!("BYMONTH={};BYDAY=-1SU", self.start.month()))
    }

    fn write(&self, text: &mut String, rule: Option<String>) {
        let kind = if self.is_summer { "DAYLIGHT" } else { "STANDARD" };
        let _ = writeln!(text, "BEGIN:{kind}\nDTSTART:{}", basic(self.start)); // writing to a String never fails
        if let Some(rule) = rule {
            let _ = writeln!(text, "RRULE:FREQ=YEARLY;{rule}");
        }
        let _ =
            writeln!(text, "TZOFFSETFROM:{}\nTZOFFSETTO:{}\nEND:{kind}", offset(self.from), offset(self.to));
    }
}

/// `+0200`.
fn offset(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clocks_of_the_union_change_by_a_yearly_rule_and_finland_is_an_hour_ahead() {
        assert_eq!(
            component("Europe/Stockholm", "2027-01-19T12:00:00Z").unwrap(),
            "BEGIN:VTIMEZONE\nTZID:Europe/Stockholm\n\
             BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\n\
             TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\n\
             BEGIN:STANDARD\nDTSTART:20261025T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n\
             TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE"
        );
        let finland = component("Europe/Helsinki", "2027-07-01T08:00:00Z").unwrap();
        assert!(
            finland.contains("DTSTART:20270328T030000") && finland.contains("TZOFFSETTO:+0300"),
            "{finland}"
        );
        assert_eq!(local("2027-01-19T12:00:00Z", "Europe/Helsinki").unwrap(), "20270119T140000");
        assert_eq!(local("2027-01-19T12:00:00Z", "Europe/Oslo").unwrap(), "20270119T130000");
    }

    #[test]
    fn a_zone_whose_clock_never_changes_has_one_part_and_an_unknown_one_none() {
        let iceland = component("Atlantic/Reykjavik", "2027-07-01T08:00:00Z").unwrap();
        assert_eq!(
            (iceland.matches("BEGIN:STANDARD").count(), iceland.matches("DAYLIGHT").count()),
            (1, 0),
            "{iceland}"
        );
        assert!(iceland.contains("TZOFFSETTO:+0000"), "{iceland}");
        assert_eq!(component("Europe/Atlantis", "2027-07-01T08:00:00Z"), None);
        assert_eq!(component("UTC", "2027-07-01T08:00:00Z"), None);
    }
}
