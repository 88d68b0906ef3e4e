//! A curve as pages show it: the drawing, the same data as a table, where the figures come from, who is in the group,
//! what to know before drawing a conclusion. Not for: reading values; that is the stage's.

use super::change::Change;
use super::sheet::{Sheet, decimals};
use crate::Page;
use torg_domain::indicator::position_of;
use torg_lang::{Arg, Lang};
use torg_report::chart::{self, Chart, Mark, MarkKind, NumberStyle, Role, Series};
use torg_stages::follow_up::views::{ComparisonView, CurveView, LineView};

/// A curve in the reader's language.
#[derive(Debug, Clone)]
pub(in crate::pages) struct Figure {
    /// Anchor, unique on the page.
    pub(in crate::pages) id: String,
    /// The indicator's title and the place.
    pub(in crate::pages) title: String,
    /// What is drawn, for a report.
    pub(in crate::pages) chart: Chart,
    /// The drawing; `None` where there are too few values for a line.
    pub(in crate::pages) svg: Option<String>,
    /// Where the figures come from, a line for each part.
    pub(in crate::pages) sources: String,
    /// The same data as a table.
    pub(in crate::pages) sheet: Sheet,
    /// Breaks: year, language, what changed.
    pub(in crate::pages) breaks: Vec<(i64, String, String)>,
    /// "The series ended after 2024."
    pub(in crate::pages) ended: Option<String>,
    /// What to know before drawing a conclusion.
    pub(in crate::pages) caveats: Vec<String>,
    /// A ready-made group nearly holds a network: who is missing.
    pub(in crate::pages) warnings: Vec<String>,
    /// Name of the group and its members in the reader's order.
    pub(in crate::pages) group: Option<(String, Vec<String>)>,
    /// Members without any value.
    pub(in crate::pages) without_values: Vec<String>,
    /// Change or noise, line by line.
    pub(in crate::pages) changes: Vec<Change>,
    /// Invented values.
    pub(in crate::pages) is_example: bool,
}

impl Figure {
    /// The figure of a curve; `number` makes its anchor unique on the page.
    pub(in crate::pages) fn of(page: &Page, view: &CurveView, number: usize) -> Self {
        let id = format!("curve-{number}");
        let title = format!("{}: {}", view.place.name, view.indicator.title);
        let ended = view.indicator.ended_with.map(|year| page.with("follow-up-ended", &year.to_string()));
        let drawing = drawing(page, view, (&id, &title), ended.as_ref());
        let group = view.comparison.as_ref().map(|comparison| {
            let mut names: Vec<String> =
                comparison.members.iter().map(|member| member.name.clone()).collect();
            torg_lang::sort_names(page.lang, &mut names, String::as_str);
            (group_name(page, comparison), names)
        });
        let mut without_values: Vec<String> =
            view.comparison.iter().flat_map(|c| &c.without_values).map(|m| m.name.clone()).collect();
        torg_lang::sort_names(page.lang, &mut without_values, String::as_str);
        Self {
            svg: chart::svg(&drawing).ok(),
            sources: sources(page, view).join(" "),
            sheet: Sheet::of(page, view),
            breaks: breaks(page, view),
            caveats: view
                .caveats
                .iter()
                .map(|c| page.with(&format!("follow-up-caveat-{}", c.caveat), &c.detail))
                .collect(),
            warnings: warnings(page, view),
            changes: Change::all(page, view, &id),
            is_example: view.is_example,
            chart: drawing,
            id,
            title,
            ended,
            group,
            without_values,
        }
    }

    /// Is there any control chart?
    pub(in crate::pages) fn is_change_charted(&self) -> bool {
        self.changes.iter().any(|change| change.svg.is_some())
    }
}

/// Name of a group; the other teams of a place have none of their own.
pub(super) fn group_name(page: &Page, comparison: &ComparisonView) -> String {
    if comparison.name.is_empty() {
        page.t("follow-up-other-teams").to_owned()
    } else {
        comparison.name.clone()
    }
}

