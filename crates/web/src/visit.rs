//! A visit: who comes, in which language, to which path. Everything that waits for the database runs off the
//! asynchronous threads, in one hop: [`Visit::answer`].

use crate::error::{self, Answer};
use crate::{App, Page, address, cookie, kept};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use std::convert::Infallible;
use std::sync::Arc;
use torg_lang::Lang;
use torg_stages::ground::people;
use torg_stages::{Actor, Notes, RestsOn};

/// A request before anybody asked the database who it is.
#[derive(Debug, Clone)]
pub struct Visit {
    app: App,
    lang: Lang,
    is_lang_chosen: bool,
    session: Option<String>,
    cookies: HeaderMap,
    accepted: String,
    last_event: Option<String>,
    path: String,
    query: String,
    address: String,
    is_forwarded: bool,
    is_reading: bool,
    takes_gzip: bool,
}

impl FromRequestParts<App> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let chosen = cookie::read(&parts.headers, "lang").and_then(Lang::parse);
        let accepted = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let session = cookie::read(&parts.headers, cookie::session_name(app.settings.is_secure()));
        let mut cookies = HeaderMap::new();
        if let Some(line) = parts.headers.get(header::COOKIE) {
            cookies.insert(header::COOKIE, line.clone());
        }
        let query = parts.uri.query().unwrap_or_default();
        let asked = value_of(query, "lang").as_deref().and_then(Lang::parse);
        Ok(Self {
            app: app.clone(),
            lang: asked
                .or(chosen)
                .unwrap_or_else(|| Lang::from_accept_language(accepted.unwrap_or_default())),
            is_lang_chosen: asked.is_some() || chosen.is_some(),
            session: session.map(str::to_owned),
            cookies,
            accepted: text_of(&parts.headers, &header::ACCEPT).unwrap_or_default(),
            last_event: text_of(&parts.headers, &LAST_EVENT_ID),
            path: parts.uri.path().to_owned(),
            query: query.to_owned(),
            address: address::of(parts, &app.settings.proxies).map(|ip| ip.to_string()).unwrap_or_default(),
            is_forwarded: address::is_forwarded(&parts.headers),
            is_reading: parts.method == Method::GET,
            takes_gzip: takes_gzip(&parts.headers),
        })
    }
}

/// Does the browser take packed answers?
pub(crate) fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|value| value.contains("gzip"))
}

/// What a browser says it saw last of a stream of events.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

fn text_of(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// A value of a query string, with `+` and `%` read.
fn value_of(query: &str, name: &str) -> Option<String> {
    let raw = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    let uri: axum::http::Uri = format!("/?v={raw}").parse().ok()?;
    let axum::extract::Query(pairs) =
        axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&uri).ok()?;
    pairs.into_iter().next().map(|(_, value)| value).filter(|value| !value.is_empty())
}

impl Visit {
    /// Runs `work` with the actor known, where blocking is allowed, and turns its errors into pages.
    /// Where only something is read, an answer that is still right is given again (`kept`).
    pub async fn answer(self, work: impl FnOnce(&Guest) -> Answer + Send + 'static) -> Response {
        if self.is_reading { kept::answer(self, work).await } else { self.make(None, None, work).await }
    }

    /// Makes an answer, for an actor that is known already or for the session's; what it rests on is noticed where
    /// `notes` are given.
    pub(crate) async fn make(
        self,
        actor: Option<Arc<Actor>>,
        notes: Option<Notes>,
        work: impl FnOnce(&Guest) -> Answer + Send + 'static,
    ) -> Response {
        let app = self.app.clone();
        let lang = self.lang;
        let done = tokio::task::spawn_blocking(move || {
            let guest = match self.into_guest(actor, notes) {
                Ok(guest) => guest,
                Err(failed) => return error::page(&Guest::unknown(failed.0), failed.1),
            };
            work(&guest).unwrap_or_else(|error| error::page(&guest, error))
        });
        done.await.unwrap_or_else(|panic| error::after_panic(&app, lang, &panic))
    }

