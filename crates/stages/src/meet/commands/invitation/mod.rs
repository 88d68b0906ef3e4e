//! Inviting addresses to an exchange, telling them what changes, and taking their answers.

mod answer;
mod change;

pub use answer::{MailedReply, answer_by_link, note_answer, take_reply};
pub(super) use change::tell_invited;

use super::{editable, record};
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::outbox::{self, NewMail};
use crate::ground::people;
use crate::ground::places;
use crate::meet::store;
use crate::meet::views::{ExchangeView, InvitationView};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, InvitationId, OrganisationId};
use torg_domain::invitation::{InvitationAnswer, MailAddress};
use torg_domain::post::MailKind;

/// Days a personal link works; longer than anybody plans ahead.
const LINK_DAYS: i64 = 550;

/// Days after an exchange until the addresses are forgotten: long enough to send the report round.
const ADDRESS_DAYS: i64 = 90;

/// Addresses to be invited.
#[derive(Debug, Clone, Default)]
pub struct NewInvitations {
    /// As pasted.
    pub addresses: String,
    /// Language of their letter, a code of ours.
    pub language: String,
    /// Whose addresses they are, where that is known.
    pub organisation: Option<OrganisationId>,
}

/// Letters about invitations that a network writes within a day: what a municipality's relay is lent for, not more.
const LETTERS_A_DAY: usize = 1_000;

/// Can anybody be invited to it: planned, with a day that a calendar can hold?
pub(in crate::meet) fn may_be_invited_to(exchange: &ExchangeView) -> bool {
    let has_day = exchange.when.starts_at.is_some()
        || exchange.when.starts_on.as_ref().is_some_and(|day| day.len() == "2026-01-31".len());
    exchange.state == "planned" && has_day
}

/// Invites addresses. Who is invited already keeps invitation and answer. Says how many are new.
///
/// # Errors
/// Forbidden for those who may not change the exchange; refused for an address that is none, and for an exchange that is
/// not planned or has no day.
pub fn invite(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId, new: &NewInvitations) -> Result<usize> {
    ctx.db.tx(|tx| {
        let view = editable(tx, actor, exchange)?;
        if !may_be_invited_to(&view) {
            return Err(Refusal::NothingToInviteTo.into());
        }
        let addresses = MailAddress::parse_list(&new.addresses)?;
        let since = people::days_after(&ctx.now(), -1);
        if store::invitation::count_letters(tx, &view.network(), &since)? + addresses.len() > LETTERS_A_DAY {
            return Err(Refusal::TooManyLetters { most: LETTERS_A_DAY }.into());
        }
        if let Some(organisation) = &new.organisation {
            places::find(tx, organisation.as_str())?.or_missing("organisation", organisation.as_str())?;
        }
        let mut invited = 0;
        for address in &addresses {
            let known = store::invitation::find_of(tx, exchange, &address.key())?;
            if known.as_ref().is_some_and(|known| !known.is_withdrawn) {
                continue;
            }
            invite_one(tx, ctx, &view, (address, known.map(|known| known.id)), new)?;
            invited += 1;
        }
        if invited > 0 {
            record(tx, ctx, actor, "invite", (&view.network(), exchange))?;
        }
        Ok(invited)
    })
}

fn invite_one(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    exchange: &ExchangeView,
    (address, known): (&MailAddress, Option<String>),
    new: &NewInvitations,
) -> Result<()> {
    let exchange_id = exchange.exchange_id();
    let is_again = known.is_some();
    let id = InvitationId::new(known.unwrap_or_else(|| ctx.id()));
    let organisation = new.organisation.as_ref().map(OrganisationId::as_str);
    let now = ctx.now();
    let values = args![
        id.as_str(),
        exchange_id.as_str(),
        address.as_str(),
        address.key(),
        organisation,
        &new.language,
        &now,
    ];
    store::invitation::upsert(tx, values)?;
    store::invitation::forget_stranger(tx, &exchange_id, &address.key())?;
    let ends = people::days_after(&now, LINK_DAYS);
    open_link::get_or_make(tx, ctx, Purpose::Invitation, ("invitation", id.as_str()), &ends)?;
    // A calendar that was told of a cancellation listens only to a higher number.
    let sequence = if is_again { next_revision(tx, &exchange_id)? } else { exchange.revision };
    let mail = (address.as_str(), new.language.as_str());
    put_mail(tx, ctx, MailKind::Invitation, (&id, sequence), mail)
}

