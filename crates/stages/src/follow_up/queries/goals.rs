//! The map of what follows a network's goals: nationally, regionally, locally, with gaps to be seen.

use super::super::store;
use super::super::views::{GoalView, GoalsView, LevelView, MeasureView};
use super::catalogue::find;
use crate::error::OrMissing;
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::id::{IndicatorId, NetworkId};
use torg_domain::indicator::FollowLevel;

/// The goals of a network with what follows each on every level.
///
/// # Errors
/// Missing where there is no such network; forbidden where it is not for this reader.
pub fn goals_map(ctx: &Ctx, actor: &Actor, network: &NetworkId) -> Result<GoalsView> {
    ctx.db.read(|tx| {
        let view = networks::find(tx, network)?.or_missing("network", network.as_str())?;
        access::goal::may_see(actor, network, view.is_public)?;
        let mut goals = tx.list(store::LIST_GOALS, args![network.as_str()], |row| {
            Ok(GoalView {
                id: row.get(0)?,
                text: row.get(1)?,
                lang: row.get(2)?,
                focus_area: row.get(3)?,
                is_example: row.get(4)?,
                levels: Vec::new(),
            })
        })?;
        for goal in &mut goals {
            goal.levels = levels(tx, &goal.id)?;
        }
        let is_gap = |level: &&LevelView| level.measures.is_empty();
        Ok(GoalsView {
            network_id: view.id,
            network: view.name,
            gaps: goals.iter().flat_map(|goal| &goal.levels).filter(is_gap).count(),
            may_edit: access::goal::may_edit(actor, network).is_ok(),
            goals,
        })
    })
}

fn levels(tx: &mut Tx<'_>, goal: &str) -> Result<Vec<LevelView>> {
    let rows = tx.list(store::LIST_MEASURES, args![goal], |row| {
        Ok((row.get::<String>(0)?, row.get::<Option<String>>(1)?, row.get::<String>(2)?, row.get::<i64>(3)?))
    })?;
    let mut levels: Vec<LevelView> = FollowLevel::ALL
        .iter()
        .map(|level| LevelView { level: level.word().to_owned(), measures: Vec::new() })
        .collect();
    for (word, indicator, text, position) in rows {
        let indicator = indicator.map(|id| find(tx, &IndicatorId::new(id))).transpose()?;
        if let Some(level) = levels.iter_mut().find(|level| level.level == word) {
            level.measures.push(MeasureView { position, indicator, text });
        }
    }
    Ok(levels)
}
