//! What the page of similar municipalities shows.

use crate::ground::places::OrganisationView;
use schemars::JsonSchema;
use serde::Serialize;
use torg_engine::text::fold::fold;

/// Something municipalities can be compared by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct TraitView {
    /// Its id: `kolada:N01960`, `population`.
    pub id: String,
    /// The source's code; empty = has none.
    pub code: String,
    /// What the values stand for: a year, or two with a dash.
    pub period: String,
    /// Year they were taken from the source.
    pub recorded: String,
    /// Who publishes the values.
    pub source: String,
    /// Word of `TraitTheme`.
    pub theme: String,
    /// Word of `TraitUnit`.
    pub unit: String,
    /// Compared by the natural logarithm: sizes.
    pub is_logarithm: bool,
    /// Decimals shown.
    pub decimals: i64,
    /// Weight where nobody chose; 0 = not counted then.
    pub weight: f64,
    /// Its name: language, words.
    pub names: Vec<(String, String)>,
    /// Does the source still have the code in this meaning?
    pub in_catalogue: bool,
}

impl TraitView {
    /// Its name in a language; the Swedish one where that is missing.
    #[must_use]
    pub fn name(&self, lang: &str) -> &str {
        let named = self.names.iter().find(|(known, _)| known == lang).or_else(|| self.names.first());
        named.map_or(self.id.as_str(), |(_, name)| name.as_str())
    }

    /// Does its name in any language, or its code, hold what somebody looks for?
    #[must_use]
    pub fn has_words(&self, looked_for: &str) -> bool {
        let needle = fold(looked_for);
        let names = self.names.iter().map(|(_, name)| name.as_str()).chain([self.code.as_str()]);
        needle.is_empty() || names.into_iter().any(|name| fold(name).contains(&needle))
    }
}

/// A place by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlaceName {
    /// Its id: `SE:0184`.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Peers that somebody else grouped and published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedView {
    /// The group: `kolada:G176678`.
    pub group: String,
    /// Its name, as its source has it.
    pub name: String,
    /// Year of the grouping.
    pub year: Option<i64>,
    /// Who put it together.
    pub source_line: String,
    /// Where the source has it; empty = not stated.
    pub source_address: String,
    /// Its members.
    pub members: Vec<PlaceName>,
}

/// A ready-made group beside a network that it nearly holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReadyGroupView {
    /// The group with its members.
    pub group: PublishedView,
    /// The network's name.
    pub network: String,
    /// Members of the network that the group holds.
    pub held: usize,
    /// Members of the network.
    pub of: usize,
    /// Those the group lacks.
    pub missing: Vec<PlaceName>,
}

/// One trait of two places.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReasonView {
    /// The trait.
    pub trait_id: String,
    /// The own value.
    pub own: f64,
    /// The peer's.
    pub other: f64,
    /// Peer minus own, in standard deviations of the country.
    pub apart: f64,
    /// Share of the squared distance, 0 to 1.
    pub share: f64,
}

/// A place near the own one.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PeerView {
    /// The place.
    pub place: PlaceName,
    /// Its country.
    pub country: String,
    /// Distance in standard deviations; 0 = alike in all that was chosen.
    pub distance: f64,
    /// The same from 0 to 1, where 1 is the two places farthest from each other; `None` across countries.
    pub index: Option<f64>,
    /// Chosen traits known for both.
    pub known: usize,
    /// Is it one of the published peers too?
    pub is_published: bool,
    /// What makes it alike, closest first; up to three.
    pub alike: Vec<ReasonView>,
    /// Where it differs most; `None` = nowhere.
    pub differs: Option<ReasonView>,
}

/// A chosen trait with its weight and every place's value, for the picture.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StripView {
    /// The trait.
    pub trait_id: String,
    /// Its weight, on the scale it was chosen on.
    pub weight: f64,
    /// The own value; `None` = not stated.
    pub own: Option<f64>,
    /// Values of the peers shown, in their order.
    pub peers: Vec<Option<f64>>,
    /// Values of all other places of the country, rising.
    pub others: Vec<f64>,
    /// Places of the country without a value.
    pub without_value: usize,
}

/// The nearest places of another country.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AbroadView {
    /// The country.
    pub country: String,
    /// Traits that both countries have and that were compared; none = there is nothing to compare by.
    pub traits: Vec<String>,
    /// Nearest first.
    pub peers: Vec<PeerView>,
}

/// Which places are similar to one, and why.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SimilarView {
    /// The place that was asked about.
    pub place: OrganisationView,
    /// Published peers; `None` = nobody published any that we know of.
    pub published: Option<PublishedView>,
    /// Ready-made groups that nearly hold one of its networks.
    pub ready_made: Vec<ReadyGroupView>,
    /// The traits that counted, in the order of the list.
    pub strips: Vec<StripView>,
    /// Chosen traits without any value in this country.
    pub left_out: Vec<String>,
    /// Is it the choice taken where nobody made one?
    pub is_default: bool,
    /// The least share of weight that had to be known, 0 to 1.
    pub least_known: f64,
    /// Chosen traits that are known of the place itself.
    pub own_known: usize,
    /// Places of the country it could be compared with, and how many there are.
    pub compared: (usize, usize),
    /// Nearest first.
    pub peers: Vec<PeerView>,
    /// How many of them are among the published peers.
    pub overlap: usize,
    /// Other countries, by what exists in both.
    pub abroad: Vec<AbroadView>,
}
