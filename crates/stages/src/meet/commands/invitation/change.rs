//! What the invited are told when an exchange changes.

use super::put_mail;
use crate::ground::outbox;
use crate::meet::store;
use crate::meet::views::ExchangeView;
use crate::{Ctx, Result};
use torg_db::Tx;
use torg_domain::id::InvitationId;
use torg_domain::post::MailKind;

/// Tells everybody who is invited what their calendar has to know, in the transaction of the change itself: another time,
/// place or title as an invitation with a higher number, a cancellation where the exchange is called off. Other changes
/// are nobody's post. An answer to another time counts no longer.
pub fn tell_invited(tx: &mut Tx<'_>, ctx: &Ctx, before: &ExchangeView) -> Result<()> {
    let id = before.exchange_id();
    let Some(after) = store::exchange::find(tx, &id)? else { return Ok(()) };
    if is_moved(before, &after) {
        store::invitation::note_move(tx, &id)?;
    }
    let kind = match (before.state.as_str(), after.state.as_str()) {
        ("planned", "cancelled") => MailKind::Cancellation,
        ("cancelled", "planned") => MailKind::Invitation,
        (_, "planned") if is_other_event(before, &after) => MailKind::Invitation,
        _ => return Ok(()),
    };
    for invitation in store::invitation::list(tx, &id)? {
        if invitation.is_withdrawn {
            continue;
        }
        let invited = InvitationId::new(&invitation.id);
        if kind == MailKind::Cancellation {
            outbox::take_back(tx, ctx, invited.as_str())?;
            if !outbox::has_left(tx, invited.as_str())? {
                continue;
            }
        }
        let to = (invitation.address.as_str(), invitation.language.as_str());
        put_mail(tx, ctx, kind, (&invited, after.revision), to)?;
    }
    Ok(())
}

fn is_moved(before: &ExchangeView, after: &ExchangeView) -> bool {
    let times = |view: &ExchangeView| {
        let when = &view.when;
        [&when.starts_on, &when.ends_on, &when.starts_at, &when.ends_at].map(Clone::clone)
    };
    times(before) != times(after)
}

fn is_other_event(before: &ExchangeView, after: &ExchangeView) -> bool {
    is_moved(before, after) || before.title != after.title || before.place != after.place
}
