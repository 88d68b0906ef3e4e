//! What waits for somebody in CAPTURE: requests, the draft of one's delegation, visitors' facts, a round to rate in.

use super::delegation::{self, UnderWay};
use super::queries::requests;
use super::{assessment, commands, store};
use crate::error::OrMissing;
use crate::ground::open::OpenView;
use crate::ground::people;
use crate::meet;
use crate::{Actor, Ctx, Result};
use torg_db::{Row, Tx, args};
use torg_domain::delegation::CONFIRM_DAYS;
use torg_domain::feedback::FeedbackState;
use torg_domain::id::{ExchangeId, OrganisationId};
use torg_domain::open::OpenThing;

/// What waits for this reader.
///
/// # Errors
/// The database's.
pub fn open_things(ctx: &Ctx, actor: &Actor) -> Result<Vec<OpenView>> {
    let Some(person) = actor.person.as_ref() else { return Ok(Vec::new()) };
    let today = ctx.today();
    let ours = requests(ctx, actor)?.into_iter().filter(|line| line.is_our_turn);
    let request = |line: super::views::RequestLine| {
        // Whose it is says enough, and a letter is read on more screens than the page.
        let title = if line.other.is_empty() { &line.words } else { &line.other };
        OpenView::new(OpenThing::Request, (title, &line.lang), format!("/find/requests/{}", line.id))
    };
    let mut found: Vec<OpenView> = ours.map(request).collect();
    let rounds = assessment::to_rate(ctx, actor, actor.language.as_deref().unwrap_or_default())?;
    found.extend(rounds.into_iter().map(|line| {
        let title = (line.model.words.as_str(), line.model.lang.as_str());
        OpenView::new(OpenThing::Assessment, title, format!("/capture/assessments/{}", line.id))
    }));
    ctx.db.read(|tx| {
        for UnderWay { letter, leader, last_day, .. } in delegation::under_way(tx)? {
            let is_own = leader.as_ref() == Some(person) && letter.state == FeedbackState::Draft.word();
            if is_own && last_day.as_str() < today.as_str() {
                let exchange = meet::queries::find_line(tx, &ExchangeId::new(&letter.exchange_id))?
                    .or_missing("exchange", &letter.exchange_id)?;
                let path = format!("/capture/delegations/{}", letter.id);
                found.push(OpenView::new(OpenThing::Letter, (&exchange.title, &exchange.language), path));
            }
        }
        if let Some(organisation) = &actor.organisation {
            found.extend(facts(tx, actor, organisation, &today)?);
        }
        Ok(found)
    })
}

/// Letters of visitors that the reader's organisation received and has not confirmed.
fn facts(
    tx: &mut Tx<'_>,
    actor: &Actor,
    organisation: &OrganisationId,
    today: &str,
) -> Result<Vec<OpenView>> {
    let mut found = Vec::new();
    let read = |row: &Row<'_>| -> std::result::Result<[String; 5], torg_db::Error> {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?])
    };
    for [id, exchange, title, lang, at] in tx.list(LIST_TO_CONFIRM, args![organisation.as_str()], read)? {
        let exchange =
            store::exchange::find(tx, &ExchangeId::new(&exchange))?.or_missing("exchange", &exchange)?;
        if commands::may_confirm(actor, &exchange).is_ok() {
            let by = people::days_after(&at, CONFIRM_DAYS);
            let path = format!("/capture/feedback/{id}");
            found.push(OpenView::new(OpenThing::Facts, (&title, &lang), path).due(by.get(..10), today));
        }
    }
    Ok(found)
}

const LIST_TO_CONFIRM: &str = "SELECT f.id, e.id, e.title, e.language, f.submitted_at
     FROM feedback f JOIN exchange e ON e.id = f.exchange_id
     WHERE f.state = 'submitted' AND f.side = 'visitor' AND f.submitted_at IS NOT NULL AND e.host_id = $1
     ORDER BY f.submitted_at NULLS LAST, f.id";
