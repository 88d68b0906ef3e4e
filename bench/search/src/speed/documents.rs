//! Documents and queries to measure with.

use crate::data::Sentences;
use torg_engine::text::language::Language;
use torg_engine::text::words::words;

const COLUMNS: [(&str, Language); 5] = [
    ("swe", Language::Swedish),
    ("dan", Language::Danish),
    ("nob", Language::Bokmal),
    ("fin", Language::Finnish),
    ("eng", Language::English),
];

/// A small generator of numbers: the same documents in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most.max(1)
    }

    /// Small numbers often, large ones seldom.
    fn zipf(&mut self, most: usize) -> usize {
        let share = self.below(1 << 24) as f64 / f64::from(1 << 24);
        ((most as f64).powf(share) - 1.0) as usize
    }
}

pub type Document = (Language, String);

/// What documents are made of. They are made anew for every engine, in portions, so that a million need no memory.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub sentences: &'a Sentences,
    /// Words of each language of the columns.
    pub lists: &'a [Vec<String>],
    pub count: usize,
}

impl Source<'_> {
    /// Practice-like documents of about 110 words: real sentences, a quarter of the longer words drawn from the word lists.
    /// The same in every run.
    pub fn documents(&self) -> impl Iterator<Item = Document> + '_ {
        let mut dice = Dice(7);
        (0..self.count).map(move |_| self.one(&mut dice))
    }

    fn one(&self, dice: &mut Dice) -> Document {
        let number = dice.below(COLUMNS.len());
        let (texts, list) = (self.sentences.column(COLUMNS[number].0), &self.lists[number]);
        let mut text = String::new();
        while text.len() < 750 {
            for word in texts[dice.below(texts.len())].split(' ') {
                let drawn = word.len() > 4 && dice.below(4) == 0 && !list.is_empty();
                text.push_str(if drawn { &list[dice.zipf(list.len())] } else { word });
                text.push(' ');
            }
        }
        (COLUMNS[number].1, text)
    }
}

pub const KINDS: [&str; 3] = ["one word", "three words", "sentence"];

/// One word, three words, and sentences of eight words, in turn, from the documents.
pub fn queries(documents: &[Document], count: usize) -> Vec<Document> {
    let mut dice = Dice(11);
    (0..count)
        .map(|number| {
            let (language, text) = &documents[dice.below(documents.len())];
            let all = words(text);
            let longer: Vec<&String> = all.iter().filter(|word| word.chars().count() >= 4).collect();
            let query = match number % 3 {
                0 => longer[dice.below(longer.len())].clone(),
                1 => (0..3).map(|_| longer[dice.below(longer.len())].as_str()).collect::<Vec<_>>().join(" "),
                _ => all
                    .iter()
                    .skip(dice.below(all.len().saturating_sub(8)))
                    .take(8)
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(" "),
            };
            (*language, query)
        })
        .collect()
}
