//! What a journey may cost by how long it is: unit costs of funding schemes, by bands of distance.

use crate::word::words;

words! {
    /// How somebody travels, as far as a scheme pays differently for it.
    pub enum TravelMode {
        /// Any way.
        Standard = "standard",
        /// By train, bus, bicycle or shared car.
        Green = "green",
        /// By rail or air.
        RailOrAir = "rail-or-air",
    }
}

words! {
    /// Where an amount comes from.
    pub enum CostBasis {
        /// It stands in the source.
        Published = "published",
        /// It follows from what stands there.
        Computed = "computed",
    }
}

/// What a scheme pays one person for a journey there and back, by the distance one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitCost {
    /// Word of the scheme.
    pub scheme: String,
    /// First year it holds for.
    pub year: i32,
    /// Where it stands.
    pub source: String,
    /// Whole kilometres the band begins with.
    pub from_km: u32,
    /// Whole kilometres the band ends with.
    pub to_km: u32,
    /// How one travels.
    pub mode: TravelMode,
    /// Hundredths of a euro.
    pub eur_minor: i64,
    /// Published or computed.
    pub basis: CostBasis,
}

impl UnitCost {
    /// Does the band hold a journey this long?
    #[must_use]
    pub fn holds(&self, km: u32) -> bool {
        (self.from_km..=self.to_km).contains(&km)
    }
}
