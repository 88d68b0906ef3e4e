//! What FIND shows.

mod directory;
mod search;

pub use directory::{ForumView, Hit, NetworkCard, OrganisationCard};
pub use search::{
    ExpansionView, FacetView, FacetValue, Found, MarkView, Marked, Reason, SearchView, Suggestion, TermCard,
};
