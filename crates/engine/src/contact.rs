//! Finds e-mail addresses and Nordic phone numbers in free text, so that the writer can be asked before it is stored.
//!
//! Phone numbers are read by how people write them in Sweden, Norway, Denmark and Finland. Dates, years, clock times,
//! register codes, amounts in groups of three and ISBNs are left alone. Eight bare digits count only after a word such
//! as "tlf": otherwise they are as likely a date or an amount. Not a validator: no numbering plan is looked up.

mod email;
mod phone;

use std::ops::Range;

use crate::signs::Signs;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
}

/// Something that leads to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes in the text; always on character boundaries.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// Every e-mail address and phone number in `text`, in text order, without overlaps.
#[must_use]
pub fn find(text: &str) -> Vec<Found> {
    let signs = Signs::of(text);
    let mut found = Vec::new();
    let mut place = 0;
    while place < signs.len() {
        let email = email::address(&signs, place).map(|end| (end, Kind::Email));
        match email.or_else(|| phone::number(&signs, place).map(|end| (end, Kind::Phone))) {
            Some((end, kind)) => {
                found.push(Found { range: signs.bytes(place, end), kind });
                place = end;
            }
            None => place = after_word(&signs, place),
        }
    }
    found
}

/// Does the text hold an e-mail address or a phone number?
#[must_use]
pub fn looks_like_contact(text: &str) -> bool {
    !find(text).is_empty()
}

/// The place after the letters and digits that stand together from `place`, or the next place.
fn after_word(signs: &Signs, place: usize) -> usize {
    let length =
        (place..signs.len()).take_while(|at| signs.at(*at).is_some_and(char::is_alphanumeric)).count();
    place + length.max(1)
}
