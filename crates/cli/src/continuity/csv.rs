//! The answer as CSV: a row for each window and group, empty where nothing is told.

use torg_stages::follow_up::continuity::views::{ContinuityView, NumbersView, RowView, SpreadView};

const HEADING: &str = "from,to,by,group,clients,hidden,staff_mean,staff_median,share_over,daily,upc,hhi,coc,secon,mmci,five,named";

pub(super) fn text(found: &ContinuityView) -> String {
    let rows = found.numbers.iter().filter(|row| row.by != "everybody" && row.by != "team");
    let lines = found.series.iter().chain(rows).map(line);
    std::iter::once(HEADING.to_owned()).chain(lines).map(|line| line + "\n").collect()
}

fn line(row: &RowView) -> String {
    let mut cells =
        vec![row.window.from.clone(), row.window.to.clone(), row.by.to_owned(), quoted(&row.group)];
    cells.push(row.clients.map(|clients| clients.to_string()).unwrap_or_default());
    cells.push(u8::from(row.clients.is_none()).to_string());
    cells.extend(row.numbers.as_ref().map_or_else(|| vec![String::new(); 11], numbers));
    cells.join(",")
}

fn numbers(own: &NumbersView) -> Vec<String> {
    let mean = |spread: Option<SpreadView>| spread.map(|spread| spread.mean);
    let values = [
        Some(own.staff.mean),
        own.staff.median,
        Some(own.share_over),
        Some(own.daily.mean),
        Some(own.upc.mean),
        Some(own.hhi.mean),
        mean(own.coc),
        mean(own.secon),
        Some(own.mmci.mean),
        Some(own.five.mean),
        mean(own.named),
    ];
    values.map(|value| value.map(|value| value.to_string()).unwrap_or_default()).to_vec()
}

/// A team's name; one that a spreadsheet would run as a formula gets an apostrophe before it.
fn quoted(name: &str) -> String {
    let name = if name.starts_with(['=', '+', '-', '@']) { format!("'{name}") } else { name.to_owned() };
    if name.contains([',', '"', '\n', '\r']) { format!("\"{}\"", name.replace('"', "\"\"")) } else { name }
}
