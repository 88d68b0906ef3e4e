//! The terms of one language by the stem of their first word.

use super::SHORT;
use crate::text::language::Language;
use crate::text::stem::stem;
use crate::text::words::words;
use std::borrow::Cow;
use std::collections::HashMap;

/// Number of a term, the stems of the words after its first, and does it count in capitals only.
type Candidate = (usize, Vec<String>, bool);

/// How many marks of each kind [`Index::may_begin`] has; a power of two.
const MARKS: usize = 1 << 15;
/// A stem of fewer bytes is marked by three, others by four. Stemming leaves at least three letters as they are.
const LONG: usize = 4;

/// Terms of one language.
#[derive(Debug, Clone)]
pub(super) struct Index {
    language: Language,
    by_first: HashMap<String, Vec<Candidate>>,
    parts: HashMap<String, Vec<usize>>,
    /// By the first four bytes of a stem.
    long: Vec<bool>,
    /// By the first three, where a stem has no more.
    short: Vec<bool>,
}

impl Index {
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            by_first: HashMap::new(),
            parts: HashMap::new(),
            long: vec![false; MARKS],
            short: vec![false; MARKS],
        }
    }

    /// Adds a term under its number.
    pub(super) fn add(&mut self, number: usize, term: &str) {
        let words = words(term);
        let Some((first, rest)) = words.split_first() else { return };
        let is_short = rest.is_empty() && first.chars().count() <= SHORT;
        let stems: Vec<String> = rest.iter().map(|word| self.stem(word)).collect();
        let key = self.stem(first);
        if key.len() < LONG {
            self.short[mark(&key, LONG - 1)] = true;
        } else {
            self.long[mark(&key, LONG)] = true;
        }
        if rest.is_empty() && super::compound::may_be_part(&key) {
            self.parts.entry(key.clone()).or_default().push(number);
        }
        let candidates = self.by_first.entry(key).or_default();
        let at = candidates.partition_point(|(_, other, _)| other.len() >= stems.len());
        candidates.insert(at, (number, stems, is_short));
    }

    /// Can a term begin with this folded word? A quick no for most words; a yes may be wrong.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        self.long[mark(word, LONG)] || self.short[mark(word, LONG - 1)]
    }

    /// The terms whose first word has this stem, those of most words first, otherwise in the order of the list.
    pub(super) fn beginning_with(&self, stem: &str) -> Option<&[Candidate]> {
        self.by_first.get(stem).map(Vec::as_slice)
    }

    /// The terms that are this stem and may stand in a compound.
    pub(super) fn part(&self, stem: &str) -> Option<&[usize]> {
        self.parts.get(stem).map(Vec::as_slice)
    }

    /// The stem of a folded word: the letters ä and ö are written as the language writes them while it is stemmed.
    pub(super) fn stem(&self, word: &str) -> String {
        let word = if self.language.is_scandinavian() { without_neuter(word) } else { Cow::Borrowed(word) };
        match self.language {
            Language::Danish | Language::Bokmal | Language::Nynorsk => {
                let written = word.replace('ä', "æ").replace('ö', "ø");
                stem(&written, self.language).replace('æ', "ä").replace('ø', "ö")
            }
            Language::Swedish => stem(without_definite(&word), self.language),
            _ => stem(&word, self.language),
        }
    }
}

/// Swedish nouns without the definite -et, which the stemmer leaves on: boendet, teamet; not trygghet, kvalitet.
fn without_definite(word: &str) -> &str {
    match word.strip_suffix("et") {
        Some(start) if start.chars().count() >= 4 && !start.ends_with('h') && !start.ends_with("it") => start,
        _ => word,
    }
}

/// Scandinavian adjectives without the neuter's t, which no stemmer takes off: särskilt, tværfagligt, digitalt.
fn without_neuter(word: &str) -> Cow<'_, str> {
    if let Some(start) = word.strip_suffix("skilt") {
        return Cow::Owned(format!("{start}skild"));
    }
    let is_neuter = ["igt", "alt", "skt", "ivt"].iter().any(|ending| word.ends_with(ending));
    Cow::Borrowed(if is_neuter { &word[..word.len() - 1] } else { word })
}

/// The mark of a word's first bytes.
fn mark(word: &str, bytes: usize) -> usize {
    let first = word.bytes().take(bytes).fold(0_usize, |sum, byte| (sum << 5) ^ usize::from(byte));
    (first ^ (first >> 15)) & (MARKS - 1)
}
