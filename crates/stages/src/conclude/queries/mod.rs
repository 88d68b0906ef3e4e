//! Reads of CONCLUDE.

mod check;
mod finding;
mod report;
mod workbench;

pub use check::room;
pub use finding::{check_of, concluded, find_finding, finding, findings_of_exchange, findings_of_programme};
pub use report::{draft_report, frozen_report, public_reports, public_reports_on, report};
pub use workbench::{overview, preview, workbench};

pub(super) use check::{anchor_of, scope_of};
pub(super) use finding::findings;
pub(super) use report::gather;
