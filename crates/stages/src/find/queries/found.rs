//! What the index found, as it stands in the database, with what matched marked in it.

use crate::find::index::{parts, state};
use crate::find::store;
use crate::find::views::{Found, MarkView, Marked, Reason};
use crate::{Actor, Result};
use std::ops::Range;
use torg_db::{Tx, args};
use torg_search::{Answer, Layer, Mark, Plan};

/// Characters of a snippet, about two lines.
const SNIPPET: usize = 220;
/// Reasons told, and words of the text in each.
const REASONS: (usize, usize) = (3, 3);
/// Likenesses below this are only told where nothing better is: a hit is never without a reason.
const LEAST_WEIGHT: f32 = 0.15;
/// Words of the query up to this length are not marked where a longer one is.
const SHORT_WORD: usize = 3;

struct Stored {
    title: String,
    texts: [String; 2],
    found: Found,
}

/// Every hit that the database, too, says the reader may see.
///
/// # Errors
/// The database's.
pub(super) fn read_all(tx: &mut Tx<'_>, actor: &Actor, answer: &Answer, query: &str) -> Result<Vec<Found>> {
    let person = actor.person.as_ref().map_or("", |id| id.as_str());
    let marker = Marker::new(&answer.plan, query);
    let mut all = Vec::with_capacity(answer.hits.len());
    for hit in &answer.hits {
        let (kind, id) = parts(&hit.id);
        let values = args![kind, id, person, actor.is_administrator];
        if let Some(row) = tx.find(store::FIND_FOUND, values, |row| read(row, kind, id))? {
            all.push(marker.tell(row));
        }
    }
    Ok(all)
}

fn read(row: &torg_db::Row<'_>, kind: &str, id: &str) -> std::result::Result<Stored, torg_db::Error> {
    let is_place =
        row.get::<Option<String>>(7)?.is_some_and(|kind| kind == "municipality" || kind == "region");
    let found = Found {
        kind: kind.to_owned(),
        id: id.to_owned(),
        title: Marked::default(),
        snippet: Marked::default(),
        lang: row.get(3)?,
        country: row.get(4)?,
        organisation: row.get(5)?,
        population: row.get::<Option<i64>>(6)?.filter(|_| is_place),
        year: row.get(8)?,
        state: state(&row.get::<String>(9)?).to_owned(),
        focus_area: row.get(10)?,
        path: row.get(11)?,
        at: row.get(12)?,
        why: Vec::new(),
    };
    Ok(Stored { title: row.get(0)?, texts: [row.get(1)?, row.get(2)?], found })
}

/// Marks texts by what a query was widened to.
struct Marker<'a> {
    plan: &'a Plan,
    /// The words of the query.
    typed: Vec<&'a str>,
    has_long_words: bool,
}

impl<'a> Marker<'a> {
    fn new(plan: &'a Plan, query: &'a str) -> Self {
        let typed: Vec<&str> =
            plan.words().into_iter().map(|place| query.get(place).unwrap_or_default()).collect();
        let has_long_words = typed.iter().any(|word| word.chars().count() > SHORT_WORD);
        Self { plan, typed, has_long_words }
    }

    fn tell(&self, row: Stored) -> Found {
        let Stored { title, texts, mut found } = row;
        // Short words of the query tell something only where no longer one is in the whole of it.
        let tells_more = |text: &String| !self.marks(text, true).is_empty();
        let only_long = self.has_long_words && std::iter::once(&title).chain(&texts).any(tells_more);
        let in_title = self.marks(&title, only_long);
        let mut reasons = Reasons::default();
        reasons.take(&title, &in_title, &self.typed);
        let marks: Vec<Vec<Mark>> = texts.iter().map(|text| self.marks(text, only_long)).collect();
        for (text, marks) in texts.iter().zip(&marks) {
            reasons.take(text, marks, &self.typed);
        }
        // What comes first is shown unless the rest says more about why it was found.
        let best = usize::from(worth(&marks[1]) > worth(&marks[0]) || texts[0].is_empty());
        found.snippet =
            if texts[best] == title { Marked::default() } else { snippet(&texts[best], &marks[best]) };
        found.title = marked(&title, &(0..title.len()), &in_title);
        found.why = reasons.told();
        found
    }

    fn marks(&self, text: &str, only_long: bool) -> Vec<Mark> {
        let mut marks = self.plan.marks(text);
        marks.retain(|mark| {
            let typed = self.typed.get(mark.word).map_or(0, |word| word.chars().count());
            typed > SHORT_WORD || !only_long
        });
        let best = marks.iter().map(|mark| mark.weight).fold(0.0, f32::max);
        marks.retain(|mark| mark.weight >= LEAST_WEIGHT.min(best));
        marks
    }
}

