//! The words of the index that one word of a query leads to, and how probably each means the same.

use crate::index::{Index, State};
use crate::lexicon::Lexicon;
use crate::plan::form::{Form, Role};
use crate::plan::function_words::is_function_word;
use crate::plan::weights::{Looks, Weights, looks};
use crate::plan::{Wanted, Worth};
use crate::request::{Layer, Layers};
use crate::vocabulary::{Hashed, Near, Vocabulary};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use torg_engine::text::irregular::forms;
use torg_engine::text::{language::Language, split::split, stem::stem, typo::slips};

/// Words of the index looked for per word of a query; fewer in a sentence, whose words help each other.
const WANTED: (usize, usize) = (40, 14);
/// Words compared with one of a sentence.
const OWN_OF_MANY: usize = 16;
/// Words compared with a translation.
const FORMS: usize = 12;
/// Translations whose neighbours in the vocabulary are looked for too.
const TRANSLATIONS: (usize, usize) = (5, 1);
/// What an irregular form of a translation counts beside it.
const IRREGULAR: f32 = 0.7;
/// A match less probable than this is chance.
const LEAST: f32 = 0.01;
/// Words of the index that only begin like the last one.
const BEGINNINGS: usize = 16;

/// What speaks for each word of the vocabulary.
#[derive(Debug, Default)]
pub(crate) struct Reasons(HashMap<u32, Reason, BuildHasherDefault<Hashed>>);

#[derive(Debug)]
struct Reason {
    /// The probability that none of the reasons holds.
    doubt: f32,
    best: f32,
    layer: Layer,
    worth: Worth,
}

impl Reasons {
    fn add(&mut self, word: u32, probability: f32, (layer, worth): (Layer, Worth)) {
        let known = self.0.entry(word).or_insert(Reason { doubt: 1.0, best: 0.0, layer, worth });
        known.doubt *= 1.0 - probability.min(1.0);
        let makes_hits = worth >= Worth::Meant;
        if (makes_hits, probability) > (known.worth >= Worth::Meant, known.best) {
            (known.best, known.layer) = (probability, layer);
        }
        known.worth = known.worth.max(worth);
    }
}

/// How one word of a query is to be widened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct How {
    pub language: Option<Language>,
    pub layers: Layers,
    /// It stands in a sentence.
    pub many: bool,
}

/// A word of a query, and what it is compared by.
struct Typed<'a> {
    form: Form<'a>,
    stemmed: Option<(Language, String)>,
}

impl<'a> Typed<'a> {
    fn new(word: &'a str, language: Option<Language>) -> Self {
        let stemmed = language.map(|language| (language, stem(word, language)));
        Self { form: Form::new(word), stemmed }
    }
}

pub(crate) struct Widener<'a> {
    pub state: &'a State,
    pub vocabulary: &'a Vocabulary,
    pub lexicon: Lexicon<'a>,
    pub weights: &'a Weights,
}

