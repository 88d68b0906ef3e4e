//! Forums, who sits there, and a network's map of them.

use crate::ground::networks::NetworkView;
use crate::ground::places::OrganisationView;
use schemars::JsonSchema;
use serde::Serialize;

/// A standing meeting where people of a network cooperate. Texts are in its network's language; an empty one = not
/// stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ForumView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who does what there.
    pub task: String,
    /// Word of `Task`; empty = not stated.
    pub kind: String,
    /// Whose forum it is; `None` = shared by all.
    pub organisation_id: Option<String>,
    /// Name of whose forum it is.
    pub organisation_name: Option<String>,
    /// Whom to ask, as a role.
    pub contact_role: String,
    /// How often it meets, in words.
    pub meets: String,
    /// What it may decide.
    pub mandate: String,
    /// Whom it reports to, as a role or a forum.
    pub reports_to: String,
    /// Partial date.
    pub since: Option<String>,
    /// Partial date; `None` = still meets, as far as is known.
    pub ended_on: Option<String>,
    /// Day somebody last said that all this is right.
    pub checked_on: Option<String>,
    /// Where it is known from.
    pub source: String,
    /// The network that lists it.
    pub network_id: String,
    /// Its name.
    pub network_name: String,
    /// Language of the forum's texts.
    pub lang: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// Grows with each change.
    pub revision: i64,
}

/// An organisation that sits in a forum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ForumSeatView {
    /// The forum.
    pub forum_id: String,
    /// The organisation.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// Words of `Level`, in the order of the domain; just `not-stated` where the levels are not known.
    pub levels: Vec<String>,
}

/// A forum's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ForumPageView {
    /// The forum.
    pub forum: ForumView,
    /// Who sits there, by id.
    pub seats: Vec<ForumSeatView>,
    /// Word of `Freshness`: can a reader trust that it is still right?
    pub freshness: String,
    /// Organisations that could be given a seat: the network's members.
    pub members: Vec<(String, String)>,
    /// May this reader change it, and say that it is still right?
    pub may_edit: bool,
}

/// Something missing or doubled in a network's forums; what it is about depends on its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GapView {
    /// `in-no-forum`, `no-forum-for`, `no-level`, `seats-not-stated` or `same-task`.
    pub kind: String,
    /// The organisation: id and name.
    pub organisation: Option<(String, String)>,
    /// The forum: id and name.
    pub forum: Option<(String, String)>,
    /// The other forum of the same task: id and name.
    pub other: Option<(String, String)>,
    /// Word of `Task`; empty where none is concerned.
    pub task: String,
    /// Words of `Level`: any of these would do.
    pub levels: Vec<String>,
}

/// A network's map: forums × organisations.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ForumMapView {
    /// The network.
    pub network: NetworkView,
    /// Member organisations, then others that sit in one of the forums.
    pub organisations: Vec<OrganisationView>,
    /// Forums that still meet, by task.
    pub forums: Vec<ForumView>,
    /// Who sits where. What has no entry: not stated that it sits there.
    pub seats: Vec<ForumSeatView>,
    /// What is missing or doubled, the weightiest first.
    pub gaps: Vec<GapView>,
    /// Forums that have ended.
    pub ended: Vec<ForumView>,
    /// May this reader change the forums?
    pub may_edit: bool,
    /// May this reader write down a forum?
    pub may_add: bool,
}

impl ForumMapView {
    /// The levels an organisation sits in a forum from; `None` where it has no seat.
    #[must_use]
    pub fn cell(&self, forum: &str, organisation: &str) -> Option<&ForumSeatView> {
        self.seats.iter().find(|seat| seat.forum_id == forum && seat.organisation_id == organisation)
    }

    /// Forums an organisation sits in, with its seat.
    #[must_use]
    pub fn of(&self, organisation: &str) -> Vec<(&ForumView, &ForumSeatView)> {
        let seat = |forum| self.cell(forum, organisation);
        self.forums.iter().filter_map(|forum| Some((forum, seat(&forum.id)?))).collect()
    }

    /// Is anything on the map invented?
    #[must_use]
    pub fn has_examples(&self) -> bool {
        self.network.is_example || self.forums.iter().any(|forum| forum.is_example)
    }
}
