//! Cells as rows with their group.

use super::views::{LeftOutView, NumbersView, RowView, SpreadView, WindowView};
use torg_engine::continuity::{BANDS, By, Cell, LEAST_TOLD, LeftOut, Summary, Turn, hidden};
use torg_sources::visit_log::{Column, VisitLog};

impl RowView {
    /// Cells without anybody are told only where they say something: never a team's or a sex's, and of bands those that
    /// the definition can have. Without a column of teams or of sexes there is no table of them.
    pub(super) fn is_worth_telling(&self, log: &VisitLog) -> bool {
        let is_nobody = self.clients == Some(0);
        match self.by {
            "team" => !log.teams.is_empty() && !is_nobody,
            "sex" => log.has(Column::Sex) && !is_nobody,
            "everybody" => true,
            _ => !is_nobody,
        }
    }
}

fn word(by: By) -> &'static str {
    match by {
        By::Everybody => "everybody",
        By::Team => "team",
        By::Band => "band",
        By::Sex => "sex",
    }
}

/// The group of a cell. A hidden team has no name either: what stands in the column may be somebody's.
fn group(by: By, place: usize, log: &VisitLog, is_told: bool) -> String {
    match by {
        By::Everybody => String::new(),
        By::Team if is_told => log.teams.get(place).cloned().unwrap_or_default(),
        By::Team => String::new(),
        By::Band if place == 0 => "0".to_owned(),
        By::Band => BANDS[place - 1].to_string(),
        By::Sex => ["woman", "man", ""][place.min(2)].to_owned(),
    }
}

fn row<T>(
    window: &WindowView,
    log: &VisitLog,
    (by, place): (By, usize),
    cell: &Cell<T>,
    numbers: impl Fn(&T) -> NumbersView,
) -> RowView {
    let told = cell.told();
    RowView {
        window: window.clone(),
        by: word(by),
        group: group(by, place, log, told.is_some()),
        clients: match cell {
            Cell::Nobody => Some(0),
            Cell::Hidden => None,
            Cell::Told(clients, _) => Some(*clients),
        },
        numbers: told.map(|(_, own)| numbers(own)),
    }
}

/// The window that is told in full.
pub(super) fn of_window(
    window: &WindowView,
    log: &VisitLog,
    tables: [(By, Vec<Cell<Summary>>); 4],
) -> Vec<RowView> {
    let rows = tables.iter().flat_map(|(by, cells)| {
        cells.iter().enumerate().map(|(place, cell)| row(window, log, (*by, place), cell, summary))
    });
    rows.collect()
}

/// A window of the series, without teams that have nobody.
pub(super) fn of_turn(window: &WindowView, log: &VisitLog, (by, cells): (By, &[Cell<Turn>])) -> Vec<RowView> {
    let rows = cells.iter().enumerate().map(|(place, cell)| row(window, log, (by, place), cell, turn));
    rows.filter(|row| row.is_worth_telling(log)).collect()
}

fn summary(own: &Summary) -> NumbersView {
    let some = |spread: &Option<_>| spread.as_ref().map(SpreadView::of);
    NumbersView {
        staff: SpreadView::of(&own.carers),
        share_over: own.share_over,
        contacts: Some(SpreadView::of(&own.contacts)),
        daily: SpreadView::of(&own.daily),
        upc: SpreadView::of(&own.upc),
        hhi: SpreadView::of(&own.hhi),
        effective: Some(SpreadView::of(&own.effective)),
        coc: some(&own.coc),
        secon: some(&own.secon),
        mmci: SpreadView::of(&own.mmci),
        entropy: Some(SpreadView::of(&own.entropy)),
        five: SpreadView::of(&own.five),
        named: some(&own.named),
    }
}

fn turn(own: &Turn) -> NumbersView {
    let mean = SpreadView::mean;
    NumbersView {
        staff: SpreadView { median: own.median, ..mean(own.carers) },
        share_over: own.share_over,
        contacts: None,
        daily: mean(own.daily),
        upc: mean(own.upc),
        hhi: mean(own.hhi),
        effective: None,
        coc: own.coc.map(mean),
        secon: own.secon.map(mean),
        mmci: mean(own.mmci),
        entropy: None,
        five: mean(own.five),
        named: own.named.map(mean),
    }
}

/// Reasons with their counts, hidden as cells are.
pub(super) fn left_out(own: LeftOut) -> Vec<LeftOutView> {
    let reasons = [("younger", own.younger), ("away", own.away), ("few-visits", own.few_visits)];
    let is_hidden = hidden(&reasons.map(|(_, clients)| clients as usize), LEAST_TOLD);
    let all = reasons.into_iter().zip(is_hidden).map(|((reason, clients), is_hidden)| LeftOutView {
        reason,
        clients: (!is_hidden).then_some(clients),
    });
    all.collect()
}
