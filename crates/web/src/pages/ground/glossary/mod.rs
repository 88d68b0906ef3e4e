//! The glossary: a concept's words in each language, what does not correspond, and the way of a change.

mod file;
mod import;
mod list;
mod proposal;
mod propose;

use crate::{Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use torg_stages::ground::glossary::proposals::{self, ProposalView};
use torg_stages::ground::glossary::{self, ConceptCard, VersionView};

/// The areas of the glossary that have a word in the locales; others are shown under `other`.
const AREAS: [&str; 14] =
    ["svc", "res", "adm", "reh", "rol", "org", "per", "tec", "int", "fol", "exc", "gov", "fun", "dat"];
/// Languages of the glossary, the pages' own first.
const LANGUAGES: [&str; 7] = ["sv", "da", "nb", "nn", "fi", "nl", "en"];
/// Languages of the pages, in which something is said of a concept.
const PAGES: [&str; 4] = ["sv", "da", "nb", "en"];

/// The addresses of the glossary.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/glossary", list::show)
        .get("/glossary.ttl", file::turtle)
        .get("/glossary.jsonld", file::json_ld)
        .get("/glossary/new", propose::new)
        .post("/glossary/new", propose::send_new)
        .get("/glossary/proposals", proposal::list)
        .get("/glossary/proposals/{id}", proposal::show)
        .post("/glossary/proposals/{id}/accept", proposal::accept)
        .post("/glossary/proposals/{id}/return", proposal::send_back)
        .get("/glossary/{id}", show)
        .get("/glossary/{id}/propose", propose::change)
        .post("/glossary/{id}/propose", propose::send_change)
        .get("/administration/glossary", import::show)
        .post("/administration/glossary", import::take_in)
}

/// The area of a concept as the locales know it.
fn area_word(area: &str) -> &str {
    if AREAS.contains(&area) { area } else { "other" }
}

#[derive(Template)]
#[template(path = "glossary/concept.html")]
struct ConceptPage {
    page: Page,
    card: ConceptCard,
    versions: Vec<VersionView>,
    proposals: Vec<ProposalView>,
    may_propose: bool,
}

/// A concept as a page, or as SKOS where the address ends so or the reader asks for it.
async fn show(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let wanted = file::wanted(&id, &headers);
    visit
        .answer(move |guest| {
            let ctx = &guest.app.ctx;
            if let Some((id, format, is_named)) = wanted {
                return file::answer(
                    guest,
                    &[glossary::card(ctx, id.as_deref().unwrap_or_default())?],
                    (format, is_named),
                );
            }
            let card = glossary::card(ctx, &id)?;
            let page = guest.page_titled("find", card.concept.title(guest.lang.code()).to_owned());
            let proposals = proposals::proposals(ctx, &guest.actor, Some(&id))?;
            let may_propose = !proposals::proposing_networks(ctx, &guest.actor)?.is_empty();
            let page =
                ConceptPage { page, versions: glossary::versions(ctx, &id)?, card, proposals, may_propose };
            file::may_vary(guest.html(&page)?)
        })
        .await
}
