//! Finding a time: what is proposed and how well it suits, and the page behind the link, which needs no account.

use super::exchange::Head;
use super::go_or_redraw;
use crate::{Answer, Filled, Guest, Page, Routes, Visit, cookie};
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, OrganisationId};
use torg_domain::network::Level;
use torg_domain::times::TimeMark;
use torg_stages::meet::clock::ZONES;
use torg_stages::meet::times::{
    self, LinkedTimesView, NewAnswer, NewTime, OwnTimesView, TimeView, TimesView,
};

/// Rows of the form: more are added by sending it again.
const ROWS: [usize; 4] = [1, 2, 3, 4];
/// A browser remembers what it said for as long as the link works.
const REMEMBERED_SECONDS: u32 = 60 * 24 * 60 * 60;
/// Levels people come from.
const LEVELS: [Level; 6] = [
    Level::Management,
    Level::Development,
    Level::CareStaff,
    Level::HealthCare,
    Level::Politician,
    Level::Researcher,
];

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/exchanges/{id}/times", show)
        .post("/meet/exchanges/{id}/times", propose)
        .post("/meet/exchanges/{id}/times/answer", answer)
        .post("/meet/exchanges/{id}/times/{time}/take", take)
        .post("/meet/exchanges/{id}/times/{time}/remove", remove)
        .get("/t/{token}", door)
        .post("/t/{token}", answer_by_link)
}

#[derive(Template)]
#[template(path = "meet/times.html")]
struct TimesPage {
    page: Page,
    head: Head,
    view: TimesView,
    form: Filled,
    public_url: String,
}

#[derive(Template)]
#[template(path = "meet/times-link.html")]
struct LinkPage {
    page: Page,
    view: LinkedTimesView,
    form: Filled,
    token: String,
    is_received: bool,
}

/// "13:00–15:00" by the clock it was proposed by.
fn clock(page: &Page, time: &TimeView) -> String {
    let local = |at: &str| page.phrases().time(at, &time.time_zone);
    format!("{}–{}", local(&time.starts_at), local(&time.ends_at))
}

/// What stands in the form about a time: as it was sent, else as it was said before.
fn said(form: &Filled, own: Option<&OwnTimesView>, time: &TimeView) -> String {
    let sent = form.text(&format!("mark-{}", time.id));
    if sent.is_empty() { own.map_or("", |own| own.mark_of(&time.id)).to_owned() } else { sent.to_owned() }
}

/// The level that stands in the form.
fn level_of(form: &Filled, own: Option<&OwnTimesView>) -> String {
    let sent = form.text("level");
    if sent.is_empty() { own.map_or(String::new(), |own| own.level.clone()) } else { sent.to_owned() }
}

impl TimesPage {
    /// What was sent in a row of the form.
    fn sent(&self, name: &str, row: impl std::fmt::Display) -> &str {
        self.form.text(&format!("{name}-{row}"))
    }

    /// Does this clock stand in the form: as it was sent, else as the exchange has it?
    fn is_by(&self, zone: &str) -> bool {
        let sent = self.form.text("time-zone");
        zone == if sent.is_empty() { self.view.exchange.when.time_zone.as_str() } else { sent }
    }
}

impl LinkPage {
    fn is_from(&self, organisation: &str) -> bool {
        let sent = self.form.text("organisation");
        let own = self.view.own.as_ref().map_or("", |own| own.organisation_id.as_str());
        organisation == if sent.is_empty() { own } else { sent }
    }
}

fn draw(guest: &Guest, id: &ExchangeId, form: Filled) -> torg_stages::Result<TimesPage> {
    let mut view = times::times(&guest.app.ctx, &guest.actor, id)?;
    torg_lang::sort_names(guest.lang, &mut view.silent, String::as_str);
    for time in &mut view.times {
        torg_lang::sort_names(guest.lang, &mut time.lacks, String::as_str);
    }
    let head = Head::new(guest, view.exchange.clone(), "times");
    let page = guest.page_titled("meet", view.exchange.title.clone());
    Ok(TimesPage { page, head, view, form, public_url: guest.app.settings.public_url.clone() })
}

fn path(id: &ExchangeId) -> String {
    format!("/meet/exchanges/{id}/times")
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &ExchangeId::new(id), Filled::default())?)).await
}