/// Makes the revision grow, and says which it is now.
fn next_revision(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<i64> {
    store::exchange::touch(tx, exchange)?;
    let found = store::exchange::find(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
    Ok(found.revision)
}

fn put_mail(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    kind: MailKind,
    (invitation, sequence): (&InvitationId, i64),
    (address, language): (&str, &str),
) -> Result<()> {
    outbox::take_back(tx, ctx, invitation.as_str())?;
    let once = format!("{kind}:{invitation}:{sequence}");
    let mail = NewMail { kind, anchor: invitation.as_str(), sequence, once: &once, address, language };
    outbox::put(tx, ctx, &mail)?;
    Ok(())
}

/// Writes once more to those who have not answered, at most once a day. Says to how many.
///
/// # Errors
/// As [`invite`].
pub fn remind_invited(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId) -> Result<usize> {
    ctx.db.tx(|tx| {
        let view = editable(tx, actor, exchange)?;
        if !may_be_invited_to(&view) {
            return Err(Refusal::NothingToInviteTo.into());
        }
        let today = ctx.today();
        let mut reminded = 0;
        for invitation in store::invitation::list(tx, exchange)? {
            let is_silent =
                invitation.answer == InvitationAnswer::Waiting.word() || invitation.is_before_move;
            if invitation.is_withdrawn || !is_silent {
                continue;
            }
            let once = format!("reminder:{}:{today}", invitation.id);
            let mail = NewMail {
                kind: MailKind::Reminder,
                anchor: &invitation.id,
                sequence: view.revision,
                once: &once,
                address: &invitation.address,
                language: &invitation.language,
            };
            reminded += usize::from(outbox::put(tx, ctx, &mail)?);
        }
        record(tx, ctx, actor, "remind_invited", (&view.network(), exchange))?;
        Ok(reminded)
    })
}

/// Takes an invitation back; whoever had the letter is told, so that their calendar lets go of the meeting.
///
/// # Errors
/// Forbidden for those who may not change the exchange; missing where there is no such invitation.
pub fn withdraw_invitation(ctx: &Ctx, actor: &Actor, id: &InvitationId) -> Result<()> {
    ctx.db.tx(|tx| {
        let (invitation, exchange) = editable_invitation(tx, actor, id)?;
        if invitation.is_withdrawn {
            return Ok(());
        }
        store::invitation::withdraw(tx, id, &ctx.now())?;
        open_link::withdraw(tx, ctx, Purpose::Invitation, ("invitation", id.as_str()))?;
        let sequence = next_revision(tx, &exchange.exchange_id())?;
        outbox::take_back(tx, ctx, id.as_str())?;
        if outbox::has_left(tx, id.as_str())? {
            let to = (invitation.address.as_str(), invitation.language.as_str());
            put_mail(tx, ctx, MailKind::Cancellation, (id, sequence), to)?;
        }
        record(tx, ctx, actor, "withdraw_invitation", (&exchange.network(), &exchange.exchange_id()))
    })
}

/// Forgets the addresses of those who were invited to exchanges that have long been over, and of strangers who answered long
/// ago; what they answered stays, as a number. Says of how many invitations, and of how many exchanges strangers. Done by the program, without anybody asking.
///
/// # Errors
/// The database's.
pub fn forget_addresses(ctx: &Ctx) -> Result<usize> {
    let day = people::days_after(&ctx.now(), -ADDRESS_DAYS);
    let day = day.get(..10).unwrap_or(&day);
    // Asked first: a statement that writes makes every kept answer old, also where it finds nothing.
    let (over, strangers) = ctx.db.read(|tx| -> Result<_> {
        Ok((store::invitation::list_over(tx, day)?, store::invitation::list_strangers_over(tx, day)?))
    })?;
    let Some(first) = over.first().map(|(_, exchange)| exchange).or_else(|| strangers.first()) else {
        return Ok(0);
    };
    ctx.db.tx(|tx| {
        for (invitation, exchange) in &over {
            store::invitation::forget(tx, (invitation, exchange))?;
            open_link::withdraw(tx, ctx, Purpose::Invitation, ("invitation", invitation))?;
        }
        for exchange in &strangers {
            store::invitation::forget_strangers(tx, exchange, day)?;
        }
        let happening = crate::ground::journal::Happening {
            deed: "forget_addresses",
            network: None,
            kind: "exchange",
            id: first,
        };
        crate::ground::journal::record(tx, ctx, &Actor::program(), &happening)?;
        Ok(over.len() + strangers.len())
    })
}

fn editable_invitation(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &InvitationId,
) -> Result<(InvitationView, ExchangeView)> {
    let invitation = store::invitation::find(tx, id)?.or_missing("invitation", id.as_str())?;
    let exchange = editable(tx, actor, &ExchangeId::new(&invitation.exchange_id))?;
    Ok((invitation, exchange))
}
