//! Needs and offers: said on their own, or because of something somebody would like to hear more about.

use crate::capture::store;
use crate::capture::views::NeedView;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, thread};
use crate::{Actor, Ctx, Deed, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::id::{ExchangeId, NeedId, NetworkId, OrganisationId};
use torg_domain::link::{Anchor, Link};
use torg_domain::need::{Direction, NeedState, WantedForm};
use torg_domain::network::Concept;
use torg_domain::note::note_text;

/// Characters of a topic at most.
pub(super) const TOPIC_MOST: usize = 600;
/// Characters of a title that becomes a topic; the rest can be read one step back on the thread.
const TITLE_MOST: usize = 160;

/// A need or an offer on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNeed {
    /// Which way it points.
    pub direction: Direction,
    /// Whose it is; `None` = not stated.
    pub organisation: Option<OrganisationId>,
    /// The network it is said in.
    pub network: Option<NetworkId>,
    /// What it is about, in a sentence.
    pub topic: String,
    /// Language of the topic.
    pub lang: String,
    /// Shared concept, where known.
    pub concept: Option<Concept>,
    /// The form somebody would like.
    pub wanted_form: WantedForm,
    /// By when, as exactly as known.
    pub by_when: Option<PartialDate>,
    /// How far it has come: open, unless known material is loaded.
    pub state: NeedState,
    /// May everybody read it?
    pub is_public: bool,
    /// Invented data.
    pub is_example: bool,
}

impl NewNeed {
    /// An open, public need or offer with its topic; everything else not stated.
    #[must_use]
    pub fn new(direction: Direction, topic: impl Into<String>, lang: impl Into<String>) -> Self {
        Self {
            direction,
            organisation: None,
            network: None,
            topic: topic.into(),
            lang: lang.into(),
            concept: None,
            wanted_form: WantedForm::Any,
            by_when: None,
            state: NeedState::Open,
            is_public: true,
            is_example: false,
        }
    }
}

/// "We would like to hear more about this."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearMore {
    /// The note, practice, finding or other station it is about.
    pub about: Anchor,
    /// What exactly, in own words; empty = the title of what it is about.
    pub words: String,
    /// Language of the words.
    pub lang: String,
    /// Who would like to; `None` = the actor's organisation.
    pub organisation: Option<OrganisationId>,
    /// The form they would like.
    pub wanted_form: WantedForm,
    /// By when, as exactly as known.
    pub by_when: Option<PartialDate>,
}

/// A need that met an offer, on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPairing {
    /// The need.
    pub need: NeedId,
    /// The offer.
    pub offer: NeedId,
    /// The exchange that came of it.
    pub exchange: Option<ExchangeId>,
    /// How the two found each other; empty = not stated.
    pub learnt_how: String,
    /// What was used afterwards; empty = not stated yet.
    pub outcome: String,
}

