//! The letter that asks how a promise goes, or what became of it: each answer is a link.

use crate::{Letter, Letterhead};
use torg_domain::commitment::CommitmentState;
use torg_domain::id::CommitmentId;
use torg_lang::{Arg, Phrases};
use torg_stages::act::{asked, headline};
use torg_stages::ground::outbox::Claimed;
use torg_stages::{Ctx, Result};

/// The letter, or `None` where it was answered meanwhile.
pub(crate) fn letter(
    ctx: &Ctx,
    phrases: &Phrases,
    head: &Letterhead,
    mail: &Claimed,
) -> Result<Option<Letter>> {
    let (id, today) = (CommitmentId::new(&mail.anchor), ctx.today());
    let Some((asked, promise)) = ctx.db.read(|tx| asked::open_question(tx, &id, &today))? else {
        return Ok(None);
    };
    let token = asked::link(ctx, &id)?;
    let date =
        phrases.date_long(promise.published_at.as_deref().and_then(|at| at.get(..10)).unwrap_or_default());
    let short = headline(&promise.promise);
    let values = [
        ("date", Arg::Text(&date)),
        ("text", Arg::Text(&short)),
        ("organisation", Arg::Text(&promise.organisation)),
        ("installation", Arg::Text(&head.installation)),
    ];
    let of = |key: &str| format!("{key}-{}", asked.word());
    let mut text = vec![
        phrases.t("post-hello").to_owned(),
        phrases.with(&of("post-lead-asked"), &values),
        promise.promise.clone(),
        phrases.t("post-asked-choose").to_owned(),
    ];
    let url = format!("{}/o/{token}?lang={}", head.public_url, phrases.lang().code());
    text.extend(CommitmentState::ANSWERS.iter().map(|state| {
        let answer = phrases.t(&format!("asked-answer-{}", state.word()));
        format!("{answer}\n{url}&answer={}", state.word())
    }));
    text.push(phrases.t("post-asked-for-all").to_owned());
    text.push(format!("-- \n{}", phrases.with("post-foot-asked", &values)));
    Ok(Some(Letter::plain(phrases.with(&of("post-subject-asked"), &values), &text)))
}
