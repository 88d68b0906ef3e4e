//! Boards: where people in a room write cards without an account.

use crate::word::words;

words! {
    /// Whether a board takes cards.
    pub enum BoardState {
        /// Takes cards.
        Open = "open",
        /// Only read.
        Closed = "closed",
    }
}

/// Characters of a card at most.
pub const CARD_MOST: usize = 280;
/// Signs of a join code. No 0/O, 1/I/L or vowels: nothing to misread, no words by accident.
pub const CODE_SIGNS: &[u8] = b"23456789BCDFGHJKMNPQRSTVWXZ";
/// Signs in a join code.
pub const CODE_LENGTH: usize = 6;

/// A join code from random bytes, one sign a byte.
#[must_use]
pub fn join_code(random: [u8; CODE_LENGTH]) -> String {
    random.iter().map(|byte| char::from(CODE_SIGNS[usize::from(*byte) % CODE_SIGNS.len()])).collect()
}

/// People from one level or organisation there must be before it is told apart from the others.
pub const GROUP_LEAST: i64 = 5;

/// Colours of a participant's label; locale words `capture-colour-<word>`.
pub const COLOURS: &[&str] =
    &["green", "blue", "red", "yellow", "grey", "pink", "purple", "orange", "turquoise", "golden", "silver"];
/// Animals of a participant's label; locale words `capture-animal-<word>`. All of them have common gender in Swedish
/// and Danish, so that one form of the colour fits.
pub const ANIMALS: &[&str] = &[
    "hare",
    "fox",
    "elk",
    "owl",
    "beaver",
    "bear",
    "frog",
    "swan",
    "crane",
    "otter",
    "marten",
    "wolf",
    "salmon",
    "seal",
    "whale",
    "gull",
    "swallow",
    "goose",
    "eagle",
    "lark",
    "horse",
    "bumblebee",
    "butterfly",
];

/// Colour and animal by number, as `green hare`; every number has one, and neighbours differ in both.
#[must_use]
pub fn label(number: usize) -> String {
    let colour = COLOURS[number % COLOURS.len()];
    let animal = ANIMALS[number % ANIMALS.len()];
    format!("{colour} {animal}")
}

/// Labels before they repeat: the numbers of colours and animals have no common divisor.
pub const LABELS: usize = COLOURS.len() * ANIMALS.len();

/// A code as somebody typed it: spaces and hyphens dropped, capital letters.
#[must_use]
pub fn typed_code(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_six_signs_that_can_not_be_misread() {
        let code = join_code([0, 9, 26, 27, 200, 255]);
        assert_eq!(code.len(), 6);
        assert!(code.bytes().all(|sign| CODE_SIGNS.contains(&sign)));
        assert_eq!(typed_code(" b4k-7 xz"), "B4K7XZ");
    }

    #[test]
    fn two_hundred_people_have_different_labels() {
        let all: std::collections::HashSet<String> = (0..LABELS).map(label).collect();
        assert_eq!(all.len(), 253);
        assert_eq!(label(0), "green hare");
    }
}
