//! Reading an answer that a calendar program sent (RFC 5546, 3.2.3): whatever bytes come, it gives an answer or nothing.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use torg_domain::invitation::InvitationAnswer;

/// Characters that are looked at; an answer has one or two thousand.
const MOST: usize = 200_000;

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarReply {
    /// What it answers.
    pub uid: String,
    /// The address that answers.
    pub attendee: String,
    /// What it says; `None` = neither yes, no nor perhaps.
    pub answer: Option<InvitationAnswer>,
    /// Which state of the event it answers.
    pub sequence: i64,
    /// When it was given, UTC.
    pub at: String,
}

/// The answer in a calendar file: the first event of a `METHOD:REPLY`, with exactly one attendee as the standard asks.
#[must_use]
pub fn read_reply(text: &str) -> Option<CalendarReply> {
    let text: String = text.chars().take(MOST).collect();
    let (mut method, mut inside) = (String::new(), Vec::<String>::new());
    let (mut uid, mut stamp, mut sequence) = (None, None, 0);
    let mut attendees: Vec<(String, Option<InvitationAnswer>)> = Vec::new();
    for line in unfolded(&text).lines() {
        let Some(property) = Property::read(line) else { continue };
        match (property.name.as_str(), inside.last().map(String::as_str)) {
            ("BEGIN", _) if inside.len() < 8 => inside.push(property.value.to_ascii_uppercase()),
            ("END", Some("VEVENT")) => break,
            ("END", _) => drop(inside.pop()),
            ("METHOD", Some("VCALENDAR")) => method = property.value.to_ascii_uppercase(),
            ("UID", Some("VEVENT")) => uid = Some(property.value.to_owned()),
            ("DTSTAMP", Some("VEVENT")) => stamp = moment(property.value),
            ("SEQUENCE", Some("VEVENT")) => sequence = property.value.parse().ok().filter(|n| *n >= 0)?,
            ("ATTENDEE", Some("VEVENT")) => attendees.extend(property.attendee()),
            _ => {}
        }
    }
    let [(attendee, answer)] = attendees.as_slice() else { return None };
    let is_reply = method == "REPLY";
    let (uid, at) = (uid.filter(|_| is_reply)?, stamp?);
    Some(CalendarReply { uid, attendee: attendee.clone(), answer: *answer, sequence, at })
}

/// Lines that were folded put together again; line ends of either kind.
fn unfolded(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.replace("\n ", "").replace("\n\t", "")
}

/// `20270119T120000Z` as `2027-01-19T12:00:00Z`; a `DTSTAMP` is always UTC.
fn moment(text: &str) -> Option<String> {
    let local = DateTime::strptime("%Y%m%dT%H%M%SZ", text.trim()).ok()?;
    let at: Timestamp = TimeZone::UTC.to_ambiguous_zoned_datetime(local).compatible().ok()?.timestamp();
    let year = local.year();
    (1970..9999).contains(&year).then(|| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// A content line.
struct Property<'a> {
    name: String,
    parameters: Vec<(String, String)>,
    value: &'a str,
}

impl<'a> Property<'a> {
    /// Name, parameters and value; a colon or semicolon inside quotation marks parts nothing.
    fn read(line: &'a str) -> Option<Self> {
        let (mut is_quoted, mut parts, mut from) = (false, Vec::new(), 0);
        let mut value = None;
        for (at, c) in line.char_indices() {
            match c {
                '"' => is_quoted = !is_quoted,
                ';' | ':' if !is_quoted => {
                    parts.push(line.get(from..at)?);
                    from = at + 1;
                    if c == ':' {
                        value = line.get(from..);
                        break;
                    }
                }
                _ => {}
            }
        }
        let (name, parameters) = parts.split_first()?;
        let parameter = |text: &&str| {
            let (name, value) = text.split_once('=')?;
            Some((name.to_ascii_uppercase(), value.trim_matches('"').to_owned()))
        };
        Some(Self {
            name: name.to_ascii_uppercase(),
            parameters: parameters.iter().filter_map(parameter).collect(),
            value: value?.trim(),
        })
    }

    fn attendee(&self) -> Option<(String, Option<InvitationAnswer>)> {
        let (scheme, address) = self.value.split_once(':')?;
        if !scheme.eq_ignore_ascii_case("mailto") {
            return None;
        }
        let status = self.parameters.iter().find(|(name, _)| name == "PARTSTAT");
        let answer = match status.map(|(_, value)| value.to_ascii_uppercase()).as_deref() {
            Some("ACCEPTED") => Some(InvitationAnswer::Yes),
            Some("TENTATIVE") => Some(InvitationAnswer::Maybe),
            Some("DECLINED") => Some(InvitationAnswer::No),
            _ => None,
        };
        Some((address.trim().to_owned(), answer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Outlook writes it: folded, with names in quotation marks that hold a colon and a semicolon.
    const REPLY: &str = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:W. Europe\r\n\
        END:VTIMEZONE\r\nBEGIN:VEVENT\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=\"Utveckling; Vård: Mölndal\":mailto:an\r\n \
        na@molndal.example\r\nCOMMENT;LANGUAGE=sv-SE:\\n\r\nUID:e1@torg.example\r\nSUMMARY:Accepterat\r\n\
        DTSTAMP:20261124T081500Z\r\nSEQUENCE:3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn an_answer_is_read_however_it_is_folded_and_quoted() {
        let expected = CalendarReply {
            uid: "e1@torg.example".into(),
            attendee: "anna@molndal.example".into(),
            answer: Some(InvitationAnswer::Yes),
            sequence: 3,
            at: "2026-11-24T08:15:00Z".into(),
        };
        assert_eq!(read_reply(REPLY), Some(expected.clone()));
        assert_eq!(read_reply(&REPLY.replace("\r\n", "\n")), Some(expected.clone()));
        let no = REPLY.replace("ACCEPTED", "DECLINED").replace("mailto", "MAILTO");
        assert_eq!(read_reply(&no).unwrap().answer, Some(InvitationAnswer::No));
        assert_eq!(read_reply(&REPLY.replace("ACCEPTED", "DELEGATED")).unwrap().answer, None);
    }

    #[test]
    fn what_is_no_answer_gives_none() {
        for broken in [
            REPLY.replace("METHOD:REPLY", "METHOD:REQUEST"),
            REPLY.replace("UID:e1@torg.example\r\n", ""),
            REPLY.replace("20261124T081500Z", "yesterday"),
            REPLY.replace("20261124T081500Z", "20261324T081500Z"),
            REPLY.replace("SEQUENCE:3", "SEQUENCE:-3"),
            REPLY.replace("SEQUENCE:3", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:b@x.example"),
            REPLY.replace("mailto:an", "tel:an"),
            String::new(),
            "BEGIN:VCALENDAR\r\n".repeat(10_000),
        ] {
            assert_eq!(read_reply(&broken), None, "{broken:.300}");
        }
    }
}
