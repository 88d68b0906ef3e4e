//! Reads: what a practice requires, how far the reader's own place is, whom to ask.

use super::store;
use super::views::{AskedOfView, NeededView, RequirementView};
use crate::capture::assessment::{self, ModelView};
use crate::capture::queries::{NeedFilter, needs};
use crate::error::OrMissing;
use crate::ground::access;
use crate::meet::queries::{exchanges, find_exchange};
use crate::share::queries::practice;
use crate::{Actor, Ctx, Result};
use torg_db::args;
use torg_domain::assessment::readiness;
use torg_domain::exchange::ExchangeState;
use torg_domain::id::{ExchangeId, PracticeId};
use torg_domain::need::{Direction, NeedState};

/// What a practice requires; `None` where nobody has stated it. With the readiness of the reader's own place, which only
/// its own people get.
///
/// # Errors
/// As [`practice`].
pub fn of_practice(ctx: &Ctx, actor: &Actor, id: &PracticeId, lang: &str) -> Result<Option<RequirementView>> {
    practice(ctx, actor, id)?;
    ctx.db.read(|tx| {
        let rows: Vec<(String, String, i64)> =
            tx.list(store::LIST, args![id.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let Some((model_id, _, _)) = rows.first() else { return Ok(None) };
        let model = assessment::words_of(tx, model_id, lang)?;
        let own = match actor.organisation.as_ref().filter(|_| actor.person.is_some()) {
            Some(organisation) => assessment::own_levels(tx, actor, (organisation, model_id))?,
            None => Vec::new(),
        };
        let ready = |dimension: &str, step: i64| {
            let (_, raters, level) = own.iter().find(|(key, _, _)| key == dimension)?;
            let needed = u8::try_from(step).unwrap_or(u8::MAX);
            Some(readiness(*level, *raters, needed).word().to_owned())
        };
        let needed = rows.iter().map(|(_, dimension, step)| NeededView {
            readiness: ready(dimension, *step),
            ..needed(&model, dimension, *step)
        });
        let needed = needed.collect();
        Ok(Some(RequirementView { model_id: model_id.clone(), model: model.model.name, needed }))
    })
}

fn needed(model: &ModelView, dimension: &str, step: i64) -> NeededView {
    let known = model.dimensions.iter().find(|one| one.key == dimension);
    let words = known.and_then(|one| one.steps.get(usize::try_from(step).ok()?)).cloned();
    NeededView {
        dimension: dimension.to_owned(),
        name: known.map(|one| one.name.clone()).unwrap_or_default(),
        step,
        words: words.unwrap_or_default(),
        readiness: None,
    }
}

/// Where this reader can ask the organisation whose practice it is: its open offers, and meetings it hosts that are still
/// to come.
///
/// # Errors
/// As [`practice`].
pub fn asked_of(ctx: &Ctx, actor: &Actor, id: &PracticeId) -> Result<AskedOfView> {
    let organisation = practice(ctx, actor, id)?.practice.organisation_id;
    let filter = NeedFilter {
        direction: Some(Direction::Offer.word().to_owned()),
        organisation: Some(organisation.clone()),
        is_open_only: true,
        ..NeedFilter::default()
    };
    let is_own = actor.organisation.as_ref().is_some_and(|own| own.as_str() == organisation);
    if is_own || actor.person.is_none() {
        return Ok(AskedOfView { offers: Vec::new(), exchanges: Vec::new() });
    }
    let mut offers = needs(ctx, actor, &filter)?;
    offers.retain(|offer| offer.state == NeedState::Open.word());
    let mut hosted = exchanges(ctx, actor)?;
    hosted.retain(|line| {
        let is_coming =
            line.state != ExchangeState::Held.word() && line.state != ExchangeState::Cancelled.word();
        line.host_id.as_deref() == Some(organisation.as_str()) && is_coming
    });
    let mut open = Vec::new();
    for line in hosted {
        let id = ExchangeId::new(&line.id);
        let view = ctx.db.read(|tx| find_exchange(tx, &id))?.or_missing("exchange", &line.id)?;
        if access::question::may_raise(actor, &view.network(), view.host().as_ref()).is_ok() {
            open.push(line);
        }
    }
    Ok(AskedOfView { offers, exchanges: open })
}