/// Rows that were left empty are no times.
fn proposed(form: &Filled) -> Result<Vec<NewTime>, Refusal> {
    let mut all = Vec::new();
    for row in ROWS {
        let [day, starts, ends] = ["day", "starts", "ends"].map(|name| format!("{name}-{row}"));
        if [&day, &starts, &ends].iter().all(|name| form.text(name).is_empty()) {
            continue;
        }
        all.push(NewTime {
            day: form.date(&day)?,
            starts_clock: form.text(&starts).to_owned(),
            ends_clock: form.text(&ends).to_owned(),
        });
    }
    Ok(all)
}

async fn propose(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let done = proposed(&form).map_err(Into::into).and_then(|all| {
                times::propose(&guest.app.ctx, &guest.actor, &id, (form.text("time-zone"), &all))
            });
            go_or_redraw(
                guest,
                done,
                |()| (path(&id), "times-proposed"),
                |refusal| guest.refused(&draw(guest, &id, form.refused(refusal))?),
            )
        })
        .await
}

/// What was marked of these times; a refusal where nothing was.
fn read(form: &Filled, times: &[TimeView]) -> Result<NewAnswer, Refusal> {
    let mark = |time: &TimeView| {
        Some((time.id.clone(), TimeMark::from_word(form.text(&format!("mark-{}", time.id)))?))
    };
    let marks: Vec<(String, TimeMark)> = times.iter().filter_map(mark).collect();
    if marks.is_empty() {
        return Err(Refusal::FieldMissing { field: "marks" });
    }
    let organisation = form.text("organisation");
    Ok(NewAnswer {
        organisation: (!organisation.is_empty()).then(|| OrganisationId::new(organisation)),
        level: form.word("level", Level::from_word)?,
        marks,
    })
}

async fn answer(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let view = times::times(&guest.app.ctx, &guest.actor, &id)?;
            let done = read(&form, &view.times)
                .map_err(Into::into)
                .and_then(|new| times::answer(&guest.app.ctx, &guest.actor, &id, &new));
            go_or_redraw(
                guest,
                done,
                |()| (path(&id), "times-answered"),
                |refusal| guest.refused(&draw(guest, &id, form.refused(refusal))?),
            )
        })
        .await
}

async fn take(visit: Visit, Path((id, time)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            times::take(&guest.app.ctx, &guest.actor, &ExchangeId::new(&id), &time)?;
            guest.go(&format!("/meet/exchanges/{id}"), "times-taken")
        })
        .await
}

async fn remove(visit: Visit, Path((id, time)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            times::remove(&guest.app.ctx, &guest.actor, &id, &time)?;
            guest.go(&path(&id), "times-removed")
        })
        .await
}

/// One cookie for each link. Behind TLS bound to this host, as the session's.
fn cookie_name(guest: &Guest, token: &str) -> String {
    let short: String = token.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    format!("{}times-{short}", if guest.app.settings.is_secure() { "__Host-" } else { "" })
}

fn secret(guest: &Guest, token: &str) -> String {
    guest.cookie(&cookie_name(guest, token)).unwrap_or_default().to_owned()
}

fn draw_link(guest: &Guest, token: &str, form: Filled) -> torg_stages::Result<LinkPage> {
    let mut view = times::by_link(&guest.app.ctx, token, &secret(guest, token))?;
    torg_lang::sort_names(guest.lang, &mut view.organisations, |place| place.name.as_str());
    let page = guest.page_titled("meet", view.exchange.title.clone());
    let is_received = guest.query("received").is_some();
    Ok(LinkPage { page, view, form, token: token.to_owned(), is_received })
}

async fn door(visit: Visit, Path(token): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw_link(guest, &token, Filled::default())?)).await
}

async fn answer_by_link(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            guest.count_public_post()?;
            let known = secret(guest, &token);
            let view = times::by_link(&guest.app.ctx, &token, &known)?;
            let done = read(&form, &view.times)
                .map_err(Into::into)
                .and_then(|new| times::answer_by_link(&guest.app.ctx, &token, &known, &new));
            match done {
                Ok(kept) => thank(guest, &token, &kept),
                Err(torg_stages::Error::Refused(refusal)) if refusal != Refusal::LinkEnded => {
                    guest.refused(&draw_link(guest, &token, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn thank(guest: &Guest, token: &str, kept: &str) -> Answer {
    let mut response = guest.go(&format!("/t/{token}?lang={}&received=yes", guest.lang.code()), "")?;
    let is_secure = guest.app.settings.is_secure();
    if let Some(value) = cookie::set(&cookie_name(guest, token), kept, Some(REMEMBERED_SECONDS), is_secure) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}
