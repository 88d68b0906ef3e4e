//! Every address of the server, stage by stage, and the layers around them.

use crate::{App, api, assets, feeds, headers, pages};
use axum::Router;
use axum::extract::State;
use axum::handler::Handler;
use axum::http::{Request, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use std::time::Duration;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

const LONGEST_ANSWER: Duration = Duration::from_secs(60);
/// A form with many long texts stays far below this.
const LARGEST_FORM: usize = 1_048_576;

/// A router that remembers what it holds, so that one test can walk every address as every role.
#[derive(Debug, Default)]
pub struct Routes {
    router: Router<App>,
    list: Vec<(&'static str, &'static str)>,
}

impl Routes {
    /// No addresses.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An address that is read.
    #[must_use]
    pub fn get<H: Handler<T, App>, T: 'static>(mut self, path: &'static str, handler: H) -> Self {
        self.list.push(("GET", path));
        self.router = self.router.route(path, get(handler));
        self
    }

    /// An address that a form is posted to.
    #[must_use]
    pub fn post<H: Handler<T, App>, T: 'static>(mut self, path: &'static str, handler: H) -> Self {
        self.list.push(("POST", path));
        self.router = self.router.route(path, post(handler));
        self
    }

    /// These and those.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.list.extend(others.list);
        self.router = self.router.merge(others.router);
        self
    }
}

fn everything() -> Routes {
    Routes::new()
        .get("/assets/{name}", assets::asset)
        .and(pages::ground::routes())
        .and(pages::find::routes())
        .and(pages::meet::routes())
        .and(pages::capture::routes())
        .and(pages::conclude::routes())
        .and(pages::act::routes())
        .and(pages::follow_up::routes())
        .and(pages::share::routes())
        .and(feeds::routes())
        .and(api::routes())
}

/// Method and path of every address.
#[must_use]
pub fn all_routes() -> Vec<(&'static str, &'static str)> {
    everything().list
}

/// The whole server: addresses, cross-site protection, time limit, compression, headers.
pub fn router(app: App) -> Router {
    let is_secure = app.settings.is_secure();
    everything()
        .router
        .fallback(pages::ground::missing)
        .layer(axum::extract::DefaultBodyLimit::max(LARGEST_FORM))
        .layer(CsrfLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_ANSWER))
        .layer(CompressionLayer::new().gzip(true))
        .layer(middleware::from_fn_with_state(is_secure, with_headers))
        .with_state(app)
}

async fn with_headers(
    State(is_secure): State<bool>,
    request: Request<axum::body::Body>,
    next: Next,
) -> Response {
    headers::put(next.run(request).await, is_secure).into_response()
}
