//! A network: starting it from pasted names, its members, people, focus areas, forums, journal.

use super::names::{self, Name};
use super::{confirmed, go_or_redraw};
use crate::{Answer, Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{ForumId, NetworkId, OrganisationId};
use torg_domain::network::{Concept, NetworkRole};
use torg_domain::organisation::Country;
use torg_lang::Lang;
use torg_stages::ground::journal::{self, HappeningView};
use torg_stages::ground::networks::{self, NewNetwork};
use torg_stages::meet::commands::{self, MEMBER_ROLES, NewForum};
use torg_stages::meet::queries;
use torg_stages::meet::views::NetworkPageView;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/networks/new", new)
        .post("/meet/networks/new", create)
        .get("/meet/networks/{id}", show)
        .get("/meet/networks/{id}/journal", journal)
        .post("/meet/networks/{id}/members", add_members)
        .post("/meet/networks/{id}/people", appoint)
        .post("/meet/networks/{id}/focus-areas", add_focus_area)
        .post("/meet/networks/{id}/forums", add_forum)
        .post("/meet/networks/{id}/forums/{forum}/remove", remove_forum)
}

/// Countries with a register of municipalities.
const COUNTRIES: &[Country] = &[Country::Se, Country::Dk, Country::No, Country::Fi];

#[derive(Template)]
#[template(path = "meet/network-new.html")]
struct NewPage {
    page: Page,
    form: Filled,
    names: Vec<Name>,
    is_signed_in: bool,
}

#[derive(Template)]
#[template(path = "meet/network.html")]
struct NetworkPage {
    page: Page,
    view: NetworkPageView,
    form: Filled,
    /// The form that was refused: `members`, `people`, `focus-areas`, `forums`, or none.
    open: &'static str,
    names: Vec<Name>,
    takes_part: bool,
}

#[derive(Template)]
#[template(path = "meet/journal.html")]
struct JournalPage {
    page: Page,
    network: networks::NetworkView,
    lines: Vec<HappeningView>,
    older: Option<i64>,
}

impl NetworkPage {
    fn new_programme(&self) -> String {
        format!("/meet/programmes/new?network={}", self.view.network.id)
    }
}

async fn new(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first("/meet/networks/new");
            }
            let form = Filled::with(&[("language", guest.lang.code()), ("is-public", "yes")]);
            guest.html(&draw_new(guest, form, Vec::new()))
        })
        .await
}

fn draw_new(guest: &Guest, form: Filled, names: Vec<Name>) -> NewPage {
    let is_signed_in = guest.actor.person.is_some();
    NewPage { page: guest.page("meet", "meet-network-new"), form, names, is_signed_in }
}

async fn create(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let names = names::read(guest, &form)?;
            if form.has("step", "look") {
                return guest.html(&draw_new(guest, form, names));
            }
            let done = names::organisations(&names).map_err(Into::into).and_then(|members| {
                let new = NewNetwork {
                    name: form.text("name").to_owned(),
                    about: form.text("about").to_owned(),
                    language: language(guest, &form),
                    is_public: form.has("is-public", "yes"),
                    is_example: false,
                    members,
                };
                commands::create_network(&guest.app.ctx, &guest.actor, &new, confirmed(&form))
            });
            go_or_redraw(
                guest,
                done,
                |id| (format!("/meet/networks/{id}"), "meet-network-created"),
                |refusal| guest.refused(&draw_new(guest, form.refused(refusal), names)),
            )
        })
        .await
}

/// The language chosen in the form; the reader's where none was.
pub(super) fn language(guest: &Guest, form: &Filled) -> String {
    Lang::parse(form.text("language")).unwrap_or(guest.lang).code().to_owned()
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            guest.html(&draw(guest, &NetworkId::new(id), ("", Filled::default(), Vec::new()))?)
        })
        .await
}

