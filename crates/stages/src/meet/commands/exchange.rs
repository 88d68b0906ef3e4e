//! Creating, changing and joining exchanges.

use super::{Checked, TEXT_MOST, editable, needed, record, within};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, thread};
use crate::meet::clock;
use crate::meet::store::{self, date_text};
use crate::meet::views::ExchangeView;
use crate::{Actor, Ctx, Error, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::exchange::{ExchangeKind, ExchangeState, Form, Visibility};
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId, ProgrammeId};
use torg_domain::link::Link;

/// An exchange as an editor writes it down.
#[derive(Debug, Clone)]
pub struct NewExchange {
    /// The network it belongs to.
    pub network: NetworkId,
    /// The programme it is part of.
    pub programme: Option<ProgrammeId>,
    /// What kind of meeting.
    pub kind: ExchangeKind,
    /// Its title.
    pub title: String,
    /// Language of its texts.
    pub language: String,
    /// In a room or on line.
    pub form: Form,
    /// How far it has come.
    pub state: ExchangeState,
    /// Who may see it.
    pub visibility: Visibility,
    /// Where, in words.
    pub place: String,
    /// Who receives the others.
    pub host: Option<OrganisationId>,
    /// First day, as exactly as it is known.
    pub starts_on: Option<PartialDate>,
    /// Last day, as exactly as it is known.
    pub ends_on: Option<PartialDate>,
    /// The place's clock at the start, `13:00`; empty = not stated. Needs a whole first day.
    pub starts_clock: String,
    /// The place's clock at the end; empty = not stated.
    pub ends_clock: String,
    /// IANA name of the place's time zone.
    pub time_zone: String,
    /// What the source says of the date, in its words.
    pub date_note: String,
    /// Its theme.
    pub theme: String,
    /// Its purpose.
    pub purpose: String,
    /// Where the record comes from; what is inferred.
    pub source_note: String,
    /// Invented data.
    pub is_example: bool,
    /// Exchanges it follows.
    pub follows: Vec<ExchangeId>,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

impl NewExchange {
    /// A planned, public exchange of which nothing else is stated.
    #[must_use]
    pub fn new(network: NetworkId, kind: ExchangeKind, title: &str, language: &str) -> Self {
        Self {
            network,
            programme: None,
            kind,
            title: title.to_owned(),
            language: language.to_owned(),
            form: Form::NotStated,
            state: ExchangeState::Planned,
            visibility: Visibility::Public,
            place: String::new(),
            host: None,
            starts_on: None,
            ends_on: None,
            starts_clock: String::new(),
            ends_clock: String::new(),
            time_zone: String::new(),
            date_note: String::new(),
            theme: String::new(),
            purpose: String::new(),
            source_note: String::new(),
            is_example: false,
            follows: Vec::new(),
            confirmed: Confirmed::No,
        }
    }
}

impl From<&ExchangeView> for NewExchange {
    /// The exchange as it stands, to be changed in one thing. Its words were looked through when they were written.
    fn from(view: &ExchangeView) -> Self {
        let date =
            |text: &Option<String>| PartialDate::parse(text.as_deref().unwrap_or_default()).ok().flatten();
        let clock = |text: &Option<String>| text.clone().unwrap_or_default();
        let kind = ExchangeKind::from_word(&view.kind).unwrap_or(ExchangeKind::Workshop);
        Self {
            programme: view.programme(),
            form: Form::from_word(&view.form).unwrap_or(Form::NotStated),
            state: ExchangeState::from_word(&view.state).unwrap_or(ExchangeState::Planned),
            visibility: view.visibility(),
            place: view.place.clone(),
            host: view.host(),
            starts_on: date(&view.when.starts_on),
            ends_on: date(&view.when.ends_on),
            starts_clock: clock(&view.when.starts_clock),
            ends_clock: clock(&view.when.ends_clock),
            time_zone: view.when.time_zone.clone(),
            date_note: view.when.note.clone(),
            theme: view.theme.clone(),
            purpose: view.purpose.clone(),
            source_note: view.source_note.clone(),
            is_example: view.is_example,
            confirmed: Confirmed::Yes,
            ..Self::new(view.network(), kind, &view.title, &view.language)
        }
    }
}

/// The texts and times of an exchange after the rules.
struct Texts {
    title: String,
    place: String,
    theme: String,
    purpose: String,
    source_note: String,
    date_note: String,
    starts_at: Option<String>,
    ends_at: Option<String>,
}

fn checked(new: &NewExchange) -> Checked<Texts> {
    let texts = [&new.title, &new.place, &new.theme, &new.purpose, &new.source_note, &new.date_note];
    free_text::check(&texts.map(String::as_str), new.confirmed)?;
    PartialDate::in_order(new.starts_on.as_ref(), new.ends_on.as_ref())?;
    let (starts_at, ends_at) = times(new)?;
    Ok(Texts {
        title: needed(&new.title, "title")?,
        place: within(&new.place, TEXT_MOST)?,
        theme: within(&new.theme, TEXT_MOST)?,
        purpose: within(&new.purpose, TEXT_MOST)?,
        source_note: within(&new.source_note, TEXT_MOST)?,
        date_note: within(&new.date_note, TEXT_MOST)?,
        starts_at,
        ends_at,
    })
}

/// UTC of both clock times. The end is on the last day where that is known whole, else on the first.
fn times(new: &NewExchange) -> Checked<(Option<String>, Option<String>)> {
    let is_stated = |clock: &str| !clock.trim().is_empty();
    let at = |date: Option<&PartialDate>, text: &str| clock::to_utc(date, text, &new.time_zone);
    let starts =
        is_stated(&new.starts_clock).then(|| at(new.starts_on.as_ref(), &new.starts_clock)).transpose()?;
    let last = new.ends_on.as_ref().filter(|date| date.is_whole()).or(new.starts_on.as_ref());
    let ends = is_stated(&new.ends_clock).then(|| at(last, &new.ends_clock)).transpose()?;
    match (&starts, &ends) {
        (None, Some(_)) => Err(Refusal::TimeUnclear { given: new.starts_clock.clone() }),
        (Some(starts), Some(ends)) if ends <= starts => Err(Refusal::EndBeforeStart),
        _ => Ok((starts, ends)),
    }
}

/// Creates an exchange, alone or in a programme.
///
/// # Errors
/// Forbidden for those who neither edit the network nor host it; refused for an empty title, unclear dates or times,
/// or personal details in its texts.
pub fn create_exchange(ctx: &Ctx, actor: &Actor, new: &NewExchange) -> Result<ExchangeId> {
    access::exchange::may_edit(actor, &new.network, new.host.as_ref())?;
    let id = ExchangeId::new(ctx.id());
    ctx.db.tx(|tx| insert_exchange(tx, ctx, actor, &id, new).map(|()| id))
}

/// The same inside a running transaction, with the caller's id and without the access rule.
///
/// # Errors
/// As [`create_exchange`] but for the rule.
pub fn insert_exchange(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &ExchangeId,
    new: &NewExchange,
) -> Result<()> {
    let text = checked(new)?;
    check_programme(tx, new)?;
    let values = args![
        id.as_str(),
        new.network.as_str(),
        new.programme.as_ref().map(ProgrammeId::as_str),
        new.kind.word(),
        &text.title,
        &new.language,
        new.form.word(),
        new.state.word(),
        new.visibility.word(),
        &text.place,
        new.host.as_ref().map(OrganisationId::as_str),
        date_text(new.starts_on.as_ref()),
        date_text(new.ends_on.as_ref()),
        &text.starts_at,
        &text.ends_at,
        &new.time_zone,
        &text.date_note,
        &text.theme,
        &text.purpose,
        &text.source_note,
        new.is_example,
        ctx.now(),
    ];
    store::exchange::insert(tx, values)?;
    for earlier in &new.follows {
        thread::tie(tx, ctx, &Link::follows(id, earlier))?;
    }
    shelve(tx, id)?;
    record(tx, ctx, actor, "create_exchange", (&new.network, id))
}

fn check_programme(tx: &mut Tx<'_>, new: &NewExchange) -> Result<()> {
    let Some(id) = &new.programme else { return Ok(()) };
    let programme = store::programme::find(tx, id)?.or_missing("programme", id.as_str())?;
    if programme.network_id == new.network.as_str() {
        Ok(())
    } else {
        Err(Refusal::FieldMissing { field: "programme" }.into())
    }
}

/// Changes an exchange that was read at `revision`. Its network and what it follows stay.
///
/// # Errors
/// As [`create_exchange`]; [`Refusal::ChangedMeanwhile`] where somebody else was quicker.
pub fn edit_exchange(
    ctx: &Ctx,
    actor: &Actor,
    id: &ExchangeId,
    revision: i64,
    new: &NewExchange,
) -> Result<()> {
    ctx.db.tx(|tx| edit_in(tx, ctx, (actor, id), revision, new))
}

/// The same inside a running transaction.
///
/// # Errors
/// As [`edit_exchange`].
pub(in crate::meet) fn edit_in(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (actor, id): (&Actor, &ExchangeId),
    revision: i64,
    new: &NewExchange,
) -> Result<()> {
    let before = editable(tx, actor, id)?;
    let new = NewExchange { network: before.network(), ..new.clone() };
    access::exchange::may_edit(actor, &new.network, new.host.as_ref())?;
    let text = checked(&new)?;
    check_programme(tx, &new)?;
    let values = args![
        id.as_str(),
        revision,
        new.programme.as_ref().map(ProgrammeId::as_str),
        new.kind.word(),
        &text.title,
        &new.language,
        new.form.word(),
        new.state.word(),
        new.visibility.word(),
        &text.place,
        new.host.as_ref().map(OrganisationId::as_str),
        date_text(new.starts_on.as_ref()),
        date_text(new.ends_on.as_ref()),
        &text.starts_at,
        &text.ends_at,
        &new.time_zone,
        &text.date_note,
        &text.theme,
        &text.purpose,
        &text.source_note,
    ];
    if !store::exchange::update(tx, values)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    super::invitation::tell_invited(tx, ctx, &before)?;
    shelve(tx, id)?;
    if before.is_public() && new.visibility == Visibility::Network {
        library::withdraw_said_at(tx, id.as_str())?;
    }
    super::question::shelve_all(tx, id)?;
    record(tx, ctx, actor, "edit_exchange", (&new.network, id))
}

/// Marks an exchange as planned, held or called off.
///
/// # Errors
/// Forbidden for those who may not change it.
pub fn set_exchange_state(ctx: &Ctx, actor: &Actor, id: &ExchangeId, state: ExchangeState) -> Result<()> {
    ctx.db.tx(|tx| {
        let exchange = editable(tx, actor, id)?;
        store::exchange::update_state(tx, id, state.word())?;
        super::invitation::tell_invited(tx, ctx, &exchange)?;
        record(tx, ctx, actor, "set_exchange_state", (&exchange.network(), id))
    })
}

/// Says that an exchange goes on from an earlier one.
///
/// # Errors
/// Forbidden for those who may not change it or not see the earlier one; refused for an exchange that follows itself.
pub fn follow(ctx: &Ctx, actor: &Actor, id: &ExchangeId, earlier: &ExchangeId) -> Result<()> {
    ctx.db.tx(|tx| {
        let exchange = editable(tx, actor, id)?;
        if id == earlier {
            return Err(Refusal::FieldMissing { field: "earlier" }.into());
        }
        let before = store::exchange::find(tx, earlier)?.or_missing("exchange", earlier.as_str())?;
        access::exchange::may_see(actor, &before.network(), before.visibility(), before.host().as_ref())?;
        tie_exchanges(tx, ctx, id, earlier)?;
        record(tx, ctx, actor, "follow", (&exchange.network(), id))
    })
}

/// The tie of [`follow`] inside a running transaction.
///
/// # Errors
/// The database's.
pub fn tie_exchanges(tx: &mut Tx<'_>, ctx: &Ctx, id: &ExchangeId, earlier: &ExchangeId) -> Result<()> {
    thread::tie(tx, ctx, &Link::follows(id, earlier))
}

/// Puts the exchange into the library as it stands now.
fn shelve(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<()> {
    let found = store::exchange::find(tx, id)?;
    let exchange = found.ok_or_else(|| Error::Missing("exchange", id.to_string()))?;
    let summary =
        [&exchange.theme, &exchange.purpose, &exchange.place].into_iter().find(|text| !text.is_empty());
    let words = library::joined(&[
        &exchange.purpose,
        &exchange.place,
        exchange.host_name.as_deref().unwrap_or_default(),
        exchange.programme_title.as_deref().unwrap_or_default(),
        &exchange.network_name,
    ]);
    let began = exchange.when.starts_on.as_deref().or(exchange.when.starts_at.as_deref());
    let at = shelf_time(&exchange);
    library::put(
        tx,
        &Entry {
            kind: "exchange",
            id: id.as_str(),
            title: &exchange.title,
            summary: summary.map_or("", String::as_str),
            words: &words,
            lang: &exchange.language,
            country: exchange.host_country.as_deref().unwrap_or_default(),
            organisation: exchange.host_id.as_deref(),
            network: Some(&exchange.network_id),
            year: began.and_then(library::year_of),
            is_public: exchange.is_public(),
            path: &exchange.path(),
            at: &at,
            ..Entry::default()
        },
    )
}

/// When it took place, for the order of the thread; what lies ahead stands at the moment it was written down.
fn shelf_time(exchange: &ExchangeView) -> String {
    let when = &exchange.when;
    let from_day = || {
        let day = when.starts_on.as_deref()?;
        Some(format!("{day}{}T00:00:00Z", &"-01-01"[day.len().min(10) - 4..]))
    };
    let starts = when.starts_at.clone().or_else(from_day);
    starts.filter(|at| *at < exchange.created_at).unwrap_or_else(|| exchange.created_at.clone())
}
