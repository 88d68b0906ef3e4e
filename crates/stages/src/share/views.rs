//! What SHARE shows. Words such as states are the fixed ones of the domain; the outlets bring the sentences.

use crate::act::views::PilotPageView;
use crate::capture::views::NeedView;
use crate::follow_up::views::{CurveView, ExpectationView};
use crate::ground::library::EntryView;
use crate::ground::networks::NetworkView;
use crate::ground::places::OrganisationView;
use crate::ground::thread::Station;
use schemars::JsonSchema;
use serde::Serialize;

/// A practice. Texts are in its own language; an empty one = not stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PracticeView {
    /// Its id.
    pub id: String,
    /// Who does it.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// Its country, as `SE`.
    pub country: String,
    /// The network it was told in.
    pub network_id: Option<String>,
    /// The exchange it was published from.
    pub exchange_id: Option<String>,
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// Language of its texts.
    pub lang: String,
    /// Word of the shared `Concept`; empty = not stated.
    pub concept: String,
    /// The core: what it is made of and may not be left out.
    pub core: String,
    /// Where it is done: size, organisation, what surrounds it.
    pub context: String,
    /// Conditions under which it works and can be taken up.
    pub conditions: String,
    /// What it requires: people, time, training, means.
    pub requires: String,
    /// What it costs.
    pub costs: String,
    /// What went wrong, and what they would do differently.
    pub went_wrong: String,
    /// Whom to ask, as a role.
    pub contact_role: String,
    /// Since when; `None` = not stated.
    pub year: Option<i64>,
    /// Word of `PracticeState`.
    pub state: String,
    /// Word of `Evidence`.
    pub evidence: String,
    /// May everybody read it?
    pub is_published: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// When it was written down, UTC.
    pub created_at: String,
    /// When it was published, UTC.
    pub published_at: Option<String>,
    /// Grows with each change.
    pub revision: i64,
    /// The collection it was loaded from; empty = it was told here.
    pub source: String,
}

/// A practice's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PracticePageView {
    /// The practice.
    pub practice: PracticeView,
    /// The exchange it was published from, where the reader may see it.
    pub exchange: Option<EntryView>,
    /// What it grew from.
    pub origins: Vec<Station>,
    /// Commitments that rest on it: who has taken it up.
    pub taken_up: Vec<Station>,
    /// Who would like to hear more about it.
    pub needs: Vec<NeedView>,
    /// May the reader change it?
    pub may_edit: bool,
}

/// One pilot as everybody may read it: where it comes from, what is tried, how it goes, what is not known.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PilotStoryView {
    /// The pilot with its teams, commitment and what that rests on.
    pub pilot: PilotPageView,
    /// The meetings at the beginning of its thread.
    pub meetings: Vec<Station>,
    /// Each expected change with its curve, where there are values for everybody to see.
    pub measures: Vec<MeasureStoryView>,
    /// Words of `Unknown`: what is not known of it.
    pub unknown: Vec<String>,
}

/// An expected change and how it goes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MeasureStoryView {
    /// What is expected of which indicator.
    pub expectation: ExpectationView,
    /// Its curve; `None` where no value is there for everybody.
    pub curve: Option<CurveView>,
}

/// What everybody may read of an organisation: the same for all readers, signed in or not.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlacePageView {
    /// The organisation.
    pub organisation: OrganisationView,
    /// Public networks it is in: with whom.
    pub networks: Vec<NetworkView>,
    /// What it tries, running pilots first.
    pub pilots: Vec<PilotStoryView>,
    /// Published commitments that no pilot tries yet.
    pub commitments: Vec<crate::act::views::CommitmentView>,
    /// What it does that others can take up.
    pub practices: Vec<PracticeView>,
}
