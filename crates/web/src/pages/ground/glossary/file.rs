//! The glossary as SKOS: by the ending of the address, or by what the reader accepts.

use crate::{Answer, Guest, Visit};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use torg_lang::Lang;
use torg_stages::ground::glossary::skos::{self, Format};
use torg_stages::ground::glossary::{self, ConceptCard};

pub(super) async fn turtle(visit: Visit) -> Response {
    whole(visit, Format::Turtle).await
}

pub(super) async fn json_ld(visit: Visit) -> Response {
    whole(visit, Format::JsonLd).await
}

async fn whole(visit: Visit, format: Format) -> Response {
    visit.answer(move |guest| answer(guest, &glossary::cards(&guest.app.ctx)?, (format, true))).await
}

/// The concept, format and whether the address names the format, where SKOS is wanted.
pub(super) fn wanted(id: &str, headers: &HeaderMap) -> Option<(Option<String>, Format, bool)> {
    let named = Format::ALL.into_iter().find_map(|format| {
        let id = id.strip_suffix(format.ending())?.strip_suffix('.')?;
        Some((Some(id.to_owned()), format, true))
    });
    named.or_else(|| Some((Some(id.to_owned()), accepted(headers)?, false)))
}

/// The format that a reader likes better than a page, by the weights of `Accept` (RFC 9110, 12.5.1).
pub(super) fn accepted(headers: &HeaderMap) -> Option<Format> {
    let accept = headers.get(header::ACCEPT)?.to_str().ok()?;
    let weight = |wanted: &str| {
        let ranges = accept.split(',').map(|range| range.split(';').map(str::trim));
        let weights = ranges.filter_map(|mut parts| {
            (parts.next()? == wanted).then(|| {
                let q = parts.find_map(|part| part.strip_prefix("q="));
                q.and_then(|q| q.parse::<f32>().ok()).unwrap_or(1.0)
            })
        });
        weights.fold(0.0_f32, f32::max)
    };
    let page = weight("text/html");
    let best = Format::ALL.into_iter().map(|format| (format, weight(format.media_type())));
    let (format, most) = best.reduce(|one, other| if other.1 > one.1 { other } else { one })?;
    (most > 0.0 && most > page).then_some(format)
}

/// The concepts as a file.
pub(super) fn answer(guest: &Guest, cards: &[ConceptCard], (format, is_named): (Format, bool)) -> Answer {
    let address = format!("{}/glossary", guest.app.settings.public_url);
    let titles = Lang::ALL.iter().map(|lang| {
        (lang.code().to_owned(), guest.app.words.get(*lang).t("ground-glossary-title").to_owned())
    });
    let text = skos::export(cards, (&address, titles.collect()), format)?;
    let name = match cards {
        [one] => format!("{}.{}", one.concept.id, format.ending()),
        _ => format!("glossary.{}", format.ending()),
    };
    let content_type = match format {
        Format::Turtle => "text/turtle; charset=utf-8",
        Format::JsonLd => "application/ld+json",
    };
    let response = guest.file(content_type, &name, text)?;
    if is_named { Ok(response) } else { may_vary(response) }
}

/// Says that the address answers by what the reader accepts.
pub(super) fn may_vary(mut response: Response) -> Answer {
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Accept"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(accept: &'static str) -> Option<Format> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
        accepted(&headers)
    }

    #[test]
    fn a_browser_gets_a_page_and_a_tool_what_it_asks_for() {
        assert_eq!(asked("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"), None);
        assert_eq!(asked("*/*"), None);
        assert_eq!(asked("text/turtle"), Some(Format::Turtle));
        assert_eq!(asked("application/ld+json, text/turtle;q=0.5"), Some(Format::JsonLd));
        assert_eq!(asked("text/turtle;q=0.9, text/html"), None);
        assert_eq!(accepted(&HeaderMap::new()), None);
    }

    #[test]
    fn an_ending_wins_over_what_is_accepted() {
        let none = HeaderMap::new();
        let known = wanted("svc.home-care.jsonld", &none);
        assert_eq!(known, Some((Some("svc.home-care".to_owned()), Format::JsonLd, true)));
        assert_eq!(wanted("svc.home-care", &none), None);
    }
}
