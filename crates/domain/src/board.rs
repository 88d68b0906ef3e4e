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

    /// Both together.
    #[must_use]
    pub const fn with(&self, other: &Self) -> Self {
        Self {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            pass: self.pass + other.pass,
            support: self.support + other.support,
        }
    }
}

/// Groups whose votes may be told apart, and the rest together. A rest of fewer than [`GROUP_LEAST`] takes in the
/// smallest of the others, so that nobody finds it by subtraction.
#[must_use]
pub fn told_apart(mut groups: Vec<(String, Tally)>) -> (Vec<(String, Tally)>, Tally) {
    groups.retain(|(_, tally)| tally.seen() > 0);
    groups.sort_by(|(one, left), (other, right)| (right.seen(), one).cmp(&(left.seen(), other)));
    let is_small = |(_, tally): &(String, Tally)| tally.seen() < GROUP_LEAST;
    let from = groups.iter().position(is_small).unwrap_or(groups.len());
    let mut rest = groups.split_off(from).iter().fold(Tally::default(), |sum, (_, tally)| sum.with(tally));
    while (1..GROUP_LEAST).contains(&rest.seen()) {
        let Some((_, smallest)) = groups.pop() else { break };
        rest = rest.with(&smallest);
    }
    (groups, rest)
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
    fn a_group_under_five_can_not_be_found_by_subtraction() {
        let voters = |agree| Tally { agree, ..Tally::default() };
        let group = |level: &str, agree| (level.to_owned(), voters(agree));
        let (told, rest) = told_apart(vec![group("staff", 9), group("users", 2), group("managers", 6)]);
        assert_eq!(told, [group("staff", 9)]);
        assert_eq!(rest.seen(), 8, "two users hide behind six managers");
        let (told, rest) = told_apart(vec![group("staff", 9), group("managers", 5)]);
        assert_eq!((told.len(), rest.seen()), (2, 0));
        assert_eq!(told_apart(vec![group("staff", 3)]), (vec![], voters(3)));
        let (told, rest) = told_apart(vec![group("staff", 9), group("users", 3), group("kin", 2)]);
        assert_eq!((told.len(), rest.seen()), (1, 5));
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
