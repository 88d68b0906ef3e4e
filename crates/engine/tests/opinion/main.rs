//! Opinion groups and agreement across groups: number by number against a reference that is written in another language
//! (`bench/opinion/reference.py`, itself compared with red-dwarf), and whatever the order of rows and names.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops at the first surprise and says what it leaves out"
)]

mod declared;

use proptest::prelude::*;
use std::collections::HashMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use torg_engine::opinion::{
    Cast, Groups, Misfit, OTHERS, Opinion, SteadyCount, Tally, Verdict, Vote, Votes, compare, consensus,
    find, find_without_chance, priority, representative,
};

const EXACT: f64 = 1e-6;

fn near(found: f64, wanted: f64, what: &str) {
    assert!((found - wanted).abs() <= EXACT * wanted.abs().max(1.0), "{what}: {found} and not {wanted}");
}

// ---- the reference ----------------------------------------------------------------------------------------------

/// Lines of a file of reference numbers, by their first word.
struct Golden(HashMap<String, Vec<Vec<String>>>);

impl Golden {
    fn read(name: &str) -> Self {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../bench/opinion/golden/{name}.tsv"));
        let text = std::fs::read_to_string(path).unwrap();
        let mut lines: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t').map(str::to_owned);
            lines.entry(cells.next().unwrap()).or_default().push(cells.collect());
        }
        Self(lines)
    }

    fn rows(&self, key: &str) -> Vec<Vec<f64>> {
        let numbers = |row: &Vec<String>| row.iter().map(|cell| cell.parse().unwrap()).collect();
        self.0[key].iter().map(numbers).collect()
    }

    fn row(&self, key: &str) -> Vec<f64> {
        self.rows(key).remove(0)
    }
}

fn groups(opinion: &Opinion) -> &Groups {
    match &opinion.verdict {
        Verdict::Groups(groups) => groups,
        other => panic!("{other:?}, {:?}", opinion.chance),
    }
}

fn is_the_reference(name: &str, votes: &Votes, muted: &[bool]) {
    let golden = Golden::read(name);
    // The comparison with chance takes half a minute on many votes in a build that is not optimised.
    let opinion =
        if votes.len() > 20_000 { find_without_chance(votes, muted, None) } else { find(votes, muted, None) };
    assert_eq!(opinion.counted as f64, golden.row("counted")[0], "{name}");
    for (axis, key) in ["first", "second"].into_iter().enumerate() {
        near(opinion.shares[axis], golden.row("shares")[axis], "share");
        for (found, wanted) in opinion.directions[axis].iter().zip(golden.row(key)) {
            near(*found, wanted, key);
        }
    }
    for row in golden.rows("place") {
        let place = opinion.places[row[0] as usize].unwrap();
        near(place[0], row[1], "place");
        near(place[1], row[2], "place");
    }
    let tried: Vec<f64> = opinion.tried.iter().map(|tried| tried.k as f64).collect();
    assert_eq!(tried, golden.row("tried"), "{name}");
    for (tried, wanted) in opinion.tried.iter().zip(golden.row("silhouettes")) {
        near(tried.silhouette, wanted, "silhouette");
    }
    let found = groups(&opinion);
    let letters: String =
        found.group_of.iter().map(|own| own.map_or_else(|| ".".to_owned(), |own| own.to_string())).collect();
    assert_eq!(letters, golden.0["groups"][0][0], "{name}");
    says_the_same(&golden, found, votes, muted);
}

fn says_the_same(golden: &Golden, found: &Groups, votes: &Votes, muted: &[bool]) {
    let sign = |vote| if vote == Vote::Agree { 1.0 } else { -1.0 };
    let told = representative(&found.tallies, muted);
    let told: Vec<Vec<f64>> = (0..)
        .zip(told)
        .flat_map(|(group, told)| {
            told.into_iter().map(move |one| (f64::from(group), one)).collect::<Vec<_>>()
        })
        .map(|(group, one)| {
            let s = one.strength;
            let counts =
                [group, one.statement as f64, sign(one.vote), f64::from(one.hits), f64::from(one.seen)];
            counts.into_iter().chain([s.p, s.z, s.ratio, s.z_ratio]).collect()
        })
        .collect();
    same_rows(&told, &golden.rows("told"));
    let shared = consensus(&votes.tallies(), muted);
    let shared: Vec<Vec<f64>> = shared
        .iter()
        .map(|one| {
            let counts = [one.statement as f64, sign(one.vote), f64::from(one.hits), f64::from(one.seen)];
            counts.into_iter().chain([one.p, one.z]).collect()
        })
        .collect();
    same_rows(&shared, &golden.rows("consensus"));
}

