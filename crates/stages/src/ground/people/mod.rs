//! People, passwords and sessions.

mod account;
mod mail;
mod password;
mod session;
#[cfg(test)]
mod tests;
mod weekly;

pub use account::{
    NewPerson, PersonView, add_first_administrator, add_person, change_organisation, change_password,
    is_fresh, list, remove_person, reset_password,
};
pub use mail::{address_of, own_address, set_address, with_title};
pub use session::{
    LiveSession, SESSION_DAYS, SESSION_MOST_DAYS, actor_named, actor_of, actor_of_session, days_after,
    days_between, hash_of_secret, live_session, sign_in, sign_out,
};
pub use weekly::{
    Weekly, list_weekly, set_weekly, stop_weekly, wants_weekly, weekly_by_link, weekly_link, weekly_of,
};
