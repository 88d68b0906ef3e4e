//! The whole glossary: by word, by area, in the order of the reader's alphabet.

use super::{AREAS, area_word, file};
use crate::{Page, Visit};
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use torg_stages::ground::glossary::proposals;
use torg_stages::ground::glossary::{self, ConceptCard};

#[derive(Template)]
#[template(path = "glossary/list.html")]
struct GlossaryPage {
    page: Page,
    /// Letter of the reader's alphabet, then title and concept.
    letters: Vec<(String, Vec<(String, ConceptCard)>)>,
    count: usize,
    wanted: String,
    area: String,
    may_propose: bool,
}

pub(super) async fn show(visit: Visit, headers: HeaderMap) -> Response {
    let format = file::accepted(&headers);
    visit
        .answer(move |guest| {
            let ctx = &guest.app.ctx;
            let (wanted, area) =
                (guest.query("q").unwrap_or_default(), guest.query("area").unwrap_or_default());
            let cards = glossary::cards(ctx)?;
            if let Some(format) = format {
                return file::answer(guest, &cards, (format, false));
            }
            let found = glossary::matching(cards, &wanted).into_iter();
            let lang = guest.lang.code();
            let found = found.filter(|card| area.is_empty() || area_word(card.concept.area()) == area);
            let mut concepts: Vec<_> =
                found.map(|card| (card.concept.title(lang).to_owned(), card)).collect();
            torg_lang::sort_names(guest.lang, &mut concepts, |(title, _)| title.as_str());
            let page = GlossaryPage {
                page: guest.page("find", "ground-glossary-title"),
                count: concepts.len(),
                letters: by_letter(concepts),
                wanted,
                area,
                may_propose: !proposals::proposing_networks(ctx, &guest.actor)?.is_empty(),
            };
            file::may_vary(guest.html(&page)?)
        })
        .await
}

/// Concepts under the first letter of their title; what begins with no letter stands under `#`.
fn by_letter(concepts: Vec<(String, ConceptCard)>) -> Vec<(String, Vec<(String, ConceptCard)>)> {
    let mut letters: Vec<(String, Vec<(String, ConceptCard)>)> = Vec::new();
    for (title, card) in concepts {
        let first = title.chars().find(|sign| sign.is_alphanumeric()).filter(|sign| sign.is_alphabetic());
        let letter: String = first.map_or_else(|| "#".to_owned(), |sign| sign.to_uppercase().collect());
        match letters.iter_mut().find(|(known, _)| *known == letter) {
            Some((_, list)) => list.push((title, card)),
            None => letters.push((letter, vec![(title, card)])),
        }
    }
    letters
}
