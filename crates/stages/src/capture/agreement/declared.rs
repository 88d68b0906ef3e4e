//! The statements of a board by groups that people said they belong to.
//!
//! Levels come first, then roles, then organisations: what a later division tells of a statement is folded further until
//! nothing under five can be taken away from what the earlier ones tell.

use super::ballots::{Ballots, Person};
use super::views::{GroupPeopleView, GroupingView, LineView, ShareView, StandView};
use crate::capture::views::TallyView;
use std::collections::{BTreeMap, BTreeSet};
use torg_domain::board::{self, GROUP_LEAST, Grouping};
use torg_domain::network::Level;
use torg_engine::opinion::{OTHERS, Side, Stand, Statement, Tally, Vote, folded, uncovers};

/// The group of everybody who is not told apart.
pub(super) const OTHERS_WORD: &str = "others";
/// Users and relatives.
const USER_SIDE: &str = "user-side";
/// Everybody who takes part because of their work.
const WORK_SIDE: &str = "work-side";

/// One division of the room.
struct Division {
    grouping: Grouping,
    /// Group and, for organisations, its name.
    groups: Vec<(String, String)>,
    /// By person; [`OTHERS`] for those without a group, or with one that is too small.
    of: Vec<usize>,
    /// People of each group, before small ones were folded.
    people: Vec<(usize, Tally)>,
}

impl Division {
    fn of(grouping: Grouping, ballots: &Ballots, names: &BTreeMap<String, String>) -> Self {
        let key = |person: &Person| match grouping {
            _ if person.level == Level::NotStated && grouping != Grouping::Organisation => None,
            Grouping::Level => Some(person.level.word().to_owned()),
            Grouping::Role => {
                Some((if person.level.is_user_side() { USER_SIDE } else { WORK_SIDE }).to_owned())
            }
            Grouping::Organisation => person.organisation.clone(),
            Grouping::Room => None,
        };
        let keys: Vec<Option<String>> = ballots.people.iter().map(key).collect();
        let known: BTreeSet<&String> = keys.iter().flatten().collect();
        let name = |group: &String| match grouping {
            Grouping::Organisation => names.get(group).unwrap_or(group).clone(),
            _ => String::new(),
        };
        let groups: Vec<(String, String)> =
            known.into_iter().map(|group| (group.clone(), name(group))).collect();
        let place = |key: &String| groups.binary_search_by(|(group, _)| group.cmp(key)).unwrap_or(OTHERS);
        let mut of: Vec<usize> = keys.iter().map(|key| key.as_ref().map_or(OTHERS, place)).collect();
        let mut has_voted = vec![false; of.len()];
        ballots.cast.iter().for_each(|cast| has_voted[cast.voter as usize] = true);
        let present = (0..of.len()).filter(|person| has_voted[*person]).map(|person| (person, Vote::Pass));
        let people = counted(&of, &present.collect::<Vec<_>>());
        let kept: Vec<usize> = folded(&people).into_iter().map(|(group, _)| group).collect();
        of.iter_mut().filter(|group| !kept.contains(group)).for_each(|group| *group = OTHERS);
        Self { grouping, groups, of, people }
    }

    /// The votes on one statement by line; `beside` has the line of each voter in what is told already.
    fn lines(&self, voters: &[(usize, Vote)], beside: &[usize]) -> Vec<(usize, Tally)> {
        let mut lines = folded(&counted(&self.of, voters));
        while lines.len() > 1 && uncovers(&crossed(beside, &self.placed(voters, &lines), lines.len())) {
            let named = lines.iter_mut().filter(|(group, tally)| *group != OTHERS && tally.seen > 0);
            let Some(smallest) = named.min_by_key(|(_, tally)| tally.seen) else { break };
            smallest.0 = OTHERS;
            lines = folded(&lines);
        }
        lines
    }

    /// The line of each voter.
    fn placed(&self, voters: &[(usize, Vote)], lines: &[(usize, Tally)]) -> Vec<usize> {
        let place = |group: usize| lines.iter().position(|(known, _)| *known == group);
        let others = place(OTHERS).unwrap_or(0);
        voters.iter().map(|(person, _)| place(self.of[*person]).unwrap_or(others)).collect()
    }

    fn group(&self, group: usize) -> (String, String) {
        self.groups.get(group).cloned().unwrap_or_else(|| (OTHERS_WORD.to_owned(), String::new()))
    }