/// Somebody with an account says what they need or can share.
///
/// # Errors
/// Forbidden for strangers and for a network the actor takes no part in; refused without a topic or for a personal one.
pub fn add_need(ctx: &Ctx, actor: &Actor, new: &NewNeed) -> Result<NeedId> {
    access::need::may_add(actor)?;
    if new.network.as_ref().is_some_and(|network| !actor.takes_part_in(network)) {
        return Err(Error::Forbidden(Deed::Change));
    }
    let id = NeedId::new(ctx.id());
    ctx.db.tx(|tx| insert_need(tx, ctx, actor, &id, new))?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's and without a rule of access.
///
/// # Errors
/// As [`add_need`], but for access.
pub fn insert_need(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &NeedId, new: &NewNeed) -> Result<()> {
    note_text(&new.topic, TOPIC_MOST)?;
    free_text::check(&[&new.topic], Confirmed::No)?;
    store::need::insert(tx, id, new, (actor.person.as_ref().map(|person| person.as_str()), &ctx.now()))?;
    shelve(tx, id)?;
    journal::record_on(tx, ctx, actor, "add_need", (new.network.as_ref(), &id.into()))
}

/// Turns "we would like to hear more about this" into a need that hangs on the thread of what it is about.
///
/// # Errors
/// Forbidden for strangers and for those who may not read what it is about; missing where that has no page.
pub fn hear_more(ctx: &Ctx, actor: &Actor, wish: &HearMore) -> Result<NeedId> {
    access::need::may_add(actor)?;
    let id = NeedId::new(ctx.id());
    ctx.db.tx(|tx| {
        let about =
            store::need::find_shelved(tx, &wish.about)?.or_missing(wish.about.kind.word(), &wish.about.id)?;
        access::need::may_see(actor, about.is_public, about.network.as_ref())?;
        let has_own_words = !wish.words.trim().is_empty();
        let need = NewNeed {
            organisation: wish.organisation.clone().or_else(|| actor.organisation.clone()),
            network: about.network.filter(|network| actor.takes_part_in(network)),
            concept: Concept::from_word(&about.concept),
            wanted_form: wish.wanted_form,
            by_when: wish.by_when.clone(),
            is_public: about.is_public,
            ..if has_own_words {
                NewNeed::new(Direction::Need, &wish.words, &wish.lang)
            } else {
                NewNeed::new(Direction::Need, shortened(&about.title), &about.lang)
            }
        };
        thread::tie(tx, ctx, &Link::hear_more(&id, wish.about.clone()))?;
        insert_need(tx, ctx, actor, &id, &need)
    })?;
    Ok(id)
}

/// A facilitator brings a need and an offer together.
///
/// # Errors
/// Missing need or offer; forbidden for those who lead neither network; refused where the two do not point at each
/// other or one was withdrawn.
pub fn pair(ctx: &Ctx, actor: &Actor, new: &NewPairing) -> Result<()> {
    ctx.db.tx(|tx| {
        paired_network(tx, actor, (&new.need, &new.offer))?;
        insert_pairing(tx, ctx, actor, new)
    })
}

/// The same inside a running transaction, without a rule of access.
///
/// # Errors
/// As [`pair`], but for access.
pub fn insert_pairing(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, new: &NewPairing) -> Result<()> {
    free_text::check(&[&new.learnt_how, &new.outcome], Confirmed::No)?;
    let need = found(tx, &new.need)?;
    let offer = found(tx, &new.offer)?;
    let is_pair = need.direction == Direction::Need.word() && offer.direction == Direction::Offer.word();
    let is_live = [&need, &offer].iter().all(|side| side.state != NeedState::Withdrawn.word());
    if !is_pair || !is_live {
        return Err(Refusal::StateUnclear.into());
    }
    store::need::insert_pairing(tx, new, &ctx.now())?;
    thread::tie(tx, ctx, &Link::meets(&new.offer, &new.need))?;
    if let Some(exchange) = &new.exchange {
        thread::tie(tx, ctx, &Link::came_of(exchange, &new.need))?;
    }
    let state = if new.outcome.trim().is_empty() { NeedState::Paired } else { NeedState::Met };
    store::need::set_state(tx, &new.need, state)?;
    shelve(tx, &new.need)?;
    shelve(tx, &new.offer)?;
    let network = need.network_id.as_deref().map(NetworkId::new);
    journal::record_on(tx, ctx, actor, "pair", (network.as_ref(), &(&new.need).into()))
}

/// Writes down what came of a pairing: what was learnt and used, and the exchange it led to.
///
/// # Errors
/// As [`pair`]; missing where the two were never paired; refused without an outcome.
pub fn set_pair_outcome(
    ctx: &Ctx,
    actor: &Actor,
    (need, offer): (&NeedId, &NeedId),
    outcome: &str,
    exchange: Option<&ExchangeId>,
) -> Result<()> {
    note_text(outcome, TOPIC_MOST)?;
    free_text::check(&[outcome], Confirmed::No)?;
    ctx.db.tx(|tx| {
        let network = outcome_network(tx, actor, (need, offer))?;
        if store::need::set_outcome(tx, (need, offer), outcome, exchange.map(ExchangeId::as_str))? == 0 {
            return Err(Error::Missing("pairing", format!("{need} {offer}")));
        }
        if let Some(exchange) = exchange {
            thread::tie(tx, ctx, &Link::came_of(exchange, need))?;
        }
        set_met(tx, &(need.clone(), offer.clone()))?;
        journal::record_on(tx, ctx, actor, "set_pair_outcome", (network.as_ref(), &need.into()))
    })
}

/// Takes a need or an offer back. It stays readable, marked as withdrawn.
///
/// # Errors
/// Missing need; forbidden for all but its author, its organisation's people and those who lead its network.
pub fn withdraw_need(ctx: &Ctx, actor: &Actor, id: &NeedId) -> Result<()> {
    ctx.db.tx(|tx| {
        let need = found(tx, id)?;
        let author = store::need::author(tx, id)?;
        let is_author = actor.person.is_some()
            && actor.person.as_ref().map(|person| person.as_str()) == author.as_deref();
        let network = need.network_id.as_deref().map(NetworkId::new);
        if !is_author {
            access::need::may_pair(actor, network.as_ref())?;
        }
        store::need::set_state(tx, id, NeedState::Withdrawn)?;
        library::remove(tx, "need", id.as_str())?;
        for faq in store::offer::list_faq(tx, id)? {
            library::remove(tx, "faq", &faq.id)?;
        }
        journal::record_on(tx, ctx, actor, "withdraw_need", (network.as_ref(), &id.into()))
    })
}

pub(super) fn found(tx: &mut Tx<'_>, id: &NeedId) -> Result<NeedView> {
    store::need::find(tx, id)?.or_missing("need", id.as_str())
}

/// The network the outcome is written down in: those who may pair, and the two organisations themselves.
fn outcome_network(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (need, offer): (&NeedId, &NeedId),
) -> Result<Option<NetworkId>> {
    let sides = [found(tx, need)?, found(tx, offer)?];
    let own = sides.each_ref().map(|side| side.organisation_id.as_ref().map(OrganisationId::new));
    let networks = sides.each_ref().map(network_of);
    let may_tell = |network: &Option<NetworkId>| {
        access::need::may_tell_outcome(actor, network.as_ref(), own.each_ref().map(Option::as_ref))
    };
    let [of_need, of_offer] = networks;
    if may_tell(&of_need).is_ok() {
        return Ok(of_need);
    }
    may_tell(&of_offer).map(|()| of_offer)
}

/// The network this actor may pair in: the need's, or the offer's.
fn paired_network(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (need, offer): (&NeedId, &NeedId),
) -> Result<Option<NetworkId>> {
    let of_need = found(tx, need)?.network_id.map(NetworkId::new);
    let of_offer = found(tx, offer)?.network_id.map(NetworkId::new);
    if access::need::may_pair(actor, of_need.as_ref()).is_ok() {
        return Ok(of_need);
    }
    access::need::may_pair(actor, of_offer.as_ref())?;
    Ok(of_offer)
}

pub(super) fn shortened(title: &str) -> String {
    if title.chars().count() <= TITLE_MOST {
        return title.to_owned();
    }
    let start: String = title.chars().take(TITLE_MOST).collect();
    let whole_words = start.rsplit_once(' ').map_or(&*start, |(words, _)| words);
    format!("{whole_words} …")
}

/// The network a need or an offer was said in.
pub(super) fn network_of(need: &NeedView) -> Option<NetworkId> {
    need.network_id.as_deref().map(NetworkId::new)
}

/// After an outcome: the need has met its offer, and both tell what it gave.
pub(super) fn set_met(tx: &mut Tx<'_>, (need, offer): &(NeedId, NeedId)) -> Result<()> {
    store::need::set_state(tx, need, NeedState::Met)?;
    shelve(tx, need)?;
    shelve(tx, offer)
}

/// Puts it in the library, or leaves it out where it was withdrawn.
pub(super) fn shelve(tx: &mut Tx<'_>, id: &NeedId) -> Result<()> {
    let need = found(tx, id)?;
    if need.state == NeedState::Withdrawn.word() {
        return Ok(());
    }
    let told = store::need::list_pairings(tx, id)?.into_iter().rev().map(|pair| pair.outcome);
    let outcome = told.into_iter().find(|outcome| !outcome.is_empty()).unwrap_or_default();
    let summary = [need.organisation.as_str(), outcome.as_str()].into_iter().filter(|part| !part.is_empty());
    let summary = summary.collect::<Vec<_>>().join(": ");
    let words = store::offer::find(tx, id)?.map(|capacity| capacity.topics).unwrap_or_default();
    let path = format!("/find/needs/{id}");
    library::put(
        tx,
        &Entry {
            kind: "need",
            id: id.as_str(),
            title: &need.topic,
            summary: &summary,
            words: &words,
            year: library::year_of(&need.created_at),
            lang: &need.lang,
            country: &need.country,
            organisation: need.organisation_id.as_deref(),
            network: need.network_id.as_deref(),
            concept: &need.concept,
            is_public: need.is_public,
            path: &path,
            at: &need.created_at,
            ..Entry::default()
        },
    )
}
