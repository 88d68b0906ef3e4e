//! A letter as a mail message (RFC 5322), with its calendar file as mail programs expect it (RFC 6047).

use crate::{Letter, Letterhead};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use std::time::{Duration, SystemTime};
use torg_stages::ground::outbox::Claimed;

/// Anything that keeps a message from being put together, in words for the administrator.
pub(crate) type Unfit = Box<dyn std::error::Error + Send + Sync>;

/// The message. Its identifier and date are the same at every try, so that a mailbox that got it twice can tell.
pub(crate) fn message(head: &Letterhead, mail: &Claimed, letter: &Letter) -> Result<Vec<u8>, Unfit> {
    let from = head.from.as_ref().ok_or("no address to send from")?;
    let sender = Mailbox::new(Some(head.installation.clone()), from.as_str().parse()?);
    let mut message = Message::builder()
        .message_id(Some(format!("<{}@{}>", mail.id, head.host())))
        .date(time_of(&mail.made_at))
        .from(sender)
        .to(Mailbox::new(None, mail.address.parse()?))
        .subject(letter.subject.replace(char::is_control, " "))
        // No "out of office" in return (RFC 3834, 5).
        .raw_header(raw("Auto-Submitted", "auto-generated")?);
    if let Some(address) = &letter.ends_at {
        message = message.raw_header(raw("List-Unsubscribe", &format!("<{address}>"))?);
        // One press in the mail program (RFC 8058, 3.1), which is asked for over HTTPS only.
        if address.starts_with("https://") {
            message = message.raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")?);
        }
    }
    let text = SinglePart::plain(letter.text.clone());
    let Some((method, calendar)) = &letter.calendar else { return Ok(message.singlepart(text)?.formatted()) };
    let kind = format!("text/calendar; method={}; charset=utf-8", method.word());
    let calendar = SinglePart::builder().header(ContentType::parse(&kind)?).body(calendar.clone());
    let both = MultiPart::alternative().singlepart(text).singlepart(calendar);
    Ok(message.multipart(both)?.formatted())
}

fn raw(name: &'static str, value: &str) -> Result<HeaderValue, Unfit> {
    Ok(HeaderValue::new(HeaderName::new_from_ascii(name.to_owned())?, value.to_owned()))
}

fn time_of(at: &str) -> SystemTime {
    let seconds = at.parse::<jiff::Timestamp>().map_or(0, jiff::Timestamp::as_second);
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}
