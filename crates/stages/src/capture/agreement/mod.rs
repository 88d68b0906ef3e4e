//! Where a room agrees, from the statement votes of a board: first by the groups everybody knows (level, role,
//! organisation), then, with enough voters, by the groups that only the votes show.
//!
//! Groups are told apart when voting is over; while votes come in one more vote in a group would say whose it was
//! (decision 0043). No group under five can be found, neither on one statement nor by taking what one division tells from
//! what another one tells (decision 0047). The calculations are `torg_engine::opinion`'s.

mod ballots;
mod commands;
mod declared;
mod export;
mod found;
mod queries;
mod units;
mod views;

pub use commands::{hide_agreement, show_agreement};
pub use export::{StatementFile, export};
pub use found::Steady;
pub use queries::{Voted, agreement, agreement_at_seat, agreement_for, live, voted};
pub(super) use units::level_lines;
pub use units::{by_note, note_votes};
pub use views::{
    AgreementView, ClumpView, GroupPeopleView, GroupingView, LineView, OpinionGroupView, OpinionView,
    ShareView, StandView, ToldView, UnitVotesView, VotesView,
};
