//! Agreement across the groups that everybody knows: levels, places, roles.

use super::{round, tally};
use torg_engine::opinion::{
    Cast, OTHERS, Side, Stand, Statement, Tally, Vote, Votes, compare, folded, pooled_hides, uncovers,
};

#[test]
fn seventy_per_cent_of_the_room_hide_that_the_staff_said_no() {
    // Leadership, development, staff, region.
    let groups = [tally(4, 1, 5), tally(5, 0, 6), tally(2, 4, 6), tally(3, 0, 3)];
    let numbered: Vec<(usize, Tally)> = groups.into_iter().enumerate().collect();
    let found = Statement::of(0, &numbered);
    let shares: Vec<f64> = found.lines.iter().map(|line| round(line.agree)).collect();
    assert_eq!(shares, [0.75, 0.7857, 0.3571, 0.875]);
    assert_eq!(
        [found.agree, found.disagree, found.least, found.tension].map(round),
        [0.6551, 0.1946, 0.3571, 0.5179]
    );
    assert_eq!(found.pooled, tally(14, 5, 20));
    assert_eq!((found.stand, found.against()), (Stand::Tension, vec![2]));
    assert!(pooled_hides(&found));
}

#[test]
fn what_all_share_what_one_level_says_and_what_is_open() {
    let of =
        |groups: &[Tally]| Statement::of(0, &groups.iter().copied().enumerate().collect::<Vec<_>>()).stand;
    assert_eq!(of(&[tally(8, 1, 9), tally(6, 0, 7)]), Stand::Shared(Side::Agree));
    assert_eq!(of(&[tally(0, 8, 9), tally(1, 6, 7)]), Stand::Shared(Side::Disagree));
    assert_eq!(of(&[tally(9, 0, 9), tally(3, 3, 8), tally(2, 2, 6)]), Stand::OnlyOne(0, Side::Agree));
    assert_eq!(of(&[tally(2, 2, 5), tally(0, 0, 0)]), Stand::Uncertain);
    // Two of two are no majority that could stand against others.
    assert_eq!(of(&[tally(8, 1, 9), tally(0, 2, 2)]), Stand::OnlyOne(0, Side::Agree));
    assert_eq!(of(&[tally(1, 0, 1)]), Stand::Uncertain);
}

/// People of each group, all agreeing to the only statement.
pub(super) fn room(people: &[usize]) -> (Votes, Vec<Option<usize>>) {
    let group_of: Vec<Option<usize>> = people
        .iter()
        .enumerate()
        .flat_map(|(group, count)| std::iter::repeat_n(Some(group), *count))
        .collect();
    let agree = |voter| Cast { voter, statement: 0, vote: Vote::Agree };
    let cast: Vec<Cast> = (0..group_of.len() as u32).map(agree).collect();
    (Votes::new(group_of.len(), 1, &cast).unwrap(), group_of)
}

#[test]
fn groups_under_five_are_not_shown_by_themselves() {
    let lines = |people: &[usize]| {
        let (votes, group_of) = room(people);
        compare(&votes, &group_of, people.len(), &[]).lines
    };
    assert_eq!(lines(&[6, 5, 4, 3]), [(0, 6), (1, 5), (OTHERS, 7)]);
    // Three alone could be known by taking away the rest, so the smallest group joins them.
    assert_eq!(lines(&[8, 6, 5, 3]), [(0, 8), (1, 6), (OTHERS, 8)]);
    assert_eq!(lines(&[9, 2]), [(OTHERS, 11)]);
    assert_eq!(lines(&[9, 0, 7]), [(0, 9), (2, 7)]);
}

#[test]
fn of_a_group_that_hardly_voted_on_a_statement_its_votes_are_not_told() {
    let lines = [(0, tally(8, 1, 9)), (1, tally(2, 0, 2)), (2, tally(6, 0, 6)), (3, tally(0, 0, 0))];
    // Two alone could be known by taking away the rest, so the smaller of the others joins them.
    assert_eq!(folded(&lines), [(0, tally(8, 1, 9)), (3, tally(0, 0, 0)), (OTHERS, tally(8, 0, 8))]);
    assert_eq!(folded(&[(0, tally(3, 0, 3))]), [(OTHERS, tally(3, 0, 3))]);
    assert_eq!(folded(&[(0, tally(5, 0, 5)), (OTHERS, tally(0, 6, 6))]).len(), 2);
}

#[test]
fn two_divisions_of_a_room_together_uncover_no_small_group() {
    // Nine of thirteen staff are from Mölndal, where nobody else is from: the other four would be told by taking away.
    assert!(uncovers(&[vec![9, 4], vec![0, 7]]));
    assert!(!uncovers(&[vec![9, 5], vec![0, 7]]));
    // Where both levels come from both places nothing can be taken away.
    assert!(!uncovers(&[vec![9, 1], vec![2, 7]]));
    // Three levels in two places: staff and managers of the one place are all but two of its people.
    assert!(uncovers(&[vec![6, 0], vec![5, 2], vec![0, 6]]));
    assert!(!uncovers(&[vec![13]]) && !uncovers(&[]));
    let many: Vec<Vec<u32>> = (0..20).map(|row| vec![5, if row == 3 { 5 } else { 0 }]).collect();
    assert!(!uncovers(&many));
    assert!(uncovers(&vec![vec![5; 13]; 13]), "too many to try");
}

// ---- order and names ---------------------------------------------------------------------------------------------
