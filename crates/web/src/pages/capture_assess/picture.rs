//! Pictures of results: dots per dimension over rounds, a spider over rounds, years or places.

use super::median;
use crate::Page;
use torg_lang::{Arg, Lang};
use torg_report::chart::dots::{self, DotRow, Dots};
use torg_report::chart::spider::{self, Shape, Spider, Spoke};
use torg_report::{Table, plain};
use torg_stages::capture::assessment::{CountsView, ModelView, SharedView};

/// A drawing with its table.
pub(super) struct Picture {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) svg: String,
    pub(super) headers: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

fn picture(id: &str, svg: Option<String>, table: &Table) -> Option<Picture> {
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect());
    Some(Picture {
        id: id.to_owned(),
        title: table.caption.clone(),
        svg: svg?,
        headers: table.headers.clone(),
        rows: rows.collect(),
    })
}

/// One dimension, a row of dots for each name. `None` where nobody rated.
pub(super) fn of_dimension(
    page: &Page,
    (key, title): (&str, &str),
    rows: &[(String, &CountsView)],
) -> Option<Picture> {
    let told: Vec<String> =
        rows.iter().map(|(name, spread)| format!("{name}: {}", spread_in_words(page, spread))).collect();
    let row = |(name, spread): &(String, &CountsView)| DotRow {
        name: name.clone(),
        counts: spread.counts.to_vec(),
        median: spread.median,
    };
    let drawn = Dots {
        id: format!("dots-{key}"),
        title: title.to_owned(),
        description: told.join(" "),
        rows: rows.iter().map(row).collect(),
        header: page.t("assess-round-or-place").to_owned(),
    };
    picture(&drawn.id, dots::svg(&drawn), &dots::table(&drawn))
}

/// "3 rated; the middle is 2.5; 1 chose 2, 2 chose 3."
pub(super) fn spread_in_words(page: &Page, spread: &CountsView) -> String {
    let Some(middle) = spread.median else { return page.t("assess-nobody").to_owned() };
    let chosen: Vec<String> = spread
        .counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(step, count)| page.k_of_n("assess-chose", *count, step))
        .collect();
    let values = [
        ("n", Arg::Number(spread.raters as f64)),
        ("median", Arg::Text(&median(page, middle))),
        ("chosen", Arg::Text(&chosen.join(", "))),
    ];
    page.phrases().with("assess-spread", &values)
}

/// All dimensions at once; the first shape is the one that matters.
pub(super) fn of_model(
    page: &Page,
    model: &ModelView,
    shapes: &[(String, Vec<&CountsView>)],
) -> Option<Picture> {
    let shape = |(name, spreads): &(String, Vec<&CountsView>)| Shape {
        name: name.clone(),
        spokes: spreads.iter().map(|spread| spoke(spread)).collect(),
    };
    let drawn = Spider {
        id: "spider".to_owned(),
        title: model.model.name.words.clone(),
        description: page.t("assess-spider-text").to_owned(),
        names: model.dimensions.iter().map(|one| one.name.words.clone()).collect(),
        most: 5,
        shapes: shapes.iter().map(shape).collect(),
        header: page.t("assess-dimension").to_owned(),
        no_value: page.t("assess-nobody").to_owned(),
        decimal: if page.lang == Lang::En { '.' } else { ',' },
    };
    picture("spider", spider::svg(&drawn), &spider::table(&drawn))
}

fn spoke(spread: &CountsView) -> Option<Spoke> {
    let chosen = || spread.counts.iter().enumerate().filter(|(_, count)| **count > 0).map(|(step, _)| step);
    Some(Spoke {
        median: spread.median?,
        low: chosen().next()? as f64,
        high: chosen().next_back()? as f64,
        is_uncertain: spread.stand != "agreement",
    })
}

/// The spreads of a result in the order of a model.
pub(super) fn in_order<'a>(model: &ModelView, shared: &'a SharedView) -> Vec<&'a CountsView> {
    let of = |key: &str| shared.spreads.iter().find(|(known, _)| known == key).map(|(_, spread)| spread);
    model.dimensions.iter().filter_map(|one| of(&one.key)).collect()
}
