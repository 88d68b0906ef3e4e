//! SQL texts of MEET and how their rows are read, one file per noun. Private to the stage.

pub mod agenda;
pub mod exchange;
pub mod forum;
pub mod funding;
pub mod invitation;
pub mod learning;
pub mod open;
pub mod participant;
pub mod programme;
pub mod question;

use torg_domain::date::PartialDate;

/// The text of a date that may not be stated.
pub fn date_text(date: Option<&PartialDate>) -> Option<String> {
    date.map(|date| date.as_str().to_owned())
}
