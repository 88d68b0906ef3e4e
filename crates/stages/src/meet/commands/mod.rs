//! Writes of MEET, one file per noun; one function is one decision in one transaction.

mod agenda;
mod exchange;
mod feed;
mod forum;
mod funding;
mod invitation;
mod network;
mod owed;
mod participant;
mod programme;
mod question;

pub use agenda::{
    NewAgendaItem, add_agenda_item, add_agenda_items, edit_agenda_item, insert_agenda_item,
    remove_agenda_item,
};
pub(super) use exchange::edit_in;
pub use exchange::{
    NewExchange, create_exchange, edit_exchange, follow, insert_exchange, set_exchange_state, tie_exchanges,
};
pub(super) use feed::anchor as anchor_of_feed;
pub use feed::{end_feed, make_feed};
pub use forum::{
    NewForum, add_forum, confirm_forum, edit_forum, insert_forum, insert_seat, put_seats, remove_forum,
};
pub use funding::{
    NewFunding, NewObligation, add_funding, add_obligation, insert_funding, insert_obligation,
    meet_obligation, remove_funding,
};
pub(super) use invitation::may_be_invited_to;
pub use invitation::{
    MailedReply, NewInvitations, answer_by_link, forget_addresses, invite, note_answer, remind_invited,
    take_reply, withdraw_invitation,
};
pub use network::{MEMBER_ROLES, add_focus_area, add_members, create_network};
pub use owed::remind_of_obligations;
pub use participant::{NewParticipant, insert_participant, put_participant, remove_participant};
pub use programme::{
    NewFocusArea, NewMeeting, NewProgramme, create_programme, edit_programme, insert_programme,
};
pub use question::{
    Direction, NewQuestion, Outcome, carry_question, edit_question, end_questions_link, insert_question,
    make_questions_link, merge_questions, move_question, raise_question, raise_question_by_link,
    record_outcome, split_question,
};

use super::store;
use super::views::ExchangeView;
use crate::error::OrMissing;
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, NetworkId};

/// What a domain rule answers.
type Checked<T> = std::result::Result<T, Refusal>;

/// Characters of a title.
const TITLE_MOST: usize = 200;
/// Characters of a longer text, such as a purpose or what was said about a question.
const TEXT_MOST: usize = 4_000;

/// A short text that is needed.
fn needed(text: &str, field: &'static str) -> Checked<String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::FieldMissing { field });
    }
    within(text, TITLE_MOST)
}

/// A text that may be empty.
fn within(text: &str, most: usize) -> Checked<String> {
    let text = text.trim();
    let length = text.chars().count();
    if length > most { Err(Refusal::TextTooLong { length, most }) } else { Ok(text.to_owned()) }
}

/// The exchange, if this actor may change it.
fn editable(tx: &mut Tx<'_>, actor: &Actor, id: &ExchangeId) -> Result<ExchangeView> {
    let exchange = store::exchange::find(tx, id)?.or_missing("exchange", id.as_str())?;
    access::exchange::may_edit(actor, &exchange.network(), exchange.host().as_ref())?;
    Ok(exchange)
}

/// Writes a change of an exchange, or of something that belongs to it, into the journal.
fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, exchange): (&NetworkId, &ExchangeId),
) -> Result<()> {
    let happening =
        journal::Happening { deed, network: Some(network), kind: "exchange", id: exchange.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
