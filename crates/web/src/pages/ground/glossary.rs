//! The glossary: a concept's words in each language, and what does not correspond.

use crate::{Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_stages::ground::glossary::{self, ConceptView};

#[derive(Template)]
#[template(path = "ground/glossary.html")]
struct GlossaryPage {
    page: Page,
    concepts: Vec<(String, ConceptView)>,
    wanted: String,
}

#[derive(Template)]
#[template(path = "ground/concept.html")]
struct ConceptPage {
    page: Page,
    concept: ConceptView,
}

/// The preferred word in the reader's language; English where that language has none.
fn title(concept: &ConceptView, lang: &str) -> String {
    let first = |wanted: &str| {
        concept.terms.iter().find(|(lang, _)| lang == wanted).and_then(|(_, words)| words.first())
    };
    first(lang).or_else(|| first("en")).cloned().unwrap_or_else(|| concept.id.clone())
}

pub(super) async fn list(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let wanted = guest.query("q").unwrap_or_default();
            let ctx = &guest.app.ctx;
            let found =
                if wanted.is_empty() { glossary::list(ctx)? } else { glossary::with_word(ctx, &wanted)? };
            let mut concepts: Vec<_> =
                found.into_iter().map(|concept| (title(&concept, guest.lang.code()), concept)).collect();
            torg_lang::sort_names(guest.lang, &mut concepts, |(title, _)| title.as_str());
            guest.html(&GlossaryPage { page: guest.page("find", "ground-glossary-title"), concepts, wanted })
        })
        .await
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let concept = glossary::concept(&guest.app.ctx, &id)?;
            let page = guest.page_titled("find", title(&concept, guest.lang.code()));
            guest.html(&ConceptPage { page, concept })
        })
        .await
}
