//! Asking users and relatives: the page and its link, answers by phone, "you said – we did, or did not, because".

use super::{LEVELS, answers};
use crate::pages::capture::qr;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{BoardId, ExchangeId};
use torg_domain::network::Level;
use torg_domain::note::NOTE_MOST;
use torg_domain::voices::{Channel, KINDS, Outcome, Point, TOP_POINTS};
use torg_lang::Lang;
use torg_stages::capture::queries;
use torg_stages::capture::views::ExchangeCaptureView;
use torg_stages::capture::voices::{self, Asking, LeadVoicesView, VoicesLine};
use torg_stages::{Error, Result};

/// How an answer comes that somebody else writes down.
const CHANNELS: [Channel; 3] = [Channel::Phone, Channel::Paper, Channel::Meeting];

#[derive(Template)]
#[template(path = "voices/list.html")]
struct ListPage {
    page: Page,
    form: Filled,
    room: ExchangeCaptureView,
    lines: Vec<VoicesLine>,
    languages: &'static [Lang],
}

#[derive(Template)]
#[template(path = "voices/lead.html")]
struct LeadPage {
    page: Page,
    form: Filled,
    view: LeadVoicesView,
    link: Option<(String, usize, String)>,
    points: Vec<Point>,
    levels: &'static [Level],
    channels: &'static [Channel],
    outcomes: &'static [Outcome],
    top: usize,
    most: usize,
}

impl LeadPage {
    fn is_outcome(&self, point: &Point, outcome: &Outcome) -> bool {
        point.outcome == Some(*outcome)
    }
}

/// `GET /capture/exchanges/{id}/voices`.
pub(super) async fn list(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&list_page(guest, &ExchangeId::new(id), Filled::default())?)).await
}

fn list_page(guest: &Guest, id: &ExchangeId, form: Filled) -> Result<ListPage> {
    let ctx = &guest.app.ctx;
    let lines = voices::of_exchange(ctx, &guest.actor, id)?;
    let room = queries::capture_of_exchange(ctx, &guest.actor, id)?;
    let page = guest.page("capture", "voices-title");
    let form = if form.refusal().is_some() {
        form
    } else {
        let mut form = form.set("lang", guest.lang.code());
        for number in 1..=KINDS.len() {
            form = form.set(&format!("question-{number}"), page.w("voices-question", &number.to_string()));
        }
        form
    };
    Ok(ListPage { page, form, room, lines, languages: Lang::ALL })
}

/// `POST /capture/exchanges/{id}/voices`.
pub(super) async fn open(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let exchange = ExchangeId::new(id);
            let text = |name: &str| form.text(name).to_owned();
            let new = Asking {
                exchange: exchange.clone(),
                title: text("title"),
                lang: Lang::parse(form.text("lang")).unwrap_or(guest.lang).code().to_owned(),
                tried: text("tried"),
                meaning: text("meaning"),
                phone: text("phone"),
                questions: (1..=KINDS.len()).map(|number| text(&format!("question-{number}"))).collect(),
            };
            match voices::open(&guest.app.ctx, &guest.actor, &new) {
                Ok(id) => guest.go(&format!("/capture/voices/{id}"), "voices-opened"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&list_page(guest, &exchange, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

/// `GET /capture/voices/{id}`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&lead_page(guest, &BoardId::new(id), Filled::default())?)).await
}

fn lead_page(guest: &Guest, id: &BoardId, form: Filled) -> Result<LeadPage> {
    let view = voices::voices(&guest.app.ctx, &guest.actor, id)?;
    let link = match &view.link {
        Some(token) => {
            let address = format!("{}/u/{token}", guest.app.settings.public_url);
            let (side, path) = qr::drawn(&address)?;
            Some((address, side, path))
        }
        None => None,
    };
    let mut points = if form.is_ticked("said-1") { written(&form) } else { kept(&view) };
    points.resize(points.len().max(TOP_POINTS), Point::default());
    Ok(LeadPage {
        page: guest.page_titled("capture", view.asking.title.clone()),
        form,
        link,
        points,
        levels: &LEVELS,
        channels: &CHANNELS,
        outcomes: Outcome::ALL,
        top: TOP_POINTS,
        most: NOTE_MOST,
        view,
    })
}

fn kept(view: &LeadVoicesView) -> Vec<Point> {
    let point = |point: &voices::PointView| Point {
        said: point.said.clone(),
        outcome: Outcome::from_word(&point.outcome),
        reply: point.reply.clone(),
    };
    view.points.iter().map(point).collect()
}

/// The points of a form; rows without what was said are left out.
fn written(form: &Filled) -> Vec<Point> {
    (1..=2 * TOP_POINTS)
        .map(|number| Point {
            said: form.text(&format!("said-{number}")).to_owned(),
            outcome: Outcome::from_word(form.text(&format!("outcome-{number}"))),
            reply: form.text(&format!("reply-{number}")).to_owned(),
        })
        .filter(|point| !point.said.is_empty())
        .collect()
}

/// `POST /capture/voices/{id}/answers`: what somebody said by phone, on paper or face to face.
pub(super) async fn enter(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = BoardId::new(id);
            match entered(guest, &id, &form) {
                Ok(()) => guest.go(&format!("/capture/voices/{id}"), "voices-entered"),
                Err(Error::Refused(refusal)) => guest.refused(&lead_page(guest, &id, form.refused(refusal))?),
                Err(other) => Err(other),
            }
        })
        .await
}

fn entered(guest: &Guest, id: &BoardId, form: &Filled) -> Result<()> {
    let lang = Lang::parse(form.text("lang")).unwrap_or(guest.lang);
    let channel = form.word("channel", Channel::from_word)?;
    let new = answers(form, lang)?;
    voices::enter(&guest.app.ctx, &guest.actor, (id, &new), (channel, form.text("entered-by")))
}

/// `POST /capture/voices/{id}/points`: keeps them, or tells them.
pub(super) async fn points(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = BoardId::new(id);
            let points = written(&form);
            let (ctx, actor) = (&guest.app.ctx, &guest.actor);
            let (done, word) = if form.has("do", "tell") {
                (voices::tell(ctx, actor, &id, &points), "voices-told")
            } else {
                (voices::set_points(ctx, actor, &id, &points), "visit-saved")
            };
            match done {
                Ok(()) => guest.go(&format!("/capture/voices/{id}"), word),
                Err(Error::Refused(refusal)) => guest.refused(&lead_page(guest, &id, form.refused(refusal))?),
                Err(other) => Err(other),
            }
        })
        .await
}

/// `POST /capture/voices/{id}/link`: `do` = `withdraw` or `renew`.
pub(super) async fn link(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = BoardId::new(id);
            let (ctx, actor) = (&guest.app.ctx, &guest.actor);
            let told = if form.has("do", "renew") {
                voices::renew_link(ctx, actor, &id)?;
                "link-renewed"
            } else {
                voices::withdraw_link(ctx, actor, &id)?;
                "link-withdrawn"
            };
            guest.go(&format!("/capture/voices/{id}"), told)
        })
        .await
}
