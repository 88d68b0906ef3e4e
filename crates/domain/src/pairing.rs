//! How well an offer fits a need: a sum of whole points, each with its reason, so that people can check it by hand.
//!
//! One sum for suggestions and for pairing a whole network. Nothing is deducted and nothing is guessed: what is not
//! stated gives no points, and what speaks against a pair is told as a caution beside the reasons. The sum orders
//! pairs for one need; it says nothing about how good a place is. Told to users in `docs/guide/pairing.md`.

mod distance;
mod points;

pub use distance::{DistanceClass, Place, kilometres};
pub use points::Points;

use crate::id::{FocusAreaId, NetworkId, OrganisationId};
use crate::need::WantedForm;
use crate::network::Concept;
use crate::word::words;

words! {
    /// Why an offer fits a need. Each word has a sentence `fit-reason-<word>` that takes [`Reason::value`].
    pub enum ReasonKind {
        /// Both are about this [`Concept`]; the value is its word.
        SharedConcept = "shared-concept",
        /// Both name this focus area of a network; the value is its id.
        SharedFocusArea = "shared-focus-area",
        /// Both use this term of the glossary; the value is the term's id.
        SharedTerm = "shared-term",
        /// The offer's place is further along where the need's place wants to go; the value is the concept's word.
        StrongWhereWeak = "strong-where-weak",
        /// Both speak this language; the value is its code.
        SharedLanguage = "shared-language",
        /// No language in common, but neighbours understand each other's; the value is the offer's language code.
        NeighbourLanguage = "neighbour-language",
        /// The wanted form is among those offered; the value is the word of [`WantedForm`].
        FormOffered = "form-offered",
        /// Two municipalities that are alike; the value is the rank, 1 = the most alike, empty = not ranked.
        SimilarPlace = "similar-place",
        /// How far a visit is; the value is the word of [`DistanceClass`], `amount` the kilometres.
        Distance = "distance",
        /// Both are in this country, under the same law; the value is its word.
        SameCountry = "same-country",
        /// Both are said in this network; the value is its id.
        SameNetwork = "same-network",
    }
}

words! {
    /// What speaks against a pair that is possible. Each word has a sentence `fit-caution-<word>`.
    pub enum Caution {
        /// The wanted form is not among those offered.
        FormNotOffered = "form-not-offered",
        /// No language in common, not even a neighbour's.
        NoSharedLanguage = "no-shared-language",
        /// A visit takes a journey with a night away.
        FarAway = "far-away",
    }
}

words! {
    /// Why a pair is out of the question. Each word has a sentence `fit-obstacle-<word>`.
    pub enum Obstacle {
        /// Need and offer are of the same organisation.
        SameOrganisation = "same-organisation",
        /// Nothing in common that the two are about.
        NoSharedTheme = "no-shared-theme",
        /// The offer takes no more.
        Full = "full",
    }
}

/// A need or an offer as the sum sees it. Empty lists and `None` = not stated.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Side {
    /// Whose it is.
    pub organisation: Option<OrganisationId>,
    /// Word of the country, `SE`; empty = not stated.
    pub country: String,
    /// The network it is said in.
    pub network: Option<NetworkId>,
    /// Shared concepts it is about.
    pub concepts: Vec<Concept>,
    /// Focus areas it names.
    pub focus_areas: Vec<FocusAreaId>,
    /// Ids of glossary terms in its words.
    pub terms: Vec<String>,
    /// Codes of the languages people there can hold a conversation in, the best first.
    pub languages: Vec<String>,
    /// A need's wanted forms, an offer's offered ones; [`WantedForm::Any`] = any will do.
    pub forms: Vec<WantedForm>,
    /// Where it is.
    pub place: Option<Place>,
    /// How many more it can take; only read of an offer.
    pub capacity_left: Option<u32>,
    /// How far the place has come with a concept by its own assessment, 0 to 5.
    pub levels: Vec<(Concept, u8)>,
}

/// What is known about the two places together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Likeness {
    /// Are the two municipalities among each other's similar ones?
    pub is_similar: bool,
    /// Place in the need's list of similar municipalities, 1 = the most alike.
    pub rank: Option<u32>,
}

/// One line of the sum.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Reason {
    /// What it is.
    pub kind: ReasonKind,
    /// What it is about: a word, a code or an id, as [`ReasonKind`] says.
    pub value: String,
    /// Kilometres of a distance, steps of a difference in level; 0 elsewhere.
    pub amount: u32,
    /// Points it gives; 0 is possible and worth telling.
    pub points: u32,
}

/// How well an offer fits a need.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Fit {
    /// The sum of the points of all reasons.
    pub score: u32,
    /// The lines of the sum, most points first; equal ones in the order of [`ReasonKind::ALL`].
    pub reasons: Vec<Reason>,
    /// What speaks against it.
    pub cautions: Vec<Caution>,
}

impl Fit {
    /// The reasons with most points: what a suggestion says in one line.
    #[must_use]
    pub fn top(&self, most: usize) -> &[Reason] {
        &self.reasons[..self.reasons.len().min(most)]
    }

    fn add(&mut self, kind: ReasonKind, value: impl Into<String>, points: u32) {
        self.add_amount(kind, value, (0, points));
    }

    fn add_amount(&mut self, kind: ReasonKind, value: impl Into<String>, (amount, points): (u32, u32)) {
        self.score += points;
        self.reasons.push(Reason { kind, value: value.into(), amount, points });
    }
}

/// How well this offer fits this need, with the points Torg gives ([`Points::STANDARD`]).
///
/// # Errors
/// The [`Obstacle`] where the pair is out of the question.
pub fn fit(need: &Side, offer: &Side, likeness: Likeness) -> Result<Fit, Obstacle> {
    fit_by(&Points::STANDARD, need, offer, likeness)
}

