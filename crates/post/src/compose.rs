//! A mail of the outbox as a letter: what it says now, when it leaves; nothing where nobody needs it any more.

use crate::letter::{self, Letter, Occasion};
use crate::{Letterhead, asked, home, obligation, weekly};
use torg_domain::delegation::Due;
use torg_domain::id::InvitationId;
use torg_domain::post::MailKind;
use torg_lang::{Lang, Words};
use torg_stages::ground::outbox::{self, Claimed};
use torg_stages::meet::queries;
use torg_stages::{Ctx, Result};

/// The letter of a mail, or `None` where it is not needed any more.
pub(crate) fn compose(ctx: &Ctx, words: &Words, head: &Letterhead, mail: &Claimed) -> Result<Option<Letter>> {
    let phrases = words.get(Lang::parse(&mail.language).unwrap_or(Lang::En));
    match mail.kind {
        MailKind::Obligation => return obligation::letter(ctx, phrases, head, mail),
        MailKind::Weekly => return weekly::letter(ctx, phrases, head, mail),
        MailKind::Asked => return asked::letter(ctx, phrases, head, mail),
        MailKind::HomeDraft => return home::letter(ctx, phrases, head, (mail, Due::Draft)),
        MailKind::HomeCommitment => return home::letter(ctx, phrases, head, (mail, Due::Commitment)),
        MailKind::Invitation | MailKind::Cancellation | MailKind::Reminder => {}
    }
    let id = InvitationId::new(&mail.anchor);
    let (found, was_sent) = ctx
        .db
        .read(|tx| -> Result<_> { Ok((queries::invited(tx, &id)?, outbox::was_sent(tx, id.as_str())?)) })?;
    let Some(view) = found else { return Ok(None) };
    let occasion = match mail.kind {
        MailKind::Invitation | MailKind::Reminder if !view.is_open => return Ok(None),
        MailKind::Invitation if was_sent => Occasion::Change,
        MailKind::Invitation => Occasion::Invitation,
        MailKind::Reminder => Occasion::Reminder,
        MailKind::Cancellation if view.invitation.is_withdrawn => Occasion::Withdrawal,
        MailKind::Cancellation if view.exchange.state == "cancelled" => Occasion::Cancellation,
        MailKind::Cancellation
        | MailKind::Obligation
        | MailKind::Weekly
        | MailKind::Asked
        | MailKind::HomeDraft
        | MailKind::HomeCommitment => return Ok(None),
    };
    let now = ctx.now();
    Ok(letter::invitation(phrases, head, &view, (occasion, &now)).ok())
}
