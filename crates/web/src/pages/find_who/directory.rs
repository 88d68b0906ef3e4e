//! "Who works with …?": organisations with the role to ask, at the top of the directory.

use crate::{Guest, Page};
use torg_domain::network::Concept;
use torg_domain::organisation::Country;
use torg_stages::Result;
use torg_stages::find::responsibility::{AnswerView, Question, akin, who};

/// Shorter words of a question name no subject.
const LEAST_LETTERS: usize = 4;

/// A question to the directory and its answers.
pub(in crate::pages) struct Asked {
    /// The words as typed.
    pub(in crate::pages) words: String,
    /// The chosen concept; empty = all.
    pub(in crate::pages) concept: String,
    /// The chosen country; empty = all.
    pub(in crate::pages) country: String,
    /// Was anything asked?
    pub(in crate::pages) is_asked: bool,
    /// Organisations with the role to ask.
    pub(in crate::pages) answers: Vec<AnswerView>,
    /// What says it in other words, or belongs to an area the question names.
    pub(in crate::pages) akin: Vec<AnswerView>,
    /// Words of concepts that the question names in the reader's language.
    pub(in crate::pages) named: Vec<&'static str>,
}

impl Asked {
    /// Is any of the answers invented?
    pub(in crate::pages) fn has_examples(&self) -> bool {
        self.answers.iter().chain(&self.akin).any(|known| known.responsibility.is_example)
    }

    /// Countries a question can be narrowed to.
    pub(in crate::pages) fn countries(&self) -> [&'static str; 4] {
        [Country::Se, Country::No, Country::Dk, Country::Fi].map(Country::word)
    }

    /// All shared concepts but the one that says nothing.
    pub(in crate::pages) fn concepts(&self) -> impl Iterator<Item = &'static str> {
        Concept::ALL.iter().filter(|concept| **concept != Concept::Other).map(|concept| concept.word())
    }
}

/// Answers what the address asks: `who`, `about` and `in`.
pub(in crate::pages) fn answer(guest: &Guest, page: &Page) -> Result<Asked> {
    let asked = |name| guest.query(name).unwrap_or_default();
    let (words, concept, country) = (asked("who"), asked("about"), asked("in"));
    let question =
        Question { words: words.clone(), concept: Concept::from_word(&concept), country: country.clone() };
    let is_asked = !question.is_empty();
    let mut answers = if is_asked { who(&guest.app.ctx, &question)?.answers } else { Vec::new() };
    torg_lang::sort_names(guest.lang, &mut answers, |known| known.organisation.as_str());
    answers.sort_by_key(|known| std::cmp::Reverse(known.matched));
    let named = if concept.is_empty() { named(page, &words) } else { Vec::new() };
    let akin = if words.trim().is_empty() { Vec::new() } else { others(guest, &question, &named, &answers)? };
    Ok(Asked { words, concept, country, is_asked, answers, akin, named })
}

/// What answers the question without having its words.
fn others(
    guest: &Guest,
    question: &Question,
    named: &[&'static str],
    known: &[AnswerView],
) -> Result<Vec<AnswerView>> {
    let ctx = &guest.app.ctx;
    let mut others = match guest.app.finder() {
        Ok(finder) => akin(ctx, finder, &guest.actor, question, known)?,
        Err(_) => Vec::new(), // a server without an index finds what has the words
    };
    for concept in named {
        let area =
            Question { words: String::new(), concept: Concept::from_word(concept), ..question.clone() };
        let is_new = |answer: &AnswerView, others: &[AnswerView]| {
            known.iter().chain(others).all(|other| other.responsibility.id != answer.responsibility.id)
        };
        for answer in who(ctx, &area)?.answers {
            if is_new(&answer, &others) {
                others.push(answer);
            }
        }
    }
    Ok(others)
}

/// Concepts whose name in the reader's language holds a word of the question.
fn named(page: &Page, words: &str) -> Vec<&'static str> {
    let asked = words.to_lowercase();
    let words: Vec<&str> =
        asked.split_whitespace().filter(|word| word.chars().count() >= LEAST_LETTERS).collect();
    let is_named = |concept: &&Concept| {
        let name = page.w("concept", concept.word()).to_lowercase();
        words.iter().any(|word| name.contains(word))
    };
    Concept::ALL.iter().filter(is_named).map(|concept| concept.word()).collect()
}
