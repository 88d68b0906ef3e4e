//! Post: what Torg writes to people and what comes back. Letters in four languages, calendar files, the conversation with
//! the relay, the mailbox folder, and the thread that does all this beside the server.
//!
//! The mail itself waits in the outbox of `torg_stages::ground`; whoever is to be written to is decided by the stages.
//! Not for: who may be invited and what an answer changes (`torg_stages::meet`), pages.

mod asked;
mod compose;
mod home;
pub mod ical;
mod letter;
mod letterhead;
mod mailbox;
mod message;
mod obligation;
mod office;
mod relay;
mod weekly;

pub use letter::{Letter, Occasion, invitation};
pub use letterhead::Letterhead;
pub use mailbox::{Mailbox, reply_in};
pub use office::{Office, Round};
pub use relay::Relay;
