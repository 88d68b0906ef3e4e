//! A report as it is frozen: findings with their numbers, in no language but the notes' own.

use super::{FindingView, QuoteView, ScopeView, SessionView};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is stored for ever under one address. Writers turn it into a page, PDF, DOCX in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FrozenReport {
    /// Shape of this value; grows when a field changes its meaning.
    pub format: u32,
    /// Its report; empty for a draft that is not frozen.
    pub report_id: String,
    /// Number of the version; 0 = a draft.
    pub number: i64,
    /// When it was frozen, UTC; for a draft, when it was put together.
    pub frozen_at: String,
    /// Why this version was made; empty for the first.
    pub reason: String,
    /// Word of `ReportKind`.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// What it reports on.
    pub scope: ScopeView,
    /// The sessions.
    pub sessions: Vec<SessionView>,
    /// Who took part, as far as stated.
    pub participants: Vec<ParticipantView>,
    /// All focus areas: id and name, in the network's order, also those without findings.
    pub focus_areas: Vec<(String, String)>,
    /// Final findings, in order.
    pub findings: Vec<FindingView>,
    /// For a visit: what was written under the visitors' four and the host's three headings.
    pub headings: Vec<HeadingView>,
    /// For a visit: facts side by side.
    pub facts: Vec<FactView>,
    /// Every note the report leans on, by number.
    pub notes: Vec<QuoteView>,
    /// Notes and cards that were read.
    pub notes_read: u32,
    /// Findings without any voice of a user or relative.
    pub without_user_voice: u32,
}

/// Who took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ParticipantView {
    /// Name of the organisation.
    pub organisation: String,
    /// Word of `Level`.
    pub level: String,
    /// People; `None` = not stated. Over several sessions: the largest number at one of them.
    pub people: Option<i64>,
}

/// One heading of a visit with what was written under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HeadingView {
    /// Word of `Heading`.
    pub heading: String,
    /// The entries.
    pub notes: Vec<QuoteView>,
}

/// A fact that sets host and visitor side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FactView {
    /// What is compared.
    pub fact: String,
    /// The host's value; empty = not stated.
    pub host: String,
    /// The visitors' value; empty = not stated.
    pub visitor: String,
    /// Unit of both; empty = none.
    pub unit: String,
    /// Why they differ; empty = not stated.
    pub why: String,
    /// Where the values come from; empty = not stated.
    pub source: String,
}

/// One frozen version in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VersionView {
    /// Its number.
    pub number: i64,
    /// When it was frozen, UTC.
    pub frozen_at: String,
    /// Why; empty for the first.
    pub reason: String,
    /// SHA-256 of what was frozen.
    pub content_hash: String,
}

/// A report with its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReportView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Word of `ReportKind`.
    pub kind: String,
    /// What it reports on.
    pub scope: ScopeView,
    /// Newest first.
    pub versions: Vec<VersionView>,
    /// May this reader freeze a new version?
    pub may_freeze: bool,
}

/// A report in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReportLine {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Word of `ReportKind`.
    pub kind: String,
    /// Name of the network.
    pub network: String,
    /// Number of the newest version.
    pub number: i64,
    /// When the newest version was frozen, UTC.
    pub frozen_at: String,
}
