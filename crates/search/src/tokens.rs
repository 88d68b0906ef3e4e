//! The analyser: the folded words of a text, as tantivy wants them.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use torg_engine::text::words::each_word;

#[derive(Debug, Clone, Default)]
pub(crate) struct Analyser {
    token: Token,
    /// All folded words of the text, one after the other.
    letters: String,
    /// Where each ends in `letters`, and its place in the text.
    ends: Vec<(usize, usize, usize)>,
}

#[derive(Debug)]
pub(crate) struct Words<'a> {
    analyser: &'a mut Analyser,
    next: usize,
    start: usize,
}

impl Tokenizer for Analyser {
    type TokenStream<'a> = Words<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Words<'a> {
        self.token.reset();
        self.letters.clear();
        self.ends.clear();
        each_word(text, |place, word| {
            self.letters.push_str(word);
            self.ends.push((self.letters.len(), place.start, place.end));
        });
        Words { analyser: self, next: 0, start: 0 }
    }
}

impl TokenStream for Words<'_> {
    fn advance(&mut self) -> bool {
        let Some(&(end, from, to)) = self.analyser.ends.get(self.next) else {
            return false;
        };
        let Analyser { token, letters, .. } = &mut *self.analyser;
        token.text.clear();
        token.text.push_str(&letters[self.start..end]);
        token.offset_from = from;
        token.offset_to = to;
        token.position = self.next;
        self.start = end;
        self.next += 1;
        true
    }

    fn token(&self) -> &Token {
        &self.analyser.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.analyser.token
    }
}
