//! Funding and what is owed for it.

use super::ExchangeView;
use schemars::JsonSchema;
use serde::Serialize;

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

/// Something owed, as the letter about it tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OwedView {
    /// What.
    pub text: String,
    /// Partial date.
    pub due_on: Option<String>,
    /// Whose task, as a role.
    pub responsible_role: String,
    /// The day it was met.
    pub met_on: Option<String>,
    /// The scheme it is owed for.
    pub scheme: String,
    /// The exchange.
    pub exchange_id: String,
    /// Its title.
    pub exchange_title: String,
}