fn same_rows(found: &[Vec<f64>], wanted: &[Vec<f64>]) {
    assert_eq!(found.len(), wanted.len(), "{found:?} {wanted:?}");
    for (found, wanted) in found.iter().zip(wanted) {
        found.iter().zip(wanted).for_each(|(found, wanted)| near(*found, *wanted, "statement"));
    }
}

// ---- the conversations ------------------------------------------------------------------------------------------

fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

/// As `made` in `bench/opinion/golden.py`.
fn made(people: u64, statements: u64, camps: u64) -> Vec<Cast> {
    let mut cast = Vec::new();
    for person in 0..people {
        for statement in 0..statements {
            let number = mixed(person * statements + statement);
            if number % 100 < 45 {
                continue;
            }
            let line = if mixed(1_000_000 + (person % camps) * statements + statement).is_multiple_of(2) {
                -1
            } else {
                1
            };
            let vote = match (number >> 32) % 100 {
                0..12 => 0,
                12..27 => -line,
                _ => line,
            };
            cast.push(Cast {
                voter: person as u32,
                statement: statement as u16,
                vote: Vote::from_sign(vote).unwrap(),
            });
        }
    }
    cast
}

/// Everybody draws alone: no groups.
fn without_groups(people: u64, statements: u64, seed: u64) -> Vec<Cast> {
    let mut cast = made(people, statements, 1);
    for one in &mut cast {
        let drawn = mixed(seed + u64::from(one.voter) * 1000 + u64::from(one.statement)) % 100;
        let liked = 30 + mixed(seed + u64::from(one.statement)) % 40;
        one.vote = if drawn < liked { Vote::Agree } else { Vote::Disagree };
    }
    cast
}

