//! The style sheet, fonts, pictures and small scripts that the build script embedded, served under names that carry
//! their hash and may therefore be kept for ever.

use crate::visit::takes_gzip;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

pub use made::{
    ASSETS, BOARD_PATH, CSS_PATH, DRAFT_PATH, FAVICON_PATH, FONT_PATH, LEAD_PATH, OUTBOX_PATH, SUGGEST_PATH,
    VISIT_PATH, WORDS_PATH,
};

#[expect(dead_code, reason = "the style sheet names the second font and the mark itself")]
mod made {
    include!(concat!(env!("OUT_DIR"), "/assets.rs"));
}

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// `GET /assets/{name}`.
pub(crate) async fn asset(headers: HeaderMap, Path(name): Path<String>) -> Response {
    let wanted = format!("/assets/{name}");
    let Some((_, content_type, plain, gzip)) = ASSETS.iter().find(|asset| asset.0 == wanted) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let is_packed = takes_gzip(&headers) && !gzip.is_empty();
    let mut response = Response::new(Body::from(if is_packed { *gzip } else { *plain }));
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    answer.insert(header::CACHE_CONTROL, FOR_EVER);
    answer.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if is_packed {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}