/// Name of a line: the place, its team, women or men.
pub(super) fn line_name(page: &Page, line: &LineView) -> String {
    match line.part.as_str() {
        "" => line.place.name.clone(),
        "women" => format!("{}, {}", line.place.name, page.t("follow-up-women")),
        "men" => format!("{}, {}", line.place.name, page.t("follow-up-men")),
        team => team.to_owned(),
    }
}

fn drawing(page: &Page, view: &CurveView, (id, title): (&str, &str), ended: Option<&String>) -> Chart {
    let mut series: Vec<Series> = view.own.iter().map(|line| own_series(page, line)).collect();
    series.extend(view.comparison.iter().filter(|c| !c.points.is_empty()).map(|c| group_series(page, c)));
    Chart {
        id: id.to_owned(),
        title: title.to_owned(),
        description: description(page, view),
        unit: view.indicator.unit.clone(),
        x_name: page.t("follow-up-period").to_owned(),
        x_labels: labels(page, view),
        series,
        marks: marks(page, view),
        end_note: ended.cloned(),
        source: None,
        too_few: page.t("follow-up-too-few").to_owned(),
        no_value: page.t("follow-up-missing").to_owned(),
        from_zero: false,
        numbers: number_style(page.lang, decimals(view)),
    }
}

pub(super) fn own_series(page: &Page, line: &LineView) -> Series {
    let points = line.points.iter().map(|point| (point.at, point.value)).collect();
    Series { name: line_name(page, line), role: Role::Own, points }
}

fn group_series(page: &Page, group: &ComparisonView) -> Series {
    let points = |value: fn(&torg_stages::follow_up::views::BandPointView) -> f64| {
        group.points.iter().map(|point| (point.at, Some(value(point)))).collect::<Vec<_>>()
    };
    let role = if group.members.len() == 1 {
        Role::Comparison
    } else {
        Role::Band {
            low: points(|point| point.low),
            high: points(|point| point.high),
            low_name: page.t("follow-up-lowest").to_owned(),
            high_name: page.t("follow-up-highest").to_owned(),
        }
    };
    let name = match group.members.as_slice() {
        [only] => only.name.clone(),
        _ => page.t("follow-up-group-mean").to_owned(),
    };
    Series { name, role, points: points(|point| point.mean) }
}

/// First and last value in words, for those who do not see the drawing.
fn description(page: &Page, view: &CurveView) -> String {
    let told = view.own.iter().filter_map(|line| {
        let mut values = line.points.iter().filter_map(|point| Some((&point.period, point.value?)));
        let (first, last) = (values.next()?, values.next_back()?);
        let write = |value: f64| page.number(value, usize::from(decimals(view)));
        Some(page.phrases().with(
            "follow-up-from-to",
            &[
                ("name", Arg::Text(&line_name(page, line))),
                ("from", Arg::Text(&write(first.1))),
                ("start", Arg::Text(&page.date(first.0))),
                ("to", Arg::Text(&write(last.1))),
                ("end", Arg::Text(&page.date(last.0))),
            ],
        ))
    });
    told.collect::<Vec<_>>().join(" ")
}

/// Names on the time axis where periods are finer than years.
pub(super) fn labels(page: &Page, view: &CurveView) -> Vec<(f64, String)> {
    let own = view.own.iter().flat_map(|line| &line.points).map(|point| (point.at, &point.period));
    let group = view.comparison.iter().flat_map(|c| &c.points).map(|point| (point.at, &point.period));
    let fine = own.chain(group).filter(|(_, period)| period.len() > 4);
    let mut all: Vec<(f64, String)> =
        fine.map(|(at, period)| (at, page.phrases().date_short(period))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all.dedup_by(|a, b| a.1 == b.1);
    all
}

/// Breaks, end and pilot, as far as they fall among the drawn periods.
fn marks(page: &Page, view: &CurveView) -> Vec<Mark> {
    let own = view.own.iter().flat_map(|line| &line.points).map(|point| point.at);
    let group = view.comparison.iter().flat_map(|c| &c.points).map(|point| point.at);
    let (low, high) =
        own.chain(group).fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), at| (l.min(at), h.max(at)));
    let year = |year: i64| position_of(&year.to_string());
    let mut marks = Vec::new();
    for (year_of, ..) in breaks(page, view) {
        // Between the last year of the old definition and the first of the new one.
        marks.extend(year(year_of).map(|at| mark(at - 0.5, page.t("follow-up-break"), MarkKind::Break)));
    }
    if let Some(last) = view.indicator.ended_with {
        let text = page.with("follow-up-ends", &last.to_string());
        marks.extend(year(last).map(|at| mark(at, &text, MarkKind::End)));
    }
    if let Some(pilot) = &view.pilot {
        marks.extend(pilot.starts_at.map(|at| mark(at, page.t("follow-up-pilot-starts"), MarkKind::Start)));
        marks.extend(pilot.ends_at.map(|at| mark(at, page.t("follow-up-pilot-ends"), MarkKind::End)));
    }
    marks.retain(|mark| (low..=high).contains(&mark.x));
    marks
}

