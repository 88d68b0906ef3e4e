//! The drawings of an effect, each with the same data as a table: the place beside its mixture, the difference beside that
//! of others, how much it grew beside others; of teams the difference alone.

use crate::Page;
use crate::pages::follow_up::figure::number_style;
use torg_domain::indicator::position_of;
use torg_lang::Arg;
use torg_report::chart::strip::{self, Strip};
use torg_report::chart::{self, Chart, Mark, MarkKind, Point, Role, Series};
use torg_stages::follow_up::effect::sentences;
use torg_stages::follow_up::effect::views::{DifferenceView, PilotEffectView, PlaceboView, SyntheticView};
use torg_stages::follow_up::views::IndicatorView;

/// A drawing with its table.
pub(super) struct Picture {
    /// Anchor, unique on the page.
    pub(super) id: String,
    pub(super) title: String,
    /// What is drawn, for a report; `None` for a strip, whose table says the same.
    pub(super) chart: Option<Chart>,
    /// `None` where there are too few values.
    pub(super) svg: Option<String>,
    pub(super) columns: Vec<String>,
    /// Name of a row and its cells.
    pub(super) rows: Vec<(String, Vec<String>)>,
}

/// A column of a table: its heading and its value by period.
type Column = (String, Vec<Option<f64>>);

/// What all drawings of one answer share.
struct Sheet<'p> {
    page: &'p Page,
    indicator: &'p IndicatorView,
    digits: usize,
    periods: Vec<&'p str>,
    start: &'p str,
}

impl Sheet<'_> {
    fn points(&self, values: &[Option<f64>]) -> Vec<Point> {
        let all = self.periods.iter().zip(values);
        all.filter_map(|(period, value)| Some((position_of(period)?, *value))).collect()
    }

    fn chart(&self, (id, title): (&str, String), description: String, series: Vec<Series>) -> Chart {
        let fine = self.periods.iter().filter(|period| period.len() > 4);
        let label = |period: &&str| Some((position_of(period)?, self.page.phrases().date_short(period)));
        // Between the last period before the start and the first one after it.
        let starts = self.periods.iter().position(|period| *period == self.start).and_then(|at| {
            let (first, last) =
                (position_of(self.start)?, position_of(self.periods.get(at.checked_sub(1)?)?)?);
            Some(f64::midpoint(first, last))
        });
        let text = self.page.t("follow-up-pilot-starts").to_owned();
        Chart {
            id: id.to_owned(),
            title,
            description,
            unit: self.indicator.unit.clone(),
            x_name: self.page.t("follow-up-period").to_owned(),
            x_labels: fine.filter_map(label).collect(),
            series,
            marks: starts.map(|x| Mark { x, text, kind: MarkKind::Start }).into_iter().collect(),
            too_few: self.page.t("follow-up-too-few").to_owned(),
            no_value: self.page.t("follow-up-missing").to_owned(),
            numbers: number_style(self.page.lang, u8::try_from(self.digits).unwrap_or(6)),
            ..Chart::default()
        }
    }

    fn picture(&self, chart: Chart, columns: Vec<Column>) -> Picture {
        let cell = |value: &Option<f64>| {
            let missing = || self.page.t("follow-up-missing").to_owned();
            value.map_or_else(missing, |value| self.page.number(value, self.digits))
        };
        let row = |at: usize| {
            columns.iter().map(|(_, values)| values.get(at).map_or_else(String::new, cell)).collect()
        };
        Picture {
            svg: chart::svg(&chart).ok(),
            id: chart.id.clone(),
            title: chart.title.clone(),
            rows: self
                .periods
                .iter()
                .enumerate()
                .map(|(at, period)| (self.page.date(period), row(at)))
                .collect(),
            columns: columns.into_iter().map(|(name, _)| name).collect(),
            chart: Some(chart),
        }
    }

    /// First and last value in words.
    fn told(&self, name: &str, values: &[Option<f64>]) -> String {
        let mut known =
            self.periods.iter().zip(values).filter_map(|(period, value)| Some((*period, (*value)?)));
        let (Some(first), Some(last)) = (known.next(), known.next_back()) else { return String::new() };
        let write = |value: f64| self.page.number(value, self.digits);
        self.page.phrases().with(
            "follow-up-from-to",
            &[
                ("name", Arg::Text(name)),
                ("from", Arg::Text(&write(first.1))),
                ("start", Arg::Text(&self.page.date(first.0))),
                ("to", Arg::Text(&write(last.1))),
                ("end", Arg::Text(&self.page.date(last.0))),
            ],
        )
    }
}

pub(super) fn synthetic_pictures(
    page: &Page,
    view: &PilotEffectView,
    found: &SyntheticView,
    (indicator, digits): (&IndicatorView, usize),
) -> Vec<Picture> {
    let periods = found.periods.iter().map(|one| one.period.as_str()).collect();
    let sheet = Sheet { page, indicator, digits, periods, start: &found.start };
    let mut pictures = vec![beside_mixture(&sheet, view, found), gaps(&sheet, found)];
    pictures.extend(ratios(page, found));
    pictures
}

