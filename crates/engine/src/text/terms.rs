//! The terms of a word list in running text, with their places: inflected, in several words, inside compounds.
//!
//! | in the text | term | why |
//! |---|---|---|
//! | undersköterskorna | undersköterska | same stem ([`super::stem`]) |
//! | Faste tværfaglige teams | fast tværfagligt team | word by word, with nothing but space or hyphen between |
//! | hemtjänstgrupperna, kvällshemtjänst | hemtjänst | the term begins or ends a compound |
//! | SIP, not sip | SIP | two and three letters count in capitals only |
//!
//! The longest term wins, then the one that is a whole word. Which terms there are, what they mean and which of them
//! are too general to point out is the caller's. Built once; each text costs time in proportion to its length.

mod compound;
mod index;

use super::language::Language;
use super::words::each_word;
use index::Index;
use std::collections::HashMap;
use std::ops::Range;

/// A term no longer than this, in letters, counts only where it is written in capitals.
const SHORT: usize = 3;

/// A term to look for. Its number is its place in what [`Terms::new`] was given.
#[derive(Debug, Clone, Copy)]
pub struct Term<'a> {
    /// The language whose texts it stands in.
    pub language: Language,
    /// As the list writes it, in the form one looks it up by.
    pub word: &'a str,
}

/// A term that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Bytes of the text: whole words, on the borders of letters. The whole compound where the term is a part of it.
    pub place: Range<usize>,
    /// Numbers of the terms that fit, in the order of the list. Never empty.
    pub terms: Vec<usize>,
    /// Is the term a part of a compound?
    pub is_part: bool,
}

/// Terms of several languages, ready to be looked for.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    by_language: HashMap<Language, Index>,
}

/// A word of the text being read: its place, its folded letters in the shared buffer, and is it in capitals.
struct Word {
    place: Range<usize>,
    letters: Range<usize>,
    is_capitals: bool,
}

impl Terms {
    /// Makes a list ready. A term without a letter or digit is never found.
    pub fn new<'a>(terms: impl IntoIterator<Item = Term<'a>>) -> Self {
        let mut by_language: HashMap<Language, Index> = HashMap::new();
        for (number, term) in terms.into_iter().enumerate() {
            by_language
                .entry(term.language)
                .or_insert_with(|| Index::new(term.language))
                .add(number, term.word);
        }
        Self { by_language }
    }

    /// The terms in a text of one language, in the order of the text; places never overlap.
    #[must_use]
    pub fn find(&self, text: &str, language: Language) -> Vec<Found> {
        let Some(index) = self.by_language.get(&language) else { return Vec::new() };
        let mut letters = String::with_capacity(text.len());
        let mut words = Vec::new();
        each_word(text, |place, folded| {
            let start = letters.len();
            letters.push_str(folded);
            let is_capitals = is_capitals(&text[place.clone()]);
            words.push(Word { place, letters: start..letters.len(), is_capitals });
        });
        Reading { text, letters: &letters, words: &words, index }.all()
    }
}

/// One text under way.
struct Reading<'t> {
    text: &'t str,
    letters: &'t str,
    words: &'t [Word],
    index: &'t Index,
}

impl Reading<'_> {
    fn all(&self) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            match self.whole(at).or_else(|| self.part(at)) {
                Some((one, length)) => {
                    found.push(one);
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The longest term that begins with the word at `at`, and how many words it takes.
    fn whole(&self, at: usize) -> Option<(Found, usize)> {
        let word = self.letters(at);
        if !self.index.may_begin(word) {
            return None;
        }
        let candidates = self.index.beginning_with(&self.index.stem(word))?;
        let mut length = 0;
        let mut terms = Vec::new();
        for (number, rest, is_short) in candidates {
            if rest.len() + 1 < length {
                break; // candidates come longest first
            }
            if (!is_short || self.words[at].is_capitals) && self.follows(at, rest) {
                length = rest.len() + 1;
                terms.push(*number);
            }
        }
        let last = self.words.get(at + length.checked_sub(1)?)?;
        let place = self.words[at].place.start..last.place.end;
        Some((Found { place, terms, is_part: false }, length))
    }

    /// Do the words after `at` have these stems, with nothing but space and hyphens between them?
    fn follows(&self, at: usize, stems: &[String]) -> bool {
        stems.iter().zip(at + 1..).all(|(stem, next)| {
            let Some(word) = self.words.get(next) else { return false };
            let gap = &self.text[self.words[next - 1].place.end..word.place.start];
            gap.chars().all(joins) && self.index.stem(self.letters(next)) == *stem
        })
    }

    fn part(&self, at: usize) -> Option<(Found, usize)> {
        let terms = compound::find(self.index, self.letters(at))?;
        Some((Found { place: self.words[at].place.clone(), terms: terms.to_vec(), is_part: true }, 1))
    }

    fn letters(&self, at: usize) -> &str {
        &self.letters[self.words[at].letters.clone()]
    }
}

/// May this sign stand between the words of one term?
fn joins(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '\u{2010}' | '\u{2011}' | '/' | '&')
}

fn is_capitals(written: &str) -> bool {
    !written.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests;
