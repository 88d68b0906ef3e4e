//! A delegation for its leader: the link, what to watch for, the draft of the letter, handing it over.

use super::voice;
use crate::pages::capture::qr;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{ExchangeId, FeedbackId, OrganisationId};
use torg_domain::network::Level;
use torg_lang::Lang;
use torg_stages::act::commands as act;
use torg_stages::act::queries as acted;
use torg_stages::act::views::TakeHomeView;
use torg_stages::capture::delegation::{
    self, DelegationLine, DelegationView, DraftView, NewDelegation, WrittenView,
};
use torg_stages::capture::queries;
use torg_stages::capture::views::ExchangeCaptureView;
use torg_stages::{Error, Result};

/// Levels that get questions of their own; the others see the visitors' questions in advance.
const LEVELS: [Level; 4] = [Level::Management, Level::Development, Level::CareStaff, Level::HealthCare];

#[derive(Template)]
#[template(path = "visit/list.html")]
struct ListPage {
    page: Page,
    form: Filled,
    room: ExchangeCaptureView,
    lines: Vec<DelegationLine>,
    organisations: Vec<(String, String)>,
    languages: &'static [Lang],
    levels: &'static [Level],
}

#[derive(Template)]
#[template(path = "visit/delegation.html")]
struct DelegationPage {
    page: Page,
    form: Filled,
    view: DelegationView,
    levels: &'static [Level],
    /// Address, side of the picture and its path, while the link works.
    link: Option<(String, usize, String)>,
    due: Vec<(String, String)>,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "visit/draft.html")]
pub(super) struct DraftPage {
    page: Page,
    form: Filled,
    /// The letter's own words, in the delegation's language.
    letter: Page,
    view: DraftView,
    taken: Vec<TakeHomeView>,
    is_open: bool,
}

impl DraftPage {
    fn voice(&self, note: &WrittenView) -> String {
        voice(&self.letter, note)
    }
}

/// `GET /capture/exchanges/{id}/delegations`.
pub(super) async fn list(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&list_page(guest, &ExchangeId::new(id), Filled::default())?)).await
}

fn list_page(guest: &Guest, id: &ExchangeId, form: Filled) -> Result<ListPage> {
    let ctx = &guest.app.ctx;
    let lines = delegation::of_exchange(ctx, &guest.actor, id)?;
    let room = queries::capture_of_exchange(ctx, &guest.actor, id)?;
    let mut organisations = queries::organisations(ctx, id)?;
    organisations.retain(|(known, _)| Some(known.as_str()) != room.exchange.host_id.as_deref());
    torg_lang::sort_names(guest.lang, &mut organisations, |(_, name)| name.as_str());
    let own = guest.actor.organisation.as_ref().map(OrganisationId::as_str).unwrap_or_default();
    let form = if form.refusal().is_none() {
        form.set("organisation", own).set("lang", guest.lang.code())
    } else {
        form
    };
    let page = guest.page("capture", "visit-delegations");
    Ok(ListPage { page, form, room, lines, organisations, languages: Lang::ALL, levels: &LEVELS })
}

/// `POST /capture/exchanges/{id}/delegations`.
pub(super) async fn start(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let exchange = ExchangeId::new(id);
            let new = NewDelegation {
                exchange: exchange.clone(),
                organisation: OrganisationId::new(form.text("organisation")),
                lang: Lang::parse(form.text("lang")).unwrap_or(guest.lang).code().to_owned(),
                ends_on: form.text("ends-on").to_owned(),
                watch: watch(&form),
            };
            match delegation::start(&guest.app.ctx, &guest.actor, &new) {
                Ok(id) => guest.go(&format!("/capture/delegations/{id}"), "delegation-started"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&list_page(guest, &exchange, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

/// The questions of each level, one on each line.
fn watch(form: &Filled) -> Vec<(Level, Vec<String>)> {
    let own = |level: &Level| {
        let lines =
            form.text(&format!("watch-{level}")).lines().map(str::trim).filter(|line| !line.is_empty());
        (*level, lines.map(str::to_owned).collect())
    };
    LEVELS.iter().map(own).collect()
}

/// `GET /capture/delegations/{id}`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| guest.html(&delegation_page(guest, &FeedbackId::new(id), Filled::default())?))
        .await
}

fn delegation_page(guest: &Guest, id: &FeedbackId, form: Filled) -> Result<DelegationPage> {
    let view = delegation::delegation(&guest.app.ctx, &guest.actor, id)?;
    let (_, due) = acted::taken_home(&guest.app.ctx, &guest.actor, id)?;
    let form = if form.refusal().is_some() { form } else { as_kept(&view) };
    let link = match &view.link {
        Some(token) => {
            let address = format!("{}/v/{token}", guest.app.settings.public_url);
            let (side, path) = qr::drawn(&address)?;
            Some((address, side, path))
        }
        None => None,
    };
    let is_open = view.line.feedback.state == "draft";
    let page = guest.page("capture", "visit-delegation");
    Ok(DelegationPage { page, form, levels: &LEVELS, link, due, is_open, view })
}

fn as_kept(view: &DelegationView) -> Filled {
    let mut form = Filled::with(&[("ends-on", &view.line.ends_on)]);
    for watch in &view.watch {
        form = form.set(&format!("watch-{}", watch.level), &watch.questions.join("\n"));
    }
    form
}

/// `POST /capture/delegations/{id}`.
pub(super) async fn change(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            let wanted = (form.text("ends-on"), &*watch(&form));
            match delegation::change(&guest.app.ctx, &guest.actor, &id, wanted) {
                Ok(()) => guest.go(&format!("/capture/delegations/{id}"), "visit-saved"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&delegation_page(guest, &id, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

/// `GET /capture/delegations/{id}/draft`: the letter in the delegation's language, whoever reads it.
pub(super) async fn draft(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draft_page(guest, &FeedbackId::new(id), Filled::default())?)).await
}

/// The draft; `form` is that of a part that could not be taken out.
pub(super) fn draft_page(guest: &Guest, id: &FeedbackId, form: Filled) -> Result<DraftPage> {
    let view = delegation::draft(&guest.app.ctx, &guest.actor, id)?;
    let (taken, _) = acted::taken_home(&guest.app.ctx, &guest.actor, id)?;
    let mut theirs = guest.clone();
    theirs.lang = Lang::parse(&view.line.feedback.lang).unwrap_or(guest.lang);
    let is_open = view.line.feedback.state == "draft";
    let (page, letter) = (guest.page("capture", "visit-draft"), theirs.page("capture", "visit-draft"));
    Ok(DraftPage { page, form, letter, view, taken, is_open })
}

/// `POST /capture/delegations/{id}/hand-over`.
pub(super) async fn hand_over(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            act::hand_over(&guest.app.ctx, &guest.actor, &id)?;
            guest.go(&format!("/capture/feedback/{id}"), "feedback-submitted")
        })
        .await
}
