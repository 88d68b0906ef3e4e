//! A text as single signs with their byte places, made even so that number patterns can be read.
//!
//! Texts are pasted from mail and word processors: dashes, spaces and digits come in several shapes, and invisible signs
//! hide in between. This file evens them out and keeps the way back to the original bytes. It knows no number pattern.

use std::ops::Range;

/// One visible sign and where it stands in the original text.
#[derive(Debug, Clone, Copy)]
struct Sign {
    /// The sign after evening out.
    even: char,
    start: usize,
    end: usize,
}

/// The visible signs of a text.
#[derive(Debug)]
pub(crate) struct Signs(Vec<Sign>);

impl Signs {
    pub(crate) fn of(text: &str) -> Self {
        let signs = text.char_indices().filter_map(|(start, sign)| {
            even(sign).map(|even| Sign { even, start, end: start + sign.len_utf8() })
        });
        Self(signs.collect())
    }

    pub(crate) const fn len(&self) -> usize {
        self.0.len()
    }

    /// The sign at a place; `None` before the start (wrapped below zero) and after the end.
    pub(crate) fn at(&self, place: usize) -> Option<char> {
        self.0.get(place).map(|sign| sign.even)
    }

    /// The sign just before a place.
    pub(crate) fn before(&self, place: usize) -> Option<char> {
        place.checked_sub(1).and_then(|before| self.at(before))
    }

    /// The digit at a place.
    pub(crate) fn digit(&self, place: usize) -> Option<u32> {
        self.at(place)?.to_digit(10)
    }

    /// How many digits stand in a row from a place.
    pub(crate) fn run(&self, place: usize) -> usize {
        (place..self.len()).take_while(|at| self.digit(*at).is_some()).count()
    }

    /// `count` digits from a place.
    pub(crate) fn digits(&self, place: usize, count: usize) -> Option<Vec<u32>> {
        (place..place + count).map(|at| self.digit(at)).collect()
    }

    /// Is there a digit at a place?
    pub(crate) fn is_digit(&self, place: usize) -> bool {
        self.digit(place).is_some()
    }

    /// The bytes of the original text between two places (`to` not included).
    pub(crate) fn bytes(&self, from: usize, to: usize) -> Range<usize> {
        match (self.0.get(from), to.checked_sub(1).and_then(|last| self.0.get(last))) {
            (Some(first), Some(last)) if from < to => first.start..last.end,
            _ => 0..0,
        }
    }

    /// The signs between two places as a text in lower case.
    pub(crate) fn lower(&self, from: usize, to: usize) -> String {
        self.0[from..to].iter().flat_map(|sign| sign.even.to_lowercase()).collect()
    }
}

/// One shape for each dash, space and digit; `None` for signs nobody sees.
fn even(sign: char) -> Option<char> {
    match sign {
        // Soft hyphen, zero-width signs, direction marks, byte order mark.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' => None,
        // Hyphens, dashes, minus and their small and full-width forms.
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => Some('-'),
        '\u{ff0b}' => Some('+'),
        '\u{ff20}' => Some('@'),
        '\u{ff10}'..='\u{ff19}' => char::from_digit(u32::from(sign) - 0xff10, 10),
        '\n' | '\r' => Some('\n'),
        _ if sign.is_whitespace() => Some(' '),
        _ => Some(sign),
    }
}
