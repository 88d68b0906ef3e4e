//! Groups that only the votes show: whether there are any, their map, what each says more often than the rest.

use crate::Page;
use torg_lang::Arg;
use torg_report::chart::camps::{self, Camp, Camps};
use torg_stages::capture::agreement::{OpinionGroupView, OpinionView, ToldView};

/// Names of the marks, in the order in which groups get them.
const MARKS: [&str; 5] = ["circle", "square", "triangle", "diamond", "cross"];

/// The map with the groups in words.
pub(super) struct Picture {
    pub(super) title: String,
    pub(super) svg: String,
    pub(super) groups: Vec<Group>,
}

/// A group in words.
pub(super) struct Group {
    /// "Group A, 34 people".
    pub(super) name: String,
    /// "Circles on the map".
    pub(super) mark: String,
    /// Text of each statement with its counts.
    pub(super) told_by: Vec<(ToldView, String)>,
}

/// Whether there are groups, and why not, in a sentence.
pub(super) fn verdict(page: &Page, view: &OpinionView) -> String {
    let key = match view.verdict.as_str() {
        "no-split" => "opinion-no-split",
        "like-chance" => "opinion-like-chance",
        "groups" => "opinion-groups",
        _ => "opinion-too-few",
    };
    let values = [
        ("n", Arg::from(view.counted)),
        ("groups", Arg::from(view.groups.len())),
        ("mixtures", Arg::Number(f64::from(view.mixtures))),
    ];
    page.phrases().with(key, &values)
}

/// The map; `None` where there are no groups.
pub(super) fn picture(page: &Page, view: &OpinionView) -> Option<Picture> {
    let groups: Vec<Group> =
        view.groups.iter().zip(MARKS).map(|(one, mark)| group(page, one, mark)).collect();
    let camp = |one: &OpinionGroupView| Camp {
        label: format!("{} · {}", one.letter, one.people),
        spots: one.clumps.iter().map(|clump| ([clump.x, clump.y], clump.people)).collect(),
    };
    let in_words = groups.iter().map(|group| format!("{}: {}.", group.name, group.mark));
    let drawn = Camps {
        id: "opinion-map".to_owned(),
        title: page.t("agree-map").to_owned(),
        description: in_words.collect::<Vec<_>>().join(" "),
        camps: view.groups.iter().map(camp).collect(),
    };
    Some(Picture { svg: camps::svg(&drawn)?, title: drawn.title, groups })
}

fn group(page: &Page, one: &OpinionGroupView, mark: &str) -> Group {
    let values = [("text", Arg::Text(&one.letter)), ("n", Arg::from(one.people))];
    Group {
        name: page.phrases().with("opinion-group", &values),
        mark: page.w("agree-mark", mark).to_owned(),
        told_by: one.told_by.iter().map(|told| (told.clone(), counts(page, told))).collect(),
    }
}

/// "31 of 34 agree; of the rest 4 of 38."
fn counts(page: &Page, told: &ToldView) -> String {
    let key = if told.side == "agree" { "agree-told-agree" } else { "agree-told-disagree" };
    let number = |n: u32| Arg::Number(f64::from(n));
    let values = [
        ("k", number(told.hits)),
        ("n", number(told.seen)),
        ("others", number(told.rest_hits)),
        ("of", number(told.rest_seen)),
    ];
    page.phrases().with(key, &values)
}
