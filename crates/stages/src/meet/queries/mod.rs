//! Reads of MEET. Functions over a [`torg_db::Tx`] know no access rule: they serve other stages.

mod around;
mod exchange;
mod feed;
mod forum;
mod funding;
mod invitation;
mod learning;
mod open;
mod question;
mod travel;
mod year;

pub use around::{network_page, programme, programmes, sessions_of_programme, start};
pub use exchange::{
    agenda, exchange, exchanges, find_exchange, find_line, may_edit, participants, people, plan,
};
pub use feed::{feed_by_link, feeds};
pub use forum::{forum, forum_map, forums_of};
pub use funding::{SOON_DAYS, funded_by, funding, funding_lines, obligation, sources_of_network, sums};
pub use invitation::{invitations, invited, invited_by_link, invited_of};
pub use learning::{programmes_together, visits};
pub use open::open_things;
pub use question::{questions, questions_by_link, questions_link, questions_of};
pub use travel::travel;
