//! What MEET shows. Words of fixed enums stand as their kebab-case word; `None` = the source does not say.

use crate::ground::networks::{FocusAreaView, MemberView, NetworkPersonView, NetworkView};
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
    /// Invented data, to be marked.
    pub is_example: bool,
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
    /// Member organisations that come, but without care staff where care staff of others come.
    pub without_care_staff: Vec<String>,
    /// Levels that nobody comes from; words of `Level`.
    pub levels_absent: Vec<String>,
    /// Does anybody come for the users or relatives?
    pub has_user_side: bool,
    /// People counted where a number is stated.
    pub people: i64,
    /// Lines whose number is not stated.
    pub not_stated: usize,
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

/// A question with what is beneath it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// Its exchange.
    pub exchange_id: String,
    /// Its words.
    pub text: String,
    /// Language of its words.
    pub lang: String,
    /// Role of who raised it; empty = not stated.
    pub raised_by_role: String,
    /// Organisation of who raised it.
    pub raised_by_organisation: Option<String>,
    /// Word of `QuestionState`.
    pub state: String,
    /// What was said; empty = nothing written down.
    pub dialogue: String,
    /// The answer; empty = none yet.
    pub answer: String,
    /// What happens next; empty = nothing agreed.
    pub next_step: String,
    /// The question of an earlier exchange it goes on from.
    pub carried_from: Option<String>,
    /// Sub-questions, in order.
    pub parts: Vec<QuestionView>,
    /// Questions merged into this one, in their own words.
    pub originals: Vec<QuestionView>,
}

/// The questions of an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionsView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// Questions in their order, each with its parts and originals.
    pub questions: Vec<QuestionView>,
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

/// What somebody with a link, but without an account, sees before an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LinkedQuestionsView {
    /// The exchange.
    pub exchange: ExchangeLine,
    /// Questions raised so far, in their order.
    pub questions: Vec<QuestionView>,
    /// Organisations to choose one's own from: id and name.
    pub organisations: Vec<(String, String)>,
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

/// Something owed in return for funding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ObligationView {
    /// Its id.
    pub id: String,
    /// What.
    pub text: String,
    /// Partial date; `None` = not stated.
    pub due_on: Option<String>,
    /// Whose task, as a role.
    pub responsible_role: String,
    /// The day it was met.
    pub met_on: Option<String>,
    /// `met`, `late`, `soon` (within 30 days), `open` or `undated`.
    pub urgency: String,
}

/// A line of funding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FundingView {
    /// Its id.
    pub id: String,
    /// Who pays, where they are an organisation of the register.
    pub source_id: Option<String>,
    /// Their name.
    pub source_name: Option<String>,
    /// The scheme.
    pub scheme: String,
    /// What it pays for, in words.
    pub pays: String,
    /// In hundredths; `None` = not stated.
    pub amount_minor: Option<i64>,
    /// Word of `Currency`.
    pub currency: Option<String>,
    /// What else is known.
    pub note: String,
    /// What is owed for it.
    pub obligations: Vec<ObligationView>,
}

/// The funding of an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FundingPageView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// Lines.
    pub lines: Vec<FundingView>,
    /// Sums of what is stated: currency, hundredths. Currencies are never added together.
    pub sums: Vec<(String, i64)>,
    /// Lines whose amount is not stated.
    pub not_stated: usize,
}

/// A standing meeting where people of a network cooperate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ForumView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who does what there.
    pub task: String,
    /// Whose forum it is; `None` = shared by all.
    pub organisation_name: Option<String>,
    /// Whom to ask, as a role; empty = not stated.
    pub contact_role: String,
    /// How often it meets, in words; empty = not stated.
    pub meets: String,
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
