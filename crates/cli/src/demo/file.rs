//! The tables of `data/exchanges/*.toml` and `data/demo/example_series.toml`; `data/README.md` describes each field.
//! An empty text means "not stated".

use crate::stop::Stop;
use serde::Deserialize;

const FILES: &[(&str, &str)] = &[
    ("exchanges/s0.toml", include_str!("../../../../data/exchanges/s0.toml")),
    ("exchanges/s1.toml", include_str!("../../../../data/exchanges/s1.toml")),
    ("exchanges/s2.toml", include_str!("../../../../data/exchanges/s2.toml")),
    ("exchanges/s3.toml", include_str!("../../../../data/exchanges/s3.toml")),
    ("exchanges/s4.toml", include_str!("../../../../data/exchanges/s4.toml")),
    ("demo/example_series.toml", include_str!("../../../../data/demo/example_series.toml")),
];

/// Every file, the five exchanges first.
///
/// # Errors
/// A file that does not fit these tables is a fault of this program.
pub(super) fn read_all() -> Result<Vec<File>, Stop> {
    let read = |(name, text): &(&str, &str)| {
        toml::from_str(text).map_err(|e| Stop::broken(format!("data/{name}: {e}")))
    };
    FILES.iter().map(read).collect()
}

#[derive(Debug, Deserialize)]
pub(super) struct File {
    pub network: Network,
    pub programme: Option<Programme>,
    pub exchange: Option<Exchange>,
    #[serde(default)]
    pub meeting: Vec<Meeting>,
    #[serde(default)]
    pub workshop: Vec<Workshop>,
    #[serde(default)]
    pub agenda: Vec<AgendaRow>,
    #[serde(default)]
    pub participant: Vec<Participant>,
    #[serde(default)]
    pub before: Vec<Meeting>,
    #[serde(default)]
    pub after: Vec<Meeting>,
    #[serde(default)]
    pub funding: Vec<Funding>,
    #[serde(default)]
    pub question: Vec<Question>,
    #[serde(default)]
    pub feedback: Vec<Feedback>,
    #[serde(default)]
    pub note: Vec<Note>,
    #[serde(default)]
    pub card: Vec<Card>,
    #[serde(default)]
    pub group: Vec<Group>,
    #[serde(default)]
    pub fact: Vec<Fact>,
    #[serde(default)]
    pub finding: Vec<Finding>,
    #[serde(default)]
    pub commitment: Vec<Commitment>,
    #[serde(default)]
    pub pilot: Vec<Pilot>,
    #[serde(default)]
    pub practice: Vec<Practice>,
    #[serde(default)]
    pub need_offer: Vec<NeedOffer>,
    #[serde(default, rename = "match")]
    pub pair: Vec<Pair>,
}

