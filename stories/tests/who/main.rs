//! Who does what, which forums exist, who has learned from whom: on both databases, through the public commands.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod forums;
mod learning;
mod roles;

use torg_domain::Refusal;
use torg_stages::Error;
use torg_testkit::{Scene, TestDb};

/// A network of three municipalities and the region; Anna coordinates it for Härryda, which comes first by name.
fn scene(db: &TestDb) -> Scene {
    Scene::new(db)
        .municipalities(&["Mölndal", "Härryda", "Partille"])
        .organisation_of_kind("Regionen", "region")
        .network("GR")
        .coordinator("anna")
        .member("mats")
}

fn refusal<T: std::fmt::Debug>(answer: Result<T, Error>) -> Refusal {
    match answer {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

fn is_forbidden<T>(answer: &Result<T, Error>) -> bool {
    matches!(answer, Err(Error::Forbidden(_)))
}
