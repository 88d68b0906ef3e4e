//! What a pilot is expected to change, and the tie from the series that shows it to the pilot.

use super::super::series::{self, SeriesKey};
use super::super::store;
use super::super::views::IndicatorView;
use crate::act::queries::pilot_in;
use crate::act::views::PilotPageView;
use crate::error::OrMissing;
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, thread};
use crate::{Actor, Ctx, Error, Result};
use torg_db::{Tx, args};
use torg_domain::commitment::CommitmentState;
use torg_domain::id::{IndicatorId, NetworkId, OrganisationId, PilotId, SeriesId};
use torg_domain::link::{Anchor, Link};
use torg_domain::pilot::ExpectedChange;

/// An expected change.
#[derive(Debug, Clone)]
pub struct ExpectChange {
    /// The pilot.
    pub pilot: PilotId,
    /// The indicator that should show it.
    pub indicator: IndicatorId,
    /// In which direction.
    pub change: ExpectedChange,
}

/// Says in advance what a pilot should change. Saying it again for the same indicator replaces the direction.
///
/// # Errors
/// Forbidden for those who may not change the pilot; missing where there is no such pilot or indicator.
pub fn expect_change(ctx: &Ctx, actor: &Actor, expect: &ExpectChange) -> Result<()> {
    ctx.db.tx(|tx| insert_expectation(tx, ctx, actor, expect))
}

/// The same inside a running transaction: for loading recorded pilots.
///
/// # Errors
/// As [`expect_change`].
pub fn insert_expectation(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, expect: &ExpectChange) -> Result<()> {
    let page = pilot_in(tx, actor, &expect.pilot)?;
    let organisation = OrganisationId::new(&page.pilot.organisation_id);
    let network = page.commitment.network_id.as_ref().map(NetworkId::new);
    access::pilot::may_edit(actor, &organisation, network.as_ref())?;
    let id = expect.indicator.as_str();
    let indicator =
        tx.find(store::FIND_INDICATOR, args![id], store::read_indicator)?.or_missing("indicator", id)?;
    tx.execute(store::UPSERT_EXPECTATION, args![expect.pilot.as_str(), id, expect.change.word()])?;
    for part in parts_followed(&page, &indicator) {
        let key = SeriesKey {
            indicator: expect.indicator.clone(),
            organisation: organisation.clone(),
            part: part.to_owned(),
        };
        let series = series::get_or_make(tx, ctx, &key, page.pilot.is_example && !indicator.is_official)?;
        tie(tx, ctx, (&series, part), &indicator, &page)?;
    }
    journal::record_on(tx, ctx, actor, "expect_change", (network.as_ref(), &Anchor::from(&expect.pilot)))
}

/// An official indicator follows the whole place; a local one the pilot's teams, where they are named.
pub(in super::super) fn parts_followed<'p>(
    page: &'p PilotPageView,
    indicator: &IndicatorView,
) -> Vec<&'p str> {
    if indicator.is_official || page.teams.is_empty() {
        vec![""]
    } else {
        page.teams.iter().map(String::as_str).collect()
    }
}

/// Ties a series to the pilots that wait for it: values may come before or after the expectation.
pub(super) fn follow_pilots(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    key: &SeriesKey,
    series: &SeriesId,
) -> Result<()> {
    let pilots =
        tx.list(store::LIST_PILOTS_EXPECTING, args![key.indicator.as_str()], |row| row.get::<String>(0))?;
    for pilot in pilots {
        let page = match pilot_in(tx, actor, &PilotId::new(pilot)) {
            Ok(page) => page,
            Err(Error::Forbidden(_)) => continue,
            Err(error) => return Err(error),
        };
        let id = key.indicator.as_str();
        let indicator =
            tx.find(store::FIND_INDICATOR, args![id], store::read_indicator)?.or_missing("indicator", id)?;
        let is_followed = parts_followed(&page, &indicator).contains(&key.part.as_str());
        if page.pilot.organisation_id == key.organisation.as_str() && is_followed {
            tie(tx, ctx, (series, &key.part), &indicator, &page)?;
        }
    }
    Ok(())
}

fn tie(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (series, part): (&SeriesId, &str),
    indicator: &IndicatorView,
    page: &PilotPageView,
) -> Result<()> {
    let is_public = page.commitment.state != CommitmentState::Draft.word();
    let place = if part.is_empty() {
        page.pilot.organisation.clone()
    } else {
        format!("{}, {part}", page.pilot.organisation)
    };
    let country = page.pilot.organisation_id.split_once(':').map_or("", |(country, _)| country);
    library::put(
        tx,
        &Entry {
            kind: "series",
            id: series.as_str(),
            title: &indicator.title,
            summary: &place,
            words: &indicator.code,
            lang: &indicator.lang,
            country,
            organisation: Some(&page.pilot.organisation_id),
            network: if is_public { page.commitment.network_id.as_deref() } else { None },
            concept: &indicator.concept,
            is_public,
            path: &format!("/follow-up/series/{series}"),
            at: &page.pilot.created_at,
            ..Entry::default()
        },
    )?;
    thread::tie(tx, ctx, &Link::measures(series, &PilotId::new(&page.pilot.id)))
}