impl File {
    /// The day the source told of the exchange, or the day of the last workshop; "" and nothing = not stated.
    pub(super) fn told_on(&self) -> Option<String> {
        let published = self.exchange.as_ref().map(|exchange| exchange.source_published.clone());
        published
            .or_else(|| self.workshop.iter().map(|workshop| workshop.date.clone()).max())
            .filter(|day| day.len() == 10)
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Network {
    pub id: String,
    pub name: String,
    pub about: String,
    pub lang: String,
    pub members: Vec<String>,
    pub members_note: String,
    pub roles: Vec<Role>,
    pub focus_areas: Vec<FocusArea>,
    #[serde(default)]
    pub example: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Role {
    pub org: String,
    pub role: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct FocusArea {
    pub id: String,
    pub name: String,
    pub concept: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Programme {
    pub id: String,
    pub title: String,
    pub template: String,
    pub purpose: String,
    pub starts_on: String,
    pub ends_on: String,
    pub lenses: Vec<String>,
    #[serde(default)]
    pub example: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Exchange {
    pub id: String,
    pub kind: String,
    pub title: String,
    pub lang: String,
    pub form: String,
    pub starts_on: String,
    pub ends_on: String,
    pub date_note: String,
    pub theme: String,
    pub purpose: String,
    pub host: String,
    pub host_unit: String,
    pub source: String,
    pub source_published: String,
    pub inferred: Vec<String>,
    pub questions_note: String,
    pub follow_up_note: String,
    #[serde(default)]
    pub report_title: String,
}

/// A meeting of which little more than its title is known.
#[derive(Debug, Deserialize)]
pub(super) struct Meeting {
    pub id: String,
    pub kind: String,
    pub title: String,
    #[serde(default)]
    pub date: String,
    #[serde(default)]
    pub date_note: String,
    #[serde(default)]
    pub form: String,
    #[serde(default)]
    pub place: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub participants: String,
    #[serde(default)]
    pub outcome: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Workshop {
    pub id: String,
    pub title: String,
    pub date: String,
    pub starts: String,
    pub minutes: u32,
    pub time_zone: String,
    pub form: String,
    pub place: String,
    pub host: String,
    pub municipalities: Vec<String>,
    pub levels: Vec<String>,
    pub board_title: String,
    pub prompt: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct AgendaRow {
    pub day: u32,
    pub minutes: u32,
    pub title: String,
    pub responsible_role: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Participant {
    pub org: String,
    pub level: String,
    pub count: String,
    pub note: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Funding {
    pub id: String,
    #[serde(default)]
    pub workshop: String,
    pub scheme: String,
    pub payer: String,
    pub financed_by: String,
    pub pays: Vec<String>,
    pub amount: String,
    pub currency: String,
    pub reason: String,
    pub obligations: Vec<Obligation>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Obligation {
    pub id: String,
    pub text: String,
    pub due: String,
    pub met_on: String,
    pub responsible_role: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Question {
    pub id: String,
    #[serde(default)]
    pub workshop: String,
    #[serde(default)]
    pub parent: String,
    #[serde(default)]
    pub merged_into: String,
    pub text: String,
    pub lang: String,
    pub raised_by_role: String,
    pub org: String,
    #[serde(default)]
    pub answer: String,
    #[serde(default)]
    pub next_step: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Feedback {
    pub id: String,
    pub org: String,
    pub author_role: String,
    pub lang: String,
    pub side: String,
    pub state: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Note {
    pub id: String,
    pub kind: String,
    pub focus: String,
    pub text: String,
    pub lang: String,
    pub heading: String,
    pub voice_role: String,
    pub voice_kind: String,
    pub strength: String,
    pub strength_source: String,
    pub quote: String,
    pub org: String,
    pub question: String,
    #[serde(default)]
    pub feedback: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Card {
    pub id: String,
    pub workshop: String,
    pub org: String,
    pub focus: String,
    pub kind: String,
    pub level: String,
    pub role: String,
    pub group: String,
    pub text: String,
    pub lang: String,
    pub may_quote: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Group {
    pub id: String,
    pub focus: String,
    pub title: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Fact {
    pub id: String,
    pub note: String,
    pub fact: String,
    pub host_value: String,
    pub visitor_value: String,
    pub unit: String,
    pub why: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Finding {
    pub id: String,
    pub kind: String,
    pub focus: String,
    pub claim: String,
    pub lang: String,
    pub unit: String,
    /// Only where the source states it; absent where it is counted.
    pub strength: Option<String>,
    #[serde(default)]
    pub strength_source: String,
    pub supports: Vec<String>,
    pub opposes: Vec<String>,
    #[serde(default, alias = "owner_role")]
    pub keep_owner: String,
    #[serde(default, alias = "early_warning")]
    pub keep_warning: String,
    #[serde(default)]
    pub costs: String,
    #[serde(default)]
    pub requires: String,
    #[serde(default)]
    pub if_nothing: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Commitment {
    pub id: String,
    pub org: String,
    pub promise: String,
    pub lang: String,
    pub owner_role: String,
    pub due: String,
    pub rests_on_kind: String,
    pub rests_on: String,
    pub state: String,
    #[serde(default)]
    pub outcome_12: String,
    #[serde(default)]
    pub outcome_24: String,
    #[serde(default)]
    pub example: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Pilot {
    pub id: String,
    pub commitment: String,
    pub title: String,
    pub text: String,
    pub lang: String,
    pub teams: Vec<String>,
    pub teams_count: String,
    pub starts_on: String,
    pub ends_on: String,
    pub deadline_note: String,
    pub funder: String,
    #[serde(default)]
    pub stop_rule: String,
    #[serde(default)]
    pub next_decision: String,
    pub expects: Vec<Expects>,
    pub state: String,
    #[serde(default)]
    pub example: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Expects {
    pub measure: String,
    pub change: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Practice {
    pub id: String,
    pub org: String,
    pub title: String,
    pub summary: String,
    pub core: String,
    pub context: String,
    pub conditions: String,
    pub requires: String,
    #[serde(default)]
    pub costs: String,
    #[serde(default)]
    pub went_wrong: String,
    pub status: String,
    pub evidence: String,
    pub contact_role: String,
    pub year: String,
    pub concept: String,
    pub notes: Vec<String>,
    #[serde(default)]
    pub finding: String,
    pub lang: String,
    #[serde(default)]
    pub example: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct NeedOffer {
    pub id: String,
    pub direction: String,
    pub org: String,
    pub topic: String,
    pub concept: String,
    pub matched_with: String,
    pub state: String,
    pub lang: String,
    #[serde(default)]
    pub feedback: String,
    #[serde(default)]
    pub grew_from: String,
    #[serde(default)]
    pub wanted_form: String,
    #[serde(default)]
    pub example: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Pair {
    pub need: String,
    pub offer: String,
    pub result: String,
    pub value: String,
    pub learnt_how: String,
}
