//! What readers get in CAPTURE, a file per noun.
//!
//! Functions over a transaction (`tx`) apply no rule: they are for commands and later stages, which count. Functions
//! over a context and an actor apply the rules and veil the voices of small groups: they are for outlets.

mod board;
mod exchange;
mod feedback;
pub(super) mod live;
mod need;
mod note;
mod offer;
mod paired;
mod pairing;
mod proposal;
mod request;

pub use board::{board, boards_of_exchange, join_view, projector, seat};
pub use exchange::{capture_of_exchange, exchanges, facts_of_exchange};
pub use feedback::{exchange_of_link, feedback, feedback_by_link, feedback_of_exchange, organisations};
pub use live::{OwnVotes, Tallies, board_of_seat, hand, led_board, live_board, live_cards, live_tallies};
pub use need::{NeedFilter, need, needs, needs_about, subjects, subjects_of_network};
pub(super) use note::facts as note_facts;
pub use note::{NoteFilter, find_note, note, notes, notes_of_exchange, notes_of_programme};
pub use paired::paired;
pub use pairing::{network_pairing, pairing_round};
pub use request::{host_year, own_counterparts, request, requests};
