//! Creating programmes, alone or with everything their template starts with.

use super::agenda::{NewAgendaItem, insert_agenda_item};
use super::exchange::{NewExchange, insert_exchange};
use super::{TEXT_MOST, needed, within};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, networks};
use crate::meet::store::{self, date_text};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::date::PartialDate;
use torg_domain::exchange::{ExchangeKind, Form, Visibility};
use torg_domain::id::{AgendaItemId, ExchangeId, FocusAreaId, NetworkId, ProgrammeId};
use torg_domain::network::Concept;
use torg_domain::note::NoteKind;
use torg_domain::programme::Template;
use torg_engine::text::fold::fold;

/// A programme with what it starts with. The words come from the caller: a template knows only kinds and concepts.
#[derive(Debug, Clone)]
pub struct NewProgramme {
    /// The network it belongs to.
    pub network: NetworkId,
    /// Its title.
    pub title: String,
    /// The form it is made from.
    pub template: Template,
    /// Its purpose.
    pub purpose: String,
    /// Language of its texts.
    pub language: String,
    /// First day, as exactly as it is known.
    pub starts_on: Option<PartialDate>,
    /// Last day, as exactly as it is known.
    pub ends_on: Option<PartialDate>,
    /// What its boards ask for; empty = the template's lenses.
    pub lenses: Vec<NoteKind>,
    /// Focus areas the network should have; those it has by name already stay as they are.
    pub focus_areas: Vec<NewFocusArea>,
    /// Meetings it starts with, each following the one before.
    pub meetings: Vec<NewMeeting>,
    /// Invented data.
    pub is_example: bool,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

/// A focus area by name and shared concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFocusArea {
    /// Its name in the network's language.
    pub name: String,
    /// The concept shared by all networks.
    pub concept: Concept,
}

/// A meeting a programme starts with.
#[derive(Debug, Clone)]
pub struct NewMeeting {
    /// What kind of meeting.
    pub kind: ExchangeKind,
    /// In a room or on line.
    pub form: Form,
    /// Its title.
    pub title: String,
    /// First day, as exactly as it is known.
    pub starts_on: Option<PartialDate>,
    /// Rows of its agenda.
    pub agenda: Vec<NewAgendaItem>,
}

impl NewProgramme {
    /// A programme of which nothing else is stated.
    #[must_use]
    pub fn new(network: NetworkId, template: Template, title: &str, language: &str) -> Self {
        Self {
            network,
            title: title.to_owned(),
            template,
            purpose: String::new(),
            language: language.to_owned(),
            starts_on: None,
            ends_on: None,
            lenses: Vec::new(),
            focus_areas: Vec::new(),
            meetings: Vec::new(),
            is_example: false,
            confirmed: Confirmed::No,
        }
    }

    fn lenses_text(&self) -> String {
        let lenses = if self.lenses.is_empty() { self.template.lenses() } else { &self.lenses };
        lenses.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(",")
    }
}

/// Creates a programme with its focus areas and meetings.
///
/// # Errors
/// Forbidden for those who do not edit the network; refused for an empty title, unclear dates or personal details.
pub fn create_programme(ctx: &Ctx, actor: &Actor, new: &NewProgramme) -> Result<ProgrammeId> {
    access::network::may_edit(actor, &new.network)?;
    let id = ProgrammeId::new(ctx.id());
    ctx.db.tx(|tx| insert_programme(tx, ctx, actor, &id, new).map(|()| id))
}

/// The same inside a running transaction, with the caller's id and without the access rule.
///
/// # Errors
/// As [`create_programme`] but for the rule.
pub fn insert_programme(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &ProgrammeId,
    new: &NewProgramme,
) -> Result<()> {
    free_text::check(&[&new.title, &new.purpose], new.confirmed)?;
    PartialDate::in_order(new.starts_on.as_ref(), new.ends_on.as_ref())?;
    let values = args![
        id.as_str(),
        new.network.as_str(),
        needed(&new.title, "title")?,
        new.template.word(),
        within(&new.purpose, TEXT_MOST)?,
        &new.language,
        date_text(new.starts_on.as_ref()),
        date_text(new.ends_on.as_ref()),
        new.lenses_text(),
        new.is_example,
    ];
    store::programme::insert(tx, values)?;
    insert_focus_areas(tx, ctx, new)?;
    insert_meetings(tx, ctx, actor, id, new)?;
    shelve(tx, ctx, id)?;
    record(tx, ctx, actor, "create_programme", (&new.network, id))
}

