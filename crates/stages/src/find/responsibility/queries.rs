//! Reads. What is stated of who does what is for everybody.

use super::store;
use super::views::{AnswerView, ResponsibilitiesView, ResponsibilityView, WhoView};
use crate::error::OrMissing;
use crate::find::index::Finder;
use crate::find::queries::{Search, search};
use crate::find::views::{Found, Reason};
use crate::ground::access;
use crate::{Actor, Ctx, Result};
use torg_db::{Value, args};
use torg_domain::id::{OrganisationId, ResponsibilityId};
use torg_domain::network::Concept;
use torg_engine::text::fold::fold;

/// Patterns of one question at most.
const WORDS: usize = 4;
/// Shorter words say too little of who does what.
const LEAST_LETTERS: usize = 4;

/// What is said in other words is told for so many at most.
const AKIN: usize = 20;
/// What a responsibility is called in the index.
const KIND: &str = "responsibility";
/// Reasons of a hit that mean the same thing; much alike letters do not.
const SAME: [&str; 6] = ["word", "stem", "compound", "cognate", "concept", "lexicon"];

/// "Who works with …?"
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// The words as typed; empty = all.
    pub words: String,
    /// Only this shared concept.
    pub concept: Option<Concept>,
    /// Only this country, as `SE`; empty = all.
    pub country: String,
}

impl Question {
    /// Was anything asked?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.concept.is_none()
    }
}

/// What is stated of who does what in an organisation, and what is not.
///
/// # Errors
/// The database's.
pub fn of_organisation(ctx: &Ctx, actor: &Actor, id: &OrganisationId) -> Result<ResponsibilitiesView> {
    let today = ctx.now();
    let mut responsibilities = ctx.db.read(|tx| {
        tx.list(store::LIST_OF_ORGANISATION, args![id.as_str()], |row| store::read(row, &today))
    })?;
    responsibilities.sort_by_key(|own| Concept::from_word(&own.concept));
    let is_stated = |concept: &Concept| responsibilities.iter().any(|own| own.concept == concept.word());
    let silent = Concept::ALL.iter().filter(|concept| **concept != Concept::Other && !is_stated(concept));
    Ok(ResponsibilitiesView {
        not_stated: silent.map(|concept| concept.word().to_owned()).collect(),
        responsibilities,
        may_edit: access::responsibility::may_edit(actor, id).is_ok(),
    })
}

/// One responsibility.
///
/// # Errors
/// Missing where there is none.
pub fn responsibility(ctx: &Ctx, id: &ResponsibilityId) -> Result<ResponsibilityView> {
    let today = ctx.now();
    ctx.db
        .read(|tx| tx.find(store::FIND, args![id.as_str()], |row| store::read(row, &today)))?
        .or_missing("responsibility", id.as_str())
}

/// Organisations with the role to ask, those with more of the asked words first.
///
/// # Errors
/// The database's.
pub fn who(ctx: &Ctx, question: &Question) -> Result<WhoView> {
    let today = ctx.now();
    let words = words_of(&question.words);
    let pattern = |place: usize| words.get(place).map_or_else(String::new, |word| format!("%{word}%"));
    let mut values: Vec<Value> =
        vec![question.concept.map_or("", Concept::word).into(), (&question.country).into()];
    values.extend((0..WORDS).map(|place| Value::from(pattern(place))));
    let answers =
        ctx.db.read(|tx| tx.list(store::LIST_WHO, &values, |row| store::read_answer(row, &today)))?;
    Ok(WhoView { words, answers })
}

/// What says the same in other words or in a neighbour's language, best first, beside what is `known` already.
///
/// # Errors
/// The database's and the index's.
pub fn akin(
    ctx: &Ctx,
    finder: &Finder,
    actor: &Actor,
    question: &Question,
    known: &[AnswerView],
) -> Result<Vec<AnswerView>> {
    let asked = Search {
        kinds: vec![KIND.to_owned()],
        countries: Some(question.country.clone()).filter(|country| !country.is_empty()).into_iter().collect(),
        focus_areas: question.concept.map(|concept| concept.word().to_owned()).into_iter().collect(),
        limit: AKIN,
        ..Search::new(&*question.words)
    };
    let is_new = |hit: &Found| known.iter().all(|answer| answer.responsibility.id != hit.id);
    let says_it = |hit: &Found| {
        let tells = |reason: &Reason| {
            SAME.contains(&reason.layer.as_str()) && reason.typed.chars().count() >= LEAST_LETTERS
        };
        hit.why.iter().any(tells)
    };
    let found = search(ctx, finder, actor, &asked)?.hits;
    let today = ctx.now();
    ctx.db.read(|tx| {
        let mut all = Vec::new();
        for hit in found.iter().filter(|hit| is_new(hit) && says_it(hit)) {
            let answer =
                tx.find(store::FIND_ANSWER, args![&hit.id], |row| store::read_answer(row, &today))?;
            all.extend(answer);
        }
        Ok(all)
    })
}

/// The words of a question, folded as what is stored; the longest say most, so they are kept.
fn words_of(asked: &str) -> Vec<String> {
    let folded = fold(asked);
    let long = |word: &&str| word.chars().count() >= LEAST_LETTERS;
    // A short question, such as "GSA", is asked as it stands.
    let has_long = folded.split(' ').any(|word| long(&word));
    let mut words: Vec<String> = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty() && (!has_long || long(word))) {
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.truncate(WORDS);
    words
}
