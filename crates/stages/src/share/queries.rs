//! Reads of SHARE.

use super::store;
use super::views::{MeasureStoryView, PilotStoryView, PlacePageView, PracticePageView, PracticeView};
use crate::act::queries::{self as act, CommitmentFilter};
use crate::act::views::PilotView;
use crate::capture::queries::needs_about;
use crate::error::OrMissing;
use crate::find::queries::organisation;
use crate::follow_up::queries::{self as follow_up, CurveRequest};
use crate::follow_up::views::{CurveView, ExpectationView};
use crate::ground::thread::{self, Station};
use crate::ground::{access, library};
use crate::{Actor, Ctx, Error, Result};
use torg_db::{Tx, args};
use torg_domain::commitment::CommitmentState;
use torg_domain::id::{ExchangeId, IndicatorId, NetworkId, OrganisationId, PilotId, PracticeId};
use torg_domain::link::{Anchor, Kind};
use torg_domain::network::Concept;
use torg_domain::pilot::{PilotState, Unknown};
use torg_domain::practice::PracticeState;

/// Which practices; `None` = all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PracticeFilter {
    /// With this shared concept.
    pub concept: Option<Concept>,
    /// Of this country, as `SE`.
    pub country: Option<String>,
    /// Still running, ended or not stated.
    pub state: Option<PracticeState>,
    /// Of this organisation.
    pub organisation: Option<OrganisationId>,
    /// Published from this exchange.
    pub exchange: Option<ExchangeId>,
}

/// Practices this reader may see, newest first: published ones, and drafts they may change.
///
/// # Errors
/// The database's.
pub fn practices(ctx: &Ctx, actor: &Actor, filter: &PracticeFilter) -> Result<Vec<PracticeView>> {
    let values = args![
        filter.concept.map_or("", Concept::word),
        filter.country.as_deref().unwrap_or_default(),
        filter.state.map_or("", PracticeState::word),
        filter.organisation.as_ref().map_or("", OrganisationId::as_str),
        filter.exchange.as_ref().map_or("", ExchangeId::as_str),
    ];
    let all = ctx.db.read(|tx| tx.list(store::LIST_PRACTICES, values, store::read_practice))?;
    Ok(all.into_iter().filter(|practice| may_see(actor, practice).is_ok()).collect())
}

/// Countries and words of concepts that published practices have: what a filter can offer.
///
/// # Errors
/// The database's.
pub fn choices(ctx: &Ctx) -> Result<(Vec<String>, Vec<String>)> {
    ctx.db.read(|tx| {
        let countries = tx.list(store::LIST_PUBLISHED_COUNTRIES, &[], |row| row.get(0))?;
        Ok((countries, tx.list(store::LIST_PUBLISHED_CONCEPTS, &[], |row| row.get(0))?))
    })
}

/// One practice with what it grew from, who has taken it up and who would like to hear more.
///
/// # Errors
/// Missing where there is none; forbidden where it is a draft of somebody else's.
pub fn practice(ctx: &Ctx, actor: &Actor, id: &PracticeId) -> Result<PracticePageView> {
    let (practice, exchange) = ctx.db.read(|tx| {
        let practice = find_practice(tx, id)?.or_missing("practice", id.as_str())?;
        may_see(actor, &practice)?;
        let exchange = match &practice.exchange_id {
            Some(exchange) => {
                library::find(tx, Kind::Exchange.word(), exchange)?.filter(|entry| entry.is_for(actor))
            }
            None => None,
        };
        Ok::<_, Error>((practice, exchange))
    })?;
    let anchor = Anchor::from(id);
    let (mut origins, mut taken_up) = (Vec::new(), Vec::new());
    for station in thread::through(ctx, actor, &anchor)?.stations {
        match station.step {
            -1 => origins.push(station),
            1 if station.kind == Kind::Commitment.word() => taken_up.push(station),
            _ => {}
        }
    }
    Ok(PracticePageView {
        exchange,
        origins,
        taken_up,
        needs: needs_about(ctx, actor, &anchor)?,
        may_edit: may_edit(actor, &practice).is_ok(),
        practice,
    })
}

/// What everybody may read of an organisation: what it tries, with whom, and how it goes. Read as a stranger would,
/// so that it is the same page for every reader.
///
/// # Errors
/// Missing where there is no such organisation.
pub fn place(ctx: &Ctx, id: &OrganisationId) -> Result<PlacePageView> {
    let stranger = Actor::stranger();
    let card = organisation(ctx, &stranger, id)?;
    let mut pilots = act::pilots_of(ctx, &stranger, id)?;
    pilots.sort_by_key(|pilot| order_of(&pilot.state));
    let filter = CommitmentFilter { organisation: Some(id.clone()), ..CommitmentFilter::default() };
    let is_tried = |commitment: &str| pilots.iter().any(|pilot| pilot.commitment_id == commitment);
    let mut commitments = act::commitments(ctx, &stranger, &filter)?.commitments;
    commitments.retain(|view| view.state != CommitmentState::Draft.word() && !is_tried(&view.id));
    let of_place = PracticeFilter { organisation: Some(id.clone()), ..PracticeFilter::default() };
    Ok(PlacePageView {
        organisation: card.organisation,
        networks: card.networks,
        pilots: pilots.iter().map(|pilot| story(ctx, &stranger, pilot)).collect::<Result<_>>()?,
        commitments,
        practices: practices(ctx, &stranger, &of_place)?,
    })
}

