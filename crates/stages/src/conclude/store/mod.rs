//! SQL of CONCLUDE, a file per noun. Each row function stands beside its column list.

pub(super) mod check;
pub(super) mod finding;
pub(super) mod group;
pub(super) mod report;
pub(super) mod scope;

/// What the database answers.
pub(super) type Read<T> = Result<T, torg_db::Error>;
