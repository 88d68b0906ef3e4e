//! `torg match`: the best pairing of needs and offers in a CSV file, for planners and researchers.

mod answer;
mod table;

use crate::args::Match;
use crate::output::answer;
use crate::stop::Stop;
use table::Table;
use torg_engine::matching::{Aim, Matching, Unfit};

/// Reads the files, pairs, and prints the pairs, the total and the bound.
///
/// # Errors
/// [`Stop`] with every bad line by its number, or where a fixed or forbidden pair is not among the pairs.
pub fn run(wanted: &Match) -> Result<(), Stop> {
    let text = answered(wanted)?;
    answer(text);
    Ok(())
}

fn answered(wanted: &Match) -> Result<String, Stop> {
    let table = Table::read(wanted)?;
    let aim = if wanted.as_many { Aim::CountThenScore } else { Aim::Score };
    let mut matching = Matching::new(&table.need_rooms, &table.offer_rooms, &table.pairs, aim)
        .map_err(|unfit| refused(&table, unfit))?;
    for (need, offer) in table.both(&wanted.fix)? {
        matching.fix(need, offer).map_err(|unfit| refused(&table, unfit))?;
    }
    for (need, offer) in table.both(&wanted.forbid)? {
        matching.forbid(need, offer).map_err(|unfit| refused(&table, unfit))?;
    }
    matching.solve();
    let bound = matching.bound().map_err(|flaw| Stop::broken(format!("The proof failed: {flaw:?}.")))?;
    answer::text(wanted, &table, &matching, bound)
}

fn refused(table: &Table, unfit: Unfit) -> Stop {
    let need = |need: u32| table.needs.get(need as usize).map_or("?", String::as_str);
    let offer = |offer: u32| table.offers.get(offer as usize).map_or("?", String::as_str);
    match unfit {
        Unfit::NoSuchPair(n, o) => Stop::refused(
            format!("{}:{} is no free pair.", need(n), offer(o)),
            "Name each fixed or forbidden pair once, as it stands in the file.",
        ),
        Unfit::NoRoom(n, o) => Stop::refused(
            format!("{}:{} can not be fixed: one of the two has no room left.", need(n), offer(o)),
            "Raise its room, or fix fewer pairs.",
        ),
        other => Stop::refused(format!("It can not be paired: {other}."), "Check the file."),
    }
}

#[cfg(test)]
mod tests;
