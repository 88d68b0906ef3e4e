//! What FIND shows.

mod directory;
mod search;

pub use directory::{ForumView, Hit, NetworkCard, OrganisationCard};
pub use search::{
    ExpansionView, FacetValue, FacetView, Found, MarkView, Marked, Reason, SearchView, Suggestion, TermCard,
};