fn beside_mixture(sheet: &Sheet<'_>, view: &PilotEffectView, found: &SyntheticView) -> Picture {
    let page = sheet.page;
    let own: Vec<Option<f64>> = found.periods.iter().map(|one| Some(one.observed)).collect();
    let mixed: Vec<Option<f64>> = found.periods.iter().map(|one| Some(one.synthetic)).collect();
    let similar = |period: &&str| {
        view.similar_points.iter().find(|point| point.period == **period).map(|point| point.mean)
    };
    let similar: Vec<Option<f64>> = sheet.periods.iter().map(similar).collect();
    let mut columns = vec![(found.treated.clone(), own), (page.t("effect-mixed").to_owned(), mixed)];
    if similar.iter().any(Option::is_some) {
        columns.push((page.t("effect-similar").to_owned(), similar));
    }
    let roles = [Role::Own, Role::Comparison, Role::Comparison];
    let series = columns.iter().zip(roles).map(|((name, values), role)| Series {
        name: name.clone(),
        role,
        points: sheet.points(values),
    });
    let description =
        columns.iter().map(|(name, values)| sheet.told(name, values)).collect::<Vec<_>>().join(" ");
    let title = page.with("effect-picture-mixture", &found.treated);
    let chart = sheet.chart(("effect-curve", title), description, series.collect());
    sheet.picture(chart, columns)
}

/// Placebos that fit about as well, without the place itself.
fn as_close(found: &SyntheticView) -> Vec<&PlaceboView> {
    let most = (found.within.limit * found.mspe_before).sqrt();
    found.placebos.iter().filter(|one| one.unit != found.treated && one.rmspe_before <= most).collect()
}

fn gaps(sheet: &Sheet<'_>, found: &SyntheticView) -> Picture {
    let page = sheet.page;
    let own: Vec<Option<f64>> = found.periods.iter().map(|one| Some(one.gap)).collect();
    let placebos = as_close(found);
    // One in twenty at either end is left out, rounded down: at least nine in ten are inside.
    let cut = placebos.len() / 20;
    let ends = |at: usize| {
        let mut gaps: Vec<f64> = placebos.iter().filter_map(|one| one.gaps.get(at).copied()).collect();
        gaps.sort_by(f64::total_cmp);
        (gaps.get(cut).copied(), gaps.len().checked_sub(cut + 1).and_then(|last| gaps.get(last).copied()))
    };
    let (low, high): (Vec<Option<f64>>, Vec<Option<f64>>) = (0..sheet.periods.len()).map(ends).unzip();
    let (low_name, high_name) = (page.t("effect-low-end").to_owned(), page.t("effect-high-end").to_owned());
    let series = vec![
        Series { name: found.treated.clone(), role: Role::Own, points: sheet.points(&own) },
        Series {
            name: page.t("effect-nine-in-ten").to_owned(),
            role: Role::Band {
                low: sheet.points(&low),
                high: sheet.points(&high),
                low_name: low_name.clone(),
                high_name: high_name.clone(),
            },
            points: Vec::new(),
        },
    ];
    let columns = vec![(found.treated.clone(), own.clone()), (low_name, low), (high_name, high)];
    let description =
        format!("{} {}", sheet.told(&found.treated, &own), page.n("effect-gaps-told", placebos.len()));
    let chart = sheet.chart(("effect-gaps", page.t("effect-picture-gaps").to_owned()), description, series);
    sheet.picture(chart, columns)
}

fn ratios(page: &Page, found: &SyntheticView) -> Option<Picture> {
    let own = found.placebos.iter().find(|one| one.unit == found.treated)?;
    let others = || found.placebos.iter().filter(|one| one.unit != found.treated);
    let title = page.t("effect-picture-ratios").to_owned();
    let drawn = Strip {
        id: "effect-ratios".to_owned(),
        title: title.clone(),
        description: sentences::synthetic_found(found, 2, page.phrases()).get(1).cloned().unwrap_or_default(),
        own: Some((found.treated.clone(), own.ratio?)),
        others: others().filter_map(|one| one.ratio).collect(),
        is_logarithm: true,
        numbers: number_style(page.lang, 1),
        headers: (page.t("effect-unit").to_owned(), page.t("effect-ratio").to_owned()),
        ..Strip::default()
    };
    let number = |value: f64| page.number(value, 2);
    let mut all: Vec<(String, Vec<String>)> = found
        .placebos
        .iter()
        .map(|one| {
            let ratio = one.ratio.map_or_else(|| "∞".to_owned(), number);
            (one.unit.clone(), vec![ratio, number(one.rmspe_before), number(one.rmspe_after)])
        })
        .collect();
    // By name: nobody is ranked.
    torg_lang::sort_names(page.lang, &mut all, |(name, _)| name.as_str());
    let columns = ["effect-ratio", "effect-rmspe-before", "effect-rmspe-after"];
    Some(Picture {
        chart: None,
        svg: strip::svg(&drawn),
        id: drawn.id,
        title,
        columns: columns.map(|key| page.t(key).to_owned()).to_vec(),
        rows: all,
    })
}

pub(super) fn difference_pictures(
    page: &Page,
    found: &DifferenceView,
    (indicator, digits): (&IndicatorView, usize),
) -> Vec<Picture> {
    let periods = found.path.iter().map(|one| one.period.as_str()).collect();
    let sheet = Sheet { page, indicator, digits, periods, start: &found.start };
    let own: Vec<Option<f64>> = found.path.iter().map(|one| Some(one.gap)).collect();
    let name = page.t("effect-gap").to_owned();
    let series = vec![Series { name: name.clone(), role: Role::Own, points: sheet.points(&own) }];
    let description = sheet.told(&name, &own);
    let chart = sheet.chart(("effect-path", page.t("effect-did-path").to_owned()), description, series);
    vec![sheet.picture(chart, vec![(name, own)])]
}
