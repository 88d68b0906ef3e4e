//! A delegation on a visit: a page on each phone by one link, notes under the visitors' four headings, and on the bus
//! home one page where the group puts them together and chooses.
//!
//! A delegation is a feedback on its way: until it is handed over its notes are the delegation's own, and neither host
//! nor network reads them. Handing over turns them into notes of that feedback, which the host then confirms.
//! What is taken home is decided in ACT. Not for: writing a letter without a delegation (`commands::feedback`).

mod commands;
mod member;
mod queries;
mod seat;
mod sorting;
mod store;
mod tidy;
mod views;

pub use commands::{NewDelegation, change, hand_over, insert, start};
pub use member::{NewMember, NewNoteFact, WriteNote, add_fact, join, write};
pub use queries::{
    UnderWay, delegation, door, draft, find_under_way, home, is_one, number_in, of_exchange, phone, under_way,
};
pub use seat::{Led, Seat, led, seat};
pub use sorting::{merge, part, vote};
pub use tidy::{Part, forget_names, put_back, renew_link, take_out, withdraw_link};
pub use views::{
    BundleView, DelegationLine, DelegationView, DoorView, DraftView, HomeView, PhoneView, PlanRowView,
    TakenOutView, WatchView, WrittenView,
};
