//! Calendar files after RFC 5545: events with their time zones, read by every calendar program.

use super::zone;
use std::fmt::Write as _;

/// Octets of a content line before it is folded, without its line end (RFC 5545, 3.1).
const LINE_OCTETS: usize = 75;

/// When an event takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Times {
    /// UTC, `2024-01-16T12:00:00Z`; without an end it lasts for a moment.
    Clock {
        /// The start.
        starts_at: String,
        /// The end.
        ends_at: Option<String>,
        /// IANA name of the place's time zone; an unknown one leaves the times in UTC.
        zone: String,
    },
    /// Whole days, `2024-01-16`, both included.
    Days {
        /// The first day.
        first: String,
        /// The last day.
        last: String,
    },
}

/// What a calendar program is to do with a file (RFC 5546).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Show it; nobody is asked.
    Publish,
    /// Ask whoever gets it to come, or tell them what has changed.
    Request,
    /// Take it away.
    Cancel,
}

impl Method {
    /// As it stands in the file and in the mail's `Content-Type`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// Who asks whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// Name of who invites.
    pub organizer_name: String,
    /// The address answers go to.
    pub organizer: String,
    /// The address that is asked.
    pub attendee: String,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Stays the same for ever: a changed event replaces the one the calendar has.
    pub uid: String,
    /// When the file was made, UTC.
    pub stamp: String,
    /// Grows with each change.
    pub sequence: i64,
    /// When.
    pub times: Times,
    /// What.
    pub title: String,
    /// What for.
    pub text: String,
    /// Where, in words.
    pub place: String,
    /// Its page.
    pub url: String,
    /// Was it called off?
    pub is_cancelled: bool,
    /// Language of title and text.
    pub lang: String,
    /// Who asks whom, in an invitation.
    pub people: Option<People>,
}

/// What a file is.
#[derive(Debug, Clone, Default)]
pub struct Form<'a> {
    /// What to do with it; `None` = a file to be opened by hand.
    pub method: Option<Method>,
    /// The name of a calendar that is subscribed to; empty = none.
    pub name: &'a str,
}

/// Since then summer time begins and ends as it does today (directive 94/21/EC).
const SUMMER_TIME_OF_TODAY: &str = "1998-01-01T00:00:00Z";

/// The calendar file of some events.
#[must_use]
pub fn file(events: &[Event], form: &Form<'_>) -> String {
    let mut file = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Torg//Torg//EN", "CALSCALE:GREGORIAN"] {
        line(&mut file, text);
    }
    if let Some(method) = form.method {
        line(&mut file, &format!("METHOD:{}", method.word()));
    }
    if !form.name.is_empty() {
        // RFC 7986 has NAME; the older programs know the other one only.
        line(&mut file, &format!("NAME:{}", escaped(form.name)));
        line(&mut file, &format!("X-WR-CALNAME:{}", escaped(form.name)));
        line(&mut file, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    }
    for text in zones(events) {
        text.lines().for_each(|text| line(&mut file, text));
    }
    for event in events {
        event.write(&mut file);
    }
    line(&mut file, "END:VCALENDAR");
    file
}

/// Each time zone once, as it is from the first event in it. RFC 5545 wants something in every calendar (3.6): one
/// without events tells a time zone only.
fn zones(events: &[Event]) -> Vec<String> {
    if events.is_empty() {
        return zone::component("Europe/Stockholm", SUMMER_TIME_OF_TODAY).into_iter().collect();
    }
    let mut firsts: Vec<(&str, &str)> = Vec::new();
    for event in events {
        let Times::Clock { starts_at, zone, .. } = &event.times else { continue };
        match firsts.iter_mut().find(|(known, _)| known == zone) {
            Some((_, first)) => *first = (*first).min(starts_at.as_str()),
            None => firsts.push((zone, starts_at)),
        }
    }
    firsts.into_iter().filter_map(|(zone, first)| zone::component(zone, first)).collect()
}

