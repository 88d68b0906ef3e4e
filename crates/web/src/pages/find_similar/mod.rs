//! FIND: municipalities like one's own, by publication and by one's own choice. The whole choice stands in the
//! address, so that it can be passed on.

mod choice;
mod peers;
mod picture;

use crate::{Answer, Guest, Page, Routes, Visit};
use askama::Template;
use axum::response::Response;
use choice::Choosing;
use peers::Lines;
use picture::Picture;
use torg_domain::id::OrganisationId;
use torg_stages::find::similar::views::{SimilarView, TraitView};
use torg_stages::find::similar::{Wanted, queries};
use torg_stages::ground::places::{Lookup, OrganisationView};

const PATH: &str = "/find/similar";

/// The address of this page.
pub(in crate::pages) fn routes() -> Routes {
    Routes::new().get(PATH, show)
}

/// What was found of the municipality somebody typed.
enum Place {
    /// Nothing was typed, and the reader has no municipality.
    NotNamed,
    /// No municipality is called so.
    Unknown(String),
    /// Several are.
    Several(Vec<OrganisationView>),
    /// This one.
    Found(Box<SimilarView>),
}

#[derive(Template)]
#[template(path = "find/similar.html")]
struct SimilarPage {
    page: Page,
    typed: String,
    place: Place,
    choosing: Choosing,
    lines: Lines,
    pictures: Vec<Picture>,
    share: String,
}

async fn show(visit: Visit) -> Response {
    visit.answer(answer).await
}

fn answer(guest: &Guest) -> Answer {
    let ctx = &guest.app.ctx;
    let traits = queries::traits(ctx)?;
    let ask = |name: &str| guest.query(name).unwrap_or_default();
    let wanted = Wanted::of(&ask("weights"), &ask("most"), &ask("known"));
    if guest.query("set").is_some() {
        return guest.go(&choice::address(guest, &traits), "");
    }
    let typed = guest.query("place").or_else(|| guest.actor.organisation.as_ref().map(ToString::to_string));
    let place = find(guest, typed.as_deref(), &wanted)?;
    let page = guest.page("find", "similar-title");
    let view = if let Place::Found(view) = &place { Some(view.as_ref()) } else { None };
    let choosing = Choosing::of(&page, (&traits, &wanted), (view, &ask("q")));
    let drawn = SimilarPage {
        typed: view.map_or_else(|| typed.unwrap_or_default(), |view| view.place.name.clone()),
        lines: Lines::of(&page, &traits, view),
        pictures: view.map(|view| pictures(&page, &traits, view)).unwrap_or_default(),
        share: view.map_or_else(String::new, |view| choice::link(&view.place.id, &wanted)),
        page,
        place,
        choosing,
    };
    guest.html(&drawn)
}

fn pictures(page: &Page, traits: &[TraitView], view: &SimilarView) -> Vec<Picture> {
    view.strips.iter().filter_map(|strip| Picture::of(page, traits, (view, strip))).collect()
}

fn find(guest: &Guest, typed: Option<&str>, wanted: &Wanted) -> torg_stages::Result<Place> {
    let ctx = &guest.app.ctx;
    let Some(typed) = typed else { return Ok(Place::NotNamed) };
    Ok(match queries::municipality(ctx, typed)? {
        None => Place::NotNamed,
        Some(Lookup::Unknown { given }) => Place::Unknown(given),
        Some(Lookup::Ambiguous { candidates, .. }) => Place::Several(candidates),
        Some(Lookup::Found { organisation, .. }) => {
            let id = OrganisationId::new(organisation.id);
            Place::Found(Box::new(queries::similar(ctx, &guest.actor, &id, wanted)?))
        }
    })
}
