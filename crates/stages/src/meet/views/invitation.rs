//! Invitations and what was answered.

use super::ExchangeView;
use crate::ground::outbox::MailLine;
use schemars::JsonSchema;
use serde::Serialize;

/// One invited address. For those who edit the exchange, and for nobody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InvitationView {
    /// Its id.
    pub id: String,
    /// The exchange.
    pub exchange_id: String,
    /// The address.
    pub address: String,
    /// Whose it is, where that was said.
    pub organisation_name: Option<String>,
    /// Language of the letter.
    pub language: String,
    /// Word of `InvitationAnswer`.
    pub answer: String,
    /// Word of `AnswerWay`.
    pub answered_by: Option<String>,
    /// When they answered, UTC.
    pub answered_at: Option<String>,
    /// They answered before the time was moved, and not since.
    pub is_before_move: bool,
    /// Is no longer invited.
    pub is_withdrawn: bool,
    /// The secret of their own page.
    pub token: String,
    /// The newest mail to them; `None` = Torg has sent none.
    pub mail: Option<MailLine>,
}

/// Somebody who answered by mail and is not invited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StrangerView {
    /// Their address.
    pub address: String,
    /// Word of `InvitationAnswer`.
    pub answer: String,
    /// Word of `ReplyOutcome`: not invited, or written from another address.
    pub outcome: String,
}

/// How many answered what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AnswerCounts {
    /// Come.
    pub yes: usize,
    /// Come perhaps.
    pub maybe: usize,
    /// Do not come.
    pub no: usize,
    /// Have not answered, or only before the time was moved.
    pub waiting: usize,
}

/// The invitations of an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InvitationsView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// Who is invited, by address.
    pub invitations: Vec<InvitationView>,
    /// How many answered what.
    pub counts: AnswerCounts,
    /// Who answered without being invited.
    pub strangers: Vec<StrangerView>,
    /// Does this installation send mail?
    pub is_mail_on: bool,
    /// Can somebody be invited now: planned, with a day?
    pub may_invite: bool,
    /// The start on other clocks: country, clock.
    pub elsewhere: Vec<(String, String)>,
}

/// What somebody sees who was invited, on their own page, and what their letter says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InvitedView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// The invitation.
    pub invitation: InvitationView,
    /// The start on other clocks: country, clock.
    pub elsewhere: Vec<(String, String)>,
    /// Can it still be answered?
    pub is_open: bool,
}
