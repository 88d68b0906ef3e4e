//! The floor: axum without anything behind it. `plain --listen 127.0.0.1:PORT`.
//!
//! `/empty` answers with nothing; `/page/{name}` with the bytes that were put there before (`PUT /page/{name}`).

use anyhow::Result;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use torg_bench_web::flags::Flags;

type Pages = Arc<RwLock<HashMap<String, Bytes>>>;

async fn show(State(pages): State<Pages>, Path(name): Path<String>) -> Response {
    let page = pages.read().unwrap_or_else(PoisonError::into_inner).get(&name).cloned();
    match page {
        Some(page) => ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn put(State(pages): State<Pages>, Path(name): Path<String>, bytes: Bytes) -> StatusCode {
    pages.write().unwrap_or_else(PoisonError::into_inner).insert(name, bytes);
    StatusCode::NO_CONTENT
}

#[tokio::main]
async fn main() -> Result<()> {
    let flags = Flags::read(std::env::args().skip(1))?;
    let router = Router::new()
        .route("/empty", get(|| async {}))
        .route("/page/{name}", get(show).put(put))
        .with_state(Pages::default());
    let listener = tokio::net::TcpListener::bind(flags.text("listen")?).await?;
    Ok(axum::serve(listener, router).await?)
}
