//! The repository keeps its shape: who may depend on whom, who may call whom, how large things grow, what they are
//! called, and that every word a page shows is there. What the shape is and why: ARCHITECTURE.md.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

mod crates;
mod names;
mod sizes;
mod stages;
mod templates;
mod words;

/// Fails with one line per complaint.
fn report(complaints: impl IntoIterator<Item = String>) {
    let complaints: Vec<String> = complaints.into_iter().collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// A rule that something is excused from, with the reason. An excuse that is no longer needed is a complaint too.
struct Excuses(&'static [(&'static str, &'static str)]);

impl Excuses {
    /// The complaints about `breaches` (what, complaint) that nothing excuses, and the excuses nobody needs.
    fn judge(&self, breaches: Vec<(String, String)>) -> Vec<String> {
        let is_excused = |what: &str| self.0.iter().any(|(excused, _)| *excused == what);
        let idle = self.0.iter().filter(|(excused, _)| !breaches.iter().any(|(what, _)| what == excused));
        let idle =
            idle.map(|(excused, _)| format!("{excused}: needs no excuse any more; take it off the list"));
        let open =
            breaches.iter().filter(|(what, _)| !is_excused(what)).map(|(_, complaint)| complaint.clone());
        open.chain(idle).collect()
    }
}

#[test]
fn an_excuse_is_used_or_taken_off_the_list() {
    let excuses = Excuses(&[("a", "because"), ("b", "because")]);
    let judged = excuses.judge(vec![("a".into(), "a is long".into()), ("c".into(), "c is long".into())]);
    assert_eq!(judged, ["c is long", "b: needs no excuse any more; take it off the list"]);
}
