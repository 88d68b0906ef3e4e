//! UTF-16, which spreadsheets call "Unicode text", as UTF-8.

use std::collections::VecDeque;
use std::io::{self, Read};

/// Where the more significant of a sign's two bytes stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Second.
    Little,
    /// First.
    Big,
}

/// Is a file that begins so UTF-16? By its mark, which is part of the file; without one by the zeros that every other byte of
/// Latin letters is, and no CSV of another kind holds.
pub(super) fn order(start: &[u8]) -> Option<Order> {
    match start {
        [0xff, 0xfe, ..] => Some(Order::Little),
        [0xfe, 0xff, ..] => Some(Order::Big),
        [first, 0, second, 0, ..] if *first > 0 && *second > 0 => Some(Order::Little),
        [0, first, 0, second, ..] if *first > 0 && *second > 0 => Some(Order::Big),
        _ => None,
    }
}

/// Turns what it reads into UTF-8 as it goes; what is no letter becomes U+FFFD. The mark at the beginning stays, as UTF-8.
pub(super) struct Utf8<R> {
    file: R,
    order: Order,
    /// Bytes read that are not turned yet: less than a sign of four.
    rest: Vec<u8>,
    ready: VecDeque<u8>,
}

impl<R: Read> Utf8<R> {
    pub(super) const fn new(file: R, order: Order) -> Self {
        Self { file, order, rest: Vec::new(), ready: VecDeque::new() }
    }

    /// Turns the next part of the file; at its end nothing is ready.
    fn turn(&mut self) -> io::Result<()> {
        while self.ready.is_empty() {
            let mut part = [0; 8192];
            let size = self.file.read(&mut part)?;
            self.rest.extend_from_slice(&part[..size]);
            let (pairs, _) = self.rest.as_chunks::<2>();
            let mut units: Vec<u16> = pairs
                .iter()
                .map(|pair| match self.order {
                    Order::Little => u16::from_le_bytes(*pair),
                    Order::Big => u16::from_be_bytes(*pair),
                })
                .collect();
            // The first half of a sign of four waits for the second.
            if size > 0 && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
                units.pop();
            }
            self.rest.drain(..units.len() * 2);
            let letters = char::decode_utf16(units).map(|own| own.unwrap_or(char::REPLACEMENT_CHARACTER));
            self.ready.extend(letters.collect::<String>().bytes());
            if size == 0 {
                break;
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        self.turn()?;
        self.ready.read(to)
    }
}
