//! From what a person typed to the words of the index that are looked for, each with its weight and its reason.

pub(crate) mod asked;
mod form;
mod function_words;
pub(crate) mod weights;
pub(crate) mod widen;

use self::function_words::is_function_word;
use self::widen::{How, Widener};
use crate::answer::Mark;
use crate::concepts::{Concepts, LONGEST};
use crate::index::{Index, State};
use crate::lexicon::Lexicon;
use crate::request::{Layer, Request};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, PoisonError};
use torg_engine::text::{detect::detect, language::Language, words::each_word};

/// A concept that a query was widened by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expansion {
    pub concept: String,
    /// The words of the query that named it.
    pub typed: String,
    /// What was added to the search.
    pub added: Vec<(Language, String)>,
    /// The words correspond only in part.
    pub caution: bool,
}

/// A word of the index that is looked for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Wanted {
    /// In the vocabulary.
    pub number: u32,
    pub word: Arc<str>,
    /// What one match adds to the score before length and repetition.
    pub gain: f32,
    /// How probably it means what was asked, up to 1.
    pub weight: f32,
    pub layer: Layer,
    pub worth: Worth,
}

/// What an entry is that has a word which is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Worth {
    /// No hit, but before other hits that do not have it.
    #[default]
    Order,
    /// A hit where there would be none: the word only looks like the typed one.
    Guess,
    /// A hit, unless it is of a kind that only typed words find: the word is another one that means the same.
    Meant,
    Hit,
}

/// One word of the query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    pub place: Range<usize>,
    pub folded: String,
    /// Best gain first.
    pub wanted: Arc<[Wanted]>,
    /// It says something of what is looked for: no function word, unless there are only such.
    pub tells: bool,
}

impl Asked {
    /// What an entry is for this word of the query that has one which is looked for.
    pub(crate) fn worth(&self, wanted: &Wanted) -> Worth {
        if self.tells { wanted.worth } else { Worth::Order }
    }
}

/// What a query became.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(crate) asked: Vec<Asked>,
    /// The language of the query, as told or guessed.
    pub language: Option<Language>,
    pub expansions: Vec<Expansion>,
    /// What an entry must be to be found.
    pub(crate) least: Worth,
}

impl Plan {
    /// The places in `text`, in order, of words that were looked for, for marking and for saying why.
    #[must_use]
    pub fn marks(&self, text: &str) -> Vec<Mark> {
        let mut best: HashMap<&str, (usize, &Wanted)> = HashMap::new();
        for (number, asked) in self.asked.iter().enumerate() {
            for wanted in asked.wanted.iter().filter(|wanted| asked.worth(wanted) >= self.least) {
                let known = best.entry(&wanted.word).or_insert((number, wanted));
                if wanted.weight > known.1.weight {
                    *known = (number, wanted);
                }
            }
        }
        let mut marks = Vec::new();
        each_word(text, |place, word| {
            if let Some((number, wanted)) = best.get(word) {
                marks.push(Mark { place, word: *number, layer: wanted.layer, weight: wanted.weight });
            }
        });
        marks
    }

    /// The places of the words of the query in it, by the numbers that [`Mark::word`] gives.
    #[must_use]
    pub fn words(&self) -> Vec<Range<usize>> {
        self.asked.iter().map(|asked| asked.place.clone()).collect()
    }
}

/// Queries with more words than this are sentences: their words help each other, and each is widened less.
const SENTENCE: usize = 6;
/// What the name of a concept that has several words counts for, and the longest query, in words; the rest is not read.
const LONGEST_QUERY: usize = 64;

