//! Pages of an answer. On the first one the best of the neighbours' languages stand among the first five, however many texts
//! of the reader's own language have the typed words: to meet them is what the search is for. Nothing comes twice: the
//! place where a page ends says what was taken ahead.

use crate::Result;
use crate::find::index::broken;
use torg_engine::text::language::Language;
use torg_search::{Answer, Cursor, Hit, Index, Request};

/// Where the best of two other languages stand, counted from 0.
const PLACES: [usize; 2] = [2, 4];
/// The languages of the neighbours, of which the best one of each may come.
const NEIGHBOURS: [Language; 4] = [Language::Swedish, Language::Danish, Language::Bokmal, Language::Finnish];

/// The page that `after` asks for, and where the next one begins.
///
/// # Errors
/// The index's.
pub(super) fn page(
    index: &Index,
    request: &Request,
    after: Option<&str>,
) -> Result<(Answer, Option<String>)> {
    let (cursor, mut ahead) =
        after.and_then(read).map_or((None, Vec::new()), |(at, ahead)| (Some(at), ahead));
    let request = Request { after: cursor, ..request.clone() };
    let mut answer = index.search(&request).map_err(broken)?;
    let is_all = cursor.is_none() && answer.total.is_some_and(|total| total <= answer.hits.len());
    let mut is_last = is_all || answer.hits.len() < request.limit;
    let guests = if cursor.is_none() { neighbours(index, &request, &answer)? } else { Vec::new() };
    answer.hits.retain(|hit| !ahead.contains(&hit.cursor.order));
    let known = |guest: &&Hit| answer.hits.iter().any(|hit| hit.id == guest.id);
    let from_behind = guests.iter().filter(|guest| !known(guest)).count();
    ahead.extend(guests.iter().map(|guest| guest.cursor.order));
    // Guests that stand further down on this page only move up; those from behind it take the place of its last.
    let stays = answer.hits.len().min(request.limit.saturating_sub(from_behind));
    is_last &= stays == answer.hits.len();
    answer.hits.truncate(stays);
    let end = answer.hits.last().map(|hit| hit.cursor);
    answer.hits.retain(|hit| guests.iter().all(|guest| guest.id != hit.id));
    for (place, guest) in PLACES.iter().zip(guests) {
        answer.hits.insert((*place).min(answer.hits.len()), guest);
    }
    Ok((answer, end.filter(|_| !is_last).map(|end| written(end, &ahead))))
}

/// The best hit of each of two other languages than the query's, unless one of them stands among the first anyway.
fn neighbours(index: &Index, request: &Request, answer: &Answer) -> Result<Vec<Hit>> {
    let first = &answer.hits[..answer.hits.len().min(PLACES[1] + 1)];
    let Some(own) = answer.plan.language else { return Ok(Vec::new()) };
    if !request.filter.languages.is_empty() || first.len() <= PLACES[1] {
        return Ok(Vec::new());
    }
    let mut guests: Vec<Hit> = Vec::new();
    for language in NEIGHBOURS.into_iter().filter(|language| *language != own) {
        let mut theirs = Request { limit: 1, facets: Vec::new(), guesses: false, ..request.clone() };
        theirs.filter.languages = vec![language];
        guests.extend(index.search(&theirs).map_err(broken)?.hits);
    }
    guests.sort_by(|a, b| b.score.total_cmp(&a.score));
    guests.truncate(PLACES.len());
    if guests.iter().any(|guest| first.iter().any(|hit| hit.id == guest.id)) {
        guests.clear(); // they stand there by themselves
    }
    Ok(guests)
}

fn written(end: Cursor, ahead: &[u64]) -> String {
    let ahead: String = ahead.iter().map(|order| format!("{order:016x}")).collect();
    format!("{:08x}{:016x}{ahead}", end.score.to_bits(), end.order)
}

/// Reads what [`written`] wrote; anything else begins at the first page.
fn read(text: &str) -> Option<(Cursor, Vec<u64>)> {
    let (score, orders) = text.split_at_checked(8)?;
    let score = f32::from_bits(u32::from_str_radix(score, 16).ok()?);
    let mut orders = orders
        .as_bytes()
        .chunks(16)
        .map(|digits| u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok())
        .collect::<Option<Vec<u64>>>()?;
    if orders.is_empty() || orders.len() > 1 + PLACES.len() || !score.is_finite() {
        return None;
    }
    let order = orders.remove(0);
    Some((Cursor { score, order }, orders))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_page_is_read_as_it_was_written_and_nothing_else_is() {
        let end = Cursor { score: 12.5, order: 7 };
        assert_eq!(read(&written(end, &[1, u64::MAX])), Some((end, vec![1, u64::MAX])));
        for other in ["", "é", "7fc000000000000000000007", "41480000", "zz"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
