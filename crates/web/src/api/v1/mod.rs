//! The table of endpoints of version 1, a file per stage. Not for: addresses that are not read by programs.

mod act;
mod capture;
mod conclude;
mod find;
mod follow_up;
mod ground;
mod meet;
mod share;
mod who;

use super::endpoint::{Asked, Endpoint};

/// Every endpoint, in the order of the loop.
pub(super) fn endpoints() -> Vec<Endpoint> {
    [
        ground::endpoints(),
        find::endpoints(),
        meet::endpoints(),
        capture::endpoints(),
        conclude::endpoints(),
        act::endpoints(),
        follow_up::endpoints(),
        share::endpoints(),
        who::endpoints(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
