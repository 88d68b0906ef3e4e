//! Self-assessment: how far a municipality has come with each dimension of a model, by its own people's ratings.
//!
//! Each rates alone, from 0 to 5, with a reason; the round is closed; they talk; they rate again. Whether they agree is
//! counted by `torg_engine::consensus`. What a model is, and its file: [`model`].

pub mod model;

pub use model::{Dimension, Fault, FaultKind, Model};

use crate::Refusal;
use crate::word::words;

/// The highest step of a dimension; the lowest is 0.
pub const STEP_MOST: u8 = 5;
/// Characters of a reason.
pub const REASON_MOST: usize = 600;
/// Characters of the notes of a talk.
pub const TALK_MOST: usize = 2_000;
/// A role is told apart only where so many of it have rated, so that nobody can be told from it.
pub const ROLE_LEAST: usize = 5;

words! {
    /// Who may read the result of an assessment besides the municipality itself. The default is nobody.
    pub enum Audience {
        /// Only the municipality's own people.
        Nobody = "nobody",
        /// Those who read inside one network of which the municipality is a member.
        Network = "network",
        /// Everybody, as a published practice.
        Everybody = "everybody",
    }
}

words! {
    /// Could a place do what a practice requires? Each word has a sentence `assess-fit-<word>`.
    pub enum Readiness {
        /// Its own people agree that it has come that far.
        There = "there",
        /// They agree that it has not.
        Gap = "gap",
        /// They are split, or too few have rated.
        Unsure = "unsure",
        /// Nobody has rated this dimension.
        NotRated = "not-rated",
    }
}

/// Checks a rating.
///
/// # Errors
/// [`Refusal::FieldMissing`] for `rating`.
pub const fn check_step(rating: u8) -> Result<u8, Refusal> {
    if rating <= STEP_MOST { Ok(rating) } else { Err(Refusal::FieldMissing { field: "rating" }) }
}

/// Has a place come as far as is needed? `level` is what its people agree on, `None` where they do not or are too few.
#[must_use]
pub const fn readiness(level: Option<u8>, raters: usize, needed: u8) -> Readiness {
    match level {
        _ if raters == 0 => Readiness::NotRated,
        None => Readiness::Unsure,
        Some(level) if level >= needed => Readiness::There,
        Some(_) => Readiness::Gap,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_there_only_where_its_people_agree() {
        assert_eq!(readiness(Some(3), 6, 3), Readiness::There);
        assert_eq!(readiness(Some(2), 6, 3), Readiness::Gap);
        assert_eq!(readiness(None, 6, 0), Readiness::Unsure);
        assert_eq!(readiness(None, 0, 3), Readiness::NotRated);
    }

    #[test]
    fn a_rating_lies_between_nought_and_five() {
        assert_eq!(check_step(0), Ok(0));
        assert_eq!(check_step(6), Err(Refusal::FieldMissing { field: "rating" }));
    }
}
