//! What people decide in CAPTURE: one function, one decision, one transaction; a file per noun.
//!
//! The `insert_` twins run inside the caller's transaction with an id of the caller's, for loading known material
//! and for later stages; they apply the rules of the noun but not those of access, which the caller has applied.

mod answer;
mod board;
mod card;
mod fact;
mod feedback;
mod need;
mod note;
mod offer;
mod pairing;
mod request;
mod vote;

pub use answer::{NewAnswer, answer_request, take_date};
pub use board::{
    Join, Joined, NewBoard, close_board, freeze_board, insert_board, insert_participant, join_board,
    merge_cards, open_board, part_card, set_board_phase, set_board_timer, thaw_board,
};
pub(super) use board::{end as end_board, is_open, open_board_with_code};
pub(super) use card::seat_at;
pub use card::{AddCard, add_card, hide_note, move_note, show_note};
pub use fact::{NewFact, add_fact, insert_fact};
pub use feedback::{
    Draft, Entry, NewFeedback, Writer, confirm_feedback, feedback_link, insert_feedback, save_draft,
    start_feedback, submit_feedback,
};
pub(super) use feedback::{may_confirm, may_write, shelve as shelve_feedback};
pub use need::{
    HearMore, NewNeed, NewPairing, add_need, hear_more, insert_need, insert_pairing, pair, set_pair_outcome,
    withdraw_need,
};
pub use note::{NewNote, add_note, insert_note};
pub(super) use offer::kept as kept_offer;
pub use offer::{NewFaq, add_faq, insert_capacity, insert_faq, remove_faq, set_capacity};
pub use pairing::{Choose, accept_pairing, choose_pair, set_pairing_terms};
pub use request::{NewRequest, answer_question, send_request, tell_outcome, withdraw_request};
pub(super) use request::{own_request, taken_in};
pub use vote::{CastVote, Told, cast_vote, cast_votes, insert_votes};

use super::store::exchange::{self, ExchangeFacts};
use crate::Result;
use crate::error::OrMissing;
use torg_db::Tx;
use torg_domain::id::ExchangeId;

fn exchange_facts(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<ExchangeFacts> {
    exchange::find(tx, id)?.or_missing("exchange", id.as_str())
}