fn worth(marks: &[Mark]) -> f32 {
    let mut words: Vec<usize> = marks.iter().map(|mark| mark.word).collect();
    words.sort_unstable();
    words.dedup();
    let best = |word: usize| {
        marks.iter().filter(|mark| mark.word == word).map(|mark| mark.weight).fold(0.0, f32::max)
    };
    words.into_iter().map(best).sum()
}

/// The piece of `text` that holds most of what matched, cut at words.
fn snippet(text: &str, marks: &[Mark]) -> Marked {
    let text_end = text.len();
    let best = marks.iter().enumerate().map(|(first, mark)| {
        let inside = marks[first..].iter().take_while(|other| other.place.end <= mark.place.start + SNIPPET);
        (worth(&inside.cloned().collect::<Vec<_>>()), mark.place.start)
    });
    let start = best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map_or(0, |(_, start)| start);
    let from =
        if start < SNIPPET / 2 || text_end <= SNIPPET { 0 } else { word_start(text, start - SNIPPET / 5) };
    let to = if text_end - from <= SNIPPET { text_end } else { word_end(text, from + SNIPPET) };
    let mut piece = marked(text, &(from..to), marks);
    if from > 0 {
        piece.text.insert_str(0, "… ");
        piece.marks.iter_mut().for_each(|mark| {
            mark.start += 2;
            mark.end += 2;
        });
    }
    if to < text_end {
        piece.text.push_str(" …");
    }
    piece
}

/// The nearest place before `near` where a character begins.
fn boundary(text: &str, near: usize) -> usize {
    (0..=near.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn word_start(text: &str, near: usize) -> usize {
    let near = boundary(text, near);
    text[near..].find(char::is_whitespace).map_or(near, |space| {
        let after = near + space;
        after + text[after..].chars().next().map_or(0, char::len_utf8)
    })
}

fn word_end(text: &str, near: usize) -> usize {
    let near = boundary(text, near);
    text[..near].rfind(char::is_whitespace).filter(|space| *space > 0).unwrap_or(near)
}

/// A piece of a text with the marks that lie in it, counted in characters. Lines become spaces.
fn marked(text: &str, piece: &Range<usize>, marks: &[Mark]) -> Marked {
    let characters = |from: usize, to: usize| text.get(from..to).map_or(0, |part| part.chars().count());
    let inside = marks.iter().filter(|mark| mark.place.start >= piece.start && mark.place.end <= piece.end);
    let view = |mark: &Mark| {
        let start = characters(piece.start, mark.place.start);
        let end = start + characters(mark.place.start, mark.place.end);
        MarkView { start, end, layer: word(mark.layer).to_owned() }
    };
    let text = text.get(piece.clone()).unwrap_or_default().replace(['\n', '\r'], " ");
    Marked { text, marks: inside.map(view).collect() }
}

/// The word of a layer, as in the API and in the locales.
const fn word(layer: Layer) -> &'static str {
    match layer {
        Layer::Word => "word",
        Layer::Stem => "stem",
        Layer::Prefix => "prefix",
        Layer::Compound => "compound",
        Layer::Cognate => "cognate",
        Layer::Spelling => "spelling",
        Layer::Grams => "grams",
        Layer::Concept => "concept",
        Layer::Lexicon => "lexicon",
    }
}

/// Why something was found, gathered over its texts.
#[derive(Default)]
struct Reasons(Vec<(f32, Reason)>);

impl Reasons {
    fn take(&mut self, text: &str, marks: &[Mark], typed: &[&str]) {
        for mark in marks {
            let (Some(typed), Some(found)) = (typed.get(mark.word), text.get(mark.place.clone())) else {
                continue;
            };
            let layer = word(mark.layer);
            let known = self.0.iter_mut().find(|(_, known)| known.layer == layer && known.typed == *typed);
            match known {
                Some((weight, known)) => {
                    *weight = weight.max(mark.weight);
                    let is_new = known.found.iter().all(|word| word.to_lowercase() != found.to_lowercase());
                    if is_new && known.found.len() < REASONS.1 {
                        known.found.push(found.to_owned());
                    }
                }
                None => {
                    let (typed, layer) = ((*typed).to_owned(), layer.to_owned());
                    self.0.push((mark.weight, Reason { typed, found: vec![found.to_owned()], layer }));
                }
            }
        }
    }

    /// The best reason for each word of the query, best first.
    fn told(mut self) -> Vec<Reason> {
        self.0.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut told: Vec<Reason> = Vec::new();
        for (_, reason) in self.0 {
            if told.len() < REASONS.0 && told.iter().all(|known| known.typed != reason.typed) {
                told.push(reason);
            }
        }
        told
    }
}
