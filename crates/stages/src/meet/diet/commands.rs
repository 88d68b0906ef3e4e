//! Writes: somebody tells, and time passes.

use super::{WORDS_MOST, goes_on, store};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal};
use crate::meet::queries;
use crate::{Actor, Ctx, Result};
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, OrganisationId};

/// Tells what the guests of an organisation eat; an empty text takes it back.
///
/// # Errors
/// Forbidden for those who may not change the exchange and do not belong to the organisation; refused while the
/// exchange has no day, since nobody can say when it would go, for an organisation that does not take part, for a text
/// too long and for personal details.
pub fn put_diet(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    (organisation, words, confirmed): (&OrganisationId, &str, Confirmed),
) -> Result<()> {
    ctx.db.tx(|tx| {
        let view = queries::find_exchange(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
        access::diet::may_tell(actor, &view.network(), (view.host().as_ref(), organisation))?;
        let words = words.trim();
        free_text::check(&[words], confirmed)?;
        let length = words.chars().count();
        if length > WORDS_MOST {
            return Err(Refusal::TextTooLong { length, most: WORDS_MOST }.into());
        }
        let takes_part = queries::participants(tx, exchange)?;
        if takes_part.iter().all(|line| line.organisation_id != organisation.as_str()) {
            return Err(Refusal::FieldMissing { field: "organisation" }.into());
        }
        let goes_on = goes_on(&view.when).ok_or(Refusal::FieldMissing { field: "starts-on" })?;
        if words.is_empty() || ctx.today() >= goes_on {
            store::delete(tx, exchange, organisation)?;
        } else {
            store::put(tx, exchange, organisation, words)?;
        }
        let (network, id) = (view.network(), exchange.as_str());
        let happening =
            journal::Happening { deed: "put_diet", network: Some(&network), kind: "exchange", id };
        journal::record(tx, ctx, actor, &happening)
    })
}

/// Forgets what the guests of exchanges ate whose thirty days are over, or whose day was taken back. Says of how many
/// exchanges. Done by the program, without anybody asking.
///
/// # Errors
/// The database's.
pub fn forget_diets(ctx: &Ctx) -> Result<usize> {
    let today = ctx.today();
    // Asked first: a statement that writes makes every kept answer old, also where it finds nothing.
    let over = ctx.db.read(|tx| -> Result<_> {
        let mut over = Vec::new();
        for id in store::list_exchanges(tx)? {
            let goes_on = queries::find_exchange(tx, &id)?.and_then(|view| goes_on(&view.when));
            if goes_on.is_none_or(|day| today >= day) {
                over.push(id);
            }
        }
        Ok(over)
    })?;
    let Some(first) = over.first() else { return Ok(0) };
    ctx.db.tx(|tx| {
        over.iter().try_for_each(|id| store::delete_all(tx, id))?;
        let happening =
            journal::Happening { deed: "forget_diets", network: None, kind: "exchange", id: first.as_str() };
        journal::record(tx, ctx, &Actor::program(), &happening)?;
        Ok(over.len())
    })
}
