//! Questions of an exchange, put together from their rows.

use super::exchange::visible;
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, networks, thread};
use crate::meet::store;
use crate::meet::store::question::QuestionRow;
use crate::meet::views::{LinkedQuestionsView, QuestionView, QuestionsView};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::id::{ExchangeId, QuestionId};
use torg_domain::link::{Anchor, Relation};

/// The questions of an exchange.
///
/// # Errors
/// Missing where there is none, forbidden where it is not for this reader.
pub fn questions(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<QuestionsView> {
    ctx.db
        .read(|tx| Ok(QuestionsView { exchange: visible(tx, actor, id)?, questions: questions_of(tx, id)? }))
}

/// The same inside a running transaction, without a rule: in order, parts and originals beneath.
///
/// # Errors
/// The database's.
pub fn questions_of(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<Vec<QuestionView>> {
    let mut rows = store::question::list(tx, id)?;
    for row in &mut rows {
        let anchor = Anchor::from(&QuestionId::new(&row.view.id));
        let earlier = thread::list_earlier(tx, &anchor, Relation::Continues)?;
        row.view.carried_from = earlier.into_iter().next().map(|(_, id)| id);
    }
    Ok(assemble(&rows, None))
}

fn assemble(rows: &[QuestionRow], parent: Option<&str>) -> Vec<QuestionView> {
    let is_here = |row: &&QuestionRow| row.merged_into.is_none() && row.parent_id.as_deref() == parent;
    rows.iter()
        .filter(is_here)
        .map(|row| {
            let is_beneath = |other: &&QuestionRow| other.merged_into.as_deref() == Some(&row.view.id);
            QuestionView {
                parts: assemble(rows, Some(&row.view.id)),
                originals: rows.iter().filter(is_beneath).map(|other| other.view.clone()).collect(),
                ..row.view.clone()
            }
        })
        .collect()
}

/// The secret of the link that works now, for those who may change the exchange.
///
/// # Errors
/// Forbidden for others.
pub fn questions_link(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<Option<String>> {
    ctx.db.read(|tx| {
        let exchange = visible(tx, actor, id)?;
        access::exchange::may_edit(actor, &exchange.network(), exchange.host().as_ref())?;
        open_link::find(tx, ctx, Purpose::Questions, ("exchange", id.as_str()))
    })
}

/// What somebody with a link sees.
///
/// # Errors
/// [`torg_domain::Refusal::LinkEnded`].
pub fn questions_by_link(ctx: &Ctx, token: &str) -> Result<LinkedQuestionsView> {
    ctx.db.read(|tx| {
        let id = ExchangeId::new(open_link::open(tx, ctx, Purpose::Questions, token)?);
        let exchange = store::exchange::find_line(tx, id.as_str())?.or_missing("exchange", id.as_str())?;
        let members = networks::members(tx, &torg_domain::id::NetworkId::new(&exchange.network_id))?;
        let organisations =
            members.into_iter().map(|member| (member.organisation.id, member.organisation.name)).collect();
        Ok(LinkedQuestionsView { exchange, questions: questions_of(tx, &id)?, organisations })
    })
}
