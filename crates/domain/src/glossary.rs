//! Concepts of the glossary: what can be said of one, and the way of a proposal.

use crate::Refusal;
use crate::word::words;

words! {
    /// What is said of a concept beside its words.
    pub enum ConceptNoteKind {
        /// What it is, in one plain sentence.
        Plain = "plain",
        /// What does not correspond between the countries.
        Differs = "differs",
        /// A word that looks like another and means something else.
        FalseFriend = "false-friend",
    }
}

words! {
    /// How far a proposed change has come.
    pub enum ProposalState {
        /// Waits for somebody else's answer.
        Open = "open",
        /// Stands in the glossary.
        Accepted = "accepted",
        /// Was sent back with a reason.
        Returned = "returned",
    }
}

/// A word of the glossary has at most this many characters.
pub const WORD_MOST: usize = 80;
/// A language has at most this many words for a concept.
pub const WORDS_MOST: usize = 12;
/// A note, source or reason has at most this many characters.
pub const NOTE_MOST: usize = 600;

/// Checks the words of one language: not too many, none too long, none twice.
///
/// # Errors
/// [`Refusal::TextTooLong`]; [`Refusal::FieldMissing`] for `words` where one is empty or stands there twice.
pub fn check_words(words: &[String]) -> Result<(), Refusal> {
    if words.len() > WORDS_MOST {
        return Err(Refusal::TextTooLong { length: words.len(), most: WORDS_MOST });
    }
    for (place, word) in words.iter().enumerate() {
        check_length(word, WORD_MOST)?;
        if word.trim().is_empty() || words[..place].contains(word) {
            return Err(Refusal::FieldMissing { field: "words" });
        }
    }
    Ok(())
}

/// Checks the length of a text.
///
/// # Errors
/// [`Refusal::TextTooLong`].
pub fn check_length(text: &str, most: usize) -> Result<(), Refusal> {
    let length = text.trim().chars().count();
    if length > most { Err(Refusal::TextTooLong { length, most }) } else { Ok(()) }
}

/// Checks the address of a concept in another list.
///
/// # Errors
/// [`Refusal::FieldMissing`] for `match-address` where it is no address of the web.
pub fn check_address(address: &str) -> Result<(), Refusal> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let is_address = rest.is_some_and(|rest| {
        rest.contains('.') && rest.chars().all(|c| c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c))
    });
    if is_address { Ok(()) } else { Err(Refusal::FieldMissing { field: "match-address" }) }
}

/// The part of an id that is made of a word: small letters without marks, digits, hyphens.
#[must_use]
pub fn id_part(word: &str) -> String {
    let mut part = String::new();
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => part.push(letter),
            'å' | 'ä' => part.push('a'),
            'æ' => part.push_str("ae"),
            'ö' | 'ø' => part.push('o'),
            _ if !part.is_empty() && !part.ends_with('-') => part.push('-'),
            _ => {}
        }
    }
    part.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_plain_letters() {
        for (word, id) in [
            ("Trygg hemgång", "trygg-hemgang"),
            ("§ 83 a-forløb", "83-a-forlob"),
            ("ældrepleje!", "aeldrepleje"),
            ("–", ""),
        ] {
            assert_eq!(id_part(word), id);
        }
    }

    #[test]
    fn a_word_stands_once_and_is_short() {
        let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(check_words(&words(&["hemtjänst", "hemvård"])), Ok(()));
        assert!(check_words(&words(&["hemvård", "hemvård"])).is_err());
        assert!(check_words(&words(&[" "])).is_err());
        assert!(check_words(&["x".repeat(81)]).is_err());
    }

    #[test]
    fn only_an_address_of_the_web_is_one() {
        assert_eq!(check_address("https://termbank.socialstyrelsen.se/?TermId=1"), Ok(()));
        for address in ["javascript:alert(1)", "termbank.se", "https://x y.se", "https://a.se/<b>", ""] {
            assert!(check_address(address).is_err(), "{address}");
        }
    }
}
