//! Who may do what. One file per noun; the default is no.
//!
//! A rule takes the actor and just the facts it needs and answers `Ok(())` or [`Error::Forbidden`]. Rules know no
//! SQL: the caller has read the facts. Lists are filtered inside their SQL by the same rule.

pub mod adoption;
pub mod assessment;
pub mod board;
pub mod codebook;
pub mod commitment;
pub mod concept;
pub mod delegation;
pub mod diet;
pub mod exchange;
pub mod finding;
pub mod forum;
pub mod funder;
pub mod goal;
pub mod indicator;
pub mod installation;
pub mod need;
pub mod network;
pub mod note;
pub mod pairing;
pub mod pilot;
pub mod practice;
pub mod question;
pub mod report;
pub mod request;
pub mod responsibility;
pub mod times;

use crate::{Deed, Error, Result};

/// Turns a yes or no into a rule's answer.
fn only_if(is_allowed: bool, deed: Deed) -> Result<()> {
    if is_allowed { Ok(()) } else { Err(Error::Forbidden(deed)) }
}