/// A file of the conversations that were collected for development, which lie beside the repository (`TORG_SHARED`).
fn shared(file: &str) -> Option<String> {
    let shared = std::env::var_os("TORG_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let path = shared.join("data/polis").join(file);
    if let Ok(text) = std::fs::read_to_string(&path) {
        return Some(text);
    }
    let Ok(packed) = std::fs::File::open(shared.join("data/polis").join(format!("{file}.gz"))) else {
        println!("skipped: {} is not here; set TORG_SHARED", path.display());
        return None;
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).unwrap();
    Some(text)
}

/// Votes, and the statements that moderators took out.
fn conversation(name: &str) -> Option<(Votes, Vec<bool>)> {
    let text = shared(&format!("{name}/participants-votes.csv"))?;
    let comments = shared(&format!("{name}/comments.csv"))?;
    let mut lines = text.lines();
    let statements: Vec<&str> = lines.next()?.split(',').skip(6).collect();
    let mut cast = Vec::new();
    let mut people = 0;
    for (voter, line) in (0_u32..).zip(lines) {
        people += 1;
        for (statement, cell) in (0_u16..).zip(line.split(',').skip(6)) {
            if let Some(vote) = cell.parse().ok().and_then(Vote::from_sign) {
                cast.push(Cast { voter, statement, vote });
            }
        }
    }
    // timestamp, date, number, author, agrees, disagrees, moderated, text: commas only in the text, lines only of the first kind.
    let out: Vec<&str> = comments
        .lines()
        .map(|line| line.split(',').collect::<Vec<_>>())
        .filter(|cells| cells.len() > 7 && cells[6] == "-1")
        .map(|cells| cells[2])
        .collect();
    let muted = statements.iter().map(|number| out.contains(number)).collect();
    Some((Votes::new(people, statements.len(), &cast).unwrap(), muted))
}

#[test]
fn made_votes_give_the_reference_number_by_number() {
    let votes = |people, camps| Votes::new(people as usize, 24, &made(people, 24, camps)).unwrap();
    is_the_reference("two-camps", &votes(120, 2), &[]);
    is_the_reference("three-camps", &votes(150, 3), &[]);
}

#[test]
fn seattle_gives_the_reference_number_by_number() {
    if let Some((votes, muted)) = conversation("15-per-hour-seattle") {
        is_the_reference("15-per-hour-seattle", &votes, &muted);
    }
}

#[test]
fn uber_in_taiwan_gives_the_reference_number_by_number() {
    if let Some((votes, muted)) = conversation("vtaiwan.uberx") {
        is_the_reference("vtaiwan.uberx", &votes, &muted);
    }
}

#[test]
fn groups_are_not_shown_where_there_are_none() {
    let mut shown = 0;
    for seed in 0..12 {
        let votes = Votes::new(90, 20, &without_groups(90, 20, 7_000_000 * seed)).unwrap();
        let opinion = find(&votes, &[], None);
        assert!(opinion.chance.is_some() || opinion.verdict == Verdict::NoSplit);
        shown += usize::from(matches!(opinion.verdict, Verdict::Groups(_)));
    }
    assert_eq!(shown, 0);
}

#[test]
fn fewer_than_fifty_who_count_are_not_split() {
    let votes = Votes::new(49, 24, &made(49, 24, 2)).unwrap();
    let opinion = find(&votes, &[], None);
    assert_eq!((opinion.verdict, opinion.counted), (Verdict::TooFew, 49));
    let none = find(&Votes::new(0, 0, &[]).unwrap(), &[], None);
    assert_eq!((none.verdict, none.voters), (Verdict::TooFew, 0));
}

#[test]
fn a_few_outsiders_are_no_group() {
    // Sixty of one mind and three who always say the opposite: two groups would be 60 and 3.
    let mut cast = made(63, 24, 1);
    for one in &mut cast {
        let flipped = if one.vote == Vote::Agree { Vote::Disagree } else { Vote::Agree };
        one.vote = if one.voter >= 60 { flipped } else { one.vote };
    }
    let opinion = find_without_chance(&Votes::new(63, 24, &cast).unwrap(), &[], None);
    if let Verdict::Groups(groups) = &opinion.verdict {
        assert!(groups.sizes.iter().all(|size| *size >= 5), "{:?}", groups.sizes);
    }
}

#[test]
fn everybody_of_one_mind_is_not_split() {
    let all = |voter| (0..10).map(move |statement| Cast { voter, statement, vote: Vote::Agree });
    let cast: Vec<Cast> = (0..60).flat_map(all).collect();
    assert_eq!(find(&Votes::new(60, 10, &cast).unwrap(), &[], None).verdict, Verdict::NoSplit);
}

#[test]
fn votes_that_can_not_be_are_refused() {
    let one = Cast { voter: 0, statement: 0, vote: Vote::Agree };
    assert_eq!(Votes::new(1, 1, &[one, one]).unwrap_err(), Misfit::Twice(0, 0));
    assert_eq!(Votes::new(0, 1, &[one]).unwrap_err(), Misfit::OutOfBounds(0, 0));
    assert_eq!(Votes::new(1, 30_000, &[]).unwrap_err(), Misfit::TooManyStatements);
}

#[test]
fn the_number_of_groups_on_a_live_board_does_not_jump() {
    let mut steady = SteadyCount::default();
    let all = [2, 3, 4];
    let shown: Vec<usize> = [2, 3, 3, 2, 3, 3, 3, 3, 3].iter().map(|best| steady.next(*best, &all)).collect();
    assert_eq!(shown, [2, 2, 2, 2, 2, 2, 2, 3, 3]);
    assert_eq!(steady.next(2, &[2, 4]), 2, "three groups are no longer possible");
}

// ---- agreement across declared groups ---------------------------------------------------------------------------

const fn tally(agree: u32, disagree: u32, seen: u32) -> Tally {
    Tally { agree, disagree, seen }
}

fn round(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

#[test]
fn strengths_of_two_groups_are_the_published_ones() {
    let (a, b) = (tally(8, 1, 10), tally(3, 5, 9));
    for (own, rest, vote, wanted) in [
        (a, b, Vote::Agree, [0.75, 2.1106, 2.0625, 1.9709]),
        (a, b, Vote::Disagree, [0.1667, -2.1106, 0.3056, -1.9709]),
        (b, a, Vote::Agree, [0.3636, -0.6325, 0.4848, -1.9709]),
        (b, a, Vote::Disagree, [0.5455, 0.6325, 3.2727, 1.9709]),
    ] {
        let s = own.strength(rest, vote);
        assert_eq!([s.p, s.z, s.ratio, s.z_ratio].map(round), wanted);
    }
    let s = tally(8, 0, 10).strength(tally(3, 0, 20), Vote::Agree);
    assert_eq!([s.p, s.z, s.ratio, s.z_ratio].map(round), [0.75, 2.1106, 4.125, 3.4339]);
    assert_eq!(round(s.rank()), 22.4221);
}

#[test]
fn two_negative_z_values_do_not_multiply_to_something_good() {
    let rejected = tally(3, 5, 9).strength(tally(8, 1, 10), Vote::Agree);
    assert!(rejected.ratio * rejected.z_ratio * rejected.p * rejected.z > 0.2, "the trap is there");
    assert_eq!(rejected.rank(), 0.0);
}

#[test]
fn what_to_show_next_has_the_published_values() {
    for (counts, extremity, wanted) in
        [([1, 0, 1], 0.0, 12.5297), ([20, 3, 20], 0.0, 1.3724), ([18, 3, 20], 1.0, 4.4937)]
    {
        assert_eq!(round(priority(counts, extremity)), wanted);
    }
}

/// By person: the group of each, with groups named by the first person in them.
fn partition(opinion: &Opinion, order: &[usize]) -> Option<Vec<Option<usize>>> {
    let Verdict::Groups(groups) = &opinion.verdict else { return None };
    Some(order.iter().map(|person| groups.group_of[*person]).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn neither_the_order_of_votes_nor_the_numbers_of_people_matter(camps in 1_u64..4, seed in any::<u64>()) {
        let people = 60 + (seed % 40) as usize;
        let mut cast = made(people as u64, 24, camps);
        let one = find(&Votes::new(people, 24, &cast).unwrap(), &[], None);
        let mut renamed: Vec<usize> = (0..people).collect();
        renamed.sort_by_key(|person| mixed(seed ^ *person as u64));
        for vote in &mut cast {
            vote.voter = renamed[vote.voter as usize] as u32;
        }
        cast.sort_by_key(|vote| mixed(seed ^ (u64::from(vote.voter) << 20) ^ u64::from(vote.statement)));
        let two = find(&Votes::new(people, 24, &cast).unwrap(), &[], None);
        let own: Vec<usize> = (0..people).collect();
        prop_assert_eq!(partition(&one, &own), partition(&two, &renamed));
        prop_assert_eq!(&one.tried, &two.tried);
        prop_assert_eq!(&one.chance, &two.chance);
        prop_assert_eq!(&one.directions, &two.directions);
    }

    #[test]
    fn the_names_of_declared_groups_do_not_matter(counts in prop::collection::vec(0_usize..12, 1..6), turn in 0_usize..6) {
        let (votes, group_of) = declared::room(&counts);
        let turned: Vec<Option<usize>> =
            group_of.iter().map(|own| own.map(|own| (own + turn) % counts.len())).collect();
        let one = compare(&votes, &group_of, counts.len(), &[]);
        let two = compare(&votes, &turned, counts.len(), &[]);
        let sorted = |lines: &[(usize, usize)]| {
            let mut people: Vec<(bool, usize)> = lines.iter().map(|line| (line.0 == OTHERS, line.1)).collect();
            people.sort_unstable();
            people
        };
        prop_assert_eq!(sorted(&one.lines), sorted(&two.lines));
        prop_assert_eq!(one.statements[0].stand, two.statements[0].stand);
        prop_assert!((one.statements[0].agree - two.statements[0].agree).abs() < 1e-12);
        prop_assert!(one.lines.iter().all(|(_, people)| *people >= 5) || votes.voters() < 5);
    }

    #[test]
    fn any_votes_give_an_answer(given in prop::collection::vec((0_u32..70, 0_u16..9, 0_u8..3), 0..630)) {
        let mut cast: Vec<Cast> = given
            .into_iter()
            .map(|(voter, statement, vote)| {
                Cast { voter, statement, vote: Vote::from_sign(i8::try_from(vote).unwrap() - 1).unwrap() }
            })
            .collect();
        cast.sort_by_key(|one| (one.voter, one.statement));
        cast.dedup_by_key(|one| (one.voter, one.statement));
        let votes = Votes::new(70, 9, &cast).unwrap();
        let opinion = find(&votes, &[true], None);
        prop_assert!(opinion.places.iter().flatten().flatten().all(|number| number.is_finite()));
        if let Verdict::Groups(groups) = &opinion.verdict {
            prop_assert!(groups.sizes.iter().all(|size| *size >= 5));
            prop_assert_eq!(groups.sizes.iter().sum::<usize>(), opinion.counted);
        }
    }
}
