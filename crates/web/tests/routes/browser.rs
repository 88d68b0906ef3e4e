//! A browser without a window: keeps cookies, follows nothing on its own, sends forms as browsers do.
//!
//! Each one stands in a process of its own server over the same database, which is how Torg is scaled out.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use std::collections::BTreeMap;
use torg_lang::Words;
use torg_stages::Ctx;
use torg_testkit::Finding;
use torg_web::{App, Settings, router};
use tower::ServiceExt;

/// The address the server believes it has.
pub(crate) const PUBLIC_URL: &str = "https://torg.example";

/// Somebody at a browser.
pub(crate) struct Browser {
    _finding: Finding,
    server: Router,
    app: App,
    cookies: BTreeMap<String, String>,
    lang: &'static str,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Seen {
    pub status: StatusCode,
    /// Where a redirect leads; empty otherwise.
    pub to: String,
    pub text: String,
}

impl Seen {
    /// The rest of the text behind a mark, up to the next quotation mark: `after("name=\"card\" value=\"")`.
    pub(crate) fn after(&self, mark: &str) -> String {
        let start =
            self.text.find(mark).unwrap_or_else(|| panic!("no {mark:?} in {}", self.text)) + mark.len();
        self.text[start..].split('"').next().unwrap().to_owned()
    }

    /// Does the page say this?
    pub(crate) fn says(&self, words: &str) -> bool {
        self.text.contains(words)
    }
}

impl Browser {
    /// A fresh browser in a language, with no cookies.
    pub(crate) fn new(ctx: &Ctx, lang: &'static str) -> Self {
        let settings = Settings {
            public_url: PUBLIC_URL.into(),
            installation: "Torg".into(),
            proxies: Vec::new(),
            demo: None,
        };
        let finding = Finding::over(ctx);
        let app = App::new(ctx.clone(), Words::embedded(), settings).finding_with(finding.clone());
        Self { _finding: finding, server: router(app.clone()), app, cookies: BTreeMap::new(), lang }
    }

    /// Signs in with a name of the scene.
    pub(crate) fn signed_in(mut self, name: &str) -> Self {
        let seen = self.post("/sign-in", &[("sign-in-name", name), ("password", torg_testkit::PASSWORD)]);
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{name} can not sign in: {}", seen.text);
        self
    }

    /// How many answers its server gave again.
    pub(crate) fn given_again(&self) -> u64 {
        self.app.given_again()
    }

    /// The value of a cookie.
    pub(crate) fn cookie(&self, name: &str) -> String {
        self.cookies[name].clone()
    }

    pub(crate) fn get(&mut self, path: &str) -> Seen {
        self.send(Request::get(path), Body::empty())
    }

    /// Bytes of an answer as they go over the network, packed where packing helps.
    pub(crate) fn weight(&mut self, path: &str) -> usize {
        self.fetch(Request::get(path).header(header::ACCEPT_ENCODING, "gzip"), Body::empty()).1.len()
    }

    /// Posts as a mail program does: no page it comes from, no cookie.
    pub(crate) fn post_from_mail(&self, path: &str, body: &'static str) -> StatusCode {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(self.server.clone().oneshot(request)).unwrap().status()
    }

    /// Sends a form as a script does.
    pub(crate) fn post_by_script(&mut self, path: &str, fields: &[(&str, &str)]) -> Seen {
        self.post_as(Request::post(path).header(header::ACCEPT, "application/json"), fields)
    }

    /// Sends a form.
    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Seen {
        self.post_as(Request::post(path), fields)
    }

    fn post_as(&mut self, request: axum::http::request::Builder, fields: &[(&str, &str)]) -> Seen {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(pairs.join("&")))
    }

    fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Seen {
        let (parts, bytes) = self.fetch(request, body);
        let to = parts.headers.get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.contains('⟦'), "a word is missing in {}: {text}", self.lang);
        Seen { status: parts.status, to: to.unwrap_or_default(), text }
    }

    fn fetch(
        &mut self,
        request: axum::http::request::Builder,
        body: Body,
    ) -> (axum::http::response::Parts, axum::body::Bytes) {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request
            .header(header::COOKIE, cookies.join("; "))
            .header(header::ACCEPT_LANGUAGE, self.lang)
            .header("sec-fetch-site", "same-origin")
            .body(body)
            .unwrap();
        let server = self.server.clone();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (parts, bytes) = runtime.block_on(async {
            let (parts, body) = server.oneshot(request).await.unwrap().into_parts();
            (parts, axum::body::to_bytes(body, 10_000_000).await.unwrap())
        });
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), rest.split(';').next().unwrap().to_owned());
        }
        (parts, bytes)
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
