//! Groups that only the votes show, or why there are none, and their map without anybody's own place.

use super::ballots::Ballots;
use super::views::{ClumpView, OpinionGroupView, OpinionView, ToldView};
use crate::Result;
use torg_domain::board::GROUP_LEAST;
use torg_engine::opinion::{
    Groups, LEAST_VOTERS, Opinion, Representative, SteadyCount, Tally, Verdict, Vote, Votes, clumps, find,
    representative,
};

/// Places on the map at most, about.
const PLACES: usize = 48;

/// How many groups a live board shows: the number does not jump with every vote.
#[derive(Debug, Clone, Copy, Default)]
pub struct Steady {
    count: SteadyCount,
    shown: Option<usize>,
}

impl Steady {
    /// Looks for groups; keeps to the number shown before as long as it is possible and no other has been best for long.
    fn find(&mut self, votes: &Votes) -> Opinion {
        let opinion = find(votes, &[], self.shown);
        let by_silhouette = opinion.tried.iter().rev().max_by(|a, b| a.silhouette.total_cmp(&b.silhouette));
        let Some(best) = by_silhouette else { return opinion };
        let possible: Vec<usize> = opinion.tried.iter().map(|tried| tried.k).collect();
        let next = self.count.next(best.k, &possible);
        let is_other = self.shown.is_some_and(|shown| shown != next);
        self.shown = Some(next);
        if is_other { find(votes, &[], self.shown) } else { opinion }
    }
}

pub(super) fn opinion(ballots: &Ballots, steady: &mut Steady) -> Result<OpinionView> {
    let votes = ballots.votes()?;
    let opinion = steady.find(&votes);
    let (verdict, groups) = match &opinion.verdict {
        Verdict::TooFew => ("too-few", Vec::new()),
        Verdict::NoSplit => ("no-split", Vec::new()),
        Verdict::LikeChance => ("like-chance", Vec::new()),
        Verdict::Groups(groups) => ("groups", told(ballots, &votes, (&opinion, groups))),
    };
    Ok(OpinionView {
        verdict: verdict.to_owned(),
        counted: opinion.counted,
        needed: LEAST_VOTERS,
        mixtures: opinion.chance.map_or(0, |chance| chance.rounds),
        groups,
    })
}

fn told(ballots: &Ballots, votes: &Votes, (opinion, groups): (&Opinion, &Groups)) -> Vec<OpinionGroupView> {
    let everybody = votes.tallies();
    let farthest = opinion.places.iter().flatten().flatten().fold(0.0, |far: f64, way| far.max(way.abs()));
    let scale = if farthest > 0.0 { farthest } else { 1.0 };
    let least = opinion.counted.div_ceil(PLACES).max(GROUP_LEAST as usize);
    let group = |(at, told): (usize, Vec<Representative>)| {
        let told_by = told.iter().filter_map(|one| told_view(ballots, one, &everybody)).collect();
        let of_group = opinion.places.iter().zip(&groups.group_of).filter(|(_, own)| **own == Some(at));
        let points: Vec<[f64; 2]> = of_group.filter_map(|(place, _)| *place).collect();
        let clump = |([x, y], people): ([f64; 2], usize)| ClumpView { x: x / scale, y: y / scale, people };
        OpinionGroupView {
            letter: char::from(b'A' + at as u8).to_string(),
            people: groups.sizes[at],
            told_by,
            clumps: clumps(&points, least).into_iter().map(clump).collect(),
        }
    };
    representative(&groups.tallies, &[]).into_iter().enumerate().map(group).collect()
}

/// Nothing where fewer than five of the group, or of the rest, have voted on the statement.
fn told_view(ballots: &Ballots, one: &Representative, everybody: &[Tally]) -> Option<ToldView> {
    let (card, number) = &ballots.statements[one.statement];
    let all = everybody[one.statement];
    let (rest_hits, rest_seen) = (all.hits(one.vote) - one.hits, all.seen - one.seen);
    let is_enough = |people: u32| i64::from(people) >= GROUP_LEAST;
    (is_enough(one.seen) && is_enough(rest_seen)).then(|| ToldView {
        note_id: card.id.clone(),
        number: number.clone(),
        text: card.text.clone(),
        lang: card.lang.clone(),
        side: if one.vote == Vote::Agree { "agree" } else { "disagree" }.to_owned(),
        hits: one.hits,
        seen: one.seen,
        rest_hits,
        rest_seen,
    })
}
