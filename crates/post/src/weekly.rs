//! The letter of the week: what waits for somebody, and how to end it.

use crate::{Letter, Letterhead};
use torg_domain::id::PersonId;
use torg_lang::{Arg, Phrases};
use torg_stages::act::open;
use torg_stages::ground::open::OpenView;
use torg_stages::ground::outbox::Claimed;
use torg_stages::ground::people;
use torg_stages::{Ctx, Result};

/// Things told one by one; of more only how many there are.
const TOLD: usize = 20;

/// The letter, or `None` where nothing waits any more or they do not want it any more.
pub(crate) fn letter(
    ctx: &Ctx,
    phrases: &Phrases,
    head: &Letterhead,
    mail: &Claimed,
) -> Result<Option<Letter>> {
    let person = PersonId::new(&mail.anchor);
    let Some(waiting) = open::of_person(ctx, &person)?.filter(|waiting| !waiting.is_empty()) else {
        return Ok(None);
    };
    let token = people::weekly_link(ctx, &person)?;
    let installation = [("installation", Arg::Text(&head.installation))];
    let mut text = vec![phrases.t("post-hello").to_owned(), phrases.with("post-lead-weekly", &installation)];
    text.extend(waiting.iter().take(TOLD).map(|one| line(phrases, head, one)));
    if waiting.len() > TOLD {
        text.push(counted(phrases, "post-weekly-more", waiting.len() - TOLD));
    }
    text.push(format!("{}\n{}/account/open", phrases.t("post-weekly-all"), head.public_url));
    let ends_at = format!("{}/w/{token}", head.public_url);
    let shown = format!("{ends_at}?lang={}", phrases.lang().code());
    text.push(format!("-- \n{}\n{shown}", phrases.with("post-foot-weekly", &installation)));
    Ok(Some(Letter {
        subject: counted(phrases, "post-subject-weekly", waiting.len()),
        text: text.join("\n\n") + "\n",
        calendar: None,
        ends_at: Some(ends_at),
    }))
}

fn counted(phrases: &Phrases, key: &str, count: usize) -> String {
    phrases.with(key, &[("n", Arg::Number(f64::from(u32::try_from(count).unwrap_or(u32::MAX))))])
}

/// What, which one, when, and where.
fn line(phrases: &Phrases, head: &Letterhead, one: &OpenView) -> String {
    let what = counted(phrases, &format!("open-{}", one.what), usize::try_from(one.count).unwrap_or(1));
    let due = one.due_on.as_deref().map(|due| {
        let key = if one.is_late { "open-late" } else { "open-due" };
        phrases.with(key, &[("text", Arg::Text(&phrases.date_long(due)))])
    });
    let first = [Some(what), due].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    format!("{first}\n{}\n{}{}", one.title, head.public_url, one.path)
}
