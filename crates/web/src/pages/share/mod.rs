//! SHARE: the library of practices, and what everybody may read of a place. The pages of needs and offers hang on
//! here too, since a practice is opened from a need.

mod adoption;
mod codebook;
mod funder;
mod library;
mod place;
mod practice;
mod practice_form;
mod requirement;
mod research;

pub(in crate::pages) use requirement::questions_about_gaps;

use super::find_needs;
use crate::Routes;
use torg_domain::network::Concept;

/// The addresses of this stage.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/share", library::show)
        .get("/share/practices/new", practice_form::new)
        .post("/share/practices/new", practice_form::publish)
        .get("/share/practices/{id}", practice::show)
        .get("/share/practices/{id}/edit", practice_form::edit)
        .post("/share/practices/{id}/edit", practice_form::update)
        .get("/share/practices/{id}/adopt", adoption::new)
        .post("/share/practices/{id}/adopt", adoption::tell)
        .get("/share/practices/{id}/requirements", requirement::show)
        .post("/share/practices/{id}/requirements", requirement::save)
        .post("/share/practices/{id}/ask", requirement::ask)
        .post("/share/adoptions/{id}/withdraw", adoption::withdraw)
        .get("/share/places/{id}", place::show)
        .and(codebook::routes())
        .and(funder::routes())
        .and(research::routes())
        .and(find_needs::routes())
}

/// Languages a practice or need may be written in: those of the interface and those of the sources.
pub(in crate::pages) const LANGUAGES: [&str; 6] = ["sv", "da", "nb", "en", "fi", "nl"];

/// A language that was chosen in a form; the page's own where it is none of them.
pub(in crate::pages) fn language_of(chosen: &str, own: &'static str) -> &'static str {
    LANGUAGES.into_iter().find(|known| *known == chosen).unwrap_or(own)
}

/// Words of concepts that something is filed under, in the order of the domain.
pub(in crate::pages) fn in_order(concepts: &[String]) -> Vec<&'static str> {
    Concept::ALL
        .iter()
        .map(|concept| concept.word())
        .filter(|word| concepts.iter().any(|own| own == word))
        .collect()
}
