//! The letters to the leader of a delegation: the draft can be read, or two weeks have passed without a commitment.

use crate::{Letter, Letterhead};
use torg_domain::delegation::Due;
use torg_domain::id::FeedbackId;
use torg_lang::{Arg, Phrases};
use torg_stages::act::{headline, queries};
use torg_stages::ground::outbox::Claimed;
use torg_stages::{Ctx, Result};

/// The letter, or `None` where it was done meanwhile.
pub(crate) fn letter(
    ctx: &Ctx,
    phrases: &Phrases,
    head: &Letterhead,
    (mail, what): (&Claimed, Due),
) -> Result<Option<Letter>> {
    let id = FeedbackId::new(&mail.anchor);
    let Some(title) = queries::visit_to_tell(ctx, &id, what, &mail.address)? else { return Ok(None) };
    let values = [("title", Arg::Text(&headline(&title))), ("installation", Arg::Text(&head.installation))];
    let of = |key: &str| format!("{key}-{}", what.mail().word());
    let page = if what == Due::Draft { "/draft" } else { "" };
    let text = [
        phrases.t("post-hello").to_owned(),
        phrases.with(&of("post-lead"), &values),
        format!("{}/capture/delegations/{id}{page}", head.public_url),
        format!("-- \n{}", phrases.with("post-foot-home", &values)),
    ];
    Ok(Some(Letter::plain(phrases.with(&of("post-subject"), &values), &text)))
}
