//! Reads: everything for a municipality's own people, counts only for those it shares with.

use super::commands::own as own_row;
use super::levels::{last_closed, shared};
use super::store::{self, AssessmentRow, RatingRow, RoundRow};
use super::views::{
    AssessmentLine, AssessmentView, ComparedView, ModelView, OpenRoundView, RoundView, SaidView, SharedView,
};
use super::{models, result};
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Deed, Error, Result};
use std::collections::BTreeMap;
use torg_db::Tx;
use torg_domain::id::{AssessmentId, AssessmentModelId, OrganisationId};

/// The reader's own organisation's assessments, the newest first; none for those without an organisation.
///
/// # Errors
/// The database's.
pub fn assessments(ctx: &Ctx, actor: &Actor, lang: &str) -> Result<Vec<AssessmentLine>> {
    let Some(organisation) = actor.organisation.as_ref().filter(|_| actor.person.is_some()) else {
        return Ok(Vec::new());
    };
    ctx.db.read(|tx| {
        let rows = store::list_of(tx, organisation.as_str())?.into_iter();
        rows.map(|row| {
            let rounds = store::list_rounds(tx, &row.id)?;
            Ok(row.line(models::name(tx, &row.model, lang)?, rounds.last()))
        })
        .collect()
    })
}

/// The reader's own organisation's assessments with an open round that they have not rated in.
///
/// # Errors
/// The database's.
pub fn to_rate(ctx: &Ctx, actor: &Actor, lang: &str) -> Result<Vec<AssessmentLine>> {
    let Some(person) = actor.person.as_ref() else { return Ok(Vec::new()) };
    let mut open = assessments(ctx, actor, lang)?;
    open.retain(|line| line.is_open);
    ctx.db.read(|tx| {
        let mut unrated = Vec::new();
        for line in open {
            let ratings = store::list_ratings(tx, &line.id, line.round)?;
            if ratings.iter().all(|rating| rating.rater != person.as_str()) {
                unrated.push(line);
            }
        }
        Ok(unrated)
    })
}

/// Results that others share with this reader, the newest first, without one's own.
///
/// # Errors
/// The database's.
pub fn shared_with_me(ctx: &Ctx, actor: &Actor, lang: &str) -> Result<Vec<SharedView>> {
    ctx.db.read(|tx| shared_by_others(tx, actor, lang))
}

fn shared_by_others(tx: &mut Tx<'_>, actor: &Actor, lang: &str) -> Result<Vec<SharedView>> {
    let mut found = Vec::new();
    for row in store::list_shared(tx)? {
        let organisation = OrganisationId::new(&row.organisation);
        let is_own = access::assessment::may_take_part(actor, &organisation).is_ok();
        let is_visible = access::assessment::may_see_result(actor, &organisation, shared(&row)).is_ok();
        if let (false, true, Some(round)) = (is_own, is_visible, row.shared_round) {
            found.push(shared_view(tx, &row, round, lang)?);
        }
    }
    Ok(found)
}

/// How many chose which step in one round: all that ever leaves the municipality.
fn shared_view(tx: &mut Tx<'_>, row: &AssessmentRow, round: i64, lang: &str) -> Result<SharedView> {
    let ratings = store::list_ratings(tx, &row.id, round)?;
    let rounds = store::list_rounds(tx, &row.id)?;
    let closed = rounds.into_iter().find(|known| known.number == round).and_then(|known| known.closed_at);
    let spreads = store::list_dimensions(tx, &row.model)?.into_iter().map(|(key, _)| {
        let spread = result::spread(ratings.iter().filter(|rating| rating.dimension == key));
        (key, spread)
    });
    Ok(SharedView {
        id: row.id.clone(),
        organisation_id: row.organisation.clone(),
        organisation: row.organisation_name.clone(),
        country: row.country.clone(),
        model_id: row.model.clone(),
        spreads: spreads.collect(),
        model: models::name(tx, &row.model, lang)?,
        closed_at: closed.unwrap_or_default(),
        round,
        is_example: row.is_example,
    })
}

/// One assessment of the reader's own organisation: closed rounds with spread, reasons and talk; of an open one only
/// how many have rated, and one's own ratings.
///
/// # Errors
/// Missing for everybody else, whoever it was shared with: those read [`compared`].
pub fn assessment(ctx: &Ctx, actor: &Actor, id: &AssessmentId, lang: &str) -> Result<AssessmentView> {
    ctx.db.read(|tx| {
        let (row, person) = own_row(tx, actor, id)?;
        let model = models::find(tx, &row.model, lang)?;
        let rounds = store::list_rounds(tx, &row.id)?;
        let line = row.line(model.model.name.clone(), rounds.last());
        let mut closed = Vec::new();
        let mut open = None;
        for round in &rounds {
            let ratings = store::list_ratings(tx, &row.id, round.number)?;
            match &round.closed_at {
                Some(at) => {
                    let talks = store::list_talk(tx, &row.id, round.number)?;
                    closed.push(round_view(&model, (round, at), &ratings, &talks));
                }
                None => open = Some(open_view(&model, round, &ratings, person.as_str())),
            }
        }
        let earlier = earlier(tx, &row, lang)?;
        Ok(AssessmentView {
            networks: networks_of(tx, actor, &row.organisation)?,
            line,
            model,
            rounds: closed,
            open,
            shared_network: row.network_name,
            shared_round: row.shared_round,
            shared_at: row.shared_at,
            earlier,
        })
    })
}

