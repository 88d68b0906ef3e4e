//! The OpenAPI 3.1 document of the API, made from the table of endpoints and the JSON Schemas of their views.

use super::endpoint::Endpoint;
use crate::Settings;
use crate::cookie;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// Where the document stands.
pub(super) const PATH: &str = "/api/v1/openapi.json";

const ABOUT: &str = "Everything the pages of Torg show, as JSON, by the same rules of who may read what. Reading needs \
no key: public things are for everybody, the rest for those who are signed in and belong to the network. Texts stay in \
the language they were written in, named by a `lang` beside them; states, kinds and levels are fixed English words. An \
empty text or `null` means that the source does not say. Values of official indicators carry the source line their \
terms ask for; figures of a comparison group are calculated here and carry none.";

/// The whole document.
pub(super) fn document(settings: &Settings, endpoints: &[Endpoint]) -> Value {
    let wanted = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = wanted.into_generator();
    let mut paths = Map::new();
    for endpoint in endpoints {
        let schema = endpoint.schema(&mut generator);
        paths.insert(endpoint.path.to_owned(), json!({ "get": operation(endpoint, &schema.to_value()) }));
    }
    let schemas = generator.take_definitions(true);
    json!({
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": format!("{}: JSON API", settings.installation),
            "version": "1",
            "description": ABOUT,
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "servers": [{ "url": settings.public_url }],
        "security": [{}, { "session": [] }],
        "tags": tags(endpoints),
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": responses(),
            "securitySchemes": {
                "session": { "type": "apiKey", "in": "cookie", "name": cookie::session_name(settings.is_secure()) },
            },
        },
    })
}

fn operation(endpoint: &Endpoint, schema: &Value) -> Value {
    let in_path = endpoint
        .path_names()
        .into_iter()
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
    let in_query = endpoint.query.iter().map(|(name, about)| {
        json!({ "name": name, "in": "query", "description": about, "schema": { "type": "string" } })
    });
    let mut answers = json!({
        "200": { "description": endpoint.summary, "content": { "application/json": { "schema": schema } } },
        "403": { "$ref": "#/components/responses/NotForYou" },
        "500": { "$ref": "#/components/responses/Broken" },
    });
    if !endpoint.path_names().is_empty() {
        answers["404"] = json!({ "$ref": "#/components/responses/Missing" });
    }
    json!({
        "operationId": endpoint.operation_id(),
        "summary": endpoint.summary,
        "tags": [endpoint.stage],
        "parameters": in_path.chain(in_query).collect::<Vec<_>>(),
        "responses": answers,
    })
}

/// One for each stage, in the order of the loop.
fn tags(endpoints: &[Endpoint]) -> Vec<Value> {
    let mut stages: Vec<&str> = endpoints.iter().map(|endpoint| endpoint.stage).collect();
    stages.dedup();
    stages.into_iter().map(|stage| json!({ "name": stage })).collect()
}

/// Problem details after RFC 9457, with a sentence in the reader's language.
fn responses() -> Value {
    let problem = |description: &str| {
        json!({
            "description": description,
            "content": { "application/problem+json": { "schema": {
                "type": "object",
                "properties": {
                    "status": { "type": "integer" },
                    "title": { "type": "string" },
                    "detail": { "type": "string", "description": "A sentence in the reader's language." },
                    "reference": { "type": ["integer", "null"], "description": "Stands in the log beside the cause." },
                },
                "required": ["status", "title", "detail"],
            } } },
        })
    };
    json!({
        "NotForYou": problem("Not for this reader: sign in, or join the network."),
        "Missing": problem("There is no such thing."),
        "Broken": problem("The fault is the server's."),
    })
}