    fn view(&self, ballots: &Ballots, mut statements: Vec<Statement>) -> GroupingView {
        statements.sort_by(|one, other| {
            let few = |statement: &Statement| i64::from(statement.pooled.seen) < GROUP_LEAST;
            few(one).cmp(&few(other)).then_with(|| one.before(other))
        });
        let told = folded(&self.people);
        let is_told = |group: usize| told.iter().any(|(known, _)| *known == group);
        let people = |(group, people): &(usize, Tally)| {
            let (group, name) = self.group(*group);
            GroupPeopleView { group, name, people: people.seen as usize }
        };
        let hidden = self.people.iter().filter(|(group, _)| *group != OTHERS && !is_told(*group));
        GroupingView {
            grouping: self.grouping.word().to_owned(),
            groups: told.iter().map(people).collect(),
            folded: hidden.map(|line| GroupPeopleView { people: 0, ..people(line) }).collect(),
            statements: statements.iter().map(|one| self.stand(ballots, one)).collect(),
        }
    }

    fn stand(&self, ballots: &Ballots, one: &Statement) -> StandView {
        let (card, number) = &ballots.statements[one.statement];
        let is_few = i64::from(one.pooled.seen) < GROUP_LEAST;
        let side = |side| if side == Side::Agree { "agree" } else { "disagree" };
        let (stand, side, only) = match one.stand {
            _ if is_few => ("few", "", None),
            Stand::Shared(own) => ("shared", side(own), None),
            Stand::Tension => ("tension", "", None),
            Stand::OnlyOne(at, own) => ("only-one", side(own), Some(at)),
            Stand::Uncertain => ("uncertain", "", None),
        };
        let line = |line: &torg_engine::opinion::Line| {
            let (group, name) = self.group(line.group);
            LineView { group, name, tally: told(line.tally) }
        };
        StandView {
            note_id: card.id.clone(),
            number: number.clone(),
            text: card.text.clone(),
            lang: card.lang.clone(),
            stand: stand.to_owned(),
            side: side.to_owned(),
            only,
            against: if is_few { Vec::new() } else { one.against() },
            pooled: told(one.pooled),
            share: (!is_few).then_some(ShareView {
                agree: one.agree,
                disagree: one.disagree,
                least: one.least,
                tension: one.tension,
            }),
            lines: if is_few { Vec::new() } else { one.lines.iter().map(line).collect() },
        }
    }
}

/// All statements by each of these divisions, in this order.
pub(super) fn groupings(
    ballots: &Ballots,
    names: &BTreeMap<String, String>,
    wanted: &[Grouping],
) -> Vec<GroupingView> {
    let divisions: Vec<Division> =
        wanted.iter().map(|grouping| Division::of(*grouping, ballots, names)).collect();
    let mut statements: Vec<Vec<Statement>> = divisions.iter().map(|_| Vec::new()).collect();
    for (statement, voters) in ballots.by_statement().iter().enumerate() {
        let mut beside = vec![0; voters.len()];
        for (division, told) in divisions.iter().zip(&mut statements) {
            let lines = division.lines(voters, &beside);
            beside = finer(&beside, &division.placed(voters, &lines));
            told.push(Statement::of(statement, &lines));
        }
    }
    divisions.iter().zip(statements).map(|(division, told)| division.view(ballots, told)).collect()
}

/// Votes by group, in the order of groups, [`OTHERS`] last.
fn counted(of: &[usize], voters: &[(usize, Vote)]) -> Vec<(usize, Tally)> {
    let mut lines: BTreeMap<usize, Tally> = of.iter().map(|group| (*group, Tally::default())).collect();
    for (person, vote) in voters {
        let one = Tally {
            agree: u32::from(*vote == Vote::Agree),
            disagree: u32::from(*vote == Vote::Disagree),
            seen: 1,
        };
        let line = lines.entry(of[*person]).or_default();
        *line = line.with(one);
    }
    lines.into_iter().collect()
}

/// People in both a line of the one and a line of the other.
fn crossed(one: &[usize], other: &[usize], columns: usize) -> Vec<Vec<u32>> {
    let rows = one.iter().max().map_or(0, |most| most + 1);
    let mut cells = vec![vec![0; columns]; rows];
    one.iter().zip(other).for_each(|(row, column)| cells[*row][*column] += 1);
    cells
}

/// The division in which two are in the same line only where they are in both, numbered from 0.
fn finer(one: &[usize], other: &[usize]) -> Vec<usize> {
    let pairs: BTreeSet<(usize, usize)> = one.iter().copied().zip(other.iter().copied()).collect();
    let places: BTreeMap<(usize, usize), usize> = pairs.into_iter().zip(0..).collect();
    one.iter().zip(other).map(|(one, other)| places[&(*one, *other)]).collect()
}

/// A tally as it may be shown.
fn told(tally: Tally) -> TallyView {
    let [agree, disagree, seen] = [tally.agree, tally.disagree, tally.seen].map(i64::from);
    TallyView::of(&board::Tally { agree, disagree, pass: seen - agree - disagree, support: 0 })
}