pub(super) fn mark(x: f64, text: &str, kind: MarkKind) -> Mark {
    Mark { x, text: text.to_owned(), kind }
}

/// Each break once, told in the reader's language where it can be, else in the indicator's own.
fn breaks(page: &Page, view: &CurveView) -> Vec<(i64, String, String)> {
    let mut years: Vec<i64> = view.breaks.iter().map(|told| told.year).collect();
    years.dedup();
    let wanted = [page.lang_code, view.indicator.lang.as_str(), "en"];
    let told = |year: i64| {
        let of_year = || view.breaks.iter().filter(move |told| told.year == year);
        let best = wanted.iter().find_map(|lang| of_year().find(|told| told.lang == *lang));
        best.or_else(|| of_year().next()).map(|told| (year, told.lang.clone(), told.text.clone()))
    };
    years.into_iter().filter_map(told).collect()
}

/// Raw values carry their source's own line. What Torg calculated says so and never names an authority as its source.
fn sources(page: &Page, view: &CurveView) -> Vec<String> {
    let indicator = &view.indicator;
    let mut lines = Vec::new();
    if view.is_example {
        lines.push(page.t("follow-up-example-source").to_owned());
    } else if indicator.is_official {
        lines.push(format!("{}: {}.", view.place.name, indicator.source_line));
        if !indicator.producer.is_empty() {
            lines.push(page.with("follow-up-produced-by", &indicator.producer));
        }
    } else {
        lines.push(page.with("follow-up-counted-by", &view.place.name));
    }
    if let Some(group) =
        view.comparison.as_ref().filter(|group| group.members.len() > 1 && !group.points.is_empty())
    {
        lines.push(page.phrases().with(
            if group.calculated_from.is_empty() {
                "follow-up-own-calculation"
            } else {
                "follow-up-own-calculation-from"
            },
            &[
                ("group", Arg::Text(&group_name(page, group))),
                ("from", Arg::Text(&group.calculated_from)),
                (
                    "k",
                    Arg::Number(crate::Quantity::quantity(
                        &(group.members.len() - group.without_values.len()),
                    )),
                ),
                ("n", Arg::Number(crate::Quantity::quantity(&group.members.len()))),
            ],
        ));
    }
    lines
}

fn warnings(page: &Page, view: &CurveView) -> Vec<String> {
    let warn = |coverage: &torg_stages::follow_up::views::CoverageView| {
        let mut missing: Vec<String> = coverage.missing.iter().map(|place| place.name.clone()).collect();
        torg_lang::sort_names(page.lang, &mut missing, String::as_str);
        page.phrases().with(
            "follow-up-group-incomplete",
            &[
                ("k", Arg::Number(crate::Quantity::quantity(&coverage.held))),
                ("n", Arg::Number(crate::Quantity::quantity(&coverage.of))),
                ("network", Arg::Text(&coverage.network)),
                ("missing", Arg::Text(&missing.join(", "))),
            ],
        )
    };
    view.coverage.iter().map(warn).collect()
}

pub(in crate::pages) fn number_style(lang: Lang, decimals: u8) -> NumberStyle {
    let (decimal, thousands) = match lang {
        Lang::En => ('.', ','),
        Lang::Da => (',', '.'),
        _ => (',', '\u{202f}'),
    };
    NumberStyle { decimal, thousands, decimals }
}
