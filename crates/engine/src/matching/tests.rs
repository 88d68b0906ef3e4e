//! Against trying everything on small problems, and against the prices' own proof on large ones.

use super::*;
use proptest::prelude::*;

/// A small problem with everything that can be odd: no room, no pairs, equal and negative scores.
#[derive(Debug, Clone)]
struct Small {
    needs: Vec<u32>,
    offers: Vec<u32>,
    pairs: Vec<Pair>,
}

fn small() -> impl Strategy<Value = Small> {
    let rooms = || proptest::collection::vec(0_u32..4, 1..5);
    (rooms(), rooms(), 1_i32..30).prop_flat_map(|(needs, offers, span)| {
        let all: Vec<(u32, u32)> = (0..needs.len() as u32)
            .flat_map(|need| (0..offers.len() as u32).map(move |offer| (need, offer)))
            .collect();
        let most = all.len().min(10);
        let chosen = proptest::sample::subsequence(all, 0..=most);
        (Just(needs), Just(offers), chosen, proptest::collection::vec(-span / 3..=span, most)).prop_map(
            |(needs, offers, chosen, scores)| {
                let pairs = chosen.into_iter().zip(scores);
                let pairs = pairs.map(|((need, offer), score)| Pair { need, offer, score }).collect();
                Small { needs, offers, pairs }
            },
        )
    })
}

/// Count and sum of the best assignment, by trying every subset of the pairs.
fn best(problem: &Small, aim: Aim, fixed: &[(u32, u32)]) -> Option<(usize, i64)> {
    let subsets = 0_u32..1 << problem.pairs.len();
    let values = subsets.filter_map(|subset| {
        let chosen: Vec<&Pair> = problem
            .pairs
            .iter()
            .enumerate()
            .filter(|(at, _)| subset >> at & 1 == 1)
            .map(|(_, p)| p)
            .collect();
        let fits = |room: &[u32], side: fn(&Pair) -> u32| {
            (0..)
                .zip(room)
                .all(|(one, room)| chosen.iter().filter(|p| side(p) == one).count() <= *room as usize)
        };
        let has_fixed = fixed.iter().all(|key| chosen.iter().any(|p| (p.need, p.offer) == *key));
        let is_possible = has_fixed && fits(&problem.needs, |p| p.need) && fits(&problem.offers, |p| p.offer);
        is_possible.then(|| (chosen.len(), chosen.iter().map(|p| i64::from(p.score)).sum::<i64>()))
    });
    values.max_by_key(|(count, sum)| if aim == Aim::Score { (*sum, 0) } else { (*count as i64, *sum) })
}

fn assert_best(matching: &Matching, problem: &Small, aim: Aim, fixed: &[(u32, u32)]) {
    let (count, sum) = best(problem, aim, fixed).expect("what was fixed is possible");
    matching.certify().unwrap_or_else(|flaw| panic!("{flaw:?} in {matching:?}"));
    assert_eq!(matching.total(), sum);
    if aim == Aim::CountThenScore {
        assert_eq!(matching.pairs().len(), count);
    }
}

/// A large problem of this size from a seed; every pair is possible with `percent` in a hundred.
fn large(count: u32, percent: u32, top: i32, seed: u64) -> Small {
    let mut state = seed;
    let mut next = move |below: u32| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u32 % below
    };
    let needs = (0..count).map(|_| 1 + next(2)).collect();
    let offers = (0..count).map(|_| 1 + next(4)).collect();
    let mut pairs = Vec::new();
    for need in 0..count {
        for offer in 0..count {
            if next(100) < percent {
                pairs.push(Pair { need, offer, score: 1 + next(top.cast_unsigned()).cast_signed() });
            }
        }
    }
    Small { needs, offers, pairs }
}

fn solved(problem: &Small, aim: Aim) -> Matching {
    Matching::solved(&problem.needs, &problem.offers, &problem.pairs, aim).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn no_assignment_of_a_small_problem_is_better(problem in small()) {
        for aim in [Aim::Score, Aim::CountThenScore] {
            assert_best(&solved(&problem, aim), &problem, aim, &[]);
        }
    }

    #[test]
    fn after_every_edit_it_is_again_the_best(
        problem in small(),
        edits in proptest::collection::vec((0_u8..7, any::<proptest::sample::Index>(), 0_u32..4, -9_i32..30), 1..8),
        solve_between in any::<bool>(),
        by_count in any::<bool>(),
    ) {
        let aim = if by_count { Aim::CountThenScore } else { Aim::Score };
        let mut edited = Edited::new(&problem, aim);
        for (what, at, room, score) in edits {
            edited.edit(what, at, (room, score));
            if solve_between {
                edited.matching.solve();
                edited.check(aim);
            }
        }
        edited.matching.solve();
        edited.check(aim);
    }
}

/// A matching, and what it should be about.
struct Edited {
    matching: Matching,
    all: Small,
    fixed: Vec<(u32, u32)>,
    forbidden: Vec<(u32, u32)>,
}

impl Edited {
    fn new(problem: &Small, aim: Aim) -> Self {
        let matching = Matching::new(&problem.needs, &problem.offers, &problem.pairs, aim).unwrap();
        Self { matching, all: problem.clone(), fixed: Vec::new(), forbidden: Vec::new() }
    }