impl Index {
    pub(crate) fn plan(&self, state: &State, request: &Request) -> Plan {
        let language = request.language.or_else(|| detect(&request.text));
        let mut asked = Vec::new();
        each_word(&request.text, |place, word| {
            let new = asked.iter().all(|known: &Asked| known.folded != word);
            if new && asked.len() < LONGEST_QUERY {
                let tells = !is_function_word(word, language);
                asked.push(Asked { place, folded: word.to_owned(), wanted: Arc::default(), tells });
            }
        });
        let last = asked.len().saturating_sub(1);
        if let Some(unfinished) = asked.last_mut().filter(|_| request.typing) {
            unfinished.tells = true;
        }
        if asked.iter().all(|asked| !asked.tells) {
            asked.iter_mut().for_each(|asked| asked.tells = true);
        }
        let concepts = self.concepts();
        let (expansions, names) = expand(&concepts, &asked, request);
        let how = How { language, layers: request.layers, many: asked.len() > SENTENCE };
        for (number, asked) in asked.iter_mut().enumerate() {
            let typing = request.typing && number == last && request.layers.has(Layer::Prefix);
            let mut of_it = names.iter().filter(|(word, ..)| *word == number).peekable();
            asked.wanted = if typing || of_it.peek().is_some() {
                self.widening(state, |widener| {
                    let mut reasons = widener.reasons(&asked.folded, how);
                    for (_, word, weight) in of_it {
                        let (probability, is_whole) = (weight * widener.weights.concept, *weight >= 1.0);
                        widener.name(word, probability, is_whole, &mut reasons);
                    }
                    if typing {
                        widener.beginnings(&asked.folded, &mut reasons);
                    }
                    widener.choose(reasons, how.many).into()
                })
            } else {
                self.widened(state, &asked.folded, how)
            };
        }
        asked.retain(|asked| !asked.wanted.is_empty());
        Plan { asked, language, expansions, least: Worth::Meant }
    }

    pub(crate) fn widening<T>(&self, state: &State, run: impl FnOnce(&Widener<'_>) -> T) -> T {
        let vocabulary = self.vocabulary.read().unwrap_or_else(PoisonError::into_inner);
        let weights = self.weights();
        run(&Widener { state, vocabulary: &vocabulary, lexicon: Lexicon::embedded(), weights: &weights })
    }

    /// What a word leads to, remembered until the next commit.
    fn widened(&self, state: &State, folded: &str, how: How) -> Arc<[Wanted]> {
        if let Some(known) = self.remembered(folded, how) {
            return known;
        }
        let wanted: Arc<[Wanted]> =
            self.widening(state, |widener| widener.choose(widener.reasons(folded, how), how.many)).into();
        self.remember(folded, how, &wanted);
        wanted
    }
}

/// The concepts that words of the query name, and their other names: number of the word, name, weight.
fn expand(
    concepts: &Concepts,
    asked: &[Asked],
    request: &Request,
) -> (Vec<Expansion>, Vec<(usize, String, f32)>) {
    let (mut expansions, mut names): (Vec<Expansion>, Vec<(usize, String, f32)>) = (Vec::new(), Vec::new());
    if !request.layers.has(Layer::Concept) {
        return (expansions, names);
    }
    for start in 0..asked.len() {
        for end in start + 1..=(start + LONGEST).min(asked.len()) {
            let window: Vec<String> = asked[start..end].iter().map(|asked| asked.folded.clone()).collect();
            let typed = &request.text
                [asked[start].place.start..asked[end - 1].place.end.max(asked[start].place.start)];
            for concept in concepts.named(&window, typed) {
                let known = expansions.iter().any(|known| known.concept == concept.id);
                if known || request.without_concepts.contains(&concept.id) {
                    continue;
                }
                let mut added = Vec::new();
                let telling = (start..end).find(|word| asked[*word].tells).unwrap_or(start);
                for (language, form) in
                    concept.forms.iter().filter(|(_, form)| !form.eq_ignore_ascii_case(typed))
                {
                    added.push((*language, form.clone()));
                    each_name(form, |word, weight| names.push((telling, word.to_owned(), weight)));
                }
                let (concept, caution) = (concept.id.clone(), concept.caution);
                expansions.push(Expansion { concept, typed: typed.to_owned(), added, caution });
            }
        }
    }
    (expansions, names)
}

/// The words of a name worth looking for; those of a longer name count less.
fn each_name(form: &str, mut give: impl FnMut(&str, f32)) {
    let mut words = Vec::new();
    each_word(form, |_, word| words.push(word.to_owned()));
    let telling: Vec<&String> =
        words.iter().filter(|word| words.len() == 1 || word.chars().count() >= 5).collect();
    let weight =
        1.0 / (telling.len().max(1) as f32).sqrt() * if words.len() > telling.len() { 0.8 } else { 1.0 };
    for word in telling {
        give(word, weight);
    }
}