    fn into_guest(
        self,
        actor: Option<Arc<Actor>>,
        notes: Option<Notes>,
    ) -> Result<Guest, Box<(Self, torg_stages::Error)>> {
        let actor = match (actor, &self.session) {
            (Some(actor), _) => Ok(Arc::unwrap_or_clone(actor)),
            (None, None) => Ok(Actor::stranger()),
            (None, Some(secret)) => people::actor_of_session(&self.app.ctx, secret),
        };
        match actor {
            Ok(actor) => {
                let lang = self.lang_of(&actor);
                let app = notes.as_ref().map_or_else(|| self.app.clone(), |notes| self.app.noticed(notes));
                Ok(Guest { app, actor, lang, visit: self, notes: notes.unwrap_or_default() })
            }
            Err(error) => Err(Box::new((self, error))),
        }
    }

    /// The language for this reader: chosen here, their own, or what the browser prefers.
    pub(crate) fn lang_of(&self, actor: &Actor) -> Lang {
        let own = actor.language.as_deref().and_then(Lang::parse).filter(|_| !self.is_lang_chosen);
        own.unwrap_or(self.lang)
    }

    /// The language as chosen here or by the browser.
    pub(crate) const fn lang(&self) -> Lang {
        self.lang
    }

    pub(crate) const fn app(&self) -> &App {
        &self.app
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The value of a cookie, for answers that are never kept.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        cookie::read(&self.cookies, name)
    }

    /// The network address, used for rate limits only and never stored.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Does whoever asks want this kind of answer? Scripts name one, forms do not.
    pub(crate) fn wants(&self, kind: &str) -> bool {
        self.accepted.split(',').any(|one| one.trim().split(';').next() == Some(kind))
    }

    /// The last event that a stream which broke has seen, or what somebody who asks again names in `after`.
    pub(crate) fn last_event(&self) -> Option<String> {
        self.last_event.clone().or_else(|| value_of(&self.query, "after"))
    }

    pub(crate) const fn takes_gzip(&self) -> bool {
        self.takes_gzip
    }

    /// Path and query.
    pub(crate) fn asked(&self) -> (&str, &str) {
        (&self.path, &self.query)
    }

    pub(crate) fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }
}

/// Somebody whose request is being answered.
#[derive(Debug, Clone)]
pub struct Guest {
    /// Database, words, settings.
    pub app: App,
    /// Who they are.
    pub actor: Actor,
    /// Their language.
    pub lang: Lang,
    visit: Visit,
    notes: Notes,
}

impl Guest {
    fn unknown(visit: Visit) -> Self {
        Self {
            app: visit.app.clone(),
            actor: Actor::stranger(),
            lang: visit.lang,
            visit,
            notes: Notes::default(),
        }
    }

    /// The frame of a page whose title is a word of the locales.
    #[must_use]
    pub fn page(&self, stage: &'static str, title_key: &str) -> Page {
        self.page_titled(stage, self.app.words.get(self.lang).t(title_key).to_owned())
    }

    /// The frame of a page whose title is somebody's own words.
    #[must_use]
    pub fn page_titled(&self, stage: &'static str, title: String) -> Page {
        let mut page = Page::new(&self.app, self.lang, (stage, title), (&self.visit.path, &self.visit.query));
        page.signed_in = self.actor.person.as_ref().map(|_| self.actor.display_name.clone());
        page.is_administrator = self.actor.is_administrator;
        // Only a key of our own locales is ever shown, whatever the address says.
        page.notice = self.query("done").map(|key| format!("done-{key}")).and_then(|key| {
            let words = self.app.words.get(self.lang);
            words.has(&key).then(|| words.t(&key).to_owned())
        });
        page
    }

    /// Says that the page shows no words of other networks, or no words at all, so that a room that writes cards does not
    /// make it old again and again. Whoever calls this has looked at every query of the page (decision 0020).
    pub fn rests_on(&self, what: RestsOn) {
        self.notes.rests_on(what);
    }

