//! Goals of a network and what follows them on three levels.

use super::super::store;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, networks};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{FocusAreaId, GoalId, IndicatorId, NetworkId};
use torg_domain::indicator::FollowLevel;

/// A goal.
#[derive(Debug, Clone)]
pub struct NewGoal {
    /// The network whose goal it is.
    pub network: NetworkId,
    /// The focus area it belongs to.
    pub focus_area: Option<FocusAreaId>,
    /// The goal.
    pub text: String,
    /// In which language.
    pub lang: String,
    /// Invented.
    pub is_example: bool,
}

/// Something that follows a goal.
#[derive(Debug, Clone)]
pub struct NewMeasure {
    /// The goal.
    pub goal: GoalId,
    /// The level.
    pub level: FollowLevel,
    /// The indicator that stands for it, or
    pub indicator: Option<IndicatorId>,
    /// what is followed, in words.
    pub text: String,
}

/// Sets a goal at the end of the network's list.
///
/// # Errors
/// Forbidden for those who do not edit the network; refused without words.
pub fn add_goal(ctx: &Ctx, actor: &Actor, new: &NewGoal, confirmed: Confirmed) -> Result<GoalId> {
    free_text::check(&[&new.text], confirmed)?;
    let id = GoalId::new(ctx.id());
    ctx.db.tx(|tx| insert_goal(tx, ctx, actor, &id, new))?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's: for loading known goals.
///
/// # Errors
/// As [`add_goal`].
pub fn insert_goal(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &GoalId, new: &NewGoal) -> Result<()> {
    access::goal::may_edit(actor, &new.network)?;
    let text = new.text.trim();
    if text.is_empty() {
        return Err(Refusal::FieldMissing { field: "goal" }.into());
    }
    let network = networks::find(tx, &new.network)?.or_missing("network", new.network.as_str())?;
    let position = tx.count(store::COUNT_GOALS, args![new.network.as_str()])?;
    let focus_area = new.focus_area.as_ref().map(FocusAreaId::as_str);
    let values =
        args![id.as_str(), new.network.as_str(), focus_area, position, text, &new.lang, new.is_example];
    tx.execute(store::INSERT_GOAL, values)?;
    library::put(
        tx,
        &Entry {
            kind: "goal",
            id: id.as_str(),
            title: text,
            summary: &network.name,
            lang: &new.lang,
            network: Some(new.network.as_str()),
            is_public: network.is_public,
            path: &format!("/follow-up/goals?network={}", new.network),
            at: &ctx.now(),
            ..Entry::default()
        },
    )?;
    record(tx, ctx, actor, "add_goal", (&new.network, id))
}

/// Chooses something that follows a goal on one level.
///
/// # Errors
/// Forbidden for those who do not edit the network; refused without indicator or words.
pub fn add_measure(ctx: &Ctx, actor: &Actor, new: &NewMeasure, confirmed: Confirmed) -> Result<()> {
    free_text::check(&[&new.text], confirmed)?;
    ctx.db.tx(|tx| insert_measure(tx, ctx, actor, new))
}

/// The same inside a running transaction.
///
/// # Errors
/// As [`add_measure`].
pub fn insert_measure(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, new: &NewMeasure) -> Result<()> {
    let network = network_of(tx, &new.goal)?;
    access::goal::may_edit(actor, &network)?;
    let text = new.text.trim();
    if text.is_empty() && new.indicator.is_none() {
        return Err(Refusal::FieldMissing { field: "indicator" }.into());
    }
    if let Some(id) = &new.indicator {
        let id = id.as_str();
        tx.find(store::FIND_INDICATOR, args![id], store::read_indicator)?.or_missing("indicator", id)?;
    }
    let position = tx.count(store::NEXT_MEASURE, args![new.goal.as_str()])?;
    let indicator = new.indicator.as_ref().map(IndicatorId::as_str);
    tx.execute(store::INSERT_MEASURE, args![new.goal.as_str(), position, new.level.word(), indicator, text])?;
    record(tx, ctx, actor, "add_measure", (&network, &new.goal))
}

/// Takes something away that followed a goal; `position` is its place in the goal's list.
///
/// # Errors
/// Forbidden for those who do not edit the network.
pub fn remove_measure(ctx: &Ctx, actor: &Actor, goal: &GoalId, position: i64) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = network_of(tx, goal)?;
        access::goal::may_edit(actor, &network)?;
        tx.execute(store::DELETE_MEASURE, args![goal.as_str(), position])?;
        record(tx, ctx, actor, "remove_measure", (&network, goal))
    })
}

fn network_of(tx: &mut Tx<'_>, goal: &GoalId) -> Result<NetworkId> {
    let id = tx.find(store::FIND_NETWORK_OF_GOAL, args![goal.as_str()], |row| row.get::<String>(0))?;
    Ok(NetworkId::new(id.or_missing("goal", goal.as_str())?))
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, goal): (&NetworkId, &GoalId),
) -> Result<()> {
    let happening = journal::Happening { deed, network: Some(network), kind: "goal", id: goal.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
