//! Writes of SHARE: one function is one decision in one transaction.

use super::{queries, store, views::PracticeView};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, networks, places, thread};
use crate::meet::queries::find_line;
use crate::{Actor, Ctx, Deed, Error, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId, PracticeId};
use torg_domain::link::{Anchor, Link};
use torg_domain::network::Concept;
use torg_domain::practice::{Evidence, PracticeState, TEXT_MOST, TITLE_MOST, since_year};

/// What is said of a practice. An empty text = not stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeWords {
    /// What it is called; needed.
    pub title: String,
    /// What it is, in a sentence or two; needed.
    pub summary: String,
    /// Language of all texts.
    pub lang: String,
    /// Shared concept, where known.
    pub concept: Option<Concept>,
    /// The core: what it is made of and may not be left out.
    pub core: String,
    /// Where it is done.
    pub context: String,
    /// Conditions under which it works and can be taken up.
    pub conditions: String,
    /// What it requires.
    pub requires: String,
    /// What it costs.
    pub costs: String,
    /// What went wrong.
    pub went_wrong: String,
    /// Whom to ask, as a role.
    pub contact_role: String,
    /// Since when; `None` = not stated.
    pub year: Option<i64>,
    /// Whether it still runs.
    pub state: PracticeState,
    /// What it rests on.
    pub evidence: Evidence,
}

impl PracticeWords {
    /// A title and a summary; everything else not stated.
    #[must_use]
    pub fn new(title: impl Into<String>, summary: impl Into<String>, lang: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            summary: summary.into(),
            lang: lang.into(),
            concept: None,
            core: String::new(),
            context: String::new(),
            conditions: String::new(),
            requires: String::new(),
            costs: String::new(),
            went_wrong: String::new(),
            contact_role: String::new(),
            year: None,
            state: PracticeState::NotStated,
            evidence: Evidence::NotStated,
        }
    }

    pub(super) fn texts(&self) -> [&str; 9] {
        [
            &self.title,
            &self.summary,
            &self.core,
            &self.context,
            &self.conditions,
            &self.requires,
            &self.costs,
            &self.went_wrong,
            &self.contact_role,
        ]
    }

    /// Title and summary are there, nothing is too long, and the year is not to come.
    pub(super) fn check(&self, now: &str) -> Result<()> {
        for (text, field) in [(&self.title, "practice-name"), (&self.summary, "summary")] {
            if text.trim().is_empty() {
                return Err(Refusal::FieldMissing { field }.into());
            }
        }
        for (place, text) in self.texts().into_iter().enumerate() {
            let (length, most) =
                (text.trim().chars().count(), if place == 0 { TITLE_MOST } else { TEXT_MOST });
            if length > most {
                return Err(Refusal::TextTooLong { length, most }.into());
            }
        }
        since_year(self.year, now)?;
        Ok(())
    }
}

/// A practice on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPractice {
    /// Who does it.
    pub organisation: OrganisationId,
    /// The network it is told in; that of the exchange where there is one.
    pub network: Option<NetworkId>,
    /// The exchange it is published from.
    pub exchange: Option<ExchangeId>,
    /// What is said of it.
    pub words: PracticeWords,
    /// What else it grew from: notes, findings, commitments, pilots.
    pub origins: Vec<Anchor>,
    /// For everybody, or a draft of the organisation's own.
    pub is_published: bool,
    /// Invented data.
    pub is_example: bool,
    /// When a recorded one was made known, UTC; `None` = now.
    pub published_at: Option<String>,
}

impl NewPractice {
    /// A practice for everybody that stands alone.
    #[must_use]
    pub const fn new(organisation: OrganisationId, words: PracticeWords) -> Self {
        Self {
            organisation,
            network: None,
            exchange: None,
            words,
            origins: Vec::new(),
            is_published: true,
            is_example: false,
            published_at: None,
        }
    }
}

/// A practice with changed words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdatePractice {
    /// What is said of it now.
    pub words: PracticeWords,
    /// For everybody, or taken back to a draft.
    pub is_published: bool,
    /// The revision the writer saw.
    pub revision: i64,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Publishes a practice, or keeps it as a draft.
