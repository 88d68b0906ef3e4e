//! The reading aid on a page: words of the neighbours' care underlined, each with its card, and the list of them.
//!
//! A page opts in with `{{ page.read(text, lang) }}` where it wrote `{{ text }}`, and one `{{ page.words_here() }}` at
//! the end of its main part. Everything is drawn by templates, so that no text can become markup. Without a glossary,
//! or when it can not be read, the text stands as it is.

use crate::Page;
use askama::Template;
use askama::filters::Safe;
use std::cell::{OnceCell, RefCell};
use std::sync::{Arc, PoisonError, RwLock};
use torg_stages::Ctx;
use torg_stages::ground::glossary::{Lexicon, Spot};

/// Words of the reader's language that a card shows.
const MOST_EQUALS: usize = 3;

/// The lexicon that the server keeps between pages.
#[derive(Debug, Default)]
pub(crate) struct Kept(RwLock<Option<Arc<Lexicon>>>);

impl Kept {
    /// The lexicon as the glossary stands now; read anew only after a change, by whichever process it was made.
    pub(crate) fn lexicon(&self, ctx: &Ctx) -> torg_stages::Result<Arc<Lexicon>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(lexicon) = kept
            && lexicon.is_current(ctx)?
        {
            return Ok(lexicon);
        }
        let fresh = Arc::new(Lexicon::load(ctx)?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&fresh));
        Ok(fresh)
    }
}

/// What one page has read aloud so far.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reading {
    lexicon: OnceCell<Option<Arc<Lexicon>>>,
    met: RefCell<Vec<Met>>,
}

/// A word that the page has met.
#[derive(Debug, Clone)]
struct Met {
    here: String,
    lang: String,
    spot: Spot,
}

/// What a card says, in the reader's language where somebody wrote it.
pub(crate) struct Card<'a> {
    id: &'a str,
    number: usize,
    here: &'a str,
    lang: &'a str,
    is_own: bool,
    title: &'a str,
    equals: &'a [String],
    plain: Option<(&'a str, &'a str)>,
    differs: Option<(&'a str, &'a str)>,
    false_friend: Option<(&'a str, &'a str)>,
    others: Vec<(&'a str, &'a str)>,
}

enum Piece<'a> {
    Text(&'a str),
    Word(Card<'a>),
}

#[derive(Template)]
#[template(path = "parts/reading.html")]
struct Fragment<'a> {
    page: &'a Page,
    pieces: Vec<Piece<'a>>,
}

#[derive(Template)]
#[template(path = "parts/words-here.html")]
struct WordsHere<'a> {
    page: &'a Page,
    shown: Vec<Card<'a>>,
    quiet: Vec<Card<'a>>,
}

impl Page {
    /// A text in its own language, with the words underlined that this reader may want explained.
    #[must_use]
    pub fn read(&self, text: &str, lang: &str) -> Safe<String> {
        let Some(lexicon) = self.lexicon() else { return self.drawn(vec![Piece::Text(text)]) };
        let spots = lexicon.spots(text, lang, self.lang_code);
        let first = self.reading.met.borrow().len();
        let mut pieces = Vec::new();
        let mut done = 0;
        for (number, spot) in (first..).zip(&spots) {
            if spot.is_quiet {
                continue;
            }
            pieces.push(Piece::Text(&text[done..spot.place.start]));
            if let Some(card) = self.card(&lexicon, (spot, number), (&text[spot.place.clone()], lang)) {
                pieces.push(Piece::Word(card));
                done = spot.place.end;
            } else {
                done = spot.place.start;
            }
        }
        pieces.push(Piece::Text(&text[done..]));
        let drawn = self.drawn(pieces);
        self.meet(text, lang, spots);
        drawn
    }

    /// Meets the words of a text that the page shows by other means.
    pub fn hear(&self, text: &str, lang: &str) {
        let Some(lexicon) = self.lexicon() else { return };
        self.meet(text, lang, lexicon.spots(text, lang, self.lang_code));
    }

    fn meet(&self, text: &str, lang: &str, spots: Vec<Spot>) {
        self.reading.met.borrow_mut().extend(spots.into_iter().map(|spot| Met {
            here: text[spot.place.clone()].to_owned(),
            lang: lang.to_owned(),
            spot,
        }));
    }

    /// The list of the words met so far, each with its card; nothing where there are none.
    #[must_use]
    pub fn words_here(&self) -> Safe<String> {
        let met = self.reading.met.borrow();
        let Some(lexicon) = self.lexicon().filter(|_| !met.is_empty()) else { return Safe(String::new()) };
        let mut shown: Vec<Card<'_>> = Vec::new();
        let mut quiet: Vec<Card<'_>> = Vec::new();
        for (number, one) in met.iter().enumerate() {
            let list = if one.spot.is_quiet { &mut quiet } else { &mut shown };
            let Some(card) = self.card(&lexicon, (&one.spot, number), (&one.here, &one.lang)) else {
                continue;
            };
            if !list.iter().any(|known| known.id == card.id) {
                list.push(card);
            }
        }
        Safe(WordsHere { page: self, shown, quiet }.render().unwrap_or_default())
    }

    fn lexicon(&self) -> Option<Arc<Lexicon>> {
        let read = || match self.kept_lexicon() {
            Ok(lexicon) => Some(lexicon),
            Err(error) => {
                tracing::warn!(%error, "the glossary could not be read; texts are shown without it");
                None
            }
        };
        self.reading.lexicon.get_or_init(read).clone()
    }

    fn card<'a>(
        &'a self,
        lexicon: &'a Lexicon,
        (spot, number): (&Spot, usize),
        (here, lang): (&'a str, &'a str),
    ) -> Option<Card<'a>> {
        let (first, others) = spot.concepts.split_first()?;
        let card = lexicon.card(*first)?;
        let reader = self.lang_code;
        let words = card.concept.words(reader);
        let others = others.iter().filter_map(|number| lexicon.card(*number));
        Some(Card {
            id: &card.concept.id,
            number,
            here,
            lang,
            is_own: lang == reader,
            title: card.concept.title(reader),
            equals: &words[..words.len().min(MOST_EQUALS)],
            plain: card.said("plain", reader),
            differs: card.said("differs", reader),
            false_friend: card.said("false-friend", reader),
            others: others.map(|card| (card.concept.id.as_str(), card.concept.title(reader))).collect(),
        })
    }

    fn drawn(&self, pieces: Vec<Piece<'_>>) -> Safe<String> {
        Safe(Fragment { page: self, pieces }.render().unwrap_or_default()) // writing to a String never fails
    }
}
