//! The whole server over a database, asked without a network in between.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use std::sync::Arc;
use torg_lang::Words;
use torg_stages::Ctx;
use torg_stages::ground::people;
use torg_testkit::{Finding, PASSWORD};
use torg_web::{App, Settings, router};
use tower::ServiceExt as _;

/// A server that believes it is reached over TLS.
#[derive(Debug)]
pub struct Server {
    ctx: Ctx,
    finding: Arc<Finding>,
    router: Router,
    app: App,
    runtime: tokio::runtime::Runtime,
}

/// What a browser gets.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Where a redirect leads; empty otherwise.
    pub to: String,
    /// Its text.
    pub text: String,
}

/// Somebody with a session; `None` = a stranger.
pub type Session = Option<String>;

impl Server {
    /// A server over this database.
    ///
    /// # Panics
    /// Where no runtime can be started.
    #[must_use]
    pub fn over(ctx: &Ctx) -> Self {
        Self::with(ctx, Arc::new(Finding::over(ctx)), App::new)
    }

    /// A server over the same database that makes every answer anew. It asks the same index: two indexes that took the
    /// same changes in other portions count what is gone differently, and rank equals differently.
    ///
    /// # Panics
    /// Where no runtime can be started.
    #[must_use]
    pub fn keeping_nothing(&self) -> Self {
        let app = |ctx, words, settings| App::keeping(ctx, words, settings, 0);
        Self::with(&self.ctx, Arc::clone(&self.finding), app)
    }

    fn with(ctx: &Ctx, finding: Arc<Finding>, app: impl Fn(Ctx, Words, Settings) -> App) -> Self {
        let settings = Settings {
            public_url: "https://torg.example".into(),
            installation: "Torg".into(),
            proxies: Vec::new(),
            demo: None,
        };
        let app = app(ctx.clone(), Words::embedded(), settings).finding_with((**finding).clone());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { ctx: ctx.clone(), finding, router: router(app.clone()), app, runtime }
    }

    /// How many answers were given again.
    #[must_use]
    pub fn given_again(&self) -> u64 {
        self.app.given_again()
    }

    /// The session of somebody of a scene or of the demonstration.
    ///
    /// # Panics
    /// Where they can not sign in.
    #[must_use]
    pub fn sign_in(&self, name: &str) -> Session {
        Some(people::sign_in(&self.ctx, name, PASSWORD).unwrap())
    }

    /// Asks for a page.
    #[must_use]
    pub fn get(&self, session: &Session, path: &str) -> Answer {
        self.send(session, Request::get(path), "")
    }

    /// Sends a form from one of our own pages.
    #[must_use]
    pub fn post(&self, session: &Session, path: &str, form: &str) -> Answer {
        self.send(session, Request::post(path).header("sec-fetch-site", "same-origin"), form)
    }

    /// Sends a form as a page of somebody else's would.
    #[must_use]
    pub fn post_from_elsewhere(&self, session: &Session, path: &str) -> Answer {
        let request = Request::post(path)
            .header("sec-fetch-site", "cross-site")
            .header(header::ORIGIN, "https://elsewhere.example");
        self.send(session, request, "")
    }

    fn send(&self, session: &Session, request: axum::http::request::Builder, form: &str) -> Answer {
        let cookie = session.as_ref().map(|secret| format!("__Host-torg={secret}"));
        let request = request
            .header(header::COOKIE, cookie.unwrap_or_default())
            .header(header::ACCEPT_LANGUAGE, "en")
            .header(header::HOST, "torg.example")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        let (parts, bytes) = self.runtime.block_on(async {
            let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
            (parts, axum::body::to_bytes(body, 100_000_000).await.unwrap())
        });
        let to = parts.headers.get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        Answer {
            status: parts.status,
            to: to.unwrap_or_default(),
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}
