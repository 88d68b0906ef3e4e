//! What somebody may be typing: words of the glossary and titles of things they may see. Never words of the index itself,
//! which knows what others may read.

use super::search::Search;
use crate::find::audience;
use crate::find::index::{Finder, broken};
use crate::find::views::Suggestion;
use crate::{Actor, Ctx, Result};
use torg_db::args;
use torg_engine::text::{detect::detect, language::Language};
use torg_search::{Filter, Request};

/// Words of the glossary and titles at most.
const MOST: (usize, usize) = (4, 6);
/// Letters before anything is suggested.
const LEAST_LETTERS: usize = 2;

/// Up to ten suggestions for a query whose last word may not be finished.
///
/// # Errors
/// The database's and the index's.
pub fn suggest(ctx: &Ctx, finder: &Finder, actor: &Actor, search: &Search) -> Result<Vec<Suggestion>> {
    let query = search.query.trim();
    if query.chars().count() < LEAST_LETTERS {
        return Ok(Vec::new());
    }
    finder.catch_up(ctx)?;
    let terms = finder.terms();
    let mut all: Vec<Suggestion> = terms
        .beginning(query, MOST.0)
        .into_iter()
        .map(|(word, lang, concept)| Suggestion {
            text: word.to_owned(),
            lang: lang.to_owned(),
            kind: audience::CONCEPT.to_owned(),
            path: format!("/glossary/{}", concept.id),
        })
        .collect();
    let filter =
        Filter { audience: audience::of_reader(actor, false, &search.organisations), ..Filter::default() };
    let request = Request {
        language: detect(query).or_else(|| Language::from_code(&search.reads)),
        filter,
        typing: true,
        ..Request::new(query, &[], MOST.1)
    };
    let answer = finder.index().search(&request).map_err(broken)?;
    all.extend(ctx.db.read(|tx| titles(tx, actor, &answer))?);
    Ok(all)
}

fn titles(tx: &mut torg_db::Tx<'_>, actor: &Actor, answer: &torg_search::Answer) -> Result<Vec<Suggestion>> {
    let person = actor.person.as_ref().map_or("", |id| id.as_str());
    let mut all = Vec::new();
    for hit in &answer.hits {
        let (kind, id) = crate::find::index::parts(&hit.id);
        let read = |row: &torg_db::Row<'_>| {
            let (text, lang, path) = (row.get(0)?, row.get(3)?, row.get(11)?);
            Ok(Suggestion { text, lang, kind: kind.to_owned(), path })
        };
        let values = args![kind, id, person, actor.is_administrator];
        all.extend(tx.find(crate::find::store::FIND_FOUND, values, read)?);
    }
    Ok(all)
}