    fn edit(&mut self, what: u8, at: proptest::sample::Index, (room, score): (u32, i32)) {
        let need = at.index(self.all.needs.len()) as u32;
        let offer = at.index(self.all.offers.len()) as u32;
        if what == 0 && self.matching.set_need_room(need, room).is_ok() {
            self.all.needs[need as usize] = room;
        }
        if what == 1 && self.matching.set_offer_room(offer, room).is_ok() {
            self.all.offers[offer as usize] = room;
        }
        if what == 6 && self.all.pairs.len() < 10 {
            let new = self.matching.add_need(room, &[(offer, score)]).unwrap();
            self.all.needs.push(room);
            self.all.pairs.push(Pair { need: new, offer, score });
        }
        if self.all.pairs.is_empty() {
            return;
        }
        let at = at.index(self.all.pairs.len());
        let Pair { need, offer, .. } = self.all.pairs[at];
        match what {
            2 if self.matching.fix(need, offer).is_ok() => self.fixed.push((need, offer)),
            3 if self.matching.forbid(need, offer).is_ok() => self.forbidden.push((need, offer)),
            4 if self.matching.set_free(need, offer).is_ok() => {
                self.fixed.retain(|key| *key != (need, offer));
                self.forbidden.retain(|key| *key != (need, offer));
            }
            5 if self.matching.set_score(need, offer, score).is_ok() => self.all.pairs[at].score = score,
            _ => {}
        }
    }

    fn check(&self, aim: Aim) {
        let mut left = self.all.clone();
        left.pairs.retain(|pair| !self.forbidden.contains(&(pair.need, pair.offer)));
        assert_best(&self.matching, &left, aim, &self.fixed);
    }
}

#[test]
fn the_prices_prove_large_problems_of_every_kind() {
    for (count, percent, top) in [(60, 100, 1000), (150, 20, 1000), (150, 20, 3), (200, 5, 1), (120, 100, 2)]
    {
        for seed in 0..3 {
            let problem = large(count, percent, top, seed);
            for aim in [Aim::Score, Aim::CountThenScore] {
                let matching = solved(&problem, aim);
                let certificate = matching.certify().unwrap();
                assert_eq!(certificate.value, certificate.bound);
            }
        }
    }
}

#[test]
fn many_edits_of_a_large_problem_end_where_a_fresh_solve_does() {
    let mut problem = large(120, 20, 200, 7);
    let mut matching = solved(&problem, Aim::Score);
    for step in 0..200_usize {
        let at = step * 37 % problem.pairs.len();
        let Pair { need, offer, .. } = problem.pairs[at];
        match step % 3 {
            0 => {
                problem.pairs[at].score = (step * 91 % 300) as i32;
                matching.set_score(need, offer, problem.pairs[at].score).unwrap();
            }
            1 => {
                problem.needs[need as usize] = (step % 4) as u32;
                matching.set_need_room(need, (step % 4) as u32).unwrap();
            }
            _ => {
                problem.offers[offer as usize] = (step % 5) as u32;
                matching.set_offer_room(offer, (step % 5) as u32).unwrap();
            }
        }
        matching.solve();
        matching.certify().unwrap();
        if step % 20 == 0 {
            assert_eq!(matching.total(), solved(&problem, Aim::Score).total());
        }
    }
}

#[test]
fn the_same_input_gives_the_same_pairs() {
    let problem = large(80, 30, 2, 3);
    assert_eq!(solved(&problem, Aim::Score).pairs(), solved(&problem, Aim::Score).pairs());
}

#[test]
fn the_widest_scores_stay_exact() {
    let pair = |need, offer, score| Pair { need, offer, score };
    let pairs = [pair(0, 0, i32::MAX), pair(0, 1, i32::MIN), pair(1, 0, i32::MAX), pair(1, 1, i32::MIN)];
    let best = Matching::solved(&[1, 1], &[1, 1], &pairs, Aim::Score).unwrap();
    assert_eq!((best.total(), best.pairs().len()), (i64::from(i32::MAX), 1));
    let most = Matching::solved(&[1, 1], &[1, 1], &pairs, Aim::CountThenScore).unwrap();
    assert_eq!((most.total(), most.pairs().len()), (-1, 2));
    most.certify().unwrap();
}

#[test]
fn what_can_not_be_is_refused() {
    let pair = |need, offer| Pair { need, offer, score: 1 };
    let new = |pairs: &[Pair]| Matching::solved(&[1], &[1], pairs, Aim::Score).map(|_| ());
    assert_eq!(new(&[pair(1, 0)]), Err(Unfit::NoSuchNeed(1)));
    assert_eq!(new(&[pair(0, 1)]), Err(Unfit::NoSuchOffer(1)));
    assert_eq!(new(&[pair(0, 0), pair(0, 0)]), Err(Unfit::PairTwice(0, 0)));
    let all = Matching::solved(&[u32::MAX], &[u32::MAX], &[], Aim::Score).map(|_| ());
    assert_eq!(all, Err(Unfit::TooMany));
    let mut matching = Matching::solved(&[1, 1], &[1], &[pair(0, 0), pair(1, 0)], Aim::Score).unwrap();
    matching.fix(0, 0).unwrap();
    assert_eq!(matching.fix(1, 0), Err(Unfit::NoRoom(1, 0)));
    assert_eq!(matching.forbid(0, 0), Err(Unfit::NoSuchPair(0, 0)));
    assert_eq!(matching.set_need_room(0, 0), Err(Unfit::NoRoom(0, u32::MAX)));
}

#[test]
fn an_assignment_that_is_not_the_best_is_found_out() {
    let mut matching = solved(&large(40, 30, 50, 1), Aim::Score);
    let made = matching.pairs()[0];
    matching.needs.release(made.need, made.offer);
    assert_eq!(matching.certify(), Err(Flaw::PairNotPossible(u32::MAX, u32::MAX)));
    matching.offers.release(made.offer, made.need);
    assert!(matching.certify().is_err());
}
