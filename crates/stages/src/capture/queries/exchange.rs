//! What has been captured, exchange by exchange.

use super::feedback;
use super::note::{facts, readable_notes};
use crate::capture::store;
use crate::capture::views::{ExchangeCaptureView, ExchangeLineView, FactView};
use crate::error::OrMissing;
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::id::ExchangeId;

/// Facts side by side of an exchange, in their order. Without a rule.
///
/// # Errors
/// The database's.
pub fn facts_of_exchange(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<FactView>> {
    Ok(store::fact::list_of_exchange(tx, exchange)?)
}

/// Everything captured at one exchange, as this reader may see it.
///
/// # Errors
/// Missing exchange; forbidden where it is not for them.
pub fn capture_of_exchange(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<ExchangeCaptureView> {
    ctx.db.read(|tx| {
        let exchange = facts(tx, id)?;
        access::exchange::may_see(actor, &exchange.network, exchange.visibility, exchange.host.as_ref())?;
        let is_inside = actor.reads_inside(&exchange.network);
        let is_host =
            actor.person.is_some() && exchange.host.as_ref().is_some_and(|host| actor.belongs_to(host));
        let mut facts = facts_of_exchange(tx, id)?;
        facts.retain(|fact| fact.is_settled() || (fact.is_handed_over() && (is_inside || is_host)));
        let notes = readable_notes(tx, actor, &exchange)?;
        let mut line = store::exchange::find_line(tx, id)?.or_missing("exchange", id.as_str())?;
        line.notes = i64::try_from(notes.len()).unwrap_or(i64::MAX);
        Ok(ExchangeCaptureView {
            exchange: line,
            boards: if is_inside { super::board::lines(tx, actor, &exchange)? } else { Vec::new() },
            notes,
            feedback: feedback::readable_lines(tx, actor, &exchange)?,
            facts,
            focus_areas: networks::focus_areas(tx, &exchange.network)?,
            lenses: exchange.lenses.iter().map(|kind| kind.word().to_owned()).collect(),
            questions: store::exchange::list_questions(tx, id)?,
            may_add: access::note::may_add(actor, &exchange.network).is_ok(),
            may_lead: access::board::may_lead(actor, &exchange.network).is_ok(),
        })
    })
}

/// Exchanges this reader may capture at or read notes of: those of their networks first, then public ones. The counts
/// are of all notes that are not hidden.
///
/// # Errors
/// The database's.
pub fn exchanges(ctx: &Ctx, actor: &Actor) -> Result<Vec<ExchangeLineView>> {
    ctx.db.read(|tx| {
        let mut all: Vec<ExchangeLineView> = Vec::new();
        for (network, role) in &actor.roles {
            if role.reads_inside() {
                all.extend(store::exchange::list_lines(tx, network)?);
            }
        }
        all.sort_by(|a, b| (&b.starts_on, &b.id).cmp(&(&a.starts_on, &a.id)));
        for line in public_lines(tx)? {
            if all.iter().all(|known| known.id != line.id) {
                all.push(line);
            }
        }
        Ok(all)
    })
}

fn public_lines(tx: &mut Tx<'_>) -> Result<Vec<ExchangeLineView>> {
    let lines = store::exchange::list_public_lines(tx)?;
    Ok(lines.into_iter().filter(|line| line.notes > 0 || line.feedback > 0).collect())
}
