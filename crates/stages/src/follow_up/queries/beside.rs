//! Two measures beside each other: each with its own definition and source, and what keeps them from being compared.

use super::super::views::{BesideView, CurveView, DifferenceBetweenView, IndicatorPageView, IndicatorView};
use super::catalogue::{self, CatalogueFilter};
use super::curve::{CurveRequest, curve};
use crate::{Actor, Ctx, Result};
use torg_domain::id::{IndicatorId, OrganisationId};
use torg_domain::indicator::{Differs, age_group};

/// What somebody asks to see beside the first measure.
#[derive(Debug, Clone, Default)]
pub struct BesideRequest {
    /// The other measure.
    pub indicator: Option<IndicatorId>,
    /// Where; `None` = the first measure's place where the other has it, else the first in the order of their ids.
    pub place: Option<OrganisationId>,
}

/// One measure of one place, and beside it another, as far as one was chosen; with every measure that has values to
/// choose among, those of the same concept first. Nothing here is put in order of its values.
///
/// # Errors
/// As [`curve`] for either.
pub fn beside(
    ctx: &Ctx,
    actor: &Actor,
    (one, place): (&IndicatorId, &OrganisationId),
    request: &BesideRequest,
) -> Result<BesideView> {
    let one = curve(ctx, actor, &CurveRequest::of(one.clone(), place.clone()))?;
    let filter = CatalogueFilter { with_values: true, ..CatalogueFilter::default() };
    let mut choices = catalogue::catalogue(ctx, filter)?;
    choices.retain(|choice| choice.id != one.indicator.id && (choice.is_official || choice.owner.is_none()));
    choices.sort_by_key(|choice| choice.concept != one.indicator.concept);
    let other = request.indicator.as_ref().map(|id| catalogue::indicator(ctx, actor, id)).transpose()?;
    let place = other.as_ref().and_then(|page| chosen(page, &one, request.place.as_ref()));
    let other_curve = match (&other, place) {
        (Some(page), Some(place)) => {
            let request = CurveRequest::of(IndicatorId::new(&page.indicator.id), OrganisationId::new(place));
            Some(curve(ctx, actor, &request)?)
        }
        _ => None,
    };
    Ok(BesideView {
        differs: other_curve.iter().flat_map(|other| differs(&one, other)).collect(),
        places: other.map(|page| page.places).unwrap_or_default(),
        other: other_curve,
        choices,
        one,
    })
}

fn chosen(page: &IndicatorPageView, one: &CurveView, wanted: Option<&OrganisationId>) -> Option<String> {
    let known = |id: &str| page.places.iter().find(|place| place.id == id).map(|place| place.id.clone());
    let wanted = wanted.and_then(|id| known(id.as_str()));
    wanted.or_else(|| known(&one.place.id)).or_else(|| page.places.first().map(|place| place.id.clone()))
}

fn differs(one: &CurveView, other: &CurveView) -> Vec<DifferenceBetweenView> {
    let ages = [age_of(&one.indicator), age_of(&other.indicator)];
    let units = [one.indicator.unit.clone(), other.indicator.unit.clone()];
    let age = match ages.iter().filter(|age| !age.is_empty()).count() {
        2 => Differs::Age,
        _ => Differs::OneAge,
    };
    let is_abroad = country(&one.place.id) != country(&other.place.id);
    let nothing = || [String::new(), String::new()];
    let all = [
        (ages[0] != ages[1], age, ages),
        (is_abroad, Differs::Country, nothing()),
        (unit(&units[0]) != unit(&units[1]), Differs::Unit, units),
        (true, Differs::Measure, nothing()),
    ];
    let told = all.into_iter().filter(|(is_so, ..)| *is_so);
    told.map(|(_, what, [one, other])| DifferenceBetweenView { what: what.word().to_owned(), one, other })
        .collect()
}

/// "80+", "67–79", or nothing where the measure tells no age. Definitions name ages for many reasons, so they are not read.
fn age_of(indicator: &IndicatorView) -> String {
    match age_group(&indicator.age_note).or_else(|| age_group(&indicator.title)) {
        Some((from, Some(to))) => format!("{from}–{to}"),
        Some((from, None)) => format!("{from}+"),
        None => String::new(),
    }
}

/// Every service has its own word for a hundredth.
fn unit(unit: &str) -> String {
    let unit = unit.trim().to_lowercase();
    let is_percent = ["%", "procent", "prosent", "percent", "prosentti", "per cent"].contains(&unit.as_str());
    if is_percent { "%".to_owned() } else { unit }
}

fn country(place: &str) -> &str {
    place.split_once(':').map_or("", |(country, _)| country)
}