impl Event {
    fn write(&self, file: &mut String) {
        line(file, "BEGIN:VEVENT");
        line(file, &format!("UID:{}", self.uid));
        line(file, &format!("DTSTAMP:{}", basic(&self.stamp)));
        line(file, &format!("SEQUENCE:{}", self.sequence));
        self.write_times(file);
        for (name, text) in [("SUMMARY", &self.title), ("DESCRIPTION", &self.text), ("LOCATION", &self.place)]
        {
            if !text.is_empty() {
                line(file, &format!("{name};LANGUAGE={}:{}", self.lang, escaped(text)));
            }
        }
        if let Some(people) = &self.people {
            self.write_people(file, people);
        }
        line(file, &format!("URL:{}", self.url));
        line(file, if self.is_cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        line(file, "END:VEVENT");
    }

    fn write_people(&self, file: &mut String, people: &People) {
        let name = quoted(&people.organizer_name);
        line(file, &format!("ORGANIZER;CN={name}:mailto:{}", people.organizer));
        let asked = if self.is_cancelled { "" } else { ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE" };
        line(
            file,
            &format!("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT{asked}:mailto:{}", people.attendee),
        );
    }

    fn write_times(&self, file: &mut String) {
        match &self.times {
            Times::Clock { starts_at, ends_at, zone } => {
                line(file, &format!("DTSTART{}", moment(starts_at, zone)));
                if let Some(ends_at) = ends_at {
                    line(file, &format!("DTEND{}", moment(ends_at, zone)));
                }
            }
            Times::Days { first, last } => {
                line(file, &format!("DTSTART;VALUE=DATE:{}", basic(first)));
                line(file, &format!("DTEND;VALUE=DATE:{}", basic(&day_after(last))));
            }
        }
    }
}

/// Parameters and value of a time: the place's clock with the name of its zone, or UTC.
fn moment(at: &str, zone: &str) -> String {
    zone::local(at, zone).map_or_else(|| format!(":{}", basic(at)), |local| format!(";TZID={zone}:{local}"))
}

/// `2024-01-16T12:00:00Z` as `20240116T120000Z`.
fn basic(iso: &str) -> String {
    iso.chars().filter(|c| !matches!(c, '-' | ':')).collect()
}

/// The end of an event of whole days is the day after its last (RFC 5545, 3.6.1).
fn day_after(day: &str) -> String {
    let next = day.parse::<jiff::civil::Date>().and_then(jiff::civil::Date::tomorrow);
    next.map_or_else(|_| day.to_owned(), |next| next.to_string())
}

/// Text with its separators and line ends escaped (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The value of a parameter; a quotation mark can not stand in one (RFC 5545, 3.2).
fn quoted(text: &str) -> String {
    let inner: String = text.chars().filter(|c| *c != '"' && !c.is_control()).collect();
    format!("\"{inner}\"")
}

/// One content line: folded at 75 octets, never inside a letter, ended by CRLF.
fn line(file: &mut String, text: &str) {
    let mut octets = 0;
    for c in text.chars() {
        if octets + c.len_utf8() > LINE_OCTETS {
            file.push_str("\r\n ");
            octets = 1;
        }
        octets += c.len_utf8();
        let _ = write!(file, "{c}");
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(times: Times) -> Event {
        Event {
            uid: "e1@torg.example".into(),
            stamp: "2026-11-23T12:00:00Z".into(),
            sequence: 3,
            times,
            title: "Nära vård; hur, när och var".into(),
            text: "Rad ett\r\nRad två".into(),
            place: "Sundbyberg".into(),
            url: "https://torg.example/meet/exchanges/e1".into(),
            is_cancelled: false,
            lang: "sv".into(),
            people: None,
        }
    }

    fn clock(zone: &str) -> Times {
        Times::Clock {
            starts_at: "2027-01-19T12:00:00Z".into(),
            ends_at: Some("2027-01-19T15:30:00Z".into()),
            zone: zone.into(),
        }
    }

    fn written(event: Event) -> String {
        file(&[event], &Form::default())
    }

    fn unfolded(file: &str) -> String {
        file.replace("\r\n ", "")
    }

    #[test]
    fn a_time_without_a_place_is_utc_and_separators_in_text_are_escaped() {
        let file = unfolded(&written(event(clock(""))));
        for expected in [
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
            "UID:e1@torg.example\r\nDTSTAMP:20261123T120000Z\r\nSEQUENCE:3\r\n",
            "DTSTART:20270119T120000Z\r\nDTEND:20270119T153000Z\r\n",
            "SUMMARY;LANGUAGE=sv:Nära vård\\; hur\\, när och var\r\n",
            "DESCRIPTION;LANGUAGE=sv:Rad ett\\nRad två\r\n",
            "STATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        ] {
            assert!(file.contains(expected), "{expected} in {file}");
        }
        assert!(!file.contains("VTIMEZONE") && !file.contains("METHOD"), "{file}");
    }

    #[test]
    fn a_time_in_a_place_carries_its_zone_with_the_rules_of_summer_time() {
        let file = unfolded(&written(event(clock("Europe/Helsinki"))));
        for expected in [
            "BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n",
            "DTSTART;TZID=Europe/Helsinki:20270119T140000\r\nDTEND;TZID=Europe/Helsinki:20270119T173000\r\n",
        ] {
            assert!(file.contains(expected), "{expected} in {file}");
        }
        assert_eq!(file.matches("BEGIN:VTIMEZONE").count(), 1);
    }

    #[test]
    fn an_invitation_says_who_asks_whom_and_what_to_do() {
        let people = People {
            organizer_name: "Nära \"vård\"".into(),
            organizer: "torg@torg.example".into(),
            attendee: "anna@molndal.example".into(),
        };
        let asked = Event { people: Some(people), ..event(clock("Europe/Stockholm")) };
        let form = Form { method: Some(Method::Request), name: "" };
        let text = unfolded(&file(std::slice::from_ref(&asked), &form));
        for expected in [
            "CALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\n",
            "ORGANIZER;CN=\"Nära vård\":mailto:torg@torg.example\r\n",
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:anna@molndal.example\r\n",
        ] {
            assert!(text.contains(expected), "{expected} in {text}");
        }
        let gone = Event { is_cancelled: true, ..asked };
        let text = unfolded(&file(&[gone], &Form { method: Some(Method::Cancel), name: "" }));
        assert!(text.contains("METHOD:CANCEL\r\n") && text.contains("STATUS:CANCELLED\r\n"), "{text}");
        assert!(!text.contains("RSVP"), "{text}");
    }

    #[test]
    fn whole_days_end_the_day_after_the_last_also_over_a_leap_day_and_new_year() {
        for (last, after) in
            [("2024-02-28", "20240229"), ("2024-02-29", "20240301"), ("2024-12-31", "20250101")]
        {
            let times = Times::Days { first: "2024-02-27".into(), last: last.into() };
            let file = written(event(times));
            assert!(
                file.contains(&format!("DTSTART;VALUE=DATE:20240227\r\nDTEND;VALUE=DATE:{after}\r\n")),
                "{file}"
            );
        }
    }

    #[test]
    fn lines_are_at_most_75_octets_and_letters_stay_whole() {
        let long = "åäö ".repeat(100);
        let file = written(Event { text: long.clone(), ..event(clock("Europe/Oslo")) });
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
        assert!(unfolded(&file).contains(long.trim_end_matches('\n')));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "line ends are CRLF only");
    }
}
