//! The parts against slow and plain ways to the same result.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::components::{Centred, Effort};
use super::tree::{Tree, square};
use super::votes::{Cast, Vote, Votes};
use crate::numbers::Numbers;

fn cloud(count: usize, seed: u64) -> Vec<[f64; 2]> {
    let mut numbers = Numbers::new(seed, 0);
    // Some stand at the same place.
    (0..count).map(|_| [numbers.sign(), numbers.sign()].map(|x| (x * 40.0).round() / 10.0)).collect()
}

#[test]
fn the_tree_assigns_as_comparing_every_point_with_every_centre_does() {
    for (count, centres) in [(1, 1), (5, 3), (400, 100), (3000, 7)] {
        let points = cloud(count, 3);
        let centres: Vec<[f64; 2]> = cloud(centres, 4)
            .into_iter()
            .enumerate()
            .map(|(at, c)| [c[0] + at as f64 * 1e-3, c[1]])
            .collect();
        let (heaps, labels) = Tree::new(&points).assign(&centres);
        for (point, label) in points.iter().zip(&labels) {
            let own = square(*point, centres[usize::from(*label)]);
            assert!(centres.iter().all(|centre| own <= square(*point, *centre)), "{point:?}");
        }
        for (at, heap) in heaps.iter().enumerate() {
            let mine: Vec<_> =
                points.iter().zip(&labels).filter(|(_, label)| usize::from(**label) == at).collect();
            assert_eq!(heap.count, mine.len() as f64);
            for axis in 0..2 {
                assert!((heap.sum[axis] - mine.iter().map(|(p, _)| p[axis]).sum::<f64>()).abs() < 1e-9);
            }
        }
    }
}

/// Votes of some people on some statements, each drawn alone.
fn drawn(people: u32, statements: u16) -> Votes {
    let mut numbers = Numbers::new(9, 9);
    let mut cast = Vec::new();
    for (voter, statement) in (0..people).flat_map(|voter| (0..statements).map(move |s| (voter, s))) {
        if let Some(vote) =
            [None, Some(Vote::Agree), Some(Vote::Disagree), Some(Vote::Pass)][numbers.below(4)]
        {
            cast.push(Cast { voter, statement, vote });
        }
    }
    Votes::new(people as usize, usize::from(statements), &cast).unwrap()
}

#[test]
fn directions_stand_at_right_angles_and_are_multiplied_by_their_share_only() {
    for (people, statements) in [(60, 1), (60, 2), (80, 7), (300, 150)] {
        let votes = drawn(people, statements);
        let muted = vec![false; usize::from(statements)];
        let found = Centred::new(&votes, &muted).components(Effort::FULL);
        let mut again = Centred::new(&votes, &muted);
        let [one, two] = &found.directions;
        let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        assert!(dot(one, two).abs() < 1e-9 && found.shares[0] >= found.shares[1]);
        for direction in &found.directions {
            let mut image = vec![0.0; direction.len()];
            again.squared(direction, &mut image, true);
            let value = dot(direction, &image);
            let left = image.iter().zip(direction).map(|(i, d)| (i - value * d).powi(2)).sum::<f64>().sqrt();
            assert!(left <= 1e-6 * value.max(1.0), "{people} × {statements}: {left} of {value}");
        }
    }
}

#[test]
fn both_ways_to_add_give_the_same_to_the_last_digit() {
    let votes = drawn(2500, 90);
    let muted = vec![false; 90];
    assert!(votes.len() > 150_000);
    let alone = Effort { is_alone: false, ..Effort::FULL };
    let one = Centred::new(&votes, &muted).components(Effort::FULL);
    let two = Centred::new(&votes, &muted).components(alone);
    assert_eq!(one.directions, two.directions);
}
