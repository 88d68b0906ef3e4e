//! The same answers as counting one by one, whatever the order and the names.

use crate::continuity::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const DAY: u32 = MINUTES_OF_A_DAY;

fn contacts() -> impl Strategy<Value = Vec<Contact>> {
    let one = (0..4_u32, 0..40_u32, 0..12_u32, 0..7_u32);
    prop::collection::vec(one, 0..400).prop_map(|all| {
        let contact = |(client, day, slot, carer): (u32, u32, u32, u32)| {
            let minute = day * DAY + 6 * 60 + slot * 90;
            Contact { client, minute, carer }
        };
        all.into_iter().map(contact).collect()
    })
}

fn loose() -> Definition {
    Definition { days: 7, clock: 7 * 60..22 * 60, ..Definition::everybody(7) }
}

/// Visits with their carers in time order, of one client in one window.
fn visits(contacts: &[Contact], client: u32, definition: &Definition, first: u32) -> Vec<(u32, Vec<u32>)> {
    let mut found: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for contact in contacts.iter().filter(|contact| contact.client == client) {
        let day = contact.minute / DAY;
        let is_in = (first..first + definition.days).contains(&day);
        if is_in && definition.clock.contains(&(contact.minute % DAY)) {
            found.entry(contact.minute).or_default().insert(contact.carer);
        }
    }
    found.into_iter().map(|(minute, carers)| (minute / DAY, carers.into_iter().collect())).collect()
}

fn one_by_one(contacts: &[Contact], definition: &Definition, first: u32) -> Vec<(u32, Indices)> {
    let one = |client| {
        let own = visits(contacts, client, definition, first);
        let is_enough =
            |day| own.iter().filter(|(at, _)| *at == day).count() >= definition.least_daily as usize;
        if own.is_empty() || !(first..first + definition.days).all(is_enough) {
            return None;
        }
        let carers: Vec<Vec<u32>> = own.into_iter().map(|(_, carers)| carers).collect();
        Some((client, Indices::of(&carers, Some(3))))
    };
    (0..4).filter_map(one).collect()
}

fn named() -> Vec<Client> {
    vec![Client { named: Some(3), ..Client::default() }; 4]
}

