//! Reads of MEET. Functions over a [`torg_db::Tx`] know no access rule: they serve other stages.

mod around;
mod exchange;
mod feed;
mod forum;
mod invitation;
mod learning;
mod question;
mod year;

pub use around::{network_page, programme, programmes, sessions_of_programme, start};
pub use exchange::{
    SOON_DAYS, agenda, exchange, exchanges, find_exchange, find_line, funding, may_edit, obligation,
    participants, people, plan,
};
pub use feed::{feed_by_link, feeds};
pub use forum::{forum, forum_map, forums_of};
pub use invitation::{invitations, invited, invited_by_link, invited_of};
pub use learning::{programmes_together, visits};
pub use question::{questions, questions_by_link, questions_link, questions_of};
