//! Adoptions: who has taken up whose practice. How far, what was changed and why is what tells the originator, and
//! the next one, what the core of it is (the degrees are those of the European twinning scheme on active ageing).

use crate::Refusal;
use crate::word::words;

words! {
    /// How far a practice was taken up.
    pub enum Degree {
        /// Knowledge was exchanged; nothing has been changed at home yet.
        Exchange = "exchange",
        /// Taken up in a form of one's own.
        Adapted = "adapted",
        /// Parts were taken up.
        Partial = "partial",
        /// Taken up as it is.
        Full = "full",
    }
}

words! {
    /// How one place learned from another.
    pub enum Way {
        /// A visit.
        Visit = "visit",
        /// A need that met an offer.
        Match = "match",
        /// A practice that was taken up.
        Adoption = "adoption",
    }
}

impl Degree {
    /// Does the next reader need to know what was changed or left out, and why?
    #[must_use]
    pub const fn asks_what_changed(self) -> bool {
        matches!(self, Self::Adapted | Self::Partial)
    }
}

/// Checks that what was changed, and why, is said where the degree asks for it.
///
/// # Errors
/// [`Refusal::FieldMissing`] for `changed` or `reason`.
pub fn check(degree: Degree, changed: &str, reason: &str) -> Result<(), Refusal> {
    let missing = |field| Err(Refusal::FieldMissing { field });
    match (degree.asks_what_changed(), changed.trim().is_empty(), reason.trim().is_empty()) {
        (true, true, _) => missing("changed"),
        (true, _, true) => missing("reason"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_changed_or_left_out_something_says_what_and_why() {
        let missing = |field| Err(Refusal::FieldMissing { field });
        assert_eq!(check(Degree::Partial, " ", "för små grupper"), missing("changed"));
        assert_eq!(check(Degree::Adapted, "utan tvillingteam", ""), missing("reason"));
        assert_eq!(check(Degree::Adapted, "utan tvillingteam", "för få medarbetare"), Ok(()));
        assert_eq!(check(Degree::Full, "", ""), Ok(()));
        assert_eq!(check(Degree::Exchange, "", ""), Ok(()));
    }
}
