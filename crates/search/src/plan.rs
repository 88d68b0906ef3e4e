//! From what a person typed to the words of the index that are looked for, each with its weight and its reason.

use crate::answer::Mark;
use crate::concepts::{Concepts, LONGEST};
use crate::index::{Index, State};
use crate::lexicon::Lexicon;
use crate::request::{Layer, Layers, Request};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::PoisonError;
use torg_engine::text::{
    detect::detect, language::Language, split::split, stem::stem, typo::slips, words::each_word,
};

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
    pub word: String,
    pub frequency: u32,
    pub weight: f32,
    pub layer: Layer,
}

/// One word of the query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    pub place: Range<usize>,
    pub folded: String,
    pub wanted: Vec<Wanted>,
    /// How much it says: rare words say more.
    pub rarity: f32,
}

/// What a query became.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(crate) asked: Vec<Asked>,
    /// The language of the query, as told or guessed.
    pub language: Option<Language>,
    pub expansions: Vec<Expansion>,
}

impl Plan {
    /// The places in `text`, in order, of words that were looked for, for marking and for saying why.
    #[must_use]
    pub fn marks(&self, text: &str) -> Vec<Mark> {
        let mut best: HashMap<&str, (usize, &Wanted)> = HashMap::new();
        for (number, asked) in self.asked.iter().enumerate() {
            for wanted in &asked.wanted {
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
/// Words of the index looked for per word of a query, by its own letters and by its translations.
const OWN: (usize, usize) = (32, 10);
const FOREIGN: (usize, usize) = (24, 8);
/// Translations whose neighbours in the vocabulary are looked for too.
const FORMS: (usize, usize) = (5, 2);
/// A word in more entries than this share (and this number) is not widened: it says too little.
const FREQUENT: (u32, u32) = (20, 2_000);
const CONCEPT: f32 = 0.8;
const TRANSLATION: f32 = 0.8;
const PART: f32 = 0.5;
/// Part of the words of the index for one asked word that only begin like it.
const BEGINNINGS: usize = 16;
/// The longest query, in words; the rest is not read.
const LONGEST_QUERY: usize = 64;

pub(crate) struct Planner<'a> {
    pub index: &'a Index,
    pub state: &'a State,
    pub concepts: &'a Concepts,
    pub lexicon: &'a Lexicon,
}

/// The best reason to look for each word.
type Chosen = HashMap<u32, (f32, Layer)>;

impl Planner<'_> {
    pub(crate) fn plan(&self, request: &Request) -> Plan {
        let language = request.language.or_else(|| detect(&request.text));
        let mut asked = Vec::new();
        each_word(&request.text, |place, word| {
            let new = asked.iter().all(|known: &Asked| known.folded != word);
            if new && asked.len() < LONGEST_QUERY {
                asked.push(Asked { place, folded: word.to_owned(), wanted: Vec::new(), rarity: 0.0 });
            }
        });
        let (expansions, names) = self.expand(&asked, request);
        let last = asked.len().saturating_sub(1);
        let many = asked.len() > SENTENCE;
        for (number, asked) in asked.iter_mut().enumerate() {
            let frequent = self.frequent(&asked.folded);
            let own = self.own(&asked.folded, language, request.layers, (many, frequent));
            let mut foreign = Chosen::new();
            if !frequent {
                self.foreign(&asked.folded, language, (request.layers, many), &mut foreign);
                self.parts(&asked.folded, request.layers, &mut foreign);
            }
            for name in names.iter().filter(|(word, ..)| *word == number) {
                self.form(&name.1, name.2, Layer::Concept, &mut foreign);
            }
            if request.typing && number == last && request.layers.has(Layer::Prefix) {
                self.beginnings(&asked.folded, &mut foreign);
            }
            asked.wanted = self.choose(own, foreign, (many, frequent));
            asked.rarity = self.rarity(&asked.wanted);
        }
        asked.retain(|asked| !asked.wanted.is_empty());
        Plan { asked, language, expansions }
    }

    fn frequent(&self, word: &str) -> bool {
        let vocabulary = self.index.vocabulary.read().unwrap_or_else(PoisonError::into_inner);
        let frequency = vocabulary.number(word).map_or(0, |word| vocabulary.frequency(word));
        frequency > FREQUENT.1.max(self.state.entries as u32 / FREQUENT.0)
    }

    /// Words of the vocabulary that look like the typed one.
    fn own(&self, word: &str, language: Option<Language>, layers: Layers, how: (bool, bool)) -> Chosen {
        let most = if how.1 {
            4
        } else if how.0 {
            2 * OWN.1
        } else {
            2 * OWN.0
        };
        let near = self.index.near(word);
        let vocabulary = self.index.vocabulary.read().unwrap_or_else(PoisonError::into_inner);
        let stemmed = language.map(|language| stem(word, language));
        let mut chosen = Chosen::new();
        for near in near.iter().take(most) {
            let other = vocabulary.word(near.word);
            let same_stem = || {
                language
                    .zip(stemmed.as_ref())
                    .is_some_and(|(language, stemmed)| stem(other, language) == *stemmed)
            };
            let layer = if other == word {
                Layer::Word
            } else if same_stem() {
                Layer::Stem
            } else if near.cognate {
                Layer::Cognate
            } else if word.len().min(other.len()) >= 4 && (other.contains(word) || word.contains(other)) {
                Layer::Compound
            } else if slips(word, other, 1 + usize::from(word.len() >= 9)).is_some() && word.len() > 4 {
                Layer::Spelling
            } else {
                Layer::Grams
            };
            if layers.has(layer) {
                chosen.insert(near.word, (near.likeness, layer));
            }
        }
        chosen
    }

    fn foreign(&self, word: &str, language: Option<Language>, how: (Layers, bool), chosen: &mut Chosen) {
        let (layers, many) = how;
        let Some(language) = language.filter(|_| layers.has(Layer::Lexicon)) else { return };
        let mut to: Vec<Language> =
            self.state.languages.iter().copied().filter(|other| *other != language).collect();
        // No list of Danish or nynorsk words: bokmål leads there, spelled alike.
        let leads = to.contains(&Language::Danish) || to.contains(&Language::Nynorsk);
        if leads && !to.contains(&Language::Bokmal) {
            to.push(Language::Bokmal);
        }
        let forms = if many { FORMS.1 } else { FORMS.0 };
        for (place, (form, share)) in self.lexicon.translate(word, language, &to).into_iter().enumerate() {
            let weight = TRANSLATION * share.powf(0.3);
            if place < forms {
                self.form(&form, weight, Layer::Lexicon, chosen);
            } else {
                let vocabulary = self.index.vocabulary.read().unwrap_or_else(PoisonError::into_inner);
                if let Some(number) = vocabulary.number(&form) {
                    put(chosen, number, weight, Layer::Lexicon);
                }
            }
        }
    }

    /// The words of the vocabulary like `form`.
    fn form(&self, form: &str, weight: f32, layer: Layer, chosen: &mut Chosen) {
        for near in self.index.near(form).iter().take(FOREIGN.0) {
            put(chosen, near.word, weight * near.likeness, layer);
        }
    }

    /// The parts of a compound, when both are words of the vocabulary.
    fn parts(&self, word: &str, layers: Layers, chosen: &mut Chosen) {
        if !layers.has(Layer::Compound) || word.len() < 8 {
            return;
        }
        let vocabulary = self.index.vocabulary.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((first, second)) =
            split(word, |part| part.len() >= 4 && vocabulary.number(part).is_some())
        {
            for part in [first, second] {
                if let Some(number) = vocabulary.number(part) {
                    put(chosen, number, PART, Layer::Compound);
                }
            }
        }
    }

    fn beginnings(&self, word: &str, chosen: &mut Chosen) {
        let vocabulary = self.index.vocabulary.read().unwrap_or_else(PoisonError::into_inner);
        for number in vocabulary.beginning(word, BEGINNINGS) {
            put(chosen, number, 0.9, Layer::Prefix);
        }
    }

    /// The best of both, a share each, so that inflections of one language do not crowd out the neighbours' words.
    fn choose(&self, own: Chosen, foreign: Chosen, how: (bool, bool)) -> Vec<Wanted> {
        let (many, frequent) = how;
        let pick = |limits: (usize, usize)| if many { limits.1 } else { limits.0 };
        let own_limit = if frequent { 2 } else { pick(OWN) };
        let mut best: Chosen = Chosen::new();
        for (chosen, limit) in [(own, own_limit), (foreign, pick(FOREIGN))] {
            let mut list: Vec<_> = chosen.into_iter().collect();
            list.sort_by(|a, b| b.1.0.total_cmp(&a.1.0).then(a.0.cmp(&b.0)));
            for (number, (weight, layer)) in list.into_iter().take(limit) {
                put(&mut best, number, weight, layer);
            }
        }
        let vocabulary = self.index.vocabulary.read().unwrap_or_else(PoisonError::into_inner);
        let mut wanted: Vec<Wanted> = best
            .into_iter()
            .map(|(number, (weight, layer))| Wanted {
                word: vocabulary.word(number).to_owned(),
                frequency: vocabulary.frequency(number),
                weight,
                layer,
            })
            .collect();
        wanted.sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| a.word.cmp(&b.word)));
        wanted
    }

