//! The list of endpoints for people.

use super::endpoint::Endpoint;
use super::{document, endpoints};
use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "share/api.html")]
struct ApiPage {
    page: Page,
    document: &'static str,
    stages: Vec<(&'static str, Vec<Endpoint>)>,
}

/// Endpoints stage by stage.
fn stages() -> Vec<(&'static str, Vec<Endpoint>)> {
    let mut stages: Vec<(&'static str, Vec<Endpoint>)> = Vec::new();
    for endpoint in endpoints() {
        match stages.last_mut() {
            Some((stage, all)) if *stage == endpoint.stage => all.push(endpoint),
            _ => stages.push((endpoint.stage, vec![endpoint])),
        }
    }
    stages
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let page = guest.page("share", "share-api-title");
            guest.html(&ApiPage { page, document: document::PATH, stages: stages() })
        })
        .await
}
