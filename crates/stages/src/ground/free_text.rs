//! The check of free text before it is stored: a gentle question, never a silent pass.
//!
//! Personal identity numbers are refused until they are taken out; what looks like an e-mail address or phone number
//! may be kept by somebody who says that it is meant to stand there.

use torg_domain::Refusal;
use torg_engine::{contact, identity_number};

/// Did the writer answer the gentle question with "yes, this may stand here"?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Confirmed {
    /// Not asked yet.
    #[default]
    No,
    /// Answered yes.
    Yes,
}

impl From<bool> for Confirmed {
    fn from(is_confirmed: bool) -> Self {
        if is_confirmed { Self::Yes } else { Self::No }
    }
}

/// Looks through texts that somebody wrote.
///
/// # Errors
/// [`Refusal::LooksPersonal`] with the words in question.
pub fn check(texts: &[&str], confirmed: Confirmed) -> Result<(), Refusal> {
    for text in texts {
        if let Some(found) = identity_number::find(text).first() {
            return Err(Refusal::LooksPersonal {
                what: "identity-number",
                found: text[found.range.clone()].to_owned(),
            });
        }
        if confirmed == Confirmed::No
            && let Some(found) = contact::find(text).first()
        {
            return Err(Refusal::LooksPersonal {
                what: "contact",
                found: text[found.range.clone()].to_owned(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_number_is_never_stored_even_when_confirmed() {
        let refused = check(&["Brukaren 19121212-1212 vill ha samma personal"], Confirmed::Yes);
        assert!(
            matches!(refused, Err(Refusal::LooksPersonal { what: "identity-number", .. })),
            "{refused:?}"
        );
    }

    #[test]
    fn an_address_is_asked_about_once() {
        let text = ["Skriv till namn.namnsson@kommun.example"];
        assert!(matches!(check(&text, Confirmed::No), Err(Refusal::LooksPersonal { what: "contact", .. })));
        assert_eq!(check(&text, Confirmed::Yes), Ok(()));
    }

    #[test]
    fn ordinary_words_pass() {
        assert_eq!(check(&["5 av 13 kommuner, 2024-01-16, 20–50 boende per hus"], Confirmed::No), Ok(()));
    }
}