    /// A value of the query string; nothing where it is missing or empty.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        value_of(&self.visit.query, name)
    }

    /// The path that was asked for.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.visit.path
    }

    /// The address that was asked for, with its query.
    #[must_use]
    pub fn here(&self) -> String {
        crate::page::way_back(&self.visit.path, &self.visit.query)
    }

    /// The value of a cookie.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.notes.pass("it reads a cookie");
        cookie::read(&self.visit.cookies, name)
    }

    /// Does a script ask, which wants JSON?
    #[must_use]
    pub fn is_script(&self) -> bool {
        self.notes.pass("it asks who asks");
        self.visit.wants("application/json")
    }

    /// The session's secret, for signing out.
    #[must_use]
    pub fn session(&self) -> Option<&str> {
        self.notes.pass("it reads the session");
        self.visit.session.as_deref()
    }

    /// The network address, used for rate limits only and never stored.
    pub(crate) fn address(&self) -> &str {
        self.notes.pass("it asks where the request comes from");
        &self.visit.address
    }

    /// Did a proxy pass the request on?
    pub(crate) fn is_forwarded(&self) -> bool {
        self.notes.pass("it asks where the request comes from");
        self.visit.is_forwarded
    }

    /// A drawn template.
    ///
    /// # Errors
    /// Where drawing fails, which is a programming error.
    pub fn html(&self, template: &impl askama::Template) -> Answer {
        self.html_with(StatusCode::OK, template)
    }

    /// A drawn template of a form that was refused: 422, filled in as it was sent.
    ///
    /// # Errors
    /// As [`Guest::html`].
    pub fn refused(&self, template: &impl askama::Template) -> Answer {
        self.html_with(StatusCode::UNPROCESSABLE_ENTITY, template)
    }

    /// A drawn template with a status.
    ///
    /// # Errors
    /// As [`Guest::html`].
    pub fn html_with(&self, status: StatusCode, template: &impl askama::Template) -> Answer {
        let text = template.render().map_err(|e| torg_stages::Error::fault("drawing a page", e))?;
        let mut response = (status, Html(text)).into_response();
        response.headers_mut().insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.lang.code()));
        Ok(response)
    }

    /// On to another page of ours, with a sentence about what was done: `done-<key>` of the locales.
    ///
    /// # Errors
    /// None; the type fits the end of a handler.
    pub fn go(&self, path: &str, done: &str) -> Answer {
        let (page, place) = path.split_at(path.find('#').unwrap_or(path.len()));
        let to = match (done.is_empty(), page.contains('?')) {
            (true, _) => path.to_owned(),
            (false, true) => format!("{page}&done={done}{place}"),
            (false, false) => format!("{page}?done={done}{place}"),
        };
        Ok(axum::response::Redirect::to(&to).into_response())
    }

    /// Asks a stranger to sign in, and comes back to a path of ours afterwards.
    ///
    /// # Errors
    /// None; the type fits the end of a handler.
    pub fn sign_in_first(&self, path: &str) -> Answer {
        self.go(&format!("/sign-in?back={}", crate::page::encoded(path)), "")
    }

    /// A file to be saved, or shown where the browser can.
    ///
    /// # Errors
    /// None; the type fits the end of a handler.
    pub fn file(&self, content_type: &'static str, name: &str, bytes: impl Into<axum::body::Body>) -> Answer {
        let safe: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || "-._".contains(c) { c } else { '-' })
            .collect();
        let mut response = Response::new(bytes.into());
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{safe}\"")) {
            response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
        }
        Ok(response)
    }

    /// A JSON answer.
    ///
    /// # Errors
    /// None; the type fits the end of a handler.
    pub fn json(&self, value: &impl serde::Serialize) -> Answer {
        Ok(axum::Json(value).into_response())
    }

    /// Counts a post by a stranger.
    ///
    /// # Errors
    /// [`torg_domain::Refusal::TooManyTries`].
    pub fn count_public_post(&self) -> Result<(), torg_domain::Refusal> {
        self.app.limits.count(crate::limits::Counted::PublicForm, self.address())
    }
}
