//! `torg similar`: the nearest units of a table, with the reasons, for researchers. No database is opened, and what
//! is missing stays missing.

mod read;
mod tell;

use crate::args::Similar;
use crate::output::answer;
use crate::stop::Stop;
use read::Sheet;
use torg_domain::number::Decimals;
use torg_engine::similarity::{Choice, Near, Space, Table, Why};
use torg_sources::sheet::number;

/// Lines told about one by one; more are counted.
const MOST_TOLD: usize = 20;

/// The answer before it is written.
struct Found<'s> {
    sheet: &'s Sheet,
    unit: usize,
    weights: Vec<f64>,
    near: Vec<(Near, Why)>,
    farthest: Option<f64>,
}

/// Reads the table and writes the nearest units to standard output; lines that can not be read go to standard error.
///
/// # Errors
/// Refused where the file, the unit, a column or a weight is not what it should be.
pub fn run(wanted: &Similar) -> Result<(), Stop> {
    let text = std::fs::read(&wanted.csv).map_err(|why| {
        Stop::refused(
            format!("{} can not be read: {why}.", wanted.csv.display()),
            "Check the name of the file.",
        )
    })?;
    let sheet = Sheet::read(&text)?;
    for bad in sheet.bad.iter().take(MOST_TOLD) {
        eprintln!("line {}: {}", bad.line, bad.why);
    }
    if sheet.bad.len() > MOST_TOLD {
        eprintln!("... and {} more lines left out", sheet.bad.len() - MOST_TOLD);
    }
    let found = compare(&sheet, wanted)?;
    let written = if wanted.json { tell::json(&found) } else { tell::text(&found) };
    answer(written);
    Ok(())
}

fn compare<'s>(sheet: &'s Sheet, wanted: &Similar) -> Result<Found<'s>, Stop> {
    let unit = sheet.ids.iter().position(|id| *id == wanted.unit).ok_or_else(|| {
        Stop::refused(
            format!("There is no unit {} in the first column.", wanted.unit),
            format!(
                "The first units are {}.",
                sheet.ids.iter().take(5).cloned().collect::<Vec<_>>().join(", ")
            ),
        )
    })?;
    let mut logarithms = vec![false; sheet.columns.len()];
    for name in &wanted.log {
        logarithms[sheet.column(name)?] = true;
    }
    let weights = weights(sheet, &wanted.weights)?;
    let choice = Choice::new(&weights, wanted.min_known).map_err(|why| {
        Stop::refused(format!("This can not be compared: {why}."), "Check --weights and --min-known.")
    })?;
    let table =
        Table { values: &sheet.values, variables: sheet.columns.len(), logarithms: &logarithms, sets: &[] };
    let space = Space::new(&table).map_err(|why| Stop::broken(why.to_string()))?;
    let near = space.nearest(&choice, unit, wanted.most);
    let units: Vec<usize> = near.iter().map(|near| near.unit).collect();
    let near = near.into_iter().zip(space.whys(&choice, unit, &units)).collect();
    let farthest = wanted.rebase.then(|| space.farthest(&choice));
    Ok(Found { sheet, unit, weights, near, farthest })
}

/// `a=2,b=1`; where nothing is given every column counts the same.
fn weights(sheet: &Sheet, given: &[String]) -> Result<Vec<f64>, Stop> {
    if given.is_empty() {
        return Ok(vec![1.0; sheet.columns.len()]);
    }
    let mut weights = vec![0.0; sheet.columns.len()];
    for pair in given {
        let (name, weight) = pair.rsplit_once('=').unwrap_or((pair, "1"));
        weights[sheet.column(name)?] = number(weight, Decimals::default()).flatten().ok_or_else(|| {
            Stop::refused(format!("The weight {pair} is no number."), "Write --weights column=2,other=1.")
        })?;
    }
    Ok(weights)
}

#[cfg(test)]
mod tests;