///
/// # Errors
/// Forbidden for those who speak neither for the organisation nor lead the network, and where they may not see what
/// it grew from; refused without title or summary, for a text too long, a year to come or personal data; missing
/// organisation, exchange or origin.
pub fn publish_practice(
    ctx: &Ctx,
    actor: &Actor,
    new: &NewPractice,
    confirmed: Confirmed,
) -> Result<PracticeId> {
    free_text::check(&new.words.texts(), confirmed)?;
    let id = PracticeId::new(ctx.id());
    ctx.db.tx(|tx| insert_practice(tx, ctx, actor, &id, new))?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's: for loading recorded practices.
///
/// # Errors
/// As [`publish_practice`], but for personal data.
pub fn insert_practice(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &PracticeId,
    new: &NewPractice,
) -> Result<()> {
    let network = told_in(tx, actor, new)?;
    may_speak(tx, actor, &new.organisation, network.as_ref())?;
    let now = ctx.now();
    new.words.check(&now)?;
    for origin in &new.origins {
        may_build_on(tx, actor, origin)?;
    }
    let published_at = new.is_published.then(|| new.published_at.clone().unwrap_or_else(|| now.clone()));
    let words = &new.words;
    let values = args![
        id.as_str(),
        new.organisation.as_str(),
        network.as_ref().map(NetworkId::as_str),
        new.exchange.as_ref().map(ExchangeId::as_str),
        words.title.trim(),
        words.summary.trim(),
        &words.lang,
        words.concept.map_or("", Concept::word),
        words.core.trim(),
        words.context.trim(),
        words.conditions.trim(),
        words.requires.trim(),
        words.costs.trim(),
        words.went_wrong.trim(),
        words.contact_role.trim(),
        words.year,
        words.state.word(),
        words.evidence.word(),
        new.is_published,
        new.is_example,
        published_at.clone().unwrap_or(now),
        published_at,
    ];
    tx.execute(store::INSERT_PRACTICE, values)?;
    shelve(tx, id)?;
    for origin in new.exchange.iter().map(Anchor::from).chain(new.origins.iter().cloned()) {
        thread::tie(tx, ctx, &Link::grew_from(id, origin))?;
    }
    journal::record_on(tx, ctx, actor, "publish_practice", (network.as_ref(), &Anchor::from(id)))
}

/// Changes what is said of a practice, publishes a draft or takes a practice back.
///
/// # Errors
/// As [`publish_practice`]; [`Refusal::ChangedMeanwhile`] where somebody else was quicker.
pub fn update_practice(ctx: &Ctx, actor: &Actor, id: &PracticeId, update: &UpdatePractice) -> Result<()> {
    let now = ctx.now();
    let words = &update.words;
    words.check(&now)?;
    free_text::check(&words.texts(), update.confirmed)?;
    ctx.db.tx(|tx| {
        let known = queries::find_practice(tx, id)?.or_missing("practice", id.as_str())?;
        let network = queries::may_edit(actor, &known)?;
        let published_at = update.is_published.then(|| known.published_at.unwrap_or_else(|| now.clone()));
        write_words(tx, id, update, published_at)?;
        super::adoption::follow(tx, id, update.is_published)?;
        journal::record_on(tx, ctx, actor, "update_practice", (network.as_ref(), &Anchor::from(id)))
    })
}

/// Puts changed words in place of those that were there, in the library too.
pub(super) fn write_words(
    tx: &mut Tx<'_>,
    id: &PracticeId,
    update: &UpdatePractice,
    published_at: Option<String>,
) -> Result<()> {
    let words = &update.words;
    let values = args![
        id.as_str(),
        update.revision,
        words.title.trim(),
        words.summary.trim(),
        &words.lang,
        words.concept.map_or("", Concept::word),
        words.core.trim(),
        words.context.trim(),
        words.conditions.trim(),
        words.requires.trim(),
        words.costs.trim(),
        words.went_wrong.trim(),
        words.contact_role.trim(),
        words.year,
        words.state.word(),
        words.evidence.word(),
        update.is_published,
        published_at,
    ];
    if tx.execute(store::UPDATE_PRACTICE, values)? != 1 {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    shelve(tx, id)
}

/// The network a practice is told in: that of its exchange, which the actor has to be able to see.
fn told_in(tx: &mut Tx<'_>, actor: &Actor, new: &NewPractice) -> Result<Option<NetworkId>> {
    let Some(id) = &new.exchange else { return Ok(new.network.clone()) };
    let exchange = find_line(tx, id)?.or_missing("exchange", id.as_str())?;
    let network = NetworkId::new(&exchange.network_id);
    let host = exchange.host_id.as_ref().map(OrganisationId::new);
    access::exchange::may_see(actor, &network, exchange.visibility(), host.as_ref())?;
    Ok(Some(network))
}

/// Own people; editors of a network for its members and for those who took part in it, as its members' list says.
fn may_speak(
    tx: &mut Tx<'_>,
    actor: &Actor,
    organisation: &OrganisationId,
    network: Option<&NetworkId>,
) -> Result<()> {
    access::practice::may_edit(actor, organisation, network)?;
    places::find(tx, organisation.as_str())?.or_missing("organisation", organisation.as_str())?;
    let Some(network) = network.filter(|_| !actor.belongs_to(organisation)) else { return Ok(()) };
    let members = networks::members(tx, network)?;
    if members.iter().any(|member| member.organisation.id == organisation.as_str()) {
        Ok(())
    } else {
        Err(Error::Forbidden(Deed::Change))
    }
}

/// Nobody builds on what is hidden from them.
fn may_build_on(tx: &mut Tx<'_>, actor: &Actor, origin: &Anchor) -> Result<()> {
    let entry =
        library::find(tx, origin.kind.word(), &origin.id)?.or_missing(origin.kind.word(), &origin.id)?;
    if entry.is_for(actor) { Ok(()) } else { Err(Error::Forbidden(Deed::See)) }
}

/// A draft stands in the library for nobody (no network, not public): it is its organisation's own until published.
fn shelve(tx: &mut Tx<'_>, id: &PracticeId) -> Result<()> {
    let view = queries::find_practice(tx, id)?.or_missing("practice", id.as_str())?;
    let words = words_of(&view);
    library::put(
        tx,
        &Entry {
            kind: "practice",
            id: &view.id,
            title: &view.title,
            summary: &view.summary,
            words: &words,
            lang: &view.lang,
            country: &view.country,
            organisation: Some(&view.organisation_id),
            network: view.network_id.as_deref().filter(|_| view.is_published),
            concept: &view.concept,
            year: view.year,
            state: &view.state,
            is_public: view.is_published,
            path: &format!("/share/practices/{}", view.id),
            at: view.published_at.as_deref().unwrap_or(&view.created_at),
        },
    )
}

/// Everything it should be found by beside title and summary.
fn words_of(view: &PracticeView) -> String {
    let texts = [
        &view.core,
        &view.context,
        &view.conditions,
        &view.requires,
        &view.costs,
        &view.went_wrong,
        &view.contact_role,
        &view.organisation,
    ];
    library::joined(&texts.map(String::as_str))
}