impl Widener<'_> {
    /// The reasons that the word itself and the word lists give.
    pub(crate) fn reasons(&self, word: &str, how: How) -> Reasons {
        let mut reasons = Reasons::default();
        if self.frequent(word) {
            if let Some(number) = self.vocabulary.number(word) {
                reasons.add(number, 1.0, (Layer::Word, Worth::Hit));
            }
            return reasons;
        }
        self.own(word, how, &mut reasons);
        self.translations(word, how, &mut reasons);
        self.parts(word, how.layers, &mut reasons);
        reasons
    }

    /// A word in more entries than a twentieth (and than 2,000) is not widened: it says too little.
    fn frequent(&self, word: &str) -> bool {
        let frequency = self.vocabulary.number(word).map_or(0, |word| self.vocabulary.frequency(word));
        frequency > 2_000.max(self.state.entries as u32 / 20)
    }

    /// Words of the vocabulary that look like the typed one.
    fn own(&self, word: &str, how: How, reasons: &mut Reasons) {
        let typed = Typed::new(word, how.language);
        for near in self.vocabulary.near(word, if how.many { OWN_OF_MANY } else { usize::MAX }) {
            let (layer, looks) = self.look(&typed, &near);
            if how.layers.has(layer) {
                let probability = if layer == Layer::Word { 1.0 } else { self.weights.alike(&looks) };
                // What another form, a slip or the word itself is, was decided by closer rules.
                let is_word = matches!(layer, Layer::Word | Layer::Stem | Layer::Spelling)
                    || (probability >= LEAST
                        && typed.form.is(
                            (&near, Some(looks[3])),
                            Role::Typed,
                            self.vocabulary,
                            &self.state.languages,
                        ));
                reasons.add(near.word, probability, (layer, if is_word { Worth::Hit } else { Worth::Guess }));
            }
        }
    }

    /// How a word of the vocabulary looks beside the typed one, and what the likeness is called.
    fn look(&self, typed: &Typed<'_>, near: &Near) -> (Layer, Looks) {
        let (word, other) = (typed.form.word, self.vocabulary.word(near.word));
        let start = word.chars().zip(other.chars()).take(3).all(|(a, b)| a == b);
        let stemmed = typed.stemmed.as_ref().filter(|_| start);
        let same_stem = stemmed.is_some_and(|(language, stemmed)| stem(other, *language) == *stemmed);
        let kinship = self.vocabulary.kinship(&typed.form.heard, near);
        let looks = looks((word, other), (near, kinship), same_stem);
        let layer = if other == word {
            Layer::Word
        } else if same_stem {
            Layer::Stem
        } else if near.cognate || kinship > 0.8 {
            Layer::Cognate
        } else if looks[8] > 0.0 {
            Layer::Compound
        } else if word.len() > 4 && slips(word, other, 1 + usize::from(word.len() >= 9)).is_some() {
            Layer::Spelling
        } else {
            Layer::Grams
        };
        (layer, looks)
    }

    fn translations(&self, word: &str, how: How, reasons: &mut Reasons) {
        let Some(language) = how.language.filter(|_| how.layers.has(Layer::Lexicon)) else { return };
        let mut to: Vec<Language> =
            self.state.languages.iter().copied().filter(|other| *other != language).collect();
        // Few Danish and nynorsk words are listed: bokmål leads there, spelled alike.
        let leads = to.contains(&Language::Danish) || to.contains(&Language::Nynorsk);
        if leads && !to.contains(&Language::Bokmal) {
            to.push(Language::Bokmal);
        }
        let compared = if how.many { TRANSLATIONS.1 } else { TRANSLATIONS.0 };
        for (place, (form, share)) in self.lexicon.translate(word, language, &to).into_iter().enumerate() {
            let probability = self.weights.lexicon * share.powf(self.weights.share);
            if place < compared {
                self.irregular(&form, &to, probability, reasons);
                self.form(&form, probability, reasons);
            } else if let Some(number) = self.vocabulary.number(&form) {
                reasons.add(number, probability, (Layer::Lexicon, Worth::Meant));
            }
        }
    }

    /// The irregular forms of a translation into one of the languages.
    fn irregular(&self, form: &str, to: &[Language], probability: f32, reasons: &mut Reasons) {
        for irregular in to.iter().flat_map(|language| forms(form, *language)) {
            if let Some(number) = self.vocabulary.number(&irregular) {
                reasons.add(number, IRREGULAR * probability, (Layer::Lexicon, Worth::Meant));
            }
        }
    }

    /// The words of the vocabulary like a translation, which stands for the asked word with `probability`.
    fn form(&self, form: &str, probability: f32, reasons: &mut Reasons) {
        self.each_form((form, probability), Role::Translation, |near, alike, is_form| {
            let worth = if is_form { Worth::Meant } else { Worth::Order };
            reasons.add(near.word, probability * alike, (Layer::Lexicon, worth));
        });
    }

    /// The forms of a word of a concept's name, which stands for the asked word with `probability`. A word of a longer name
    /// says too little to make a hit: *personal* of *personal care*.
    pub(crate) fn name(&self, word: &str, probability: f32, is_whole: bool, reasons: &mut Reasons) {
        self.each_form((word, probability), Role::Name, |near, alike, is_form| {
            if is_form {
                let worth = if is_whole { Worth::Meant } else { Worth::Order };
                reasons.add(near.word, probability * alike, (Layer::Concept, worth));
            }
        });
    }

    /// The words most like `form`, how much alike, and whether each stands for it.
    fn each_form(
        &self,
        (form, probability): (&str, f32),
        role: Role,
        mut give: impl FnMut(&Near, f32, bool),
    ) {
        let form = Form::new(form);
        for near in self.vocabulary.near(form.word, FORMS) {
            // An inflection of the form: the same language, so the letters decide.
            let is_same = self.vocabulary.word(near.word) == form.word;
            let alike = if is_same { 1.0 } else { near.likeness.powf(self.weights.form) };
            // What is chance anyway need not be compared.
            let is_form = probability * alike >= LEAST
                && form.is((&near, None), role, self.vocabulary, &self.state.languages);
            give(&near, alike, is_form);
        }
    }

    /// The parts of a compound, when both are words of the vocabulary.
    fn parts(&self, word: &str, layers: Layers, reasons: &mut Reasons) {
        if !layers.has(Layer::Compound) || word.len() < 8 {
            return;
        }
        let known = |part: &str| part.len() >= 4 && self.vocabulary.number(part).is_some();
        if let Some((first, second)) = split(word, known) {
            for number in [first, second].into_iter().filter_map(|part| self.vocabulary.number(part)) {
                reasons.add(number, self.weights.part, (Layer::Compound, Worth::Hit));
            }
        }
    }

    pub(crate) fn beginnings(&self, word: &str, reasons: &mut Reasons) {
        for number in self.vocabulary.beginning(word, BEGINNINGS) {
            reasons.add(number, 0.9, (Layer::Prefix, Worth::Hit));
        }
    }

    /// What a match with a word of that frequency and probability tells: how much more often the word stands in
    /// entries that are meant than in others, as a logarithm.
    fn gain(&self, probability: f32, frequency: u32) -> f32 {
        let share = (frequency as f32 + 0.5) / (self.state.entries as f32 + 1.0);
        (self.weights.trust * probability / share).ln_1p().powf(self.weights.power)
    }

    /// The words that tell most, best first.
    pub(crate) fn choose(&self, reasons: Reasons, many: bool) -> Vec<Wanted> {
        let mut list: Vec<Wanted> = reasons
            .0
            .into_iter()
            .map(|(word, reason)| (word, 1.0 - reason.doubt, reason))
            .filter(|(_, probability, _)| *probability >= LEAST)
            .map(|(number, weight, reason)| Wanted {
                number,
                word: self.vocabulary.shared(number),
                gain: self.gain(weight, self.vocabulary.frequency(number)),
                weight,
                layer: reason.layer,
                worth: if reason.worth > Worth::Order
                    && reason.layer != Layer::Word
                    && is_function_word(self.vocabulary.word(number), None)
                {
                    Worth::Order
                } else {
                    reason.worth
                },
            })
            .collect();
        // What was typed comes first: a rarer word like it tells no more than the word itself.
        let most = list
            .iter()
            .find(|wanted| wanted.layer == Layer::Word)
            .map_or(f32::MAX, |typed| self.weights.second * typed.gain);
        for one in list.iter_mut().filter(|wanted| wanted.layer != Layer::Word) {
            one.gain = one.gain.min(most * (0.5 + 0.5 * one.weight));
        }
        let best_first = |a: &Wanted, b: &Wanted| b.gain.total_cmp(&a.gain).then(a.number.cmp(&b.number));
        // What only helps to order has the places that are left.
        list.sort_by(|a, b| (b.worth >= Worth::Meant).cmp(&(a.worth >= Worth::Meant)).then(best_first(a, b)));
        list.truncate(if many { WANTED.1 } else { WANTED.0 });
        list.sort_by(best_first);
        list
    }
}

/// A word of the index that looks like a given one, for learning what likeness is worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    pub word: String,
    /// In how many entries it stands.
    pub frequency: u32,
    pub looks: Looks,
}

impl Index {
    /// Words of the index that look like a folded word in `language`, the word itself left out.
    #[must_use]
    pub fn alike(&self, folded: &str, language: Language) -> Vec<Alike> {
        self.widening(&self.state(), |widener| {
            let typed = Typed::new(folded, Some(language));
            let near = widener.vocabulary.near(folded, usize::MAX);
            let others = near.iter().map(|near| (near, widener.vocabulary.word(near.word)));
            others
                .filter(|(_, other)| *other != folded)
                .map(|(near, other)| Alike {
                    word: other.to_owned(),
                    frequency: widener.vocabulary.frequency(near.word),
                    looks: widener.look(&typed, near).1,
                })
                .collect()
        })
    }
}
