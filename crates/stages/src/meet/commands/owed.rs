//! What is owed for funding and falls due: one mail to whoever it is the task of, thirty days before (C7.1).

use crate::ground::outbox::{self, NewMail};
use crate::ground::people;
use crate::meet::queries::SOON_DAYS;
use crate::meet::store::funding::{self, Helper, Owed};
use crate::{Ctx, Result};
use torg_domain::date::PartialDate;
use torg_domain::post::MailKind;

/// Puts a mail about everything that falls due within thirty days into the outbox, one for each for ever. Says how many.
/// Done by the program, without anybody asking.
///
/// # Errors
/// The database's.
pub fn remind_of_obligations(ctx: &Ctx) -> Result<usize> {
    let today = ctx.today();
    let soon = people::days_after(&ctx.now(), SOON_DAYS);
    let soon = soon.get(..10).unwrap_or(&soon);
    let (is_on, owed) =
        ctx.db.read(|tx| -> Result<_> { Ok((outbox::is_on(tx)?, funding::list_owed(tx)?)) })?;
    let is_due = |owed: &Owed| {
        let due = PartialDate::parse(&owed.due_on).ok().flatten().map(|date| date.last_day());
        due.is_some_and(|last| last >= today && last.as_str() <= soon)
    };
    let mut reminded = 0;
    for owed in owed.iter().filter(|owed| is_on && is_due(owed)) {
        let helpers = ctx.db.read(|tx| funding::list_helpers(tx, &owed.network))?;
        let Some(helper) = whose_task(&owed.role, &helpers) else { continue };
        let once = format!("obligation:{}", owed.id);
        let to = (helper.address.as_str(), helper.language.as_str());
        let mail = NewMail::once((MailKind::Obligation, &owed.id), &once, to);
        reminded += usize::from(ctx.db.tx(|tx| outbox::put(tx, ctx, &mail))?);
    }
    Ok(reminded)
}

/// The person whose role has the name that is written beside it; where nobody's has, a coordinator, then a facilitator.
fn whose_task<'a>(role: &str, helpers: &'a [Helper]) -> Option<&'a Helper> {
    let in_role = |word: &'static str| helpers.iter().find(move |helper| helper.role == word);
    let named = people::with_title(helpers, role, |helper| &helper.title).next();
    named.or_else(|| in_role("coordinator")).or_else(|| in_role("facilitator"))
}
