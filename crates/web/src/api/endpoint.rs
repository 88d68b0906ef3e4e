//! One endpoint: its address, what it answers, in which shape.

use crate::{Answer, Guest, Routes, Visit};
use axum::extract::Path;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use std::sync::Arc;
use torg_stages::Result;

/// A request to an endpoint.
pub(super) struct Asked<'g> {
    /// Who asks.
    pub(super) guest: &'g Guest,
    path: Vec<(String, String)>,
}

impl Asked<'_> {
    /// A value of the address; empty where the address has none of that name.
    pub(super) fn path(&self, name: &str) -> &str {
        self.path.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The `{id}` of the address.
    pub(super) fn id(&self) -> &str {
        self.path("id")
    }

    /// A value of the query string; `None` where it is missing or empty.
    pub(super) fn query(&self, name: &str) -> Option<String> {
        self.guest.query(name)
    }

    /// A value of the query string that is one of the domain's fixed words; other words ask for nothing.
    pub(super) fn word<T>(&self, name: &str, from_word: fn(&str) -> Option<T>) -> Option<T> {
        from_word(&self.query(name)?)
    }
}

type Work = dyn Fn(&Asked<'_>) -> Answer + Send + Sync;

/// An endpoint of the API. All are read with GET.
#[derive(Clone)]
pub(super) struct Endpoint {
    /// The stage it belongs to: `ground`, `find` ... `share`.
    pub(super) stage: &'static str,
    /// Its address, with `{names}` for what varies.
    pub(super) path: &'static str,
    /// What it answers, in English: it stands in a document for programmers.
    pub(super) summary: &'static str,
    /// Query parameters: name, and what it narrows or adds.
    pub(super) query: &'static [(&'static str, &'static str)],
    schema: fn(&mut SchemaGenerator) -> Schema,
    work: Arc<Work>,
}

impl Endpoint {
    /// An endpoint that answers with a view, by a query of a stage.
    pub(super) fn new<T: Serialize + JsonSchema>(
        stage: &'static str,
        path: &'static str,
        summary: &'static str,
        query: impl Fn(&Asked<'_>) -> Result<T> + Send + Sync + 'static,
    ) -> Self {
        let work = Arc::new(move |asked: &Asked<'_>| asked.guest.json(&query(asked)?));
        Self { stage, path, summary, query: &[], schema: SchemaGenerator::subschema_for::<T>, work }
    }

    /// The same with query parameters.
    pub(super) const fn asking(mut self, query: &'static [(&'static str, &'static str)]) -> Self {
        self.query = query;
        self
    }

    /// The schema of its answer; what it refers to is collected in the generator.
    pub(super) fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        (self.schema)(generator)
    }

    /// The names in its address.
    pub(super) fn path_names(&self) -> Vec<&'static str> {
        self.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
    }

    /// Its name in the document: `exchanges_id_plan`.
    pub(super) fn operation_id(&self) -> String {
        let words = self.path.trim_start_matches("/api/v1/").replace(['{', '}'], "");
        words.replace(['/', '-'], "_")
    }

    /// Adds it to the addresses of the server.
    pub(super) fn routed(self, routes: Routes) -> Routes {
        let work = self.work;
        routes.get(self.path, move |visit: Visit, Path(path): Path<Vec<(String, String)>>| {
            visit.answer(move |guest| work(&Asked { guest, path }))
        })
    }
}
