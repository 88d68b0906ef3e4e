//! One exchange: its facts, plan and people.

use super::QuestionView;
use crate::ground::thread::Station;
use schemars::JsonSchema;
use serde::Serialize;
use torg_domain::exchange::Visibility;
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId, ProgrammeId};

/// When an exchange takes place, as exactly as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WhenView {
    /// First day: `2024`, `2024-01` or `2024-01-16`; `None` = not stated.
    pub starts_on: Option<String>,
    /// Last day, as exact as it is known.
    pub ends_on: Option<String>,
    /// UTC, where a clock time is known.
    pub starts_at: Option<String>,
    /// UTC, where a clock time is known.
    pub ends_at: Option<String>,
    /// The place's clock at the start, `13:00`.
    pub starts_clock: Option<String>,
    /// The place's clock at the end.
    pub ends_clock: Option<String>,
    /// IANA name of the place's time zone; empty = not stated.
    pub time_zone: String,
    /// What the source says of the date, in its own words.
    pub note: String,
}

/// An exchange as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExchangeLine {
    /// Its id.
    pub id: String,
    /// Its title, in its own language.
    pub title: String,
    /// Language of the title.
    pub language: String,
    /// Word of `ExchangeKind`.
    pub kind: String,
    /// Word of `Form`.
    pub form: String,
    /// Word of `ExchangeState`.
    pub state: String,
    /// Word of `Visibility`.
    pub visibility: String,
    /// Where, in words; empty = not stated.
    pub place: String,
    /// Its network.
    pub network_id: String,
    /// Its network's name.
    pub network_name: String,
    /// Its programme, where it has one.
    pub programme_id: Option<String>,
    /// The host's id.
    pub host_id: Option<String>,
    /// The host's name.
    pub host_name: Option<String>,
    /// When.
    pub when: WhenView,
    /// Invented data, to be marked.
    pub is_example: bool,
}

impl ExchangeLine {
    /// Who may see it; an unknown word is read as the narrower one.
    #[must_use]
    pub fn visibility(&self) -> Visibility {
        Visibility::from_word(&self.visibility).unwrap_or(Visibility::Network)
    }

    /// Its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/meet/exchanges/{}", self.id)
    }
}

/// An exchange with all its facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExchangeView {
    /// Its id.
    pub id: String,
    /// Its title, in its own language.
    pub title: String,
    /// Language of title and texts.
    pub language: String,
    /// Word of `ExchangeKind`.
    pub kind: String,
    /// Word of `Form`.
    pub form: String,
    /// Word of `ExchangeState`.
    pub state: String,
    /// Word of `Visibility`.
    pub visibility: String,
    /// Where, in words; empty = not stated.
    pub place: String,
    /// Its network.
    pub network_id: String,
    /// Its network's name.
    pub network_name: String,
    /// Its programme.
    pub programme_id: Option<String>,
    /// Its programme's title.
    pub programme_title: Option<String>,
    /// The host's id.
    pub host_id: Option<String>,
    /// The host's name.
    pub host_name: Option<String>,
    /// The host's country.
    pub host_country: Option<String>,
    /// When.
    pub when: WhenView,
    /// Its theme; empty = not stated.
    pub theme: String,
    /// Its purpose; empty = not stated.
    pub purpose: String,
    /// Where the record comes from and what in it is inferred.
    pub source_note: String,
    /// Kinds of note its boards ask for; from the programme, or those of every kind.
    pub lenses: Vec<String>,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// When the record was made, UTC.
    pub created_at: String,
    /// Grows with each change.
    pub revision: i64,
}

impl ExchangeView {
    /// Its id, typed.
    #[must_use]
    pub fn exchange_id(&self) -> ExchangeId {
        ExchangeId::new(&self.id)
    }

    /// Its network, typed.
    #[must_use]
    pub fn network(&self) -> NetworkId {
        NetworkId::new(&self.network_id)
    }

    /// Its programme, typed.
    #[must_use]
    pub fn programme(&self) -> Option<ProgrammeId> {
        self.programme_id.as_ref().map(ProgrammeId::new)
    }

    /// Its host, typed.
    #[must_use]
    pub fn host(&self) -> Option<OrganisationId> {
        self.host_id.as_ref().map(OrganisationId::new)
    }

    /// Who may see it; an unknown word is read as the narrower one.
    #[must_use]
    pub fn visibility(&self) -> Visibility {
        Visibility::from_word(&self.visibility).unwrap_or(Visibility::Network)
    }

    /// Is it for everyone?
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.visibility() == Visibility::Public
    }

    /// Its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/meet/exchanges/{}", self.id)
    }
}

/// One organisation at one exchange, from one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ParticipantView {
    /// The organisation.
    pub organisation_id: String,
    /// Its name.
    pub organisation_name: String,
    /// Its country.
    pub country: String,
    /// Word of `Level`.
    pub level: String,
    /// How many people; `None` = not stated.
    pub people: Option<i64>,
    /// What else is known.
    pub note: String,
}

/// Who has signed up, and who has not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CoverageView {
    /// Member organisations that nobody comes from.
    pub absent: Vec<String>,
    /// Member municipalities that come, but without care staff.
    pub without_care_staff: Vec<String>,
    /// Levels that nobody comes from, where every line states its level; words of `Level`.
    pub levels_absent: Vec<String>,
    /// Does anybody come for the users or relatives?
    pub has_user_side: bool,
    /// People counted where a number is stated.
    pub people: i64,
    /// Lines whose number is not stated.
    pub not_stated: usize,
    /// Lines whose level is not stated: while there are any, nobody can say that a level is missing.
    pub levels_not_stated: usize,
}

/// The people of an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PeopleView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// Who takes part, by name of the organisation.
    pub participants: Vec<ParticipantView>,
    /// What is missing.
    pub coverage: CoverageView,
}

/// A row of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AgendaItemView {
    /// Its id.
    pub id: String,
    /// 1 = the first day.
    pub day: i64,
    /// Local clock time it starts, told or following from the row before.
    pub starts: Option<String>,
    /// Local clock time it ends.
    pub ends: Option<String>,
    /// How long.
    pub minutes: i64,
    /// What.
    pub title: String,
    /// Whose task, as a role; empty = not stated.
    pub responsible_role: String,
}

/// What an earlier exchange left behind for this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LastTimeView {
    /// The earlier exchange.
    pub exchange: ExchangeLine,
    /// Its questions that were talked about, answered, or have a next step.
    pub questions: Vec<QuestionView>,
    /// Commitments and pilots that rest on what was said there.
    pub became: Vec<Station>,
}

/// The plan of an exchange: agenda, what came before, what follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlanView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// The place's time on other clocks: country, clock at the start.
    pub elsewhere: Vec<(String, String)>,
    /// What we said last time.
    pub last_time: Vec<LastTimeView>,
    /// Rows of the agenda.
    pub agenda: Vec<AgendaItemView>,
    /// Exchanges it follows.
    pub before: Vec<ExchangeLine>,
    /// Exchanges that follow it.
    pub after: Vec<ExchangeLine>,
}
