//! The stages call only themselves and earlier ones, and never another's `store`.

use crate::report;
use torg_stories::paths::{module_of, paths};
use torg_stories::repository::{files, parsed};

/// The loop, in order.
const ORDER: &[&str] = &["ground", "find", "meet", "capture", "conclude", "act", "follow_up", "share"];

fn place(stage: &str) -> Option<usize> {
    ORDER.iter().position(|known| *known == stage)
}

/// What is wrong with `path` named from a file of `stage`.
fn complaint(stage: &str, path: &[String]) -> Option<String> {
    let is_ours = path.first().is_some_and(|first| first == "crate" || first == "torg_stages");
    let target = path.get(1).filter(|_| is_ours)?;
    let (here, there) = (place(stage)?, place(target)?);
    if there > here {
        return Some(format!("{stage} may not call {target}, which comes later"));
    }
    let is_store = path.get(2).is_some_and(|module| module == "store");
    (here != there && is_store).then(|| format!("{stage} may not touch the store of {target}"))
}

#[test]
fn a_stage_calls_only_itself_and_earlier_ones_and_never_a_foreign_store() {
    let files = files("crates/stages/src", "rs");
    assert!(files.len() > 50, "the scan found only {} files", files.len());
    report(files.iter().flat_map(|file| {
        let below = file.trim_start_matches("crates/stages/src/");
        let module = module_of(below);
        let stage = module.first().copied().unwrap_or_default();
        let all = paths(&parsed(file), &module);
        let complaints = all.iter().filter_map(|path| complaint(stage, path));
        complaints.map(|complaint| format!("{file}: {complaint}")).collect::<Vec<_>>()
    }));
}

#[test]
fn pages_and_commands_of_the_shells_touch_no_store() {
    let shells = files("crates/web/src", "rs").into_iter().chain(files("crates/cli/src", "rs"));
    report(shells.flat_map(|file| {
        let all = paths(&parsed(&file), &[]);
        let touching = all.into_iter().filter(|path| {
            path.first().is_some_and(|first| first == "torg_stages")
                && path.iter().any(|word| word == "store")
        });
        touching.map(|path| format!("{file}: {}", path.join("::"))).collect::<Vec<_>>()
    }));
}

#[test]
fn the_order_is_kept_by_a_rule_that_sees() {
    let path = |words: &str| words.split("::").map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(complaint("capture", &path("crate::meet::queries::exchange")), None);
    assert_eq!(complaint("capture", &path("crate::capture::store")), None);
    assert!(complaint("capture", &path("crate::conclude::queries")).is_some());
    assert!(complaint("capture", &path("crate::meet::store::FIND")).is_some());
    assert_eq!(complaint("capture", &path("std::fmt")), None);
    assert_eq!(complaint("ground", &path("find")), None, "a function of that name is no stage");
}
