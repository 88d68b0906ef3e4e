//! Decisions of CONCLUDE: write a finding, group cards, show drafts to the room, make final, freeze a report.

mod check;
mod finding;
mod group;
mod report;

pub use check::{
    CheckSent, NewAnswer, answer_check, insert_answer, make_all_final, make_final, send_to_check,
    withdraw_check,
};
pub use finding::{
    NewFinding, NewQuote, Strength, accept_finding, discard_finding, edit_finding, insert_finding,
};
pub use group::{GroupCards, group_cards, put_in_group, rename_group, take_out_of_group};
pub use report::{FreezeReport, freeze_report, insert_report};
