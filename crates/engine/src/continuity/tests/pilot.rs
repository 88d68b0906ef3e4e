//! A year with two teams, of which one begins a pilot: the measure has to show it there, then, and nowhere else.

use crate::continuity::*;
use crate::numbers::Numbers;
use crate::spc::{Direction, Meaning, Side, Signal, XmrSettings, xmr};

const DAY: u32 = MINUTES_OF_A_DAY;
const YEAR: u32 = 364;
/// The first team's clients get small groups of staff from here on; on a Monday, where a window begins.
const BEGINS: u32 = 14 * 15;

/// Team 0 has staff 0 to 23, team 1 has 30 to 53. In the pilot six of team 0 care for each client, with one visit in
/// twenty by somebody else of the team.
fn contact(client: u32, minute: u32, numbers: &mut Numbers) -> Contact {
    let (team, day) = (client % 2, minute / DAY);
    let anybody = numbers.below(24) as u32;
    let staff = if team == 0 && day >= BEGINS && numbers.below(20) > 0 {
        (client / 2 % 4) * 6 + numbers.below(6) as u32
    } else {
        anybody
    };
    Contact { client, minute, carer: team * 30 + staff }
}

fn year(seed: u64) -> (Log, Vec<Client>) {
    let mut numbers = Numbers::seeded(seed);
    let mut contacts = Vec::new();
    for client in 0..60 {
        for day in 0..YEAR {
            for hour in [8, 12, 18].into_iter().take(2 + client as usize % 3 / 2) {
                contacts.push(contact(client, day * DAY + hour * 60 + client % 50, &mut numbers));
            }
        }
    }
    let team = |client: u32| Client { team: Some(client % 2), ..Client::default() };
    (Log::new(contacts).unwrap(), (0..60).map(team).collect())
}

fn means(of: &Rolling, team: usize, number: fn(&Turn) -> f64) -> Vec<f64> {
    of.windows.iter().map(|(_, cells)| number(cells[team].told().unwrap().1)).collect()
}

#[test]
fn the_pilot_shows_in_its_team_from_its_month_on() {
    for seed in [1, 2, 3] {
        let (log, clients) = year(seed);
        let windows = rolling(&log, &clients, &Definition::SWEDISH, 14, By::Team);
        assert_eq!(windows.windows.len(), 26);
        let before = (BEGINS / 14) as usize;
        let settings = XmrSettings { baseline: Some(before), ..XmrSettings::default() };
        let carers = means(&windows, 0, |turn| turn.carers);
        let chart = xmr(&carers, settings).unwrap();
        let improved = |at: usize| {
            chart.signals[at].is_some_and(|one| Direction::Decrease.meaning(one) == Meaning::Improvement)
        };
        assert!((before..26).all(improved), "{carers:?}");
        // Seven in a row on one side happens by chance too; a point below the limits hardly ever.
        let is_outside = |at: usize| chart.signals[at] == Some(Signal::Outside(Side::Below));
        assert_eq!((0..26).find(|at| is_outside(*at)), Some(before), "{carers:?}");
        // By familiarity too, and not only by the count.
        let coc = means(&windows, 0, |turn| turn.coc.unwrap());
        let most_before = coc[..before].iter().copied().fold(0.0, f64::max);
        assert!(coc[before..].iter().all(|own| *own > 2.0 * most_before), "{coc:?}");
        // The other team goes on as before: no point outside its limits by more than chance leaves.
        let other = means(&windows, 1, |turn| turn.carers);
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        assert!((mean(&other[before..]) - mean(&other[..before])).abs() < 0.4, "{other:?}");
        assert!(mean(&carers[before..]) < 0.7 * mean(&carers[..before]));
    }
}

#[test]
fn windows_that_reach_into_the_pilot_lie_between() {
    let (log, clients) = year(4);
    let windows = rolling(&log, &clients, &Definition::SWEDISH, 1, By::Team);
    let carers = means(&windows, 0, |turn| turn.carers);
    assert_eq!(carers.len() as u32, YEAR - 13);
    let (last_before, first_after) = (BEGINS as usize - 14, BEGINS as usize);
    let half = carers[BEGINS as usize - 7];
    assert!(carers[first_after] < half - 0.5 && half < carers[last_before] - 0.5, "{carers:?}");
}
