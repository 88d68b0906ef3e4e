//! The answer as one JSON object, for programs and researchers.

use super::{Found, letter};
use serde_json::{Value, json};
use torg_engine::opinion::{Groups, Side, Stand, Statement, Tally, Verdict, Vote, consensus, representative};

pub(super) fn text(found: &Found<'_>) -> String {
    let (room, compared) = (found.room, &found.compared);
    let line = |(group, people): &(usize, usize)| json!({ "group": found.line(*group), "people": people });
    let shared = consensus(&room.votes.tallies(), &room.muted);
    let shared = shared.iter().map(|one| {
        json!({ "statement": room.statements[one.statement], "vote": word(one.vote),
            "hits": one.hits, "seen": one.seen, "p": one.p, "z": one.z })
    });
    let answer = json!({
        "voters": found.opinion.voters,
        "votes": room.votes.len(),
        "opinion": opinion(found),
        "compared_by": found.by.word(),
        "groups": compared.lines.iter().map(line).collect::<Vec<_>>(),
        "folded": compared.folded.iter().map(line).collect::<Vec<_>>(),
        "statements": compared.statements.iter().map(|one| statement(found, one)).collect::<Vec<_>>(),
        "consensus": shared.collect::<Vec<_>>(),
    });
    format!("{answer:#}\n")
}

const fn word(vote: Vote) -> &'static str {
    match vote {
        Vote::Agree => "agree",
        Vote::Disagree => "disagree",
        Vote::Pass => "pass",
    }
}

fn opinion(found: &Found<'_>) -> Value {
    let opinion = &found.opinion;
    let verdict = match &opinion.verdict {
        Verdict::TooFew => "too-few",
        Verdict::NoSplit => "no-split",
        Verdict::LikeChance => "like-chance",
        Verdict::Groups(_) => "groups",
    };
    let tried: Vec<Value> =
        opinion.tried.iter().map(|one| json!({ "groups": one.k, "silhouette": one.silhouette })).collect();
    let chance = opinion.chance.map(|chance| {
        json!({ "mixtures": chance.rounds, "as_apart": chance.as_apart, "as_spread": chance.as_spread,
            "p_apart": chance.p_apart(), "p_spread": chance.p_spread() })
    });
    let groups = found.groups();
    json!({
        "verdict": verdict, "counted": opinion.counted, "shares": opinion.shares, "tried": tried, "chance": chance,
        "groups": groups.map(|groups| told(found, groups)),
        "people": groups.map(|groups| people(found, groups)),
    })
}

fn told(found: &Found<'_>, groups: &Groups) -> Vec<Value> {
    let all = representative(&groups.tallies, &found.room.muted);
    let of = |(group, told): (usize, Vec<torg_engine::opinion::Representative>)| {
        let told = told.iter().map(|one| {
            let s = one.strength;
            json!({ "statement": found.room.statements[one.statement], "vote": word(one.vote), "hits": one.hits,
                "seen": one.seen, "p": s.p, "z": s.z, "ratio": s.ratio, "z_ratio": s.z_ratio,
                "best_agree": one.is_best_agree })
        });
        json!({ "group": letter(group), "people": groups.sizes[group], "told_by": told.collect::<Vec<_>>() })
    };
    all.into_iter().enumerate().map(of).collect()
}

fn people(found: &Found<'_>, groups: &Groups) -> Vec<Value> {
    let placed = found.room.people.iter().zip(&found.opinion.places).zip(&groups.group_of);
    placed
        .filter_map(|((name, place), group)| {
            let [x, y] = (*place)?;
            Some(json!({ "participant": name, "x": x, "y": y, "group": group.map(letter) }))
        })
        .collect()
}

fn counts(tally: Tally) -> Value {
    json!({ "agree": tally.agree, "disagree": tally.disagree, "seen": tally.seen })
}

fn statement(found: &Found<'_>, one: &Statement) -> Value {
    let side = |side| if side == Side::Agree { "agree" } else { "disagree" };
    let name = |at: usize| one.lines.get(at).and_then(|line| found.line(line.group));
    let (stand, of, only) = match one.stand {
        Stand::Shared(own) => ("shared", Some(side(own)), None),
        Stand::Tension => ("tension", None, None),
        Stand::OnlyOne(at, own) => ("only-one", Some(side(own)), name(at)),
        Stand::Uncertain => ("uncertain", None, None),
    };
    let lines = one.lines.iter().map(|line| {
        json!({ "group": found.line(line.group), "votes": counts(line.tally), "agree": line.agree,
            "disagree": line.disagree })
    });
    json!({
        "statement": found.room.statements[one.statement], "text": found.room.texts[one.statement],
        "stand": stand, "side": of, "only": only,
        "agree": one.agree, "disagree": one.disagree, "least": one.least, "tension": one.tension,
        "pooled": counts(one.pooled), "against": one.against().into_iter().map(name).collect::<Vec<_>>(),
        "groups": lines.collect::<Vec<_>>(),
    })
}
