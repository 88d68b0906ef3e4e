//! What each kind of evidence is worth. Learnt and tuned on sentences with even numbers (`torg-bench-search weights`
//! and `tune`), never on those that the figures are reported on.

use crate::vocabulary::Near;
use std::sync::OnceLock;

const TABLE: &str = include_str!("../../data/weights.tsv");
/// What is known of two words that look alike; see `looks`.
pub const LOOKS: usize = 10;

/// How two words look beside each other, in numbers, for [`Weights::alike`].
pub type Looks = [f32; LOOKS];

/// Worth of evidence and shape of the score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// Of each number of [`Looks`], for the logarithm of the odds that the words mean the same.
    pub looks: Looks,
    /// The probability of a translation that is the only one, before its form is compared.
    pub lexicon: f32,
    /// The power that the share of a translation among several is taken to.
    pub share: f32,
    /// The power that the likeness of a word to a translation is taken to.
    pub form: f32,
    /// What another word may gain at most, of what the typed one gains where the index has it.
    pub second: f32,
    /// The probability of another name of the concept that was meant.
    pub concept: f32,
    /// The probability of a part of a compound.
    pub part: f32,
    /// What the probability of a match counts for against the rarity of the word.
    pub trust: f32,
    /// The power of the gain of a word: above one, rare words decide.
    pub power: f32,
    /// How fast repetitions stop to count (k1 of BM25), and how much length counts against (b).
    pub saturation: f32,
    pub length: f32,
}

impl Weights {
    /// Names in the table and where each lies.
    pub const NAMES: [&str; 10] =
        ["lexicon", "share", "form", "second", "concept", "part", "trust", "power", "saturation", "length"];

    /// The number of that name.
    pub fn number(&mut self, name: &str) -> Option<&mut f32> {
        Some(match name {
            "lexicon" => &mut self.lexicon,
            "share" => &mut self.share,
            "form" => &mut self.form,
            "second" => &mut self.second,
            "concept" => &mut self.concept,
            "part" => &mut self.part,
            "trust" => &mut self.trust,
            "power" => &mut self.power,
            "saturation" => &mut self.saturation,
            "length" => &mut self.length,
            _ => self.looks.get_mut(name.strip_prefix("looks")?.parse::<usize>().ok()?)?,
        })
    }

    /// The probability that words which look like this mean the same.
    #[must_use]
    pub fn alike(&self, looks: &Looks) -> f32 {
        let sum: f32 = self.looks.iter().zip(looks).map(|(weight, look)| weight * look).sum();
        1.0 / (1.0 + (-sum).exp())
    }

    /// The weights of the table `data/weights.tsv`: a name and a number per line.
    #[must_use]
    pub fn embedded() -> Self {
        static READ: OnceLock<Weights> = OnceLock::new();
        *READ.get_or_init(|| Self::read(TABLE))
    }

    fn read(table: &str) -> Self {
        let mut weights = Self {
            looks: [0.0; LOOKS],
            lexicon: 0.5,
            share: 0.3,
            form: 1.5,
            second: 0.95,
            concept: 0.8,
            part: 0.3,
            trust: 1.0,
            power: 1.0,
            saturation: 1.2,
            length: 0.4,
        };
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, value)) = line.split_once('\t')
                && let (Some(number), Ok(value)) = (weights.number(name), value.parse())
            {
                *number = value;
            }
        }
        weights
    }
}

/// The numbers of [`Looks`]: one, likeness of the n-grams and its square, kinship of the sounds and its square, whether the
/// skeletons are equal, whether the stems are, the share of the common beginning, whether one contains the other, length.
pub(crate) fn looks((word, other): (&str, &str), (near, kinship): (&Near, f32), same_stem: bool) -> Looks {
    let truth = |is: bool| f32::from(u8::from(is));
    let (shorter, longer) = if word.len() < other.len() { (word, other) } else { (other, word) };
    let start = word.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    [
        1.0,
        near.likeness,
        near.likeness * near.likeness,
        kinship,
        kinship * kinship,
        truth(near.cognate),
        truth(same_stem),
        start as f32 / longer.len().max(1) as f32,
        truth(shorter.len() >= 4 && longer.contains(shorter)),
        shorter.len().min(16) as f32 / 16.0,
    ]
}
