//! Reads. What has gone by the calendar is not shown, also where nobody has deleted it yet.

use super::views::{DietLine, DietsView};
use super::{goes_on, store};
use crate::ground::{access, people};
use crate::meet::queries::{exchange, participants};
use crate::{Actor, Ctx, Result};
use torg_domain::id::{ExchangeId, OrganisationId};

/// What this reader may see and tell; `None` for those who may not, and once it has gone.
///
/// # Errors
/// Missing where there is no such exchange, forbidden where it is not for this reader.
pub fn diets(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<Option<DietsView>> {
    let view = exchange(ctx, actor, id)?;
    let (network, host, today) = (view.network(), view.host(), ctx.today());
    ctx.db.read(|tx| {
        let told = store::list(tx, id)?;
        let mut lines: Vec<DietLine> = Vec::new();
        for line in participants(tx, id)? {
            let organisation = OrganisationId::new(&line.organisation_id);
            let is_new = lines.iter().all(|known| known.organisation_id != line.organisation_id);
            if is_new && access::diet::may_tell(actor, &network, (host.as_ref(), &organisation)).is_ok() {
                let words = told.iter().find(|(of, _)| *of == line.organisation_id);
                let words = words.map(|(_, words)| words.clone()).unwrap_or_default();
                let (organisation_id, organisation_name) = (line.organisation_id, line.organisation_name);
                lines.push(DietLine { organisation_id, organisation_name, words });
            }
        }
        let goes_on = goes_on(&view.when);
        let is_over = goes_on.as_ref().is_some_and(|day| today >= *day);
        let days_left = goes_on.as_ref().map_or(0, |day| people::days_between(&today, day));
        Ok((!lines.is_empty() && !is_over).then_some(DietsView { goes_on, days_left, lines }))
    })
}
