//! Who is invited and what they answer; what somebody who is invited sees.

use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, outbox};
use crate::meet::commands::may_be_invited_to;
use crate::meet::views::{AnswerCounts, ExchangeView, InvitationView, InvitationsView, InvitedView};
use crate::meet::{clock, store};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::id::{ExchangeId, InvitationId};
use torg_domain::invitation::InvitationAnswer;

/// The invitations of an exchange with their answers.
///
/// # Errors
/// Forbidden for those who may not change the exchange: addresses are for nobody else.
pub fn invitations(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<InvitationsView> {
    ctx.db.read(|tx| {
        let exchange = store::exchange::find(tx, id)?.or_missing("exchange", id.as_str())?;
        access::exchange::may_edit(actor, &exchange.network(), exchange.host().as_ref())?;
        let mut invitations = store::invitation::list(tx, id)?;
        for invitation in &mut invitations {
            invitation.mail = outbox::latest(tx, &invitation.id)?;
        }
        Ok(InvitationsView {
            counts: count(&invitations),
            invitations,
            strangers: store::invitation::list_strangers(tx, id)?,
            is_mail_on: outbox::is_on(tx)?,
            may_invite: may_be_invited_to(&exchange),
            elsewhere: elsewhere(&exchange),
            exchange,
        })
    })
}

fn count(invitations: &[InvitationView]) -> AnswerCounts {
    let mut counts = AnswerCounts::default();
    for invitation in invitations.iter().filter(|invitation| !invitation.is_withdrawn) {
        let stands = InvitationAnswer::from_word(&invitation.answer).filter(|_| !invitation.is_before_move);
        match stands {
            Some(InvitationAnswer::Yes) => counts.yes += 1,
            Some(InvitationAnswer::Maybe) => counts.maybe += 1,
            Some(InvitationAnswer::No) => counts.no += 1,
            Some(InvitationAnswer::Waiting) | None => counts.waiting += 1,
        }
    }
    counts
}

fn elsewhere(exchange: &ExchangeView) -> Vec<(String, String)> {
    let starts_at = exchange.when.starts_at.as_deref().unwrap_or_default();
    let others = clock::elsewhere(starts_at, &exchange.when.time_zone);
    others.into_iter().map(|(country, _, clock)| (country.to_owned(), clock)).collect()
}

/// What somebody who was invited sees by their link.
///
/// # Errors
/// [`torg_domain::Refusal::LinkEnded`] where the link does not work.
pub fn invited_by_link(ctx: &Ctx, token: &str) -> Result<InvitedView> {
    ctx.db.read(|tx| {
        let id = InvitationId::new(open_link::open(tx, ctx, Purpose::Invitation, token)?);
        invited(tx, &id)?.or_missing("invitation", id.as_str())
    })
}

/// The same for an editor, who hands it out by other ways than mail.
///
/// # Errors
/// Forbidden for those who may not change the exchange; missing where there is no such invitation.
pub fn invited_of(ctx: &Ctx, actor: &Actor, id: &InvitationId) -> Result<InvitedView> {
    ctx.db.read(|tx| {
        let view = invited(tx, id)?.or_missing("invitation", id.as_str())?;
        access::exchange::may_edit(actor, &view.exchange.network(), view.exchange.host().as_ref())?;
        Ok(view)
    })
}

/// The same without a rule: for the letter.
///
/// # Errors
/// The database's.
pub fn invited(tx: &mut Tx<'_>, id: &InvitationId) -> Result<Option<InvitedView>> {
    let Some(invitation) = store::invitation::find(tx, id)? else { return Ok(None) };
    let Some(exchange) = store::exchange::find(tx, &ExchangeId::new(&invitation.exchange_id))? else {
        return Ok(None);
    };
    let elsewhere = elsewhere(&exchange);
    let is_open = may_be_invited_to(&exchange) && !invitation.is_withdrawn;
    Ok(Some(InvitedView { exchange, invitation, elsewhere, is_open }))
}
