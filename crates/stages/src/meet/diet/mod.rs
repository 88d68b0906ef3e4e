//! What the guests of an exchange eat, told by organisation and without names. It is asked for nowhere else, and goes by
//! itself thirty days after the exchange.

mod commands;
mod queries;
mod store;
mod views;

pub use commands::{forget_diets, put_diet};
pub use queries::diets;
pub use views::{DietLine, DietsView};

use super::views::WhenView;
use crate::ground::people;
use torg_domain::date::PartialDate;

/// Days after the exchange that it is kept: bills come late.
const DAYS: i64 = 30;
/// Characters at most: a line, not a letter.
const WORDS_MOST: usize = 200;

/// The day it goes, counted from the last day the exchange can mean; `None` = the exchange has no day.
fn goes_on(when: &WhenView) -> Option<String> {
    let stated = when.ends_on.as_deref().or(when.starts_on.as_deref())?;
    let last = PartialDate::parse(stated).ok().flatten()?.last_day();
    let moment = people::days_after(&format!("{last}T00:00:00Z"), DAYS);
    moment.get(..10).map(str::to_owned)
}