fn insert_focus_areas(tx: &mut Tx<'_>, ctx: &Ctx, new: &NewProgramme) -> Result<()> {
    let mut known: Vec<String> =
        networks::focus_areas(tx, &new.network)?.iter().map(|area| fold(&area.name)).collect();
    for area in &new.focus_areas {
        let folded = fold(&area.name);
        if !known.contains(&folded) {
            free_text::check(&[&area.name], new.confirmed)?;
            networks::add_focus_area(
                tx,
                &new.network,
                &FocusAreaId::new(ctx.id()),
                &area.name,
                area.concept,
            )?;
            known.push(folded);
        }
    }
    Ok(())
}

fn insert_meetings(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &ProgrammeId,
    new: &NewProgramme,
) -> Result<()> {
    let network = networks::find(tx, &new.network)?.or_missing("network", new.network.as_str())?;
    let visibility = if network.is_public { Visibility::Public } else { Visibility::Network };
    let mut before: Option<ExchangeId> = None;
    for meeting in &new.meetings {
        let exchange = ExchangeId::new(ctx.id());
        let planned = NewExchange {
            programme: Some(id.clone()),
            form: meeting.form,
            visibility,
            starts_on: meeting.starts_on.clone(),
            is_example: new.is_example,
            follows: before.iter().cloned().collect(),
            confirmed: new.confirmed,
            ..NewExchange::new(new.network.clone(), meeting.kind, &meeting.title, &new.language)
        };
        insert_exchange(tx, ctx, actor, &exchange, &planned)?;
        for row in &meeting.agenda {
            insert_agenda_item(tx, ctx, &AgendaItemId::new(ctx.id()), &exchange, row)?;
        }
        before = Some(exchange);
    }
    Ok(())
}

/// Changes title, purpose, language, dates and lenses; template and network stay.
///
/// # Errors
/// As [`create_programme`].
pub fn edit_programme(ctx: &Ctx, actor: &Actor, id: &ProgrammeId, new: &NewProgramme) -> Result<()> {
    ctx.db.tx(|tx| {
        let before = store::programme::find(tx, id)?.or_missing("programme", id.as_str())?;
        let network = NetworkId::new(before.network_id);
        access::network::may_edit(actor, &network)?;
        free_text::check(&[&new.title, &new.purpose], new.confirmed)?;
        PartialDate::in_order(new.starts_on.as_ref(), new.ends_on.as_ref())?;
        let values = args![
            id.as_str(),
            needed(&new.title, "title")?,
            within(&new.purpose, TEXT_MOST)?,
            &new.language,
            date_text(new.starts_on.as_ref()),
            date_text(new.ends_on.as_ref()),
            new.lenses_text(),
        ];
        store::programme::update(tx, values)?;
        shelve(tx, ctx, id)?;
        record(tx, ctx, actor, "edit_programme", (&network, id))
    })
}

fn shelve(tx: &mut Tx<'_>, ctx: &Ctx, id: &ProgrammeId) -> Result<()> {
    let programme = store::programme::find(tx, id)?.or_missing("programme", id.as_str())?;
    library::put(
        tx,
        &Entry {
            kind: "programme",
            id: id.as_str(),
            title: &programme.title,
            summary: &programme.purpose,
            words: &programme.network_name,
            lang: &programme.language,
            network: Some(&programme.network_id),
            is_public: programme.network_is_public,
            path: &format!("/meet/programmes/{id}"),
            at: &ctx.now(),
            ..Entry::default()
        },
    )
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, id): (&NetworkId, &ProgrammeId),
) -> Result<()> {
    let happening = journal::Happening { deed, network: Some(network), kind: "programme", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
