//! The answer as lines for people, in their language.

use super::{By, Found, letter};
use std::fmt::Write as _;
use torg_engine::opinion::{Line, Representative, Side, Stand, Statement, Verdict, Vote, representative};
use torg_lang::{Arg, Phrases};

pub(super) fn text(found: &Found<'_>, words: &Phrases) -> String {
    let mut out = String::new();
    let counts = [
        ("n", Arg::from(found.opinion.voters)),
        ("statements", Arg::from(found.room.statements.len())),
        ("votes", Arg::from(found.room.votes.len())),
    ];
    let _ = writeln!(out, "{}\n{}", words.with("opinion-lead", &counts), verdict(found, words));
    groups(found, words, &mut out);
    let by = match found.by {
        By::Declared => "opinion-by-declared",
        By::Opinion => "opinion-by-opinion",
        By::Room => "opinion-by-room",
    };
    let lines: Vec<String> = found
        .compared
        .lines
        .iter()
        .map(|(group, people)| format!("{} ({people})", name(found, words, *group)))
        .collect();
    let _ = writeln!(out, "\n{}: {}", words.t(by), lines.join(", "));
    let folded: Vec<String> =
        found.compared.folded.iter().filter_map(|(group, _)| found.line(*group)).collect();
    if !folded.is_empty() {
        let _ = writeln!(out, "{}", words.with("opinion-folded", &[("text", Arg::Text(&folded.join(", ")))]));
    }
    let mut heading = "";
    for one in &found.compared.statements {
        let own = match one.stand {
            Stand::Shared(_) => "opinion-shared",
            Stand::Tension => "opinion-tension",
            Stand::OnlyOne(..) => "opinion-only-one",
            Stand::Uncertain => "opinion-uncertain",
        };
        if own != heading {
            heading = own;
            let _ = writeln!(out, "\n{}", words.t(heading));
        }
        statement(found, words, one, &mut out);
    }
    out
}

fn verdict(found: &Found<'_>, words: &Phrases) -> String {
    let opinion = &found.opinion;
    let key = match &opinion.verdict {
        Verdict::TooFew => "opinion-too-few",
        Verdict::NoSplit => "opinion-no-split",
        Verdict::LikeChance => "opinion-like-chance",
        Verdict::Groups(_) => "opinion-groups",
    };
    let groups = found.groups().map_or(0, |groups| groups.sizes.len());
    let mixtures = opinion.chance.map_or(0, |chance| chance.rounds);
    let counted = Arg::from(opinion.counted);
    words.with(key, &[("n", counted), ("groups", Arg::from(groups)), ("mixtures", Arg::from(mixtures))])
}

fn groups(found: &Found<'_>, words: &Phrases, out: &mut String) {
    let Some(groups) = found.groups() else { return };
    for (group, told) in representative(&groups.tallies, &found.room.muted).iter().enumerate() {
        let values = [("text", Arg::Text(&letter(group))), ("n", Arg::from(groups.sizes[group]))];
        let _ = writeln!(out, "\n{}", words.with("opinion-group", &values));
        for one in told {
            let _ = writeln!(out, "  {}", told_by(found, words, one));
        }
    }
}

fn told_by(found: &Found<'_>, words: &Phrases, one: &Representative) -> String {
    let key = if one.vote == Vote::Agree { "opinion-for" } else { "opinion-against" };
    let counts = words.with(key, &[("k", Arg::from(one.hits)), ("n", Arg::from(one.seen))]);
    format!("{counts}: {}", quoted(found, one.statement))
}

/// A statement's number with its text, where a file has it.
fn quoted(found: &Found<'_>, statement: usize) -> String {
    let number = &found.room.statements[statement];
    found.room.texts[statement].as_ref().map_or_else(|| number.clone(), |text| format!("{number}. {text}"))
}

fn name(found: &Found<'_>, words: &Phrases, group: usize) -> String {
    let rest = if found.by == By::Room { "opinion-everybody" } else { "opinion-others" };
    found.line(group).unwrap_or_else(|| words.t(rest).to_owned())
}

fn statement(found: &Found<'_>, words: &Phrases, one: &Statement, out: &mut String) {
    let _ = writeln!(out, "  {}", quoted(found, one.statement));
    let share = |line: &Line| {
        let (key, hits) = match one.stand {
            Stand::Shared(Side::Disagree) | Stand::OnlyOne(_, Side::Disagree) => {
                ("opinion-against", line.tally.disagree)
            }
            _ => ("opinion-for", line.tally.agree),
        };
        let counts = words.with(key, &[("k", Arg::from(hits)), ("n", Arg::from(line.tally.seen))]);
        format!("{}: {counts}", name(found, words, line.group))
    };
    let lines: Vec<String> = one.lines.iter().map(share).collect();
    let _ = writeln!(out, "    {}", lines.join("; "));
    let against: Vec<String> =
        one.against().iter().map(|at| name(found, words, one.lines[*at].group)).collect();
    if !against.is_empty() {
        let percent =
            words.percent(100.0 * f64::from(one.pooled.agree) / f64::from(one.pooled.seen.max(1)), 0);
        let values = [("text", Arg::Text(&against.join(", "))), ("percent", Arg::Text(&percent))];
        let _ = writeln!(out, "    {}", words.with("opinion-hides", &values));
    }
}
