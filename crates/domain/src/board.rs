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
}
