//! Reads of MEET. Functions over a [`torg_db::Tx`] know no access rule: they serve other stages.

mod around;
mod exchange;
mod forum;
mod learning;
mod question;
mod year;

pub use around::{network_page, programme, programmes, sessions_of_programme, start};
pub use exchange::{
    agenda, exchange, exchanges, find_exchange, find_line, funding, may_edit, participants, people, plan,
};
pub use forum::{forum, forum_map, forums_of};
pub use learning::{programmes_together, visits};
pub use question::{questions, questions_by_link, questions_link, questions_of};