/// What runs comes first, then what is planned, then what has come to an end.
fn order_of(state: &str) -> usize {
    let order = [PilotState::Running, PilotState::Planned, PilotState::NotStated, PilotState::Ended];
    order.iter().position(|known| known.word() == state).unwrap_or(order.len())
}

fn story(ctx: &Ctx, stranger: &Actor, pilot: &PilotView) -> Result<PilotStoryView> {
    let id = PilotId::new(&pilot.id);
    let page = act::pilot(ctx, stranger, &id)?;
    let thread = thread::through(ctx, stranger, &Anchor::from(&id))?;
    let is_meeting = |station: &Station| station.kind == Kind::Exchange.word() && station.step < 0;
    let mut measures = Vec::new();
    for expectation in follow_up::expectations(ctx, stranger, &id)? {
        let curve = curve_of(ctx, stranger, pilot, &expectation)?;
        measures.push(MeasureStoryView { expectation, curve });
    }
    Ok(PilotStoryView {
        unknown: unknown(pilot, &measures).into_iter().map(|word| word.word().to_owned()).collect(),
        meetings: thread.stations.into_iter().filter(is_meeting).collect(),
        measures,
        pilot: page,
    })
}

/// The curve beside the place's peers, else beside its network; other teams stand beside a local measure by
/// themselves. Values that are not for everybody give no curve.
fn curve_of(
    ctx: &Ctx,
    stranger: &Actor,
    pilot: &PilotView,
    expectation: &ExpectationView,
) -> Result<Option<CurveView>> {
    let place = OrganisationId::new(&pilot.organisation_id);
    let alone = CurveRequest {
        pilot: Some(PilotId::new(&pilot.id)),
        ..CurveRequest::of(IndicatorId::new(&expectation.indicator.id), place)
    };
    let view = match follow_up::curve(ctx, stranger, &alone) {
        Ok(view) => view,
        Err(Error::Forbidden(_)) => return Ok(None),
        Err(other) => return Err(other),
    };
    let group =
        ["peers", "network"].iter().find_map(|kind| view.groups.iter().find(|group| group.kind == *kind));
    let Some(group) = group.map(|group| group.id.clone()) else { return Ok(Some(view)) };
    follow_up::curve(ctx, stranger, &CurveRequest { group: Some(group), ..alone }).map(Some)
}

/// What is not known, the weightiest first.
fn unknown(pilot: &PilotView, measures: &[MeasureStoryView]) -> Vec<Unknown> {
    let curves = || measures.iter().filter_map(|measure| measure.curve.as_ref());
    let has_line = curves().any(|curve| curve.is_drawable);
    let is_compared =
        curves().any(|curve| curve.comparison.as_ref().is_some_and(|group| !group.points.is_empty()));
    let all = [
        (Unknown::NoMeasure, measures.is_empty()),
        (Unknown::NoValues, !measures.is_empty() && !has_line),
        (Unknown::NoComparison, has_line && !is_compared),
        (Unknown::NoStart, pilot.starts_on.is_none()),
        (Unknown::NoStopRule, pilot.stop_rule.is_empty()),
        // A pilot has no field for money yet; what it rests on may have. Silence is said aloud.
        (Unknown::NoCost, true),
    ];
    all.into_iter().filter_map(|(word, is_so)| is_so.then_some(word)).collect()
}

/// A practice inside a running transaction, without a rule.
pub(super) fn find_practice(tx: &mut Tx<'_>, id: &PracticeId) -> Result<Option<PracticeView>> {
    Ok(tx.find(store::FIND_PRACTICE, args![id.as_str()], store::read_practice)?)
}

fn may_see(actor: &Actor, practice: &PracticeView) -> Result<()> {
    let (organisation, network) = parties(practice);
    access::practice::may_see(actor, practice.is_published, &organisation, network.as_ref())
}

/// The network it was told in, for somebody who may change the practice.
pub(super) fn may_edit(actor: &Actor, practice: &PracticeView) -> Result<Option<NetworkId>> {
    let (organisation, network) = parties(practice);
    access::practice::may_edit(actor, &organisation, network.as_ref())?;
    Ok(network)
}

fn parties(practice: &PracticeView) -> (OrganisationId, Option<NetworkId>) {
    (OrganisationId::new(&practice.organisation_id), practice.network_id.as_ref().map(NetworkId::new))
}
