//! What a search gives back.

use crate::plan::Plan;
use crate::request::Layer;
use std::ops::Range;

/// One entry that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub id: String,
    pub score: f32,
    /// Give it back as [`crate::Request::after`] to go on behind this hit.
    pub cursor: Cursor,
}

/// A place in the ranking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cursor {
    pub score: f32,
    pub order: u64,
}

/// What can be counted over everything that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    Kind,
    Country,
    Language,
    FocusArea,
    State,
}

impl Facet {
    pub(crate) const fn column(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Country => "country",
            Self::Language => "language",
            Self::FocusArea => "focus_area",
            Self::State => "state",
        }
    }
}

/// A value of a facet and how many found entries have it; `None` is "not stated".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bucket {
    pub value: Option<String>,
    pub entries: usize,
}

/// The result of a search.
#[derive(Debug, Clone)]
pub struct Answer {
    pub hits: Vec<Hit>,
    /// Everything that was found and may be seen; only counted when facets or the count were asked for.
    pub total: Option<usize>,
    pub facets: Vec<(Facet, Vec<Bucket>)>,
    /// What was searched for; marks the words in the texts of the hits.
    pub plan: Plan,
}

/// A word of a text that made it a hit.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Bytes of the text.
    pub place: Range<usize>,
    /// Which word of the query, by its number.
    pub word: usize,
    pub layer: Layer,
    /// How near to what was typed, up to 1.
    pub weight: f32,
}
