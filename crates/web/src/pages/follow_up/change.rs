//! Change or noise under a curve: the control chart of each line, and every signal as a sentence.

use super::figure::{labels, line_name, mark, number_style, own_series};
use super::sheet::decimals;
use crate::{Page, Quantity};
use torg_lang::Arg;
use torg_report::chart::{self, Chart, MarkKind, Role, Series};
use torg_stages::follow_up::views::{ChangeView, CurveView, LineView, RunView, SignalView};

/// What the rules say of one line.
#[derive(Debug, Clone)]
pub(in crate::pages) struct Change {
    /// The line.
    pub(in crate::pages) name: String,
    /// The control chart, for a report; `None` where the values are too few or yearly.
    pub(in crate::pages) chart: Option<Chart>,
    /// Its drawing.
    pub(in crate::pages) svg: Option<String>,
    /// What makes mean and limits, or why there are none.
    pub(in crate::pages) basis: String,
    /// Id, title and language of the pilot whose time before makes them, where the page is not the pilot's.
    pub(in crate::pages) pilot: Option<(String, String, String)>,
    /// The signals, or that there is none.
    pub(in crate::pages) signals: Vec<String>,
    /// The run chart in a sentence.
    pub(in crate::pages) run: Option<String>,
}

impl Change {
    /// Every line of a curve; `id` is the curve's anchor.
    pub(super) fn all(page: &Page, view: &CurveView, id: &str) -> Vec<Self> {
        let told = view.changes.iter().enumerate().filter_map(|(at, change)| {
            let line = view.own.iter().find(|line| line.series_id == change.series_id)?;
            Some(Self::of(page, view, (line, change), &format!("{id}-change-{at}")))
        });
        told.collect()
    }

    fn of(page: &Page, view: &CurveView, (line, change): (&LineView, &ChangeView), id: &str) -> Self {
        let words = Words { page, decimals: usize::from(decimals(view)) };
        let name = line_name(page, line);
        let signals = match change.signals.as_slice() {
            [] if change.is_charted => vec![page.t("change-nothing").to_owned()],
            some => some.iter().map(|signal| words.signal(signal)).collect(),
        };
        let chart = change.is_charted.then(|| drawing(page, view, (line, change), (id, &signals))).flatten();
        Self {
            svg: chart.as_ref().and_then(|chart| chart::svg(chart).ok()),
            chart,
            basis: words.basis(change),
            pilot: change
                .pilot
                .as_ref()
                .filter(|_| view.pilot.is_none())
                .map(|pilot| (pilot.id.clone(), pilot.title.clone(), pilot.lang.clone())),
            run: change.is_charted.then(|| words.run(change.run.as_ref())),
            name,
            signals,
        }
    }
}

/// Sentences with the curve's number of decimals.
struct Words<'p> {
    page: &'p Page,
    decimals: usize,
}

impl Words<'_> {
    fn number(&self, value: f64) -> String {
        self.page.number(value, self.decimals)
    }

    fn basis(&self, change: &ChangeView) -> String {
        let page = self.page;
        if change.is_yearly {
            return page.t("change-yearly").to_owned();
        }
        if !change.is_charted {
            return page.k_of_n("change-too-few", change.points, change.needed);
        }
        let key = if change.baseline.is_some() { "change-before" } else { "change-all" };
        let told = page.phrases().with(
            key,
            &[
                ("mean", Arg::Text(&self.number(change.mean))),
                ("lower", Arg::Text(&self.number(change.lower))),
                ("upper", Arg::Text(&self.number(change.upper))),
                ("n", Arg::Number(change.baseline.unwrap_or(change.points).quantity())),
                ("from", Arg::Text(&page.date(&change.from))),
                ("to", Arg::Text(&page.date(&change.to))),
            ],
        );
        let after_break = change.after_break.map(|year| page.with("change-after-break", &year.to_string()));
        let trial = change.is_trial.then(|| page.t("change-trial").to_owned());
        std::iter::once(told).chain(after_break).chain(trial).collect::<Vec<_>>().join(" ")
    }

    fn signal(&self, signal: &SignalView) -> String {
        let page = self.page;
        let when = if signal.from == signal.to {
            page.date(&signal.from)
        } else {
            page.phrases().date_range(&signal.from, &signal.to)
        };
        let told = page
            .phrases()
            .with(&format!("change-{}-{}", signal.rule, signal.side), &[("when", Arg::Text(&when))]);
        match signal.meaning.as_str() {
            "improvement" => format!("{told} {}", page.t("change-improvement")),
            "concern" => format!("{told} {}", page.t("change-concern")),
            _ => told,
        }
    }

    fn run(&self, run: Option<&RunView>) -> String {
        let Some(run) = run else { return self.page.t("change-run-too-few").to_owned() };
        let key = match (run.has_long_run, run.has_few_crossings) {
            (true, true) => "change-run-both",
            (true, false) => "change-run-long",
            (false, true) => "change-run-few",
            (false, false) => "change-run-none",
        };
        self.page.phrases().with(
            key,
            &[
                ("median", Arg::Text(&self.number(run.median))),
                ("run", Arg::Number(run.longest_run.quantity())),
                ("most", Arg::Number(run.longest_run_limit.quantity())),
                ("crossings", Arg::Number(run.crossings.quantity())),
                ("least", Arg::Number(run.crossings_limit.quantity())),
            ],
        )
    }
}

fn drawing(
    page: &Page,
    view: &CurveView,
    (line, change): (&LineView, &ChangeView),
    (id, signals): (&str, &[String]),
) -> Option<Chart> {
    let own = own_series(page, line);
    let (first, last) = (own.points.first()?.0, own.points.last()?.0);
    let flat = |value: f64| own.points.iter().map(|(at, _)| (*at, Some(value))).collect::<Vec<_>>();
    let limits = Series {
        name: page.t("change-limits").to_owned(),
        role: Role::Band {
            low: flat(change.lower),
            high: flat(change.upper),
            low_name: page.t("change-lower").to_owned(),
            high_name: page.t("change-upper").to_owned(),
        },
        points: Vec::new(),
    };
    let mean =
        Series { name: page.t("change-mean").to_owned(), role: Role::Comparison, points: flat(change.mean) };
    let is_noted = |at: f64| change.signals.iter().any(|signal| signal.at.contains(&at));
    let noted = Series {
        name: page.t("change-noted").to_owned(),
        role: Role::Noted,
        points: own.points.iter().map(|(at, value)| (*at, value.filter(|_| is_noted(*at)))).collect(),
    };
    let start =
        view.pilot.as_ref().and_then(|pilot| pilot.starts_at).filter(|at| (first..=last).contains(at));
    let mut series = vec![limits, mean, own];
    if !change.signals.is_empty() {
        series.push(noted);
    }
    Some(Chart {
        id: id.to_owned(),
        title: page.with("change-chart", &line_name(page, line)),
        description: signals.join(" "),
        unit: view.indicator.unit.clone(),
        x_name: page.t("follow-up-period").to_owned(),
        x_labels: labels(page, view),
        series,
        marks: start
            .map(|at| mark(at, page.t("follow-up-pilot-starts"), MarkKind::Start))
            .into_iter()
            .collect(),
        too_few: page.t("follow-up-too-few").to_owned(),
        no_value: page.t("follow-up-missing").to_owned(),
        numbers: number_style(page.lang, decimals(view)),
        ..Chart::default()
    })
}
