//! Everything that waits for somebody, and the letter that tells them once a week (decision 0074).

use super::queries::{CommitmentFilter, commitments};
use crate::ground::open::OpenView;
use crate::ground::outbox::{self, NewMail};
use crate::ground::people::{self, Weekly};
use crate::{Actor, Ctx, Result, capture, meet};
use chrono::{Datelike as _, Timelike as _};
use torg_domain::id::PersonId;
use torg_domain::open::{OpenThing, is_letter_time};
use torg_domain::post::MailKind;

/// What waits for this reader, what is due first; nothing for a stranger.
///
/// # Errors
/// The database's.
pub fn open_things(ctx: &Ctx, actor: &Actor) -> Result<Vec<OpenView>> {
    if actor.person.is_none() {
        return Ok(Vec::new());
    }
    let mut found = meet::queries::open_things(ctx, actor)?;
    found.extend(capture::open::open_things(ctx, actor)?);
    found.extend(outcomes(ctx, actor)?);
    found.sort_by_key(|open| (open.due_on.is_none(), open.due_on.clone()));
    Ok(found)
}

/// Promises of the reader's own organisation of which nobody has written what became.
fn outcomes(ctx: &Ctx, actor: &Actor) -> Result<Vec<OpenView>> {
    let Some(organisation) = actor.organisation.clone() else { return Ok(Vec::new()) };
    let own = CommitmentFilter { organisation: Some(organisation), ..CommitmentFilter::default() };
    let all = commitments(ctx, actor, &own)?.commitments;
    let waiting = all.into_iter().filter(|line| line.is_own && line.awaits_outcome);
    Ok(waiting
        .map(|line| {
            let path = format!("/act/commitments/{}", line.id);
            OpenView::new(OpenThing::Outcome, (&line.promise, &line.lang), path)
        })
        .collect())
}

/// What waits for somebody who gets the week's letter, without anybody asking; `None` where they do not want it any more.
///
/// # Errors
/// The database's.
pub fn of_person(ctx: &Ctx, person: &PersonId) -> Result<Option<Vec<OpenView>>> {
    let actor = ctx.db.read(|tx| -> Result<_> {
        Ok(if people::weekly_of(tx, person)?.is_some() { people::actor_of(tx, person)? } else { None })
    })?;
    actor.map(|actor| open_things(ctx, &actor)).transpose()
}

/// Puts the week's letter into the outbox for everybody who has asked for it and for whom something waits; one for each
/// person and week, whichever process thinks of it. Says how many. Done by the program, without anybody asking.
///
/// # Errors
/// The database's.
pub fn put_weekly(ctx: &Ctx) -> Result<usize> {
    let Some(week) = letter_week(&ctx.now()) else { return Ok(0) };
    let (is_on, wanted) =
        ctx.db.read(|tx| -> Result<_> { Ok((outbox::is_on(tx)?, people::list_weekly(tx)?)) })?;
    let mut put = 0;
    for weekly in wanted.iter().filter(|_| is_on) {
        let once = format!("weekly:{}:{week}", weekly.person);
        if !ctx.db.read(|tx| outbox::is_known(tx, &once))? && is_needed(ctx, weekly)? {
            put += usize::from(ctx.db.tx(|tx| outbox::put(tx, ctx, &mail(weekly, &once)))?);
        }
    }
    Ok(put)
}

fn is_needed(ctx: &Ctx, weekly: &Weekly) -> Result<bool> {
    Ok(of_person(ctx, &weekly.person)?.is_some_and(|open| !open.is_empty()))
}

fn mail<'a>(weekly: &'a Weekly, once: &'a str) -> NewMail<'a> {
    NewMail::once((MailKind::Weekly, weekly.person.as_str()), once, (&weekly.address, &weekly.language))
}

/// The week of ISO 8601 whose letter may leave now: `2026-W48`.
fn letter_week(now: &str) -> Option<String> {
    let at = chrono::DateTime::parse_from_rfc3339(now).ok()?.naive_utc();
    let week = at.iso_week();
    is_letter_time(at.weekday().number_from_monday(), at.hour())
        .then(|| format!("{}-W{:02}", week.year(), week.week()))
}

#[cfg(test)]
mod tests {
    use super::letter_week;

    #[test]
    fn a_week_is_that_of_its_thursday() {
        assert_eq!(letter_week("2026-11-23T08:00:00Z").as_deref(), Some("2026-W48"));
        assert_eq!(letter_week("2024-12-31T08:00:00Z").as_deref(), Some("2025-W01"));
        assert_eq!(letter_week("2026-11-28T08:00:00Z"), None, "a Saturday");
    }
}