fn round_view(
    model: &ModelView,
    (round, at): (&RoundRow, &str),
    ratings: &[RatingRow],
    talks: &[(String, SaidView)],
) -> RoundView {
    let talk = |key: &str| talks.iter().find(|(known, _)| known == key).map(|(_, said)| said.clone());
    let results = model.dimensions.iter();
    let results = results.map(|one| result::result(&one.key, ratings, talk(&one.key).unwrap_or_default()));
    RoundView { number: round.number, closed_at: at.to_owned(), results: results.collect() }
}

/// Of others' ratings nothing but their number.
fn open_view(model: &ModelView, round: &RoundRow, ratings: &[RatingRow], person: &str) -> OpenRoundView {
    let mut rated: BTreeMap<&str, usize> = BTreeMap::new();
    for rating in ratings {
        *rated.entry(&rating.rater).or_default() += 1;
    }
    OpenRoundView {
        number: round.number,
        raters: i64::try_from(rated.len()).unwrap_or(i64::MAX),
        complete: rated.values().filter(|count| **count == model.dimensions.len()).count(),
        own: result::own(ratings, person),
    }
}

/// The last closed round of every earlier assessment by the same model, the oldest first.
fn earlier(tx: &mut Tx<'_>, row: &AssessmentRow, lang: &str) -> Result<Vec<SharedView>> {
    let mut found = Vec::new();
    let all = store::list_of(tx, &row.organisation)?;
    let before = all.iter().rev().filter(|one| one.model == row.model && one.id != row.id);
    for one in before.filter(|one| one.created_at <= row.created_at) {
        let rounds = store::list_rounds(tx, &one.id)?;
        if let Some(round) = rounds.iter().rev().find(|round| round.closed_at.is_some()) {
            found.push(shared_view(tx, one, round.number, lang)?);
        }
    }
    Ok(found)
}

/// Networks this person has a role in and of which the organisation is a member.
fn networks_of(tx: &mut Tx<'_>, actor: &Actor, organisation: &str) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for (id, _) in &actor.roles {
        let members = networks::members(tx, id)?;
        let is_member = members.iter().any(|member| member.organisation.id == organisation);
        if let (true, Some(network)) = (is_member, networks::find(tx, id)?) {
            found.push((network.id, network.name));
        }
    }
    Ok(found)
}

/// The reader's own last closed result by a model, beside nothing.
///
/// # Errors
/// Forbidden for those without an organisation.
pub fn own(ctx: &Ctx, actor: &Actor, model: &AssessmentModelId, lang: &str) -> Result<Option<SharedView>> {
    let organisation = actor.organisation.as_ref().ok_or(Error::Forbidden(Deed::See))?;
    access::assessment::may_take_part(actor, organisation)?;
    ctx.db.read(|tx| own_in(tx, organisation, model, lang))
}

fn own_in(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    model: &AssessmentModelId,
    lang: &str,
) -> Result<Option<SharedView>> {
    let Some((id, round)) = last_closed(tx, organisation.as_str(), model.as_str())? else { return Ok(None) };
    let Some(row) = store::find(tx, &AssessmentId::new(id))? else { return Ok(None) };
    Ok(Some(shared_view(tx, &row, round, lang)?))
}

/// Results by one model that are shared with this reader, beside the reader's own. The newest of each organisation.
///
/// # Errors
/// Missing model.
pub fn compared(ctx: &Ctx, actor: &Actor, model: &AssessmentModelId, lang: &str) -> Result<ComparedView> {
    ctx.db.read(|tx| {
        let mut others: Vec<SharedView> = Vec::new();
        for one in shared_by_others(tx, actor, lang)? {
            let is_new = others.iter().all(|known| known.organisation_id != one.organisation_id);
            if one.model_id == model.as_str() && is_new {
                others.push(one);
            }
        }
        let own = match actor.organisation.as_ref().filter(|_| actor.person.is_some()) {
            Some(organisation) => own_in(tx, organisation, model, lang)?,
            None => None,
        };
        // Whoever was shared a result reads the words of its model, also where that is a network's own.
        let view = if others.is_empty() {
            models::visible(tx, actor, model, lang)?
        } else {
            models::find(tx, model.as_str(), lang)?
        };
        Ok(ComparedView { model: view, own, others })
    })
}
