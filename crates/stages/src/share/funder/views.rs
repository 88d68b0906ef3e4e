//! What a funder reads.

use crate::act::views::{CommitmentView, OutcomeShare, PilotView};
use crate::capture::views::SubjectView;
use crate::conclude::views::ReportLine;
use crate::ground::networks::NetworkView;
use crate::meet::views::{ExchangeLine, FundingView, PartyView};
use schemars::JsonSchema;
use serde::Serialize;

/// A source that pays for exchanges of a network, and its link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FunderLinkLine {
    /// Who pays.
    pub source: PartyView,
    /// Exchanges it pays for.
    pub exchanges: usize,
    /// The secret in the address; `None` = no link works.
    pub token: Option<String>,
}

/// The links of a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FunderLinksView {
    /// The network.
    pub network: NetworkView,
    /// Its sources, by name.
    pub lines: Vec<FunderLinkLine>,
}

/// An exchange as its funder reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FundedExchangeView {
    /// Which, when and where.
    pub exchange: ExchangeLine,
    /// Who took part, each organisation once; never people.
    pub organisations: Vec<PartyView>,
    /// How many people; `None` = not of everybody is it known.
    pub people: Option<i64>,
    /// What this source pays, with what is owed for it.
    pub lines: Vec<FundingView>,
    /// Sums of what is stated: currency, hundredths. Currencies are never added together.
    pub sums: Vec<(String, i64)>,
    /// The same for each person, where everybody was counted.
    pub per_person: Vec<(String, i64)>,
    /// Lines of this source whose amount is not stated.
    pub not_stated: usize,
    /// Lines of other sources.
    pub lines_of_others: usize,
    /// Frozen reports for everybody, on it or on its programme.
    pub reports: Vec<ReportLine>,
    /// Published commitments that came of it.
    pub commitments: Vec<CommitmentView>,
    /// Pilots that try them.
    pub pilots: Vec<PilotView>,
    /// Those commitments with an outcome after 12 months.
    pub after_12: OutcomeShare,
    /// And after 24 months.
    pub after_24: OutcomeShare,
}

impl FundedExchangeView {
    /// Is or was anything owed to this source?
    #[must_use]
    pub fn owes(&self) -> bool {
        self.lines.iter().any(|line| !line.obligations.is_empty())
    }

    /// Things owed to this source that have one of these words of urgency.
    #[must_use]
    pub fn owed(&self, words: &[&str]) -> usize {
        let all = self.lines.iter().flat_map(|line| &line.obligations);
        all.filter(|owed| words.contains(&owed.urgency.as_str())).count()
    }
}

/// What a funder reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FunderView {
    /// The network.
    pub network: NetworkView,
    /// Who pays.
    pub source: PartyView,
    /// The exchanges it pays for, the newest first.
    pub exchanges: Vec<FundedExchangeView>,
    /// Sums over them: currency, hundredths. Currencies are never added together.
    pub sums: Vec<(String, i64)>,
    /// Lines whose amount is not stated.
    pub not_stated: usize,
    /// Commitments that came of them with an outcome after 12 months, each counted once.
    pub after_12: OutcomeShare,
    /// And after 24 months.
    pub after_24: OutcomeShare,
    /// What everybody may read that is asked for and offered in the network, by subject.
    pub subjects: Vec<SubjectView>,
}
