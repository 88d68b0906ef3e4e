//! Writes: one function is one decision in one transaction.

use super::store;
use super::views::AdoptionView;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, places, thread};
use crate::share::queries::find_practice;
use crate::share::views::PracticeView;
use crate::{Actor, Ctx, Deed, Error, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::adoption::{Degree, check};
use torg_domain::date::PartialDate;
use torg_domain::id::{AdoptionId, NetworkId, OrganisationId, PracticeId};
use torg_domain::link::{Anchor, Link};
use torg_domain::practice::TEXT_MOST;

/// What somebody says of a practice they took up. An empty text = not stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAdoption {
    /// The practice.
    pub practice: PracticeId,
    /// Who took it up.
    pub organisation: OrganisationId,
    /// How far.
    pub degree: Degree,
    /// What was changed or left out; needed where it was adapted or taken up in part.
    pub changed: String,
    /// Why; needed where something was changed.
    pub reason: String,
    /// Language of the two texts.
    pub lang: String,
    /// Since when.
    pub since: Option<PartialDate>,
    /// Invented data.
    pub is_example: bool,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Says that an organisation has taken up a practice of another; said anew it stands in place of what was said before.
///
/// # Errors
/// Forbidden for everybody but the organisation's own people, and for a practice the actor may not see; refused for
/// the organisation's own practice, without what was changed and why where the degree asks for it, for a text too
/// long or personal data; missing practice or organisation.
pub fn adopt(ctx: &Ctx, actor: &Actor, new: &NewAdoption) -> Result<AdoptionId> {
    access::adoption::may_tell(actor, &new.organisation)?;
    let fresh = AdoptionId::new(ctx.id());
    ctx.db.tx(|tx| insert(tx, ctx, actor, &fresh, new))
}

/// The same inside a running transaction, with an id of the caller's, without the access rule: for loading what a
/// source says. Gives the id it has: the one it had, where the organisation has said so before.
///
/// # Errors
/// As [`adopt`] but for the rule.
pub fn insert(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &AdoptionId,
    new: &NewAdoption,
) -> Result<AdoptionId> {
    free_text::check(&[&new.changed, &new.reason], new.confirmed)?;
    check(new.degree, &new.changed, &new.reason)?;
    for text in [&new.changed, &new.reason] {
        let length = text.trim().chars().count();
        if length > TEXT_MOST {
            return Err(Refusal::TextTooLong { length, most: TEXT_MOST }.into());
        }
    }
    let practice = published(tx, &new.practice)?;
    if practice.organisation_id == new.organisation.as_str() {
        return Err(Refusal::FieldMissing { field: "organisation" }.into());
    }
    let key = args![new.practice.as_str(), new.organisation.as_str()];
    let id = tx
        .find(store::FIND_KNOWN, key, |row| row.get::<String>(0))?
        .map_or_else(|| id.clone(), AdoptionId::new);
    let now = ctx.now();
    let values = args![
        id.as_str(),
        new.practice.as_str(),
        new.organisation.as_str(),
        new.degree.word(),
        new.changed.trim(),
        new.reason.trim(),
        &new.lang,
        new.since.as_ref().map(PartialDate::as_str),
        new.is_example,
        &now,
    ];
    tx.execute(store::UPSERT, values)?;
    shelve(tx, &id, (&practice, &now))?;
    thread::tie(tx, ctx, &Link::took_up(&id, &new.practice))?;
    let network = practice.network_id.as_ref().map(NetworkId::new);
    journal::record_on(tx, ctx, actor, "adopt_practice", (network.as_ref(), &Anchor::from(&id)))?;
    Ok(id)
}

/// Takes back what was said of a practice.
///
/// # Errors
/// Forbidden for everybody but the people of the organisation that took it up.
pub fn withdraw(ctx: &Ctx, actor: &Actor, id: &AdoptionId) -> Result<PracticeId> {
    ctx.db.tx(|tx| {
        let known = find(tx, id)?;
        access::adoption::may_tell(actor, &OrganisationId::new(&known.by.id))?;
        let practice = PracticeId::new(&known.practice_id);
        thread::untie(tx, &Link::took_up(id, &practice))?;
        tx.execute(store::DELETE, args![id.as_str()])?;
        library::remove(tx, "adoption", id.as_str())?;
        let network = known.network_id.as_ref().map(NetworkId::new);
        journal::record_on(tx, ctx, actor, "withdraw_adoption", (network.as_ref(), &Anchor::from(id)))?;
        Ok(practice)
    })
}

/// Where a practice is taken back, those who took it up are no longer found by it; where it is published, they are.
pub(in crate::share) fn follow(tx: &mut Tx<'_>, practice: &PracticeId, is_published: bool) -> Result<()> {
    let ids: Vec<String> = tx.list(store::LIST_IDS, args![practice.as_str()], |row| row.get(0))?;
    ids.iter().try_for_each(|id| library::set_public(tx, "adoption", id, is_published))
}

/// A practice that is for everybody; nobody takes up a draft.
fn published(tx: &mut Tx<'_>, id: &PracticeId) -> Result<PracticeView> {
    let practice = find_practice(tx, id)?.or_missing("practice", id.as_str())?;
    if practice.is_published { Ok(practice) } else { Err(Error::Forbidden(Deed::See)) }
}

fn find(tx: &mut Tx<'_>, id: &AdoptionId) -> Result<AdoptionView> {
    tx.find(store::FIND, args![id.as_str()], store::read)?.or_missing("adoption", id.as_str())
}

/// It has no page of its own: it is read on the practice's page.
fn shelve(tx: &mut Tx<'_>, id: &AdoptionId, (practice, now): (&PracticeView, &str)) -> Result<()> {
    let known = find(tx, id)?;
    let by = places::find(tx, &known.by.id)?.or_missing("organisation", &known.by.id)?;
    library::put(
        tx,
        &Entry {
            kind: "adoption",
            id: id.as_str(),
            title: &format!("{}: {}", by.name, practice.title),
            summary: if known.changed.is_empty() { &practice.summary } else { &known.changed },
            words: &known.reason,
            lang: &known.lang,
            country: &by.country,
            organisation: Some(&known.by.id),
            network: practice.network_id.as_deref(),
            concept: &practice.concept,
            is_public: practice.is_published,
            path: &format!("/share/practices/{}#adoption-{id}", practice.id),
            at: now,
        },
    )
}
