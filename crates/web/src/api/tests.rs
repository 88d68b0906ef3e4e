//! The document and the addresses agree, the document holds together, and an error is a problem in JSON.

use super::{document, endpoints};
use crate::{App, Settings, all_routes, router};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use std::collections::BTreeSet;
use torg_lang::Words;
use torg_stages::Ctx;
use tower::ServiceExt as _;

fn settings() -> Settings {
    Settings {
        public_url: "https://torg.example".into(),
        installation: "Torg".into(),
        proxies: Vec::new(),
        demo: None,
    }
}

fn drawn() -> Value {
    document::document(&settings(), &endpoints())
}

/// Every value under a key, however deep.
fn all_under<'v>(value: &'v Value, key: &str, found: &mut Vec<&'v Value>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                if name == key {
                    found.push(inner);
                }
                all_under(inner, key, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|inner| all_under(inner, key, found)),
        _ => {}
    }
}

#[test]
fn every_address_of_the_api_stands_in_the_document() {
    let is_endpoint = |path: &str| path.starts_with("/api/v1/") && path != document::PATH;
    let served: BTreeSet<&str> =
        all_routes().into_iter().filter(|(_, path)| is_endpoint(path)).map(|(_, path)| path).collect();
    let document = drawn();
    let told: BTreeSet<&str> = document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(served, told);
    assert!(told.len() > 40, "{}", told.len());
}

#[test]
fn every_reference_of_the_document_leads_somewhere() {
    let document = drawn();
    let mut references = Vec::new();
    all_under(&document, "$ref", &mut references);
    assert!(references.len() > 100, "{}", references.len());
    for reference in references {
        let pointer = reference.as_str().unwrap().strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{pointer} leads nowhere");
    }
}

#[test]
fn every_operation_has_a_name_of_its_own_a_summary_and_its_parameters() {
    let document = drawn();
    assert_eq!(document["openapi"], "3.1.0");
    let mut names = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let operation = &item["get"];
        assert!(names.insert(operation["operationId"].as_str().unwrap()), "{path}: name used twice");
        assert!(!operation["summary"].as_str().unwrap().is_empty(), "{path}");
        let parameters = operation["parameters"].as_array().unwrap();
        let in_path = parameters.iter().filter(|parameter| parameter["in"] == "path").count();
        assert_eq!(in_path, path.matches('{').count(), "{path}");
        let schema = operation.pointer("/responses/200/content/application~1json/schema").unwrap();
        assert!(schema.get("$ref").is_some() || schema["type"] == "array", "{path}: {schema}");
    }
}

#[test]
fn a_view_is_told_with_its_fields_and_what_they_mean() {
    let document = drawn();
    let practice = &document["components"]["schemas"]["PracticeView"];
    assert_eq!(practice["properties"]["went_wrong"]["type"], "string");
    assert!(practice["properties"]["year"]["description"].as_str().unwrap().contains("not stated"));
    let required = practice["required"].as_array().unwrap();
    assert!(required.contains(&Value::from("title")) && !required.contains(&Value::from("year")));
}

/// Status, media type and body of an address, asked for by a stranger.
fn asked(app: &App, path: &str) -> (StatusCode, String, Value) {
    let request = Request::get(path).header("accept-language", "sv").body(Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let response = router(app.clone()).oneshot(request).await.unwrap();
        let kind = response.headers()["content-type"].to_str().unwrap().to_owned();
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), 10_000_000).await.unwrap();
        (status, kind, serde_json::from_slice(&body).unwrap())
    })
}

fn on_both(test: impl Fn(&App)) {
    torg_testkit::on_both(|db| test(&App::new(Ctx::new(db.open()), Words::embedded(), settings())));
}

#[test]
fn a_stranger_reads_what_is_public() {
    on_both(|app| {
        for path in
            ["/api/v1/practices", "/api/v1/needs?direction=need", "/api/v1/networks", "/api/v1/glossary"]
        {
            let (status, kind, body) = asked(app, path);
            assert_eq!((status, kind.as_str()), (StatusCode::OK, "application/json"), "{path}");
            assert_eq!(body, Value::Array(Vec::new()), "{path}");
        }
        let (status, _, body) = asked(app, "/api/v1/openapi.json");
        assert_eq!((status, &body["info"]["title"]), (StatusCode::OK, &Value::from("Torg: JSON API")));
    });
}

#[test]
fn what_is_not_there_is_a_problem_in_json() {
    on_both(|app| {
        for path in [
            "/api/v1/practices/none",
            "/api/v1/thread/note/none",
            "/api/v1/thread/rumour/x",
            "/api/v1/nowhere",
        ] {
            let (status, kind, body) = asked(app, path);
            assert_eq!(
                (status, kind.as_str()),
                (StatusCode::NOT_FOUND, "application/problem+json"),
                "{path}"
            );
            assert_eq!(body["status"], 404, "{path}");
        }
    });
}
