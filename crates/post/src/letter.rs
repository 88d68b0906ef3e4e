//! The words of a letter about an exchange, in the language of whoever gets it.

use crate::Letterhead;
use crate::ical::{self, Form, Method, People};
use torg_domain::Refusal;
use torg_lang::{Arg, Phrases};
use torg_stages::meet::views::{ExchangeView, InvitedView};

/// A letter, ready to be sent or copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The calendar file in it, with what a calendar is to do.
    pub calendar: Option<(Method, String)>,
    /// The address that ends letters like this one, for whoever gets it again and again.
    pub ends_at: Option<String>,
}

impl Letter {
    /// A letter of paragraphs that comes once.
    pub(crate) fn plain(subject: String, paragraphs: &[String]) -> Self {
        Self { subject, text: paragraphs.join("\n\n") + "\n", calendar: None, ends_at: None }
    }
}

/// Why somebody is written to about an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// For the first time.
    Invitation,
    /// Time, place or title are others.
    Change,
    /// No answer yet.
    Reminder,
    /// The exchange is called off.
    Cancellation,
    /// This address is no longer invited.
    Withdrawal,
}

impl Occasion {
    const fn word(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Change => "change",
            Self::Reminder => "reminder",
            Self::Cancellation => "cancellation",
            Self::Withdrawal => "withdrawal",
        }
    }

    const fn asks(self) -> bool {
        matches!(self, Self::Invitation | Self::Change | Self::Reminder)
    }
}

/// The letter to somebody who is invited. Without a sender's address its calendar file asks for no answer by mail.
///
/// # Errors
/// [`Refusal::DateUnclear`] for an exchange without a day.
pub fn invitation(
    phrases: &Phrases,
    head: &Letterhead,
    view: &InvitedView,
    (occasion, now): (Occasion, &str),
) -> Result<Letter, Refusal> {
    let exchange = &view.exchange;
    let title = Arg::Text(&exchange.title);
    let subject = phrases.with(&format!("post-subject-{}", occasion.word()), &[("title", title)]);
    let names = [("title", title), ("network", Arg::Text(&exchange.network_name))];
    let mut text = vec![phrases.t("post-hello").to_owned()];
    text.push(phrases.with(&format!("post-lead-{}", occasion.word()), &names));
    text.push(facts(phrases, view).join("\n"));
    let link = format!("{}/i/{}?lang={}", head.public_url, view.invitation.token, phrases.lang().code());
    if occasion.asks() {
        if occasion == Occasion::Invitation {
            text.extend(
                [&exchange.theme, &exchange.purpose].into_iter().filter(|part| !part.is_empty()).cloned(),
            );
        }
        let key = if view.invitation.is_before_move { "post-answer-again" } else { "post-answer" };
        text.push(format!("{}\n{link}", phrases.t(key)));
    }
    if exchange.is_public() {
        text.push(format!("{}\n{}{}", phrases.t("post-more"), head.public_url, exchange.path()));
    }
    let foot =
        [("network", Arg::Text(&exchange.network_name)), ("installation", Arg::Text(&head.installation))];
    text.push(format!("-- \n{}", phrases.with("post-foot-invitation", &foot)));
    let calendar = Some(calendar(head, view, (occasion, now), &link)?);
    Ok(Letter { subject, text: text.join("\n\n") + "\n", calendar, ends_at: None })
}

/// When, on whose clock, where, and who receives.
fn facts(phrases: &Phrases, view: &InvitedView) -> Vec<String> {
    let exchange = &view.exchange;
    let mut lines = vec![phrases.with("post-when", &[("text", Arg::Text(&when(phrases, exchange)))])];
    for (country, clock) in &view.elsewhere {
        let country = phrases.t(&format!("country-{country}"));
        lines.push(
            phrases.with(
                "post-clock-elsewhere",
                &[("country", Arg::Text(country)), ("clock", Arg::Text(clock))],
            ),
        );
    }
    if !exchange.place.is_empty() {
        lines.push(phrases.with("post-where", &[("text", Arg::Text(&exchange.place))]));
    }
    if let Some(host) = &exchange.host_name {
        lines.push(phrases.with("post-host", &[("text", Arg::Text(host))]));
    }
    lines
}

/// "19 januari 2027, 13:00–16:30".
pub(crate) fn when(phrases: &Phrases, exchange: &ExchangeView) -> String {
    let when = &exchange.when;
    let day = when.starts_on.as_deref().unwrap_or_default();
    let days = phrases.date_range(day, when.ends_on.as_deref().unwrap_or_default());
    let clock = |at: &Option<String>| at.as_deref().map(|at| phrases.time(at, &when.time_zone));
    match (clock(&when.starts_at), clock(&when.ends_at)) {
        (Some(from), Some(to)) => format!("{days}, {from}–{to}"),
        (Some(from), None) => format!("{days}, {from}"),
        (None, _) => days,
    }
}

fn calendar(
    head: &Letterhead,
    view: &InvitedView,
    (occasion, now): (Occasion, &str),
    link: &str,
) -> Result<(Method, String), Refusal> {
    let mut event = ical::event_of(&view.exchange, now, &head.public_url)?;
    event.is_cancelled = !occasion.asks();
    if occasion.asks() {
        event.text = [event.text.as_str(), link].join("\n\n").trim().to_owned();
    }
    event.people = head.from.as_ref().map(|from| People {
        organizer_name: view.exchange.network_name.clone(),
        organizer: from.as_str().to_owned(),
        attendee: view.invitation.address.clone(),
    });
    let method = match (occasion.asks(), &event.people) {
        (_, None) => Method::Publish,
        (true, Some(_)) => Method::Request,
        (false, Some(_)) => Method::Cancel,
    };
    Ok((method, ical::file(&[event], &Form { method: Some(method), name: "" })))
}
