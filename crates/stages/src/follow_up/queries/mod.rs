//! Reads of FOLLOW UP.

mod beside;
mod catalogue;
mod comparison;
mod curve;
mod effect;
mod goals;
mod members;
mod values;

pub use beside::{BesideRequest, beside};
pub use catalogue::{CatalogueFilter, catalogue, expectations, indicator, local_measures, series};
pub use comparison::{OTHER_TEAMS, group_coverage, groups_of};
pub use curve::{CurveRequest, curve};
pub use effect::effect;
pub use goals::goals_map;
pub use members::members;
