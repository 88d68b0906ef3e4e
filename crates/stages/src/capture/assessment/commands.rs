//! What a municipality's own people decide: start, rate, close the round, write down the talk, rate again, share.

use super::store::{self, AssessmentRow, RatingRow, RoundRow};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal, networks};
use crate::{Actor, Ctx, Deed, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::assessment::{Audience, REASON_MOST, TALK_MOST, check_step};
use torg_domain::id::{AssessmentId, AssessmentModelId, NetworkId, OrganisationId, PersonId};
use torg_domain::network::Level;
use torg_domain::note::note_text;

/// One person's rating of one dimension.
#[derive(Debug, Clone)]
pub struct NewRating {
    /// The dimension's short name.
    pub dimension: String,
    /// 0 to 5.
    pub rating: u8,
    /// Why; needed.
    pub reason: String,
    /// Language of the reason.
    pub lang: String,
    /// From which level the person sees it.
    pub role: Level,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Notes of the talk about one dimension.
#[derive(Debug, Clone)]
pub struct NewTalk {
    /// The closed round that was talked about.
    pub round: i64,
    /// The dimension's short name.
    pub dimension: String,
    /// What was said; empty takes it away.
    pub words: String,
    /// Language of the notes.
    pub lang: String,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Whom a result is shared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Share {
    /// One network.
    Network(NetworkId),
    /// Everybody.
    Everybody,
}

/// A closed round of a known assessment.
#[derive(Debug, Clone)]
pub struct ToldRound {
    /// When it was closed, UTC.
    pub at: String,
    /// A made-up name of each rater, with the rating.
    pub ratings: Vec<(String, NewRating)>,
}

/// A known assessment on its way in, one closed round after the other.
#[derive(Debug, Clone)]
pub struct Told {
    /// The model.
    pub model: AssessmentModelId,
    /// Whose.
    pub organisation: OrganisationId,
    /// Invented data.
    pub is_example: bool,
    /// Its rounds.
    pub rounds: Vec<ToldRound>,
    /// Notes of talks.
    pub talks: Vec<NewTalk>,
}

/// Starts an assessment by a model, with its first round open. Where one by this model is under way, gives that one.
///
/// # Errors
/// Forbidden for those without an account in an organisation; missing model.
pub fn start(ctx: &Ctx, actor: &Actor, model: &AssessmentModelId) -> Result<AssessmentId> {
    let organisation = actor.organisation.as_ref().ok_or(Error::Forbidden(Deed::Change))?;
    access::assessment::may_take_part(actor, organisation)?;
    let id = AssessmentId::new(ctx.id());
    ctx.db.tx(|tx| {
        tx.take_turn()?; // two who start at the same time get the same one
        super::models::visible(tx, actor, model, "")?;
        for row in store::list_of(tx, organisation.as_str())? {
            let is_open =
                store::list_rounds(tx, &row.id)?.last().is_some_and(|last| last.closed_at.is_none());
            if row.model == model.as_str() && is_open && !row.is_example {
                return Ok(AssessmentId::new(row.id));
            }
        }
        let now = ctx.now();
        store::insert(tx, &id, (model.as_str(), organisation.as_str()), (false, &now))?;
        store::insert_round(tx, &id, 1, &now)?;
        note_change(tx, ctx, actor, "start_assessment", &id)?;
        Ok(id)
    })
}

/// Rates one dimension in the open round; said anew, it stands in place of what the same person said before. Not
/// written in the journal: who rated when is the municipality's own.
///
/// # Errors
/// Forbidden for all but the municipality's people; refused once the round is closed, for a rating outside 0 to 5,
/// without a reason, for a personal one, and where the model has no such dimension.
pub fn rate(ctx: &Ctx, actor: &Actor, id: &AssessmentId, new: &NewRating) -> Result<()> {
    ctx.db.tx(|tx| {
        tx.take_turn()?; // nobody rates a round that is being closed
        let (row, person) = own(tx, actor, id)?;
        let round = open(tx, &row)?.ok_or(Refusal::StateUnclear)?;
        note_text(&new.reason, REASON_MOST).map_err(|refusal| match refusal {
            Refusal::TextEmpty => Refusal::FieldMissing { field: "assess-reason" },
            other => other,
        })?;
        put(tx, (&row, id, round.number), (person.as_str(), new), &ctx.now())
    })
}

fn put(
    tx: &mut Tx<'_>,
    (row, id, round): (&AssessmentRow, &AssessmentId, i64),
    (rater, new): (&str, &NewRating),
    at: &str,
) -> Result<()> {
    check_dimension(tx, &row.model, &new.dimension)?;
    let rating = i64::from(check_step(new.rating)?);
    free_text::check(&[&new.reason], new.confirmed)?;
    let rating = RatingRow {
        dimension: new.dimension.clone(),
        rater: rater.to_owned(),
        role: new.role.word().to_owned(),
        rating,
        reason: new.reason.trim().to_owned(),
        lang: new.lang.clone(),
    };
    Ok(store::put_rating(tx, (id, round), &rating, at)?)
}

/// Closes the open round: from now on its spread and reasons are shown to the municipality's people, and nothing in it
/// is changed again.
///
/// # Errors
/// Forbidden for all but the municipality's people; refused where no round is open or nobody has rated.
pub fn close_round(ctx: &Ctx, actor: &Actor, id: &AssessmentId) -> Result<()> {
    ctx.db.tx(|tx| {
        tx.take_turn()?;
        let (row, _) = own(tx, actor, id)?;
        let round = open(tx, &row)?.ok_or(Refusal::StateUnclear)?;
        if store::list_ratings(tx, id.as_str(), round.number)?.is_empty() {
            return Err(Refusal::FieldMissing { field: "rating" }.into());
        }
        store::close_round(tx, id, round.number, &ctx.now())?;
        note_change(tx, ctx, actor, "close_assessment_round", id)
    })
}

/// Opens the next round, after the talk. What was rated before stays as it is.
///
/// # Errors
/// Forbidden for all but the municipality's people; refused while a round is open.
pub fn open_round(ctx: &Ctx, actor: &Actor, id: &AssessmentId) -> Result<()> {
    ctx.db.tx(|tx| {
        tx.take_turn()?;
        let (row, _) = own(tx, actor, id)?;
        let rounds = store::list_rounds(tx, &row.id)?;
        let last = rounds.last().filter(|last| last.closed_at.is_some()).ok_or(Refusal::StateUnclear)?;
        store::insert_round(tx, id, last.number + 1, &ctx.now())?;
        note_change(tx, ctx, actor, "open_assessment_round", id)
    })
}

/// Writes down what was said about one dimension of a closed round.
///
/// # Errors
/// Forbidden for all but the municipality's people; refused for a round that is not closed, for too long and for
/// personal words.
pub fn keep_talk(ctx: &Ctx, actor: &Actor, id: &AssessmentId, new: &NewTalk) -> Result<()> {
    ctx.db.tx(|tx| {
        let (row, _) = own(tx, actor, id)?;
        let rounds = store::list_rounds(tx, &row.id)?;
        let is_closed = |round: &RoundRow| round.number == new.round && round.closed_at.is_some();
        if !rounds.iter().any(is_closed) {
            return Err(Refusal::StateUnclear.into());
        }
        talk(tx, (&row, id), new, &ctx.now())?;
        note_change(tx, ctx, actor, "keep_assessment_talk", id)
    })
}

fn talk(tx: &mut Tx<'_>, (row, id): (&AssessmentRow, &AssessmentId), new: &NewTalk, at: &str) -> Result<()> {
    check_dimension(tx, &row.model, &new.dimension)?;
    free_text::check(&[&new.words], new.confirmed)?;
    let words = if new.words.trim().is_empty() { String::new() } else { note_text(&new.words, TALK_MOST)? };
    Ok(store::put_talk(tx, (id, new.round, &new.dimension), (&words, &new.lang), at)?)
}

/// Shares the result of the last closed round: how many chose which step, and nothing else. Later rounds stay private
/// until they are shared in their turn.
///
/// # Errors
/// Forbidden for all but the municipality's people; refused where no round is closed, and for a network of which the
/// municipality is no member.
pub fn share(ctx: &Ctx, actor: &Actor, id: &AssessmentId, with: &Share) -> Result<()> {
    ctx.db.tx(|tx| {
        tx.take_turn()?;
        let (row, _) = own(tx, actor, id)?;
        let rounds = store::list_rounds(tx, &row.id)?;
        let last =
            rounds.iter().rev().find(|round| round.closed_at.is_some()).ok_or(Refusal::StateUnclear)?;
        let (audience, network) = match with {
            Share::Everybody => (Audience::Everybody, None),
            Share::Network(network) => {
                let members = networks::members(tx, network)?;
                if !members.iter().any(|member| member.organisation.id == row.organisation) {
                    return Err(Refusal::FieldMissing { field: "network" }.into());
                }
                (Audience::Network, Some(network))
            }
        };
        let now = ctx.now();
        store::set_shared(tx, id, (audience, network), (Some(last.number), Some(&now)))?;
        note_change(tx, ctx, actor, "share_assessment", id)
    })
}

/// Takes a shared result back: from now on nobody outside reads it, and nothing that was made of it.
///
/// # Errors
/// Forbidden for all but the municipality's people.
pub fn take_back(ctx: &Ctx, actor: &Actor, id: &AssessmentId) -> Result<()> {
    ctx.db.tx(|tx| {
        own(tx, actor, id)?;
        store::set_shared(tx, id, (Audience::Nobody, None), (None, None))?;
        note_change(tx, ctx, actor, "take_back_assessment", id)
    })
}

/// A known assessment inside a running transaction, with the caller's id and without the rules of access: every round
/// closed, reasons left out where the source has none.
///
/// # Errors
/// As the single steps but for the rules.
pub fn insert(tx: &mut Tx<'_>, ctx: &Ctx, id: &AssessmentId, told: &Told) -> Result<()> {
    let now = ctx.now();
    let begun = told.rounds.first().map_or(&now, |round| &round.at);
    store::insert(tx, id, (told.model.as_str(), told.organisation.as_str()), (told.is_example, begun))?;
    let row = store::find(tx, id)?.or_missing("assessment", id.as_str())?;
    for (number, round) in (1_i64..).zip(&told.rounds) {
        store::insert_round(tx, id, number, &round.at)?;
        for (rater, rating) in &round.ratings {
            put(tx, (&row, id, number), (rater, rating), &round.at)?;
        }
        store::close_round(tx, id, number, &round.at)?;
    }
    told.talks.iter().try_for_each(|new| talk(tx, (&row, id), new, &now))
}

/// An assessment of the actor's own organisation, and who the actor is. Others do not learn that it is there.
pub(super) fn own<'a>(
    tx: &mut Tx<'_>,
    actor: &'a Actor,
    id: &AssessmentId,
) -> Result<(AssessmentRow, &'a PersonId)> {
    let row = store::find(tx, id)?.or_missing("assessment", id.as_str())?;
    let person = access::assessment::may_take_part(actor, &OrganisationId::new(&row.organisation));
    let person = person.map_err(|_| Error::Missing("assessment", id.to_string()))?;
    Ok((row, person))
}

/// The round that is being rated.
pub(super) fn open(tx: &mut Tx<'_>, row: &AssessmentRow) -> Result<Option<RoundRow>> {
    Ok(store::list_rounds(tx, &row.id)?.pop().filter(|round| round.closed_at.is_none()))
}

fn check_dimension(tx: &mut Tx<'_>, model: &str, dimension: &str) -> Result<()> {
    let known = store::list_dimensions(tx, model)?;
    if known.iter().any(|(key, _)| key == dimension) {
        Ok(())
    } else {
        Err(Error::Missing("dimension", dimension.to_owned()))
    }
}

/// Writes a change down, without a network: it belongs to none.
fn note_change(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    id: &AssessmentId,
) -> Result<()> {
    let happening = journal::Happening { deed, network: None, kind: "assessment", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
