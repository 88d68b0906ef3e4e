//! What an offer has room for, and the standing answers beside it.

use super::need::{found, network_of};
use crate::capture::store;
use crate::capture::views::NeedView;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::capacity::Capacity;
use torg_domain::id::{FaqId, NeedId, OrganisationId};
use torg_domain::need::Direction;
use torg_domain::note::note_text;

/// Characters of a line of what is offered.
const LINE_MOST: usize = 1_000;
/// Characters of a question.
const QUESTION_MOST: usize = 400;
/// Characters of a standing answer.
const ANSWER_MOST: usize = 4_000;
/// Visits a month and people in a group that nobody means.
const COUNT_MOST: u32 = 500;

/// A question with its standing answer, on its way in.
#[derive(Debug, Clone, Default)]
pub struct NewFaq {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Language of both.
    pub lang: String,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

/// Says what an offer has room for.
///
/// # Errors
/// Missing offer; forbidden for all but its organisation and author; refused for a need, for numbers nobody means and
/// for personal or too long words.
pub fn set_capacity(
    ctx: &Ctx,
    actor: &Actor,
    offer: &NeedId,
    capacity: &Capacity,
    confirmed: Confirmed,
) -> Result<()> {
    ctx.db.tx(|tx| {
        kept(tx, actor, offer)?;
        insert_capacity(tx, ctx, actor, offer, (capacity, confirmed))
    })
}

/// The same inside a running transaction, without a rule of access.
///
/// # Errors
/// As [`set_capacity`], but for access.
pub fn insert_capacity(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    offer: &NeedId,
    (capacity, confirmed): (&Capacity, Confirmed),
) -> Result<()> {
    let about = offered(tx, offer)?;
    let texts = [&capacity.topics, &capacity.not_offered, &capacity.read_first, &capacity.fee];
    free_text::check(&texts.map(String::as_str), confirmed)?;
    for text in texts.into_iter().filter(|text| !text.trim().is_empty()) {
        note_text(text, LINE_MOST)?;
    }
    let counts = [capacity.visits_per_month, capacity.group_most];
    if let Some(odd) = counts.into_iter().flatten().find(|count| *count > COUNT_MOST) {
        return Err(Refusal::NumberUnclear { given: odd.to_string() }.into());
    }
    store::offer::put(tx, offer, capacity, &ctx.now())?;
    super::need::shelve(tx, offer)?;
    journal::record_on(tx, ctx, actor, "set_capacity", (network_of(&about).as_ref(), &offer.into()))
}

/// Puts a question with its answer beside an offer; search finds it.
///
/// # Errors
/// As [`set_capacity`].
pub fn add_faq(ctx: &Ctx, actor: &Actor, offer: &NeedId, new: &NewFaq) -> Result<FaqId> {
    let id = FaqId::new(ctx.id());
    ctx.db.tx(|tx| {
        kept(tx, actor, offer)?;
        insert_faq(tx, ctx, actor, (&id, offer), new)?;
        Ok(id)
    })
}

/// The same inside a running transaction, with an id of the caller's and without a rule of access.
///
/// # Errors
/// As [`add_faq`], but for access.
pub fn insert_faq(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (id, offer): (&FaqId, &NeedId),
    new: &NewFaq,
) -> Result<()> {
    let about = offered(tx, offer)?;
    free_text::check(&[&new.question, &new.answer], new.confirmed)?;
    let question = note_text(&new.question, QUESTION_MOST)?;
    let answer = note_text(&new.answer, ANSWER_MOST)?;
    store::offer::put_faq(tx, (id, offer), (&question, &answer, &new.lang), &ctx.now())?;
    let path = format!("/find/needs/{offer}#faq-{id}");
    library::put(
        tx,
        &Entry {
            kind: "faq",
            id: id.as_str(),
            title: &question,
            summary: &answer,
            words: &about.topic,
            lang: &new.lang,
            country: &about.country,
            organisation: about.organisation_id.as_deref(),
            network: about.network_id.as_deref(),
            concept: &about.concept,
            is_public: about.is_public,
            path: &path,
            at: &ctx.now(),
            ..Entry::default()
        },
    )?;
    journal::record_on(tx, ctx, actor, "add_faq", (network_of(&about).as_ref(), &offer.into()))
}

/// Takes a standing answer away.
///
/// # Errors
/// Missing where the offer has no such answer; forbidden as for [`set_capacity`].
pub fn remove_faq(ctx: &Ctx, actor: &Actor, offer: &NeedId, id: &FaqId) -> Result<()> {
    ctx.db.tx(|tx| {
        let about = kept(tx, actor, offer)?;
        let of = store::offer::find_faq_offer(tx, id)?.filter(|of| of == offer.as_str());
        of.or_missing("faq", id.as_str())?;
        store::offer::delete_faq(tx, id)?;
        library::remove(tx, "faq", id.as_str())?;
        journal::record_on(tx, ctx, actor, "remove_faq", (network_of(&about).as_ref(), &offer.into()))
    })
}

/// An offer that this actor keeps.
pub(in crate::capture) fn kept(tx: &mut Tx<'_>, actor: &Actor, id: &NeedId) -> Result<NeedView> {
    let offer = offered(tx, id)?;
    let author = store::need::author(tx, id)?;
    let is_author = author.is_some() && actor.person.as_ref().map(|own| own.as_str()) == author.as_deref();
    let organisation = offer.organisation_id.as_ref().map(OrganisationId::new);
    access::need::may_keep(actor, organisation.as_ref(), is_author)?;
    Ok(offer)
}

fn offered(tx: &mut Tx<'_>, id: &NeedId) -> Result<NeedView> {
    let offer = found(tx, id)?;
    if offer.direction == Direction::Offer.word() { Ok(offer) } else { Err(Refusal::StateUnclear.into()) }
}
