//! Networks and programmes, with lists of exchanges.

use super::{ExchangeLine, ForumView};
use crate::ground::networks::{FocusAreaView, MemberView, NetworkPersonView, NetworkView};
use schemars::JsonSchema;
use serde::Serialize;
use torg_domain::id::NetworkId;

/// A programme with its exchanges in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProgrammeView {
    /// Its id.
    pub id: String,
    /// Its network.
    pub network_id: String,
    /// Its network's name.
    pub network_name: String,
    /// Its title, in its own language.
    pub title: String,
    /// Word of `Template`.
    pub template: String,
    /// Its purpose; empty = not stated.
    pub purpose: String,
    /// Language of its texts.
    pub language: String,
    /// Partial date.
    pub starts_on: Option<String>,
    /// Partial date.
    pub ends_on: Option<String>,
    /// Words of `NoteKind`: what its boards ask for and the matrix is divided by.
    pub lenses: Vec<String>,
    /// Focus areas of the network, in their order.
    pub focus_areas: Vec<FocusAreaView>,
    /// Its exchanges, the first first.
    pub exchanges: Vec<ExchangeLine>,
    /// Month by month, from the first to the last that has something.
    pub year: Vec<YearMonthView>,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// A month of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct YearMonthView {
    /// `2027-03`.
    pub month: String,
    /// What happens in it, by date.
    pub marks: Vec<YearMarkView>,
}

/// Something that happens in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct YearMarkView {
    /// `workshop`, `sparring`, `visit` (and everything else), `research` or `duty`.
    pub column: String,
    /// Date, as exact as known.
    pub on: String,
    /// What.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Its page.
    pub path: String,
}

impl ProgrammeView {
    /// Its network, typed.
    #[must_use]
    pub fn network(&self) -> NetworkId {
        NetworkId::new(&self.network_id)
    }
}

/// A programme as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProgrammeLine {
    /// Its id.
    pub id: String,
    /// Its network.
    pub network_id: String,
    /// Its network's name.
    pub network_name: String,
    /// Its title, in its own language.
    pub title: String,
    /// Language of the title.
    pub language: String,
    /// Word of `Template`.
    pub template: String,
    /// Partial date.
    pub starts_on: Option<String>,
    /// Partial date.
    pub ends_on: Option<String>,
    /// How many exchanges it has.
    pub exchanges: i64,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// A network with everything around it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct NetworkPageView {
    /// The network.
    pub network: NetworkView,
    /// Member organisations.
    pub members: Vec<MemberView>,
    /// Focus areas.
    pub focus_areas: Vec<FocusAreaView>,
    /// Forums.
    pub forums: Vec<ForumView>,
    /// Programmes.
    pub programmes: Vec<ProgrammeLine>,
    /// Exchanges this reader may see, the newest first.
    pub exchanges: Vec<ExchangeLine>,
    /// People with a role, for those who read inside; else empty.
    pub people: Vec<NetworkPersonView>,
    /// May this reader change it?
    pub may_edit: bool,
}

/// The first page of MEET.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StartView {
    /// Networks the reader has a role in.
    pub mine: Vec<NetworkView>,
    /// Other networks the reader may see.
    pub others: Vec<NetworkView>,
    /// Planned exchanges, the next first.
    pub coming: Vec<ExchangeLine>,
    /// Exchanges that have been held, the newest first.
    pub held: Vec<ExchangeLine>,
    /// Programmes.
    pub programmes: Vec<ProgrammeLine>,
}
