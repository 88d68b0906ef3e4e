//! Calendar files after RFC 5545: one event, read by every calendar program.
//! Not for: invitations with answers (RFC 5546), and time zones: times are UTC, days are whole days.

use std::fmt::Write as _;

/// Octets of a content line before it is folded, without its line end (RFC 5545, 3.1).
const LINE_OCTETS: usize = 75;

/// When an event takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Times {
    /// UTC, `2024-01-16T12:00:00Z`; without an end it lasts for a moment.
    Clock {
        /// The start.
        starts_at: String,
        /// The end.
        ends_at: Option<String>,
    },
    /// Whole days, `2024-01-16`, both included.
    Days {
        /// The first day.
        first: String,
        /// The last day.
        last: String,
    },
}

/// An event.
#[derive(Debug, Clone)]
pub(crate) struct Event<'a> {
    /// Stays the same for ever: a changed event replaces the one the calendar has.
    pub uid: String,
    /// When the file was made, UTC.
    pub stamp: &'a str,
    /// Grows with each change.
    pub sequence: i64,
    /// When.
    pub times: Times,
    /// What.
    pub title: &'a str,
    /// What for.
    pub text: &'a str,
    /// Where, in words.
    pub place: &'a str,
    /// Its page.
    pub url: String,
    /// Was it called off?
    pub is_cancelled: bool,
    /// Language of title and text.
    pub lang: &'a str,
}

impl Event<'_> {
    /// The calendar file.
    pub(crate) fn file(&self) -> String {
        let mut file = String::new();
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Torg//Torg//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
        ];
        for text in lines {
            line(&mut file, text);
        }
        line(&mut file, &format!("UID:{}", self.uid));
        line(&mut file, &format!("DTSTAMP:{}", basic(self.stamp)));
        line(&mut file, &format!("SEQUENCE:{}", self.sequence));
        self.write_times(&mut file);
        for (name, text) in [("SUMMARY", self.title), ("DESCRIPTION", self.text), ("LOCATION", self.place)] {
            if !text.is_empty() {
                line(&mut file, &format!("{name};LANGUAGE={}:{}", self.lang, escaped(text)));
            }
        }
        line(&mut file, &format!("URL:{}", self.url));
        line(&mut file, if self.is_cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        line(&mut file, "END:VEVENT");
        line(&mut file, "END:VCALENDAR");
        file
    }

    fn write_times(&self, file: &mut String) {
        match &self.times {
            Times::Clock { starts_at, ends_at } => {
                line(file, &format!("DTSTART:{}", basic(starts_at)));
                if let Some(ends_at) = ends_at {
                    line(file, &format!("DTEND:{}", basic(ends_at)));
                }
            }
            Times::Days { first, last } => {
                line(file, &format!("DTSTART;VALUE=DATE:{}", basic(first)));
                line(file, &format!("DTEND;VALUE=DATE:{}", basic(&day_after(last))));
            }
        }
    }
}

/// `2024-01-16T12:00:00Z` as `20240116T120000Z`.
fn basic(iso: &str) -> String {
    iso.chars().filter(|c| !matches!(c, '-' | ':')).collect()
}

/// The end of an event of whole days is the day after its last (RFC 5545, 3.6.1).
fn day_after(day: &str) -> String {
    let number = |range: std::ops::Range<usize>| day.get(range).and_then(|part| part.parse::<u32>().ok());
    let (Some(year), Some(month), Some(date)) = (number(0..4), number(5..7), number(8..10)) else {
        return day.to_owned();
    };
    let (year, month, date) = if date < torg_domain::date::days_in(year, month) {
        (year, month, date + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    };
    format!("{year:04}-{month:02}-{date:02}")
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

    fn event(times: Times) -> Event<'static> {
        Event {
            uid: "e1@torg.example".into(),
            stamp: "2026-11-23T12:00:00Z",
            sequence: 3,
            times,
            title: "Nära vård; hur, när och var",
            text: "Rad ett\r\nRad två",
            place: "Sundbyberg",
            url: "https://torg.example/meet/exchanges/e1".into(),
            is_cancelled: false,
            lang: "sv",
        }
    }

    fn clock() -> Times {
        Times::Clock {
            starts_at: "2027-01-19T12:00:00Z".into(),
            ends_at: Some("2027-01-19T15:30:00Z".into()),
        }
    }

    fn unfolded(file: &str) -> String {
        file.replace("\r\n ", "")
    }

    #[test]
    fn a_clock_time_is_utc_and_separators_in_text_are_escaped() {
        let file = unfolded(&event(clock()).file());
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
    }

    #[test]
    fn whole_days_end_the_day_after_the_last_also_over_a_leap_day_and_new_year() {
        for (last, after) in
            [("2024-02-28", "20240229"), ("2024-02-29", "20240301"), ("2024-12-31", "20250101")]
        {
            let times = Times::Days { first: "2024-02-27".into(), last: last.into() };
            let file = event(times).file();
            assert!(
                file.contains(&format!("DTSTART;VALUE=DATE:20240227\r\nDTEND;VALUE=DATE:{after}\r\n")),
                "{file}"
            );
        }
    }

    #[test]
    fn lines_are_at_most_75_octets_and_letters_stay_whole() {
        let long = "åäö ".repeat(100);
        let file = Event { text: &long, ..event(clock()) }.file();
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
        assert!(unfolded(&file).contains(long.trim_end_matches('\n')));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "line ends are CRLF only");
    }

    #[test]
    fn a_called_off_meeting_says_so() {
        let file = Event { is_cancelled: true, ..event(clock()) }.file();
        assert!(file.contains("STATUS:CANCELLED\r\n"));
    }
}
