//! What the directory and the lists of new things show.

use crate::ground::networks::{MemberView, NetworkView};
use crate::ground::places::OrganisationView;
use schemars::JsonSchema;
use serde::Serialize;

/// One thing of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Hit {
    /// What it is: practice, finding, note, exchange, organisation, network, ...
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// A sentence or two in its own language.
    pub summary: String,
    /// Language of title and summary; empty for names.
    pub lang: String,
    /// Country, as `SE`; empty where it has none.
    pub country: String,
    /// Name of the organisation it belongs to; empty where it has none.
    pub organisation: String,
    /// Its page.
    pub path: String,
    /// When it was made or published.
    pub at: String,
}

/// A forum: who does what there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ForumView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who does what there.
    pub task: String,
    /// Whom to ask, as a role; empty = not stated.
    pub contact_role: String,
    /// How often it meets, in words; empty = not stated.
    pub meets: String,
    /// Organisation it belongs to; empty = shared by all.
    pub organisation: String,
    /// The network that lists it.
    pub network: String,
    /// Its network's id.
    pub network_id: String,
    /// Invented data.
    pub is_example: bool,
}

/// An organisation with everything that is public about it here.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OrganisationCard {
    /// The organisation.
    pub organisation: OrganisationView,
    /// Names in other languages.
    pub names: Vec<(String, String)>,
    /// Codes it had earlier: code, name, last year.
    pub former: Vec<(String, String, i64)>,
    /// Networks it is in that the reader may see.
    pub networks: Vec<NetworkView>,
    /// Forums it takes part in.
    pub forums: Vec<ForumView>,
    /// Its practices, exchanges, commitments, pilots, needs: newest first.
    pub things: Vec<Hit>,
}

/// A network in the directory.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct NetworkCard {
    /// The network.
    pub network: NetworkView,
    /// Its members.
    pub members: Vec<MemberView>,
    /// Its forums.
    pub forums: Vec<ForumView>,
}
