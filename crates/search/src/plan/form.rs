//! Whether a word of the index stands for a word, or only looks like it a little.
//!
//! Words that look alike order the hits, each by how probably it means the same. Only one that stands for the word makes a hit
//! and is told as its reason: the word itself, an inflection, a compound with it, a neighbour's spelling of it. The shorter a
//! word, the more of its letters must agree.

use crate::vocabulary::{Near, Vocabulary};
use torg_engine::text::kin::kinds;
use torg_engine::text::skeleton::sounds;
use torg_engine::text::{language::Language, stem::stem};

/// The least kinship of the sounds for words of five, what less is enough for each further sound, and the least of all.
const KINSHIP: (f32, f32, f32) = (0.9, 0.04, 0.66);
/// Shorter words, in sounds, must be the same but for their endings.
const SHORT: usize = 5;
/// So many letters at the beginning are common to inflections of one skeleton, and to those of one stem.
const SAME_SKELETON: usize = 3;
const SAME_STEM: usize = 4;
/// The shortest part of a compound, in letters.
const PART: usize = 5;
/// So many sounds in a row are a part that two compounds share, wherever it stands: *-terapeut*, *-konsulent*.
const SHARED_PART: usize = 8;
/// An inflection of a translation begins with so many sounds of it, and with that share of the longer of both.
const BEGINNING: (usize, f32) = (4, 0.4);
/// Another name of a concept must be that much nearer, and begin with that share of the shorter of both.
const CONCEPT: (f32, f32) = (0.15, 0.6);

/// What a form is compared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// It was typed, in whatever language.
    Typed,
    /// It is a translation of what was typed, spelled as the language of the texts spells it.
    Translation,
    /// It is a name of a concept: found as it is written and inflected, or not at all.
    Name,
}

/// A word, and what others are compared with it by.
pub(crate) struct Form<'a> {
    pub word: &'a str,
    /// Its sounds as kinds of letters.
    pub heard: Box<[u8]>,
    letters: usize,
}

impl<'a> Form<'a> {
    pub(crate) fn new(word: &'a str) -> Self {
        Self { word, heard: kinds(&sounds(word)), letters: word.chars().count() }
    }

    /// Whether `near`, a word of `vocabulary` that looks like this one, stands for it; `languages` are those of the texts,
    /// `kinship` that of the sounds, where it is known.
    pub(crate) fn is(
        &self,
        (near, kinship): (&Near, Option<f32>),
        role: Role,
        vocabulary: &Vocabulary,
        languages: &[Language],
    ) -> bool {
        let other = vocabulary.word(near.word);
        if other == self.word {
            return true;
        }
        let letters = other.chars().count();
        let begins = |most: usize| self.word.chars().zip(other.chars()).take(most).all(|(a, b)| a == b);
        if near.cognate && letters.min(self.letters) > SAME_SKELETON && begins(SAME_SKELETON) {
            return true;
        }
        let (part, whole) = if letters < self.letters { (other, self.word) } else { (self.word, other) };
        let is_part = letters.min(self.letters) >= PART && (whole.starts_with(part) || whole.ends_with(part));
        // A part of a name is another name.
        if is_part && (role != Role::Name || letters > self.letters) {
            return true;
        }
        self.sounds_like(begins(SAME_SKELETON), vocabulary.heard(near), role, || {
            kinship.unwrap_or_else(|| vocabulary.kinship(&self.heard, near))
        }) || (letters.min(self.letters) >= SAME_STEM
            && begins(SAME_STEM)
            && self.same_stem(other, languages))
    }

    /// `spelled`: the first letters are the same, not only their sounds.
    fn sounds_like(&self, spelled: bool, heard: &[u8], role: Role, kinship: impl FnOnce() -> f32) -> bool {
        let start = self.heard.iter().zip(heard).take_while(|(a, b)| a == b).count();
        let (shorter, longer) = (self.heard.len().min(heard.len()), self.heard.len().max(heard.len()));
        let begins = spelled && start >= BEGINNING.0 && start as f32 >= BEGINNING.1 * longer as f32;
        if (role == Role::Translation && begins) || (role != Role::Name && shares_part(&self.heard, heard)) {
            return true;
        }
        let (nearer, least) = if role == Role::Name { CONCEPT } else { (0.0, 0.0) };
        if shorter < SHORT || start == 0 || (start as f32) < least * shorter as f32 {
            return false;
        }
        let (most, less, floor) = KINSHIP;
        kinship() >= nearer + (most - less * (shorter - SHORT) as f32).max(floor)
    }

    /// Inflections of Scandinavian words share their skeleton; those of others have no rule but their stems.
    fn same_stem(&self, other: &str, languages: &[Language]) -> bool {
        let others = languages.iter().filter(|language| !language.is_scandinavian());
        others.into_iter().any(|language| stem(self.word, *language) == stem(other, *language))
    }
}

/// Whether two words have [`SHARED_PART`] sounds in a row in common.
fn shares_part(one: &[u8], other: &[u8]) -> bool {
    // Compared at every shift of one against the other: words have few sounds.
    let run = |one: &[u8], other: &[u8]| {
        let mut run = 0;
        one.iter().zip(other).any(|(a, b)| {
            run = if a == b { run + 1 } else { 0 };
            run >= SHARED_PART
        })
    };
    let shifts = |word: &[u8]| word.len().saturating_sub(SHARED_PART - 1);
    (0..shifts(one)).any(|shift| run(&one[shift..], other))
        || (1..shifts(other)).any(|shift| run(one, &other[shift..]))
}