    /// As the inverse document frequency of BM25, entries with less similar words counted by the square of the likeness.
    fn rarity(&self, wanted: &[Wanted]) -> f32 {
        let entries = self.state.entries as f32;
        let found: f32 =
            wanted.iter().map(|wanted| wanted.weight * wanted.weight * wanted.frequency as f32).sum();
        let found = found.min(entries);
        (1.0 + (entries - found + 0.5) / (found + 0.5)).ln()
    }

    /// The concepts that words of the query name, and their other names: number of the word, name, weight.
    fn expand(&self, asked: &[Asked], request: &Request) -> (Vec<Expansion>, Vec<(usize, String, f32)>) {
        let (mut expansions, mut names): (Vec<Expansion>, Vec<(usize, String, f32)>) =
            (Vec::new(), Vec::new());
        if !request.layers.has(Layer::Concept) {
            return (expansions, names);
        }
        for start in 0..asked.len() {
            for end in start + 1..=(start + LONGEST).min(asked.len()) {
                let window: Vec<String> =
                    asked[start..end].iter().map(|asked| asked.folded.clone()).collect();
                let typed = &request.text
                    [asked[start].place.start..asked[end - 1].place.end.max(asked[start].place.start)];
                for concept in self.concepts.named(&window, typed) {
                    let known = expansions.iter().any(|known| known.concept == concept.id);
                    if known || request.without_concepts.contains(&concept.id) {
                        continue;
                    }
                    let mut added = Vec::new();
                    for (language, form) in
                        concept.forms.iter().filter(|(_, form)| !form.eq_ignore_ascii_case(typed))
                    {
                        added.push((*language, form.clone()));
                        each_name(form, |word, weight| names.push((start, word.to_owned(), weight)));
                    }
                    let (concept, caution) = (concept.id.clone(), concept.caution);
                    expansions.push(Expansion { concept, typed: typed.to_owned(), added, caution });
                }
            }
        }
        (expansions, names)
    }
}

/// The words of a name worth looking for; those of a longer name count less.
fn each_name(form: &str, mut give: impl FnMut(&str, f32)) {
    let mut words = Vec::new();
    each_word(form, |_, word| words.push(word.to_owned()));
    let telling: Vec<&String> =
        words.iter().filter(|word| words.len() == 1 || word.chars().count() >= 5).collect();
    let weight =
        CONCEPT / (telling.len().max(1) as f32).sqrt() * if words.len() > telling.len() { 0.8 } else { 1.0 };
    for word in telling {
        give(word, weight);
    }
}

fn put(chosen: &mut Chosen, number: u32, weight: f32, layer: Layer) {
    let known = chosen.entry(number).or_insert((weight, layer));
    if weight > known.0 {
        *known = (weight, layer);
    }
}