fn draw(
    guest: &Guest,
    id: &NetworkId,
    (open, form, names): (&'static str, Filled, Vec<Name>),
) -> torg_stages::Result<NetworkPage> {
    let mut view = queries::network_page(&guest.app.ctx, &guest.actor, id)?;
    torg_lang::sort_names(guest.lang, &mut view.members, |member| member.organisation.name.as_str());
    let page = guest.page_titled("meet", view.network.name.clone());
    let takes_part = guest.actor.takes_part_in(id);
    Ok(NetworkPage { page, view, form, open, names, takes_part })
}

/// Back to the network where it went well; its page with the form open where it was refused.
fn answer<T>(
    guest: &Guest,
    id: &NetworkId,
    done: torg_stages::Result<T>,
    (open, notice): (&'static str, &'static str),
    (form, names): (Filled, Vec<Name>),
) -> Answer {
    let path = format!("/meet/networks/{id}");
    go_or_redraw(
        guest,
        done,
        |_| (path, notice),
        |refusal| guest.refused(&draw(guest, id, (open, form.refused(refusal), names))?),
    )
}

async fn add_members(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NetworkId::new(id);
            let names = names::read(guest, &form)?;
            let done = names::organisations(&names).map_err(Into::into).and_then(|members| {
                commands::add_members(&guest.app.ctx, &guest.actor, &id, &members, form.text("role"))
            });
            answer(guest, &id, done, ("members", "meet-members-added"), (form, names))
        })
        .await
}

async fn appoint(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NetworkId::new(id);
            let done = form.word("role", NetworkRole::from_word).map_err(Into::into).and_then(|role| {
                match networks::appoint(&guest.app.ctx, &guest.actor, &id, form.text("sign-in-name"), role) {
                    Err(torg_stages::Error::Missing("person", _)) => {
                        Err(torg_domain::Refusal::FieldMissing { field: "sign-in-name" }.into())
                    }
                    other => other,
                }
            });
            answer(guest, &id, done, ("people", "meet-person-appointed"), (form, Vec::new()))
        })
        .await
}

async fn add_focus_area(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NetworkId::new(id);
            let (ctx, actor) = (&guest.app.ctx, &guest.actor);
            let done = form
                .word("concept", Concept::from_word)
                .map_err(Into::into)
                .and_then(|concept| commands::add_focus_area(ctx, actor, &id, form.text("name"), concept));
            answer(guest, &id, done, ("focus-areas", "meet-focus-area-added"), (form, Vec::new()))
        })
        .await
}

async fn add_forum(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NetworkId::new(id);
            let organisation = form.text("organisation");
            let new = NewForum {
                name: form.text("name").to_owned(),
                task: form.text("task").to_owned(),
                organisation: (!organisation.is_empty()).then(|| OrganisationId::new(organisation)),
                contact_role: form.text("contact-role").to_owned(),
                meets: form.text("meets").to_owned(),
                confirmed: confirmed(&form),
                ..NewForum::default()
            };
            let done = commands::add_forum(&guest.app.ctx, &guest.actor, &id, &new);
            answer(guest, &id, done, ("forums", "meet-forum-added"), (form, Vec::new()))
        })
        .await
}

async fn remove_forum(visit: Visit, Path((id, forum)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let id = NetworkId::new(id);
            commands::remove_forum(&guest.app.ctx, &guest.actor, &id, &ForumId::new(forum))?;
            guest.go(&format!("/meet/networks/{id}"), "meet-forum-removed")
        })
        .await
}

async fn journal(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = NetworkId::new(id);
            let before = guest.query("before").and_then(|seq| seq.parse().ok());
            let lines = journal::of_network(&guest.app.ctx, &guest.actor, &id, before)?;
            let network = networks::network(&guest.app.ctx, &guest.actor, &id)?;
            let older = lines.last().map(|line| line.seq).filter(|_| lines.len() == 100);
            guest.html(&JournalPage { page: guest.page("meet", "meet-journal-title"), network, lines, older })
        })
        .await
}
