//! Which crate may depend on which: of ours, and of the few from outside that have one home.

use crate::report;
use std::collections::BTreeSet;
use torg_stories::repository::{files, parsed, text};

/// Crate and the crates of ours it may depend on.
const MAP: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("engine", &[]),
    ("report", &[]),
    ("skos", &[]),
    ("search", &["engine"]),
    ("db", &[]),
    ("lang", &["domain"]),
    ("sources", &["domain"]),
    ("stages", &["db", "domain", "engine", "lang", "report", "search", "skos", "sources"]),
    ("post", &["domain", "lang", "stages"]),
    ("web", &["domain", "lang", "post", "report", "stages"]),
    ("cli", &["domain", "engine", "lang", "post", "sources", "stages", "web"]),
];

/// Crate from outside and its homes. The testkit makes and drops databases on the server.
const HOMES: &[(&str, &[&str])] = &[
    ("rusqlite", &["db"]),
    ("postgres", &["db", "testkit"]),
    ("tokio-postgres", &[]),
    ("axum", &["web"]),
    ("askama", &["web"]),
    ("clap", &["cli"]),
    ("typst", &["report"]),
    ("tantivy", &["search"]),
    ("lettre", &["post"]),
    ("mail-parser", &["post"]),
    ("ureq", &["sources"]),
    ("reqwest", &[]),
    ("sqlx", &[]),
    ("openssl", &[]),
];

/// The words of the two engines belong to `db`; elsewhere only what an administrator has to read may name them.
const ENGINES_MAY_BE_NAMED: &[(&str, &str)] =
    &[("crates/cli/src/demo/mod.rs", "tells the administrator what --fresh does not do")];

fn dependencies(manifest: &str) -> BTreeSet<String> {
    let manifest: toml::Table = text(manifest).parse().unwrap();
    let names = |section: &str| {
        let table = manifest.get(section).and_then(|section| section.as_table());
        table.map(|table| table.keys().cloned().collect::<Vec<_>>()).unwrap_or_default()
    };
    names("dependencies").into_iter().chain(names("build-dependencies")).collect()
}

/// Name of the folder and its dependencies.
fn crates() -> Vec<(String, BTreeSet<String>)> {
    let manifests = files("crates", "toml").into_iter().filter(|path| path.ends_with("/Cargo.toml"));
    let ours = manifests.map(|path| (path.split('/').nth(1).unwrap().to_owned(), dependencies(&path)));
    ours.chain([("testkit".to_owned(), dependencies("testkit/Cargo.toml"))]).collect()
}

#[test]
fn crates_depend_only_on_those_below_them() {
    report(crates().into_iter().filter(|(name, _)| name != "testkit").flat_map(|(name, dependencies)| {
        let allowed = MAP.iter().find(|(known, _)| *known == name).map(|(_, allowed)| *allowed);
        let Some(allowed) = allowed else {
            return vec![format!("crates/{name} is not on the map in this test and in ARCHITECTURE.md")];
        };
        let ours = dependencies.iter().filter_map(|dependency| dependency.strip_prefix("torg-"));
        let wrong = ours.filter(|dependency| !allowed.contains(dependency));
        wrong.map(|dependency| format!("crates/{name} may not depend on {dependency}")).collect()
    }));
}

#[test]
fn drivers_and_frameworks_have_one_home() {
    report(crates().into_iter().flat_map(|(name, dependencies)| {
        let housed = dependencies
            .into_iter()
            .filter_map(|dependency| HOMES.iter().find(|(known, _)| *known == dependency).copied());
        let strays = housed.filter(|(_, homes)| !homes.contains(&name.as_str()));
        strays.map(|(dependency, _)| format!("{name} may not depend on {dependency}")).collect::<Vec<_>>()
    }));
}

#[test]
fn deny_toml_names_the_same_homes() {
    let deny = text("deny.toml");
    report(HOMES.iter().filter(|(_, homes)| !homes.is_empty()).filter_map(|(name, homes)| {
        let line = deny.lines().find(|line| line.contains(&format!("name = \"{name}\"")))?;
        let missing = homes.iter().find(|home| {
            let package = if **home == "cli" { "torg".to_owned() } else { format!("torg-{home}") };
            !line.contains(&format!("\"{package}\""))
        });
        missing.map(|home| format!("deny.toml: {name} has its home in {home}"))
    }));
}

#[test]
fn only_the_database_layer_names_the_engines() {
    let product = files("crates", "rs").into_iter().filter(|path| path.contains("/src/"));
    let others = product.filter(|path| !path.starts_with("crates/db/"));
    let breaches = others.filter_map(|path| {
        let code = text(&path);
        let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default().to_lowercase());
        let named = (1..).zip(lines).find(|(_, line)| line.contains("sqlite") || line.contains("postgres"));
        named.map(|(line, _)| (path.clone(), format!("{path}:{line} names an engine; only crates/db does")))
    });
    report(crate::Excuses(ENGINES_MAY_BE_NAMED).judge(breaches.collect()));
}

#[test]
fn the_map_and_the_architecture_page_agree() {
    let page = text("ARCHITECTURE.md");
    report(
        MAP.iter()
            .filter(|(name, _)| !page.contains(&format!("| `{name}` |")))
            .map(|(name, _)| format!("ARCHITECTURE.md has no line for `{name}`")),
    );
}

#[test]
fn the_clock_is_read_only_in_the_context() {
    let product = files("crates", "rs").into_iter().filter(|path| path.contains("/src/"));
    let clocks = ["SystemTime", "Utc", "Local", "Timestamp", "Zoned", "OffsetDateTime"];
    report(product.filter(|path| path != "crates/stages/src/ctx.rs").flat_map(|path| {
        let paths = torg_stories::paths::paths(&parsed(&path), &[]);
        let reads = paths.into_iter().filter(|words| {
            words.last().is_some_and(|last| last == "now")
                && words.iter().rev().nth(1).is_some_and(|clock| clocks.contains(&clock.as_str()))
        });
        reads
            .map(|words| format!("{path}: {}(): take the time from ctx.now()", words.join("::")))
            .collect::<Vec<_>>()
    }));
}
