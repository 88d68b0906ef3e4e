//! Measures a municipality counts itself: what they are, values typed in, values from a sheet.

pub(super) mod from_sheet;
pub(super) mod local;
