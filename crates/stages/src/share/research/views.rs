//! What is shown of research.

use crate::conclude::views::{QuoteView, ScopeView};
use crate::follow_up::views::LineView;
use schemars::JsonSchema;
use serde::Serialize;

/// What a researcher finds at a programme or exchange.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ResearchView {
    /// The programme or exchange.
    pub scope: ScopeView,
    /// What a file taken now would say of itself.
    pub about: AboutView,
    /// The reader's codebooks here.
    pub codebooks: Vec<CodebookLine>,
}

/// What a research file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AboutView {
    /// Programme or exchange.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// The network.
    pub network: String,
    /// When it was taken, UTC.
    pub taken_at: String,
    /// Sessions it covers.
    pub sessions: usize,
    /// Cards in it.
    pub cards: usize,
    /// Cards whose words are left out: those who wrote them did not agree to be quoted.
    pub withheld: usize,
    /// Cards that were hidden and are not in it.
    pub is_without_hidden: bool,
    /// Findings in it, drafts too.
    pub findings: usize,
    /// Promises that were published or recorded.
    pub commitments: usize,
    /// SHA-256 of what is in it: the same cards, findings, promises and measures give the same version.
    pub version: String,
}

/// A codebook in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CodebookLine {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Is it the reader's own?
    pub is_own: bool,
    /// How many coders.
    pub coders: usize,
    /// Cards the reader has coded.
    pub marked: usize,
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CodeView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it stands for; empty = not stated.
    pub definition: String,
    /// How many cards the reader gave it.
    pub marked: usize,
}

/// A card to be coded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MarkedCardView {
    /// The card.
    pub quote: QuoteView,
    /// Its focus area; empty = none.
    pub focus_area: String,
    /// The reader's code.
    pub code_id: Option<String>,
}

/// How well the coders agree beyond chance.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CoderAgreementView {
    /// Cards that at least two have coded.
    pub cards: usize,
    /// Share of pairs of codes that are the same, 0 to 1.
    pub same: f64,
    /// Krippendorff's alpha, nominal; `None` where everybody used one code only.
    pub alpha: Option<f64>,
    /// Cohen's kappa, with two coders; `None` where chance agrees always.
    pub kappa: Option<f64>,
    /// Large-sample standard error of kappa.
    pub kappa_error: Option<f64>,
}

/// A codebook as one of its coders sees it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CodebookView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The programme or exchange.
    pub scope: ScopeView,
    /// Its codes in order.
    pub codes: Vec<CodeView>,
    /// Names of its coders, the owner first.
    pub coders: Vec<String>,
    /// Cards in order of time.
    pub cards: Vec<MarkedCardView>,
    /// How many of them the reader has coded.
    pub marked: usize,
    /// Agreement; `None` until two have coded the same ten cards: of fewer it would tell what the other chose.
    pub agreement: Option<CoderAgreementView>,
    /// So many are needed.
    pub needed: usize,
    /// May the reader ask others and take it away?
    pub is_own: bool,
}

/// A card without anybody's identity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FileCard {
    /// Its number.
    pub number: String,
    /// The session it was said in.
    pub session: String,
    /// Its focus area; empty = none.
    pub focus_area: String,
    /// Word of `NoteKind`.
    pub kind: String,
    /// Word of `Level`; `not-stated` too where fewer than five people share it.
    pub level: String,
    /// A letter for the voice's organisation, in no order; empty = not stated or veiled.
    pub unit: String,
    /// What was said; empty where it is withheld.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// May it be quoted?
    pub is_quotable: bool,
    /// Numbers of the findings it supports.
    pub supports: Vec<String>,
    /// Numbers of the findings it opposes.
    pub opposes: Vec<String>,
    /// The reader's own code by codebook: title and code.
    pub codes: Vec<(String, String)>,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FileFinding {
    /// Its number.
    pub number: String,
    /// Its focus area.
    pub focus_area: String,
    /// Word of `FindingKind`.
    pub kind: String,
    /// Word of `FindingState`.
    pub state: String,
    /// What it says.
    pub claim: String,
    /// Its language.
    pub lang: String,
    /// What is counted: word of `Unit`.
    pub unit: String,
    /// How many of them say so; `None` = stated by the source in words.
    pub k: Option<usize>,
    /// Of how many.
    pub n: Option<usize>,
    /// The source's own strength, where it is not counted.
    pub stated_strength: String,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FileCommitment {
    /// What is promised.
    pub promise: String,
    /// Its language.
    pub lang: String,
    /// Who promises: an organisation.
    pub organisation: String,
    /// Word of `CommitmentState`.
    pub state: String,
    /// When it is to be done; empty = not stated.
    pub due_on: String,
    /// What had become of it after 12 months; empty = not answered.
    pub outcome_12: String,
    /// The same after 24 months.
    pub outcome_24: String,
}

/// A measure of a pilot that came of a promise.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FileMeasure {
    /// The pilot.
    pub pilot: String,
    /// When it starts; empty = not stated.
    pub starts_on: String,
    /// The indicator's id.
    pub indicator: String,
    /// Its title.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// Its source line, or who counts it.
    pub source: String,
    /// Word of `ExpectedChange`.
    pub expects: String,
    /// Values; cells under five persons have none.
    pub lines: Vec<LineView>,
}

/// Everything a researcher takes home.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ResearchFile {
    /// What it is.
    pub about: AboutView,
    /// The cards.
    pub cards: Vec<FileCard>,
    /// The findings.
    pub findings: Vec<FileFinding>,
    /// The promises.
    pub commitments: Vec<FileCommitment>,
    /// The measures.
    pub measures: Vec<FileMeasure>,
}