proptest! {
    #[test]
    fn every_window_is_as_counted_one_by_one(contacts in contacts(), first in 0..35_u32, least in 0..2_u32) {
        let log = Log::new(contacts.clone()).unwrap();
        let definition = Definition { least_daily: least, ..loose() };
        let found = people(&log, &named(), &definition, first);
        let found: Vec<(u32, Indices)> =
            found.counted.iter().map(|person| (person.client, person.indices)).collect();
        prop_assert_eq!(found, one_by_one(&contacts, &definition, first));
    }

    #[test]
    fn all_windows_at_once_are_as_one_after_the_other(contacts in contacts(), step in 1..9_u32, least in 0..2_u32) {
        // Sixteen of each, so that nothing is hidden.
        let many = (0..64).flat_map(|copy| {
            let own = move |contact: &Contact| (contact.client == copy / 16)
                .then_some(Contact { client: copy, ..*contact });
            contacts.iter().filter_map(own).collect::<Vec<_>>()
        });
        let log = Log::new(many).unwrap();
        let clients = vec![named()[0].clone(); 64];
        let definition = Definition { least_daily: least, more_than: 3, ..loose() };
        for by in [By::Everybody, By::Band] {
            let all = rolling(&log, &clients, &definition, step, by);
            let expected = (log.days() + 1).saturating_sub(7).div_ceil(step);
            prop_assert_eq!(all.windows.len(), expected as usize);
            for (first, cells) in all.windows {
                let counted = people(&log, &clients, &definition, first).counted;
                for (turn, cell) in cells.iter().zip(table(&counted, by, 0, 3)) {
                    let (Some((n, turn)), Some((of, one))) = (turn.told(), cell.told()) else {
                        prop_assert_eq!(turn.told().is_some(), cell.told().is_some());
                        continue;
                    };
                    prop_assert_eq!((n, turn.median, turn.share_over), (of, one.carers.median, one.share_over));
                    let pairs = [
                        (turn.carers, one.carers.mean), (turn.daily, one.daily.mean), (turn.upc, one.upc.mean),
                        (turn.hhi, one.hhi.mean), (turn.mmci, one.mmci.mean), (turn.five, one.five.mean),
                        (turn.coc.unwrap_or(-1.0), one.coc.map_or(-1.0, |coc| coc.mean)),
                        (turn.secon.unwrap_or(-1.0), one.secon.map_or(-1.0, |secon| secon.mean)),
                        (turn.named.unwrap_or(-1.0), one.named.map_or(-1.0, |named| named.mean)),
                    ];
                    for (found, expected) in pairs {
                        prop_assert!((found - expected).abs() < 1e-12, "{} {}", found, expected);
                    }
                }
            }
        }
    }

    #[test]
    fn histories_are_as_counted_one_by_one(contacts in contacts()) {
        let log = Log::new(contacts.clone()).unwrap();
        let definition = Definition::everybody(7);
        for own in history(&log, 7) {
            let windows = (log.days() + 1).saturating_sub(7);
            let carers: Vec<usize> = (0..windows).map(|first| {
                let own = visits(&contacts, own.client, &definition, first);
                own.iter().flat_map(|(_, carers)| carers).collect::<BTreeSet<_>>().len()
            }).collect();
            prop_assert_eq!(own.most_carers as usize, carers.iter().max().copied().unwrap_or(0));
            let mean = carers.iter().sum::<usize>() as f64 / f64::from(windows.max(1));
            prop_assert_eq!(own.mean_carers, mean);
            let whole = visits(&contacts, own.client, &Definition::everybody(log.days()), 0);
            let whole: Vec<Vec<u32>> = whole.into_iter().map(|(_, carers)| carers).collect();
            prop_assert_eq!(own.whole, Indices::of(&whole, None));
        }
    }

    #[test]
    fn order_and_names_make_no_difference(contacts in contacts(), turn in 1..4_u32, shift in 1..7_u32) {
        let renamed = |contact: &Contact| Contact {
            client: (contact.client + turn) % 4, carer: (contact.carer + shift) % 7, ..*contact };
        let mut others: Vec<Contact> = contacts.iter().map(renamed).collect();
        others.reverse();
        let sum = |contacts: Vec<Contact>| {
            let found = people(&Log::new(contacts).unwrap(), &[], &loose(), 2).counted;
            Summary::of(&found.iter().collect::<Vec<_>>(), 3)
        };
        prop_assert_eq!(sum(contacts), sum(others));
    }

    #[test]
    fn indices_keep_to_their_bounds_and_identities(
        sequence in prop::collection::vec(0..9_u32, 2..80), times in 2..5_usize,
    ) {
        let visits: Vec<Vec<u32>> = sequence.iter().map(|carer| vec![*carer]).collect();
        let one = Indices::of(&visits, Some(sequence[0]));
        let (n, k) = (f64::from(one.contacts), f64::from(one.carers));
        let coc = one.coc.unwrap();
        prop_assert!((coc - (n * one.hhi - 1.0) / (n - 1.0)).abs() < 1e-12);
        prop_assert!(one.upc >= 1.0 / k - 1e-12 && one.upc <= one.five && one.five <= 1.0);
        prop_assert!(one.hhi >= 1.0 / k - 1e-12 && one.hhi <= one.upc + 1e-12);
        prop_assert!(one.effective_carers() <= k + 1e-9 && one.entropy <= k.ln() + 1e-12);
        prop_assert!((0.0..=1.0).contains(&coc) && (0.0..=1.0).contains(&one.secon.unwrap()));
        prop_assert!((0.0..=1.0).contains(&one.mmci) && one.named.unwrap() > 0.0);
        // Every carer comes so many times as often: shares stay, MMCI sees the same carers in more visits.
        let more: Vec<Vec<u32>> = visits.iter().flat_map(|visit| vec![visit.clone(); times]).collect();
        let more = Indices::of(&more, Some(sequence[0]));
        prop_assert!((more.upc - one.upc).abs() < 1e-12 && (more.hhi - one.hhi).abs() < 1e-12);
        prop_assert!((more.entropy - one.entropy).abs() < 1e-12 && more.named == one.named);
        prop_assert!(more.carers == one.carers && more.mmci >= one.mmci);
    }

    #[test]
    fn nothing_hidden_can_be_worked_out_from_the_total(sizes in prop::collection::vec(0..12_usize, 0..9)) {
        let is_hidden = hidden(&sizes, LEAST_TOLD);
        let of = |wanted: bool| sizes.iter().zip(&is_hidden).filter(move |(_, own)| **own == wanted);
        prop_assert!(of(false).all(|(own, _)| *own == 0 || *own >= LEAST_TOLD));
        let (cells, clients) = (of(true).count(), of(true).map(|(own, _)| *own).sum::<usize>());
        let is_all = of(false).all(|(own, _)| *own == 0);
        prop_assert!(cells == 0 || is_all || cells >= 2 && clients >= LEAST_TOLD);
        let is_needed = sizes.iter().any(|own| (1..LEAST_TOLD).contains(own));
        prop_assert_eq!(cells > 0, is_needed);
    }
}
