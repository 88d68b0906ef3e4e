//! What the journeys to an exchange may cost.

use super::PartyView;
use schemars::JsonSchema;
use serde::Serialize;

/// What one scheme pays for one journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UnitCostView {
    /// Word of the scheme.
    pub scheme: String,
    /// Word of `torg_domain::travel::TravelMode`.
    pub mode: String,
    /// For one person there and back, in hundredths of a euro; `None` = the table has no amount for this distance.
    pub each_minor: Option<i64>,
    /// The same for all who come, where they are counted.
    pub all_minor: Option<i64>,
}

/// The journey of one organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JourneyView {
    /// Who travels.
    pub organisation: PartyView,
    /// How many people; `None` = not stated.
    pub people: Option<i64>,
    /// Great circle to the host, in kilometres.
    pub km: u32,
    /// Word of `torg_domain::pairing::DistanceClass`.
    pub class: String,
    /// What each scheme pays, in the order of [`TravelView::schemes`].
    pub costs: Vec<UnitCostView>,
}

/// A scheme and a way to travel, as a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SchemeView {
    /// Word of the scheme.
    pub scheme: String,
    /// First year its amounts hold for.
    pub year: i32,
    /// Where they stand.
    pub source: String,
    /// Word of `torg_domain::travel::TravelMode`.
    pub mode: String,
    /// Are some of its amounts computed from published ones?
    pub is_computed: bool,
}

/// An estimate, which is never added to what is stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TravelView {
    /// Where they travel to.
    pub host: PartyView,
    /// The newest amounts of each scheme.
    pub schemes: Vec<SchemeView>,
    /// Who travels, the longest way first.
    pub journeys: Vec<JourneyView>,
    /// Names of those whose place on the map is not known.
    pub without_place: Vec<String>,
}
