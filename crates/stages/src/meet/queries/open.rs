//! What waits for somebody in MEET: what is owed, questions nobody has answered, times they have not marked.

use super::funding::SOON_DAYS;
use crate::ground::access;
use crate::ground::open::OpenView;
use crate::ground::people as accounts;
use crate::meet::store::open::{self, OpenRow};
use crate::{Actor, Ctx, Result};
use torg_domain::date::PartialDate;
use torg_domain::id::{NetworkId, OrganisationId};
use torg_domain::open::OpenThing;

/// What waits for this reader: obligations of thirty days and what is overdue, and questions before planned meetings,
/// for those who edit; proposed times to come for those who take part and have not said when they can.
///
/// # Errors
/// The database's.
pub fn open_things(ctx: &Ctx, actor: &Actor) -> Result<Vec<OpenView>> {
    let Some(person) = actor.person.as_ref() else { return Ok(Vec::new()) };
    let (now, today) = (ctx.now(), ctx.today());
    let soon = accounts::days_after(&now, SOON_DAYS);
    ctx.db.read(|tx| {
        let mut found = Vec::new();
        for row in open::list_owed(tx, person)? {
            let last = PartialDate::parse(&row.due_on).ok().flatten().map(|date| date.last_day());
            let is_soon = last.is_some_and(|last| soon.get(..10).is_some_and(|soon| last.as_str() <= soon));
            if is_soon && actor.is_editor_of(&NetworkId::new(&row.network)) {
                let path = format!("/meet/exchanges/{}/funding", row.exchange);
                found.push(view(OpenThing::Obligation, &row, path).due(Some(&row.due_on), &today));
            }
        }
        for row in open::list_unanswered(tx, person, actor.organisation.as_ref())? {
            let host = row.host.clone().map(OrganisationId::new);
            if access::exchange::may_edit(actor, &NetworkId::new(&row.network), host.as_ref()).is_ok() {
                let path = format!("/meet/exchanges/{}/questions", row.exchange);
                let due = Some(row.due_on.as_str()).filter(|due| !due.is_empty());
                found.push(view(OpenThing::Questions, &row, path).due(due, &today));
            }
        }
        if actor.organisation.is_some() {
            for row in open::list_unmarked(tx, person, &now)? {
                if access::times::may_answer(actor, &NetworkId::new(&row.network)).is_ok() {
                    let path = format!("/meet/exchanges/{}/times", row.exchange);
                    found.push(view(OpenThing::Times, &row, path));
                }
            }
        }
        Ok(found)
    })
}

fn view(what: OpenThing, row: &OpenRow, path: String) -> OpenView {
    OpenView { count: row.count, ..OpenView::new(what, (&row.title, &row.lang), path) }
}
