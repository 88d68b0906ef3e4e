//! Staff continuity from a log of visits: the files are read in memory, and the answer is this one page.

use super::figure::number_style;
use super::upload::{LARGEST, Upload};
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use std::io::Cursor;
use torg_domain::indicator::position_of;
use torg_lang::Arg;
use torg_report::chart::{self, Chart, Role, Series};
use torg_stages::follow_up::continuity::sentences::{self, Outlet};
use torg_stages::follow_up::continuity::views::{ContinuityView, RowView};
use torg_stages::follow_up::continuity::{Column, Problem, Wanted, choices, measure};

/// Bad lines that the page lists; a file with more is not mended line by line.
const MOST_FAULTS: usize = 100;
/// An XLSX file of the size that is let in does not honestly unpack to more.
const MOST_UNPACKED: u64 = 400_000_000;
/// Teams that the drawing tells apart beside everybody; the table has all of them.
const MOST_LINES: usize = 4;

#[derive(Template)]
#[template(path = "follow_up/continuity.html")]
struct ContinuityPage {
    page: Page,
    form: Filled,
    /// Why nothing was worked out.
    faults: Vec<String>,
    more_faults: usize,
    /// Our columns with the file's own headings to choose from; empty while there is nothing to choose.
    picks: Vec<Pick>,
    found: Option<Found>,
    /// Size of the files that is let in.
    limit: String,
}

/// A choice of one of the file's headings.
struct Pick {
    /// Name of the field.
    field: String,
    label: String,
    /// Headings, and whether each is the chosen one.
    headings: Vec<(String, bool)>,
}

/// Name of a row, and its cells where they are told.
type Line = (String, Option<Vec<String>>);

/// The answer in the reader's words.
struct Found {
    about: Vec<String>,
    window: String,
    columns: Vec<String>,
    columns_told: String,
    hidden: String,
    rows: Vec<Line>,
    series: Vec<Line>,
    chart_title: String,
    svg: Option<String>,
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.answer(|guest| guest.html(&draw(guest, Filled::default()))).await
}

pub(super) async fn work_out(visit: Visit, upload: Upload) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first("/follow-up/continuity");
            }
            let wanted = wanted(&upload);
            // What was picked from the file's headings stands in the box of columns from now on.
            let mut form = upload.form.clone();
            if !wanted.picked.is_empty() {
                let typed = wanted.picked.iter().map(|(ours, theirs)| format!("{ours}={theirs}"));
                form = form.set("columns", &typed.collect::<Vec<_>>().join(", "));
            }
            let page = draw(guest, form);
            let told = |key: &str| page.page.with(key, &page.limit);
            let visits = upload.file("visits");
            let refused = match visits {
                _ if upload.is_too_large => told("continuity-too-large"),
                None => page.page.t("continuity-choose-file").to_owned(),
                Some(visits) => match measured(&upload, visits, &wanted) {
                    Ok(view) => {
                        let found = Some(Found::of(&page.page, &view));
                        return guest.html(&ContinuityPage { found, ..page });
                    }
                    Err(problem) => {
                        let words = page.page.phrases();
                        let (mut faults, more_faults) = sentences::of(&problem, words, MOST_FAULTS);
                        faults.extend(sentences::advice(&problem, words, Outlet::Page));
                        let more_faults = usize::try_from(more_faults).unwrap_or(usize::MAX);
                        let picks = picks(&page.page, &problem, &wanted);
                        return guest.refused(&ContinuityPage { faults, more_faults, picks, ..page });
                    }
                },
            };
            guest.refused(&ContinuityPage { faults: vec![refused], ..page })
        })
        .await
}

fn wanted(upload: &Upload) -> Wanted {
    let from = upload.form.text("from");
    Wanted {
        columns: upload.form.text("columns").to_owned(),
        picked: Column::ALL.iter().filter_map(|(_, name)| picked(upload, name)).collect(),
        kinds: upload.form.text("kinds").to_owned(),
        from: (!from.is_empty()).then(|| from.to_owned()),
        most_unpacked: MOST_UNPACKED,
        ..Wanted::default()
    }
}

/// One of our columns with the heading or the two headings chosen for it.
fn picked(upload: &Upload, column: &str) -> Option<(String, String)> {
    let first = upload.form.text(&format!("column-{column}"));
    let also = upload.form.text(&format!("column-{column}-also"));
    let both: Vec<&str> = [first, also].into_iter().filter(|own| !own.is_empty()).collect();
    (!both.is_empty()).then(|| (column.to_owned(), both.join("+")))
}

