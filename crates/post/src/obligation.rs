//! The letter about something owed for funding that falls due.

use crate::{Letter, Letterhead};
use torg_domain::id::ObligationId;
use torg_lang::{Arg, Phrases};
use torg_stages::ground::outbox::Claimed;
use torg_stages::meet::queries;
use torg_stages::{Ctx, Result};

/// The letter, or `None` where it was met meanwhile.
pub(crate) fn letter(
    ctx: &Ctx,
    phrases: &Phrases,
    head: &Letterhead,
    mail: &Claimed,
) -> Result<Option<Letter>> {
    let id = ObligationId::new(&mail.anchor);
    let Some(owed) = ctx.db.read(|tx| queries::obligation(tx, &id))? else { return Ok(None) };
    if owed.met_on.is_some() {
        return Ok(None);
    }
    let date = phrases.date_long(owed.due_on.as_deref().unwrap_or_default());
    let values = [
        ("date", Arg::Text(&date)),
        ("text", Arg::Text(&owed.text)),
        ("scheme", Arg::Text(&owed.scheme)),
        ("title", Arg::Text(&owed.exchange_title)),
        ("role", Arg::Text(&owed.responsible_role)),
        ("installation", Arg::Text(&head.installation)),
    ];
    let mut text = vec![phrases.t("post-hello").to_owned(), phrases.with("post-lead-obligation", &values)];
    text.push(owed.text.clone());
    if !owed.responsible_role.is_empty() {
        text.push(phrases.with("post-obligation-role", &values));
    }
    let url = format!("{}/meet/exchanges/{}/funding", head.public_url, owed.exchange_id);
    text.push(format!("{}\n{url}", phrases.t("post-obligation-met")));
    text.push(format!("-- \n{}", phrases.with("post-foot-obligation", &values)));
    Ok(Some(Letter::plain(phrases.with("post-subject-obligation", &values), &text)))
}
