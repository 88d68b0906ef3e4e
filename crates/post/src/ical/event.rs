//! An exchange as an event of a calendar.

use super::{Event, Times};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_stages::meet::views::{ExchangeView, WhenView};

/// The event of an exchange. `public_url` is the installation's address; its host stands behind the id in the `UID`.
///
/// # Errors
/// [`Refusal::DateUnclear`]: a month or a year is no day a calendar can hold.
pub fn event_of(exchange: &ExchangeView, stamp: &str, public_url: &str) -> Result<Event, Refusal> {
    let text = [exchange.theme.as_str(), exchange.purpose.as_str()].join("\n");
    Ok(Event {
        uid: format!("{}@{}", exchange.id, crate::letterhead::host_of(public_url)),
        stamp: stamp.to_owned(),
        sequence: exchange.revision,
        times: times(&exchange.when)?,
        title: exchange.title.clone(),
        text: text.trim().to_owned(),
        place: exchange.place.clone(),
        url: format!("{public_url}{}", exchange.path()),
        is_cancelled: exchange.state == "cancelled",
        lang: exchange.language.clone(),
        people: None,
    })
}

/// Clock times where they are known, else whole days.
fn times(when: &WhenView) -> Result<Times, Refusal> {
    if let Some(starts_at) = &when.starts_at {
        let (starts_at, ends_at) = (starts_at.clone(), when.ends_at.clone());
        return Ok(Times::Clock { starts_at, ends_at, zone: when.time_zone.clone() });
    }
    let day = |text: &Option<String>| {
        let date = PartialDate::parse(text.as_deref().unwrap_or_default()).ok().flatten()?;
        date.is_whole().then(|| date.as_str().to_owned())
    };
    let unclear = || Refusal::DateUnclear { given: when.starts_on.clone().unwrap_or_default() };
    let first = day(&when.starts_on).ok_or_else(unclear)?;
    let last = day(&when.ends_on).unwrap_or_else(|| first.clone());
    Ok(Times::Days { first, last })
}
