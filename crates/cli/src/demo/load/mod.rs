//! Each stage's part of the demonstration's files, through the same commands as a person's.

pub(super) mod act;
pub(super) mod capture;
pub(super) mod conclude;
pub(super) mod follow_up;
pub(super) mod meet;
pub(super) mod offers;
pub(super) mod share;
pub(super) mod who;
