//! A place beside each member of a group: one small picture each on one scale, and where the place stands among all.

use super::figure::number_style;
use crate::{Page, Quantity};
use torg_lang::Arg;
use torg_report::chart::NumberStyle;
use torg_report::chart::small::{self, Panel, Small};
use torg_report::chart::strip::{self, Strip};
use torg_stages::follow_up::views::{CurveView, MemberView, MembersView, PointView};

/// In the reader's language and order.
pub(super) struct Members {
    /// "2023: Mölndal among all".
    pub(super) strip_title: String,
    /// The strip; `None` where there is hardly anything to stand among.
    pub(super) strip: Option<String>,
    /// Name and value of each member in the period of the strip.
    pub(super) rows: Vec<(String, String)>,
    /// Each member.
    pub(super) panels: Vec<Panelled>,
    /// What the line behind every picture is.
    pub(super) behind: String,
}

/// One small picture.
pub(super) struct Panelled {
    pub(super) name: String,
    /// `None` with fewer than two values.
    pub(super) svg: Option<String>,
    /// What stands there instead: the only value with its period, or that there is none.
    pub(super) few: String,
}

impl Members {
    /// `None` where there is nothing to show.
    pub(super) fn of(page: &Page, curve: &CurveView, mut view: MembersView, decimals: u8) -> Option<Self> {
        torg_lang::sort_names(page.lang, &mut view.members, |member| member.place.name.as_str());
        let numbers = number_style(page.lang, decimals);
        let when = page.date(&view.period);
        let peers = view.members.iter().filter_map(|member| Some((member.place.name.clone(), member.value?)));
        let peers: Vec<(String, f64)> = peers.collect();
        let known = peers.len() + view.others.len() + usize::from(view.own.is_some());
        let mut drawn = Strip {
            id: "among-all".to_owned(),
            title: page.phrases().with(
                "members-strip",
                &[
                    ("name", Arg::Text(&view.place.name)),
                    ("when", Arg::Text(&when)),
                    ("k", Arg::Number(known.quantity())),
                    ("n", Arg::Number(view.all.max(known).quantity())),
                ],
            ),
            description: String::new(),
            own: view.own.map(|value| (view.place.name.clone(), value)),
            peers,
            others: view.others.clone(),
            is_logarithm: false,
            numbers,
            headers: (String::new(), String::new()),
        };
        drawn.description = description(page, &drawn);
        let strip = strip::svg(&drawn);
        let behind = curve.own.iter().find(|line| line.part.is_empty()).map(|line| points(&line.points));
        let small = Small {
            id: "each".to_owned(),
            behind: behind.unwrap_or_default(),
            panels: view
                .members
                .iter()
                .map(|member| Panel {
                    name: member.place.name.clone(),
                    points: points(&member.points),
                    description: from_to(page, &member.place.name, &member.points, decimals),
                })
                .collect(),
            numbers,
        };
        let named = view.members.iter().map(|member| (member.place.name.clone(), few(page, member, numbers)));
        let panels: Vec<Panelled> =
            named.zip(small::svgs(&small)).map(|((name, few), svg)| Panelled { name, svg, few }).collect();
        let not_stated = page.t("word-not-stated");
        let rows = view.members.iter().map(|member| {
            let value = member.value.map_or_else(|| not_stated.to_owned(), |value| numbers.write(value));
            (member.place.name.clone(), value)
        });
        (strip.is_some() || panels.iter().any(|panel| panel.svg.is_some())).then(|| Self {
            strip_title: drawn.title.clone(),
            strip,
            rows: rows.collect(),
            panels,
            behind: view.place.name.clone(),
        })
    }
}

fn few(page: &Page, member: &MemberView, numbers: NumberStyle) -> String {
    let newest = member.points.iter().rev().find_map(|point| Some((point.value?, &point.period)));
    newest.map_or_else(
        || page.t("follow-up-no-values-short").to_owned(),
        |(value, period)| format!("{} ({})", numbers.write(value), page.date(period)),
    )
}

fn points(points: &[PointView]) -> Vec<(f64, Option<f64>)> {
    points.iter().map(|point| (point.at, point.value)).collect()
}

fn from_to(page: &Page, name: &str, points: &[PointView], decimals: u8) -> String {
    let mut values = points.iter().filter_map(|point| Some((&point.period, point.value?)));
    let (Some(first), Some(last)) = (values.next(), values.next_back()) else { return String::new() };
    let write = |value: f64| page.number(value, usize::from(decimals));
    page.phrases().with(
        "follow-up-from-to",
        &[
            ("name", Arg::Text(name)),
            ("from", Arg::Text(&write(first.1))),
            ("start", Arg::Text(&page.date(first.0))),
            ("to", Arg::Text(&write(last.1))),
            ("end", Arg::Text(&page.date(last.0))),
        ],
    )
}

/// The strip in words: the own value, and between what all lie.
fn description(page: &Page, strip: &Strip) -> String {
    let all =
        || strip.own.iter().chain(&strip.peers).map(|(_, value)| *value).chain(strip.others.iter().copied());
    let (Some(least), Some(most)) = (all().reduce(f64::min), all().reduce(f64::max)) else {
        return String::new();
    };
    let own = strip.own.as_ref().map_or_else(
        || page.t("word-not-stated").to_owned(),
        |(name, value)| format!("{name} {}", strip.numbers.write(*value)),
    );
    page.phrases().with(
        "members-strip-told",
        &[
            ("own", Arg::Text(&own)),
            ("least", Arg::Text(&strip.numbers.write(least))),
            ("most", Arg::Text(&strip.numbers.write(most))),
        ],
    )
}
