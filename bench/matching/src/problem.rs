//! Problems made from a seed, and the file the other solver reads them from.

use anyhow::{Context, Result};
use std::path::Path;
use torg_engine::matching::{Aim, Matching, Pair};

/// What a problem is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// As in the stated task: needs take 1 to 2, offers 1 to 4, scores 1 to 1,000.
    Stated,
    /// Room is short: needs take 1 to 4, offers 1 to 2.
    Short,
    /// Few different scores, as the sum of the pairing page gives: 40 to 120 in steps of 5.
    Steps,
}

impl Shape {
    /// In words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stated => "as stated",
            Self::Short => "room is short",
            Self::Steps => "few different scores",
        }
    }
}

/// Room of both sides and the possible pairs.
#[derive(Debug)]
pub struct Problem {
    /// How many offers each need takes.
    pub needs: Vec<u32>,
    /// How many needs each offer takes.
    pub offers: Vec<u32>,
    /// The pairs.
    pub pairs: Vec<Pair>,
}

/// A small generator (PCG's multiplier): the same numbers everywhere.
#[derive(Debug)]
pub struct Numbers(pub u64);

impl Numbers {
    /// A number from 0 to one below `below`.
    pub fn below(&mut self, below: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((u64::from((self.0 >> 32) as u32) * u64::from(below)) >> 32) as u32
    }
}

impl Problem {
    /// `count` needs and offers; every fifth pair is possible.
    #[must_use]
    pub fn made(count: u32, shape: Shape, seed: u64) -> Self {
        let mut numbers = Numbers(seed);
        let (need_most, offer_most) = if shape == Shape::Short { (4, 2) } else { (2, 4) };
        let needs = (0..count).map(|_| 1 + numbers.below(need_most)).collect();
        let offers = (0..count).map(|_| 1 + numbers.below(offer_most)).collect();
        let mut pairs = Vec::new();
        for (need, offer) in (0..count).flat_map(|need| (0..count).map(move |offer| (need, offer))) {
            if numbers.below(5) == 0 {
                let score = match shape {
                    Shape::Steps => 40 + 5 * numbers.below(17),
                    _ => 1 + numbers.below(1000),
                };
                pairs.push(Pair { need, offer, score: score.cast_signed() });
            }
        }
        Self { needs, offers, pairs }
    }

    /// Solved from the list of pairs.
    ///
    /// # Errors
    /// Never for a made problem.
    pub fn solved(&self) -> Result<Matching> {
        Ok(Matching::solved(&self.needs, &self.offers, &self.pairs, Aim::Score)?)
    }

    /// Writes it for the other solver: counts, rooms, needs, offers, scores as 32-bit numbers, lowest byte first.
    ///
    /// # Errors
    /// Where the file can not be written.
    pub fn write(&self, path: &Path) -> Result<()> {
        let counts = [self.needs.len() as u32, self.offers.len() as u32, self.pairs.len() as u32];
        let pairs = &self.pairs;
        let numbers = counts.into_iter().chain(self.needs.iter().copied()).chain(self.offers.iter().copied());
        let numbers = numbers.chain(pairs.iter().map(|pair| pair.need));
        let numbers = numbers.chain(pairs.iter().map(|pair| pair.offer));
        let numbers = numbers.chain(pairs.iter().map(|pair| pair.score.cast_unsigned()));
        let bytes: Vec<u8> = numbers.flat_map(u32::to_le_bytes).collect();
        std::fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
    }
}