/// The same with other points.
///
/// # Errors
/// As [`fit`].
pub fn fit_by(points: &Points, need: &Side, offer: &Side, likeness: Likeness) -> Result<Fit, Obstacle> {
    if need.organisation.is_some() && need.organisation == offer.organisation {
        return Err(Obstacle::SameOrganisation);
    }
    let mut fit = Fit::default();
    add_theme(&mut fit, points, need, offer);
    if fit.reasons.is_empty() {
        return Err(Obstacle::NoSharedTheme);
    }
    if offer.capacity_left == Some(0) {
        return Err(Obstacle::Full);
    }
    add_language(&mut fit, points, need, offer);
    let wants_visit = add_form(&mut fit, points, need, offer);
    if likeness.is_similar || likeness.rank.is_some() {
        let value = likeness.rank.map(|rank| rank.to_string()).unwrap_or_default();
        fit.add(ReasonKind::SimilarPlace, value, points.similar(likeness.rank));
    }
    if let (true, Some(from), Some(to)) = (wants_visit, need.place, offer.place) {
        add_distance(&mut fit, points, kilometres(from, to));
    }
    if !need.country.is_empty() && need.country == offer.country {
        fit.add(ReasonKind::SameCountry, &need.country, points.same_country);
    }
    if let Some(network) = need.network.as_ref().filter(|id| offer.network.as_ref() == Some(id)) {
        fit.add(ReasonKind::SameNetwork, network.as_str(), points.same_network);
    }
    // A stable sort: reasons with equal points keep the order in which they were added, which is that of the enum.
    fit.reasons.sort_by_key(|reason| std::cmp::Reverse(reason.points));
    Ok(fit)
}

/// What the two are both about. One of these is needed for a pair at all.
fn add_theme(fit: &mut Fit, points: &Points, need: &Side, offer: &Side) {
    for (nth, concept) in shared(&need.concepts, &offer.concepts).enumerate() {
        fit.add(ReasonKind::SharedConcept, concept.word(), points.concept(nth));
    }
    for area in shared(&need.focus_areas, &offer.focus_areas).take(1) {
        fit.add(ReasonKind::SharedFocusArea, area.as_str(), points.focus_area);
    }
    for term in shared(&need.terms, &offer.terms).take(points.terms_most) {
        fit.add(ReasonKind::SharedTerm, term.as_str(), points.term);
    }
    for (concept, own) in need.levels.iter().filter(|(concept, _)| need.concepts.contains(concept)) {
        let theirs = offer.levels.iter().find(|(other, _)| other == concept).map_or(0, |(_, level)| *level);
        let steps = u32::from(theirs.saturating_sub(*own));
        if (1..=points.steps_most).contains(&steps) {
            fit.add_amount(ReasonKind::StrongWhereWeak, concept.word(), (steps, points.step * steps));
        }
    }
}

fn add_language(fit: &mut Fit, points: &Points, need: &Side, offer: &Side) {
    if need.languages.is_empty() || offer.languages.is_empty() {
        return;
    }
    if let Some(code) = shared(&need.languages, &offer.languages).next() {
        fit.add(ReasonKind::SharedLanguage, code, points.language);
        return;
    }
    let reads_neighbours = need.languages.iter().any(|code| is_scandinavian(code));
    match offer.languages.iter().find(|code| reads_neighbours && is_scandinavian(code)) {
        Some(code) => fit.add(ReasonKind::NeighbourLanguage, code, points.neighbour_language),
        None => fit.cautions.push(Caution::NoSharedLanguage),
    }
}

/// Points for a form that is wanted and offered. Answers whether a visit may come of it.
fn add_form(fit: &mut Fit, points: &Points, need: &Side, offer: &Side) -> bool {
    let is_any = |forms: &[WantedForm]| forms.is_empty() || forms.contains(&WantedForm::Any);
    let wants_visit = is_any(&need.forms) || need.forms.contains(&WantedForm::Visit);
    let gives_visit = is_any(&offer.forms) || offer.forms.contains(&WantedForm::Visit);
    if need.forms.is_empty() || offer.forms.is_empty() {
        return wants_visit && gives_visit;
    }
    let met = if is_any(&need.forms) {
        offer.forms.first()
    } else {
        need.forms.iter().find(|form| is_any(&offer.forms) || offer.forms.contains(form))
    };
    match met {
        Some(WantedForm::Any) => {}
        Some(form) => fit.add(ReasonKind::FormOffered, form.word(), points.form),
        None => fit.cautions.push(Caution::FormNotOffered),
    }
    wants_visit && gives_visit
}

fn add_distance(fit: &mut Fit, points: &Points, km: u32) {
    let class = DistanceClass::of(km);
    fit.add_amount(ReasonKind::Distance, class.word(), (km, points.distance(class)));
    if class == DistanceClass::Far {
        fit.cautions.push(Caution::FarAway);
    }
}

/// What stands in both lists, in the order of the first, each once.
fn shared<'a, T: PartialEq>(ours: &'a [T], theirs: &'a [T]) -> impl Iterator<Item = &'a T> {
    ours.iter()
        .enumerate()
        .filter(|(at, one)| theirs.contains(one) && !ours[..*at].contains(one))
        .map(|(_, one)| one)
}

/// Danish, Norwegian and Swedish, which neighbours read and, with some care, speak across the border.
fn is_scandinavian(code: &str) -> bool {
    matches!(code, "sv" | "da" | "nb" | "nn" | "no")
}

#[cfg(test)]
mod tests;