/// What the columns of ours can be read from, where a file was refused whose first line could be read.
fn picks(page: &Page, problem: &Problem, wanted: &Wanted) -> Vec<Pick> {
    let Problem::Lines(faults) = problem else { return Vec::new() };
    if faults.headings.is_empty() {
        return Vec::new();
    }
    let mut all = Vec::new();
    for choice in choices(wanted, &faults.headings) {
        let label = page.t(&format!("continuity-is-{}", choice.column.replace('_', "-"))).to_owned();
        let also = choice.may_be_two.then(|| page.with("continuity-pick-also", &label));
        for (at, label) in [Some(label), also].into_iter().flatten().enumerate() {
            let is_chosen = |heading: &String| choice.chosen.get(at) == Some(heading);
            all.push(Pick {
                field: format!("column-{}{}", choice.column, if at == 0 { "" } else { "-also" }),
                label,
                headings: faults.headings.iter().map(|own| (own.clone(), is_chosen(own))).collect(),
            });
        }
    }
    all
}

fn measured(upload: &Upload, visits: &[u8], wanted: &Wanted) -> Result<ContinuityView, Problem> {
    measure(Cursor::new(visits), upload.file("clients").map(Cursor::new), wanted)
}

fn draw(guest: &Guest, form: Filled) -> ContinuityPage {
    let limit = format!("{} MB", LARGEST / 1_048_576);
    let page = guest.page("follow-up", "continuity-title");
    ContinuityPage { page, form, faults: Vec::new(), more_faults: 0, picks: Vec::new(), found: None, limit }
}

impl Found {
    fn of(page: &Page, view: &ContinuityView) -> Self {
        let words = page.phrases();
        let rows =
            view.numbers.iter().map(|row| (sentences::group(row, words), sentences::cells(row, words)));
        let series = view.series.iter().map(|row| {
            let name = format!("{}, {}", page.date(&row.window.from), sentences::group(row, words));
            (name, sentences::cells(row, words))
        });
        Self {
            about: sentences::about(view, words),
            window: words.date_range(&view.window.from, &view.window.to),
            columns: sentences::COLUMNS.iter().map(|key| page.t(key).to_owned()).collect(),
            columns_told: page.n("continuity-columns-told", view.definition.more_than as usize),
            hidden: page.n("continuity-hidden", 5_usize),
            rows: rows.collect(),
            series: series.collect(),
            chart_title: page.n("continuity-chart-days", view.definition.days as usize),
            svg: chart::svg(&drawing(page, view)).ok(),
        }
    }
}

fn drawing(page: &Page, view: &ContinuityView) -> Chart {
    let point = |row: &&RowView| {
        let at = position_of(&row.window.from)?;
        Some((at, row.numbers.as_ref().map(|numbers| numbers.staff.mean)))
    };
    let everybody: Vec<&RowView> = view.series.iter().filter(|row| row.by == "everybody").collect();
    let mut series = vec![Series {
        name: page.t("continuity-everybody").to_owned(),
        role: Role::Own,
        points: everybody.iter().filter_map(point).collect(),
    }];
    let mut teams: Vec<&str> =
        view.series.iter().filter(|row| row.by == "team").map(|row| row.group.as_str()).collect();
    teams.retain(|team| !team.is_empty());
    teams.sort_unstable();
    teams.dedup();
    for team in teams.into_iter().take(MOST_LINES) {
        let of_team: Vec<&RowView> =
            view.series.iter().filter(|row| row.by == "team" && row.group == team).collect();
        let points = of_team.iter().filter_map(point).collect();
        series.push(Series { name: team.to_owned(), role: Role::Comparison, points });
    }
    let label =
        |row: &&RowView| Some((position_of(&row.window.from)?, page.phrases().date_short(&row.window.from)));
    Chart {
        id: "staff".to_owned(),
        title: page.n("continuity-chart-days", view.definition.days as usize),
        description: description(page, &everybody),
        unit: page.t("continuity-chart-unit").to_owned(),
        x_name: page.t("continuity-chart-window").to_owned(),
        x_labels: everybody.iter().filter_map(label).collect(),
        series,
        source: Some(page.t("continuity-calculated").to_owned()),
        too_few: page.t("continuity-one-window").to_owned(),
        no_value: page.t("follow-up-missing").to_owned(),
        numbers: number_style(page.lang, 1),
        ..Chart::default()
    }
}

/// First and last value in words, for those who do not see the drawing.
fn description(page: &Page, rows: &[&RowView]) -> String {
    let mut values = rows.iter().filter_map(|row| Some((&row.window.from, row.numbers.as_ref()?.staff.mean)));
    let (Some(first), Some(last)) = (values.next(), values.next_back()) else { return String::new() };
    let values = [
        ("name", Arg::Text(page.t("continuity-everybody"))),
        ("from", Arg::Text(&page.number(first.1, 1))),
        ("start", Arg::Text(&page.date(first.0))),
        ("to", Arg::Text(&page.number(last.1, 1))),
        ("end", Arg::Text(&page.date(last.0))),
    ];
    page.phrases().with("continuity-chart-told", &values)
}
