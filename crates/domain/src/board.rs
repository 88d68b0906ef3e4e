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

words! {
    /// What the people at an open board are doing.
    pub enum BoardPhase {
        /// Writing cards.
        Write = "write",
        /// Giving support to a few cards.
        Support = "support",
        /// Voting on one statement after the other.
        Statements = "statements",
        /// Looking at what came out, while the facilitator puts cards together.
        Group = "group",
    }
}

words! {
    /// What somebody says about a card.
    pub enum Stance {
        /// Agrees with the statement.
        Agree = "agree",
        /// Disagrees with it.
        Disagree = "disagree",
        /// Has seen it and takes no stand.
        Pass = "pass",
        /// Gives it one of their supports.
        Support = "support",
        /// Takes a support back.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// By what the people at a board are set beside each other.
    pub enum Grouping {
        /// Management, development, care staff ...
        Level = "level",
        /// Users and relatives beside those who work with them.
        Role = "role",
        /// Municipality or other organisation.
        Organisation = "organisation",
        /// Everybody together: while votes come in, one more vote in a group would say whose it was.
        Room = "room",
    }
}

impl BoardPhase {
    /// Is this stance taken in this phase? What was said while voting and arrives while grouping still counts: a phone
    /// may have been without a network.
    #[must_use]
    pub const fn takes(self, stance: Stance) -> bool {
        match self {
            Self::Write => false,
            Self::Support => stance.is_support(),
            Self::Statements => !stance.is_support(),
            Self::Group => true,
        }
    }
}

impl Stance {
    /// Is it about support, and not about a statement?
    #[must_use]
    pub const fn is_support(self) -> bool {
        matches!(self, Self::Support | Self::Withdrawn)
    }
}

/// People at one board at most: ten times the largest room.
pub const SEATS_MOST: usize = 5_000;
/// Cards one person can support.
pub const SUPPORT_MOST: usize = 3;
/// Minutes a timer runs at most.
pub const TIMER_MOST: u32 = 120;

/// How many said what about a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Who agree.
    pub agree: i64,
    /// Who disagree.
    pub disagree: i64,
    /// Who have seen it and take no stand.
    pub pass: i64,
    /// Who support it.
    pub support: i64,
}

impl Tally {
    /// Counts `people` more with this stance.
    pub const fn add(&mut self, stance: Stance, people: i64) {
        match stance {
            Stance::Agree => self.agree += people,
            Stance::Disagree => self.disagree += people,
            Stance::Pass => self.pass += people,
            Stance::Support => self.support += people,
            Stance::Withdrawn => {}
        }
    }

    /// Who have voted on the statement.
    #[must_use]
    pub const fn seen(&self) -> i64 {
        self.agree + self.disagree + self.pass
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
    fn a_vote_that_comes_late_counts_while_grouping() {
        assert!(!BoardPhase::Write.takes(Stance::Agree));
        assert!(BoardPhase::Statements.takes(Stance::Pass) && !BoardPhase::Statements.takes(Stance::Support));
        assert!(BoardPhase::Support.takes(Stance::Withdrawn) && !BoardPhase::Support.takes(Stance::Agree));
        assert!(Stance::ALL.iter().all(|stance| BoardPhase::Group.takes(*stance)));
    }

    #[test]
    fn two_hundred_people_have_different_labels() {
        let all: std::collections::HashSet<String> = (0..LABELS).map(label).collect();
        assert_eq!(all.len(), 253);
        assert_eq!(label(0), "green hare");
    }
}
