//! Reads of MEET. Functions over a [`torg_db::Tx`] know no access rule: they serve other stages.

mod around;
mod exchange;
mod question;

pub use around::{network_page, programme, programmes, sessions_of_programme, start};
pub use exchange::{
    agenda, exchange, exchanges, find_exchange, find_line, funding, may_edit, participants, people, plan,
};
pub use question::{questions, questions_by_link, questions_link, questions_of};
