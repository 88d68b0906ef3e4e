//! Committing, publishing, reporting.

use super::{Scene, owner_and_date, promise, refusal};
use crate::act::commands::{
    NewCommitment, Outcome, Progress, Revise, commit, insert_commitment, publish, report_outcome,
    report_progress, revise,
};
use crate::act::queries::{self, CommitmentFilter};
use crate::ground::free_text::Confirmed;
use crate::ground::thread;
use crate::{Actor, Error};
use torg_domain::Refusal;
use torg_domain::commitment::{Basis, CommitmentState, OutcomeAfter};
use torg_domain::id::{CommitmentId, FindingId, OrganisationId};
use torg_domain::link::Anchor;
use torg_domain::network::NetworkRole;

#[test]
fn publishing_without_owner_or_date_says_what_is_missing() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let id = scene.draft(&actor);
    let try_with = |owner, due| refusal(publish(&scene.ctx, &actor, &id, &owner_and_date(owner, due, 0)));
    assert_eq!(try_with("", ""), Refusal::OwnerAndDateMissing);
    assert_eq!(try_with(" ", "2026-12"), Refusal::OwnerMissing);
    assert_eq!(try_with("enhetschef", ""), Refusal::DateMissing);
    publish(&scene.ctx, &actor, &id, &owner_and_date("enhetschef", "2026-12", 0)).unwrap();
    let page = queries::commitment(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(page.commitment.state, "published");
    assert_eq!(page.commitment.owner_role, "enhetschef");
}

#[test]
fn publishing_at_once_follows_the_same_rule() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let new = NewCommitment { state: CommitmentState::Published, ..promise(&scene.network) };
    assert_eq!(refusal(commit(&scene.ctx, &actor, &new, Confirmed::No)), Refusal::OwnerAndDateMissing);
    let recorded_only = NewCommitment { state: CommitmentState::Kept, ..promise(&scene.network) };
    assert_eq!(refusal(commit(&scene.ctx, &actor, &recorded_only, Confirmed::No)), Refusal::StateUnclear);
}

#[test]
fn a_draft_is_for_its_organisation_and_the_networks_editors() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let id = scene.draft(&actor);
    let solna = scene.actor("SE:0184", Some(NetworkRole::Member));
    let facilitator = scene.actor("SE:0180", Some(NetworkRole::Facilitator));
    assert!(matches!(queries::commitment(&scene.ctx, &Actor::stranger(), &id), Err(Error::Forbidden(_))));
    assert!(matches!(queries::commitment(&scene.ctx, &solna, &id), Err(Error::Forbidden(_))));
    assert!(queries::commitment(&scene.ctx, &facilitator, &id).is_ok());
    let seen_by = |actor: &Actor| {
        queries::commitments(&scene.ctx, actor, &CommitmentFilter::default()).unwrap().commitments.len()
    };
    assert_eq!((seen_by(&actor), seen_by(&solna), seen_by(&Actor::stranger())), (1, 0, 0));
    let hidden = thread::through(&scene.ctx, &solna, &Anchor::from(&FindingId::new("f1"))).unwrap();
    assert!(
        hidden.stations.iter().all(|station| station.kind != "commitment"),
        "a draft's title must not leak"
    );
}

#[test]
fn nobody_promises_for_others_or_on_what_they_can_not_see() {
    let scene = Scene::new();
    let facilitator = scene.actor("SE:0184", Some(NetworkRole::Facilitator));
    let for_stockholm =
        NewCommitment { organisation: OrganisationId::new("SE:0180"), ..promise(&scene.network) };
    let refused = commit(&scene.ctx, &facilitator, &for_stockholm, Confirmed::No);
    assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
    let follower = scene.actor("SE:1481", Some(NetworkRole::Follower));
    assert!(matches!(
        commit(&scene.ctx, &follower, &promise(&scene.network), Confirmed::No),
        Err(Error::Forbidden(_))
    ));
    let outsider = scene.actor("SE:0180", None);
    let on_hidden = NewCommitment {
        basis: Basis::Finding(FindingId::new("f2")),
        network: None,
        organisation: OrganisationId::new("SE:0180"),
        ..promise(&scene.network)
    };
    assert!(matches!(commit(&scene.ctx, &outsider, &on_hidden, Confirmed::No), Err(Error::Forbidden(_))));
    let on_nothing =
        NewCommitment { basis: Basis::Finding(FindingId::new("gone")), ..promise(&scene.network) };
    assert!(matches!(
        commit(&scene.ctx, &facilitator, &on_nothing, Confirmed::No),
        Err(Error::Missing("finding", _))
    ));
}

#[test]
fn the_page_leads_back_to_the_words() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let id = scene.published(&actor);
    let page = queries::commitment(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!(page.basis.title, "Kompetensen behöver nyttjas bättre");
    assert_eq!(
        page.words.iter().map(|words| words.note.title.as_str()).collect::<Vec<_>>(),
        ["vi har god kompetens"]
    );
    assert!(!page.words[0].is_opposing);
    assert_eq!(page.network.as_deref(), Some("Nära omsorg"));
}

#[test]
fn own_words_are_shown_as_the_basis() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let new =
        NewCommitment { basis: Basis::OwnWords("Nämnden bad om det".into()), ..promise(&scene.network) };
    let id = commit(&scene.ctx, &actor, &new, Confirmed::No).unwrap();
    let page = queries::commitment(&scene.ctx, &actor, &id).unwrap();
    assert_eq!(
        (page.basis.words.as_str(), page.basis.is_shown, page.basis.id),
        ("Nämnden bad om det", true, None)
    );
}

#[test]
fn two_writers_do_not_overwrite_each_other() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let id = scene.draft(&actor);
    let change = |words: &str, revision| Revise {
        promise: words.into(),
        owner_role: String::new(),
        due_on: None,
        revision,
        confirmed: Confirmed::No,
    };
    revise(&scene.ctx, &actor, &id, &change("Först", 0)).unwrap();
    assert_eq!(refusal(revise(&scene.ctx, &actor, &id, &change("Sedan", 0))), Refusal::ChangedMeanwhile);
    assert_eq!(queries::commitment(&scene.ctx, &actor, &id).unwrap().commitment.promise, "Först");
}

#[test]
fn what_is_published_keeps_its_owner_and_date() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let id = scene.published(&actor);
    let without = Revise {
        promise: "Vi prövar små arbetslag".into(),
        owner_role: String::new(),
        due_on: None,
        revision: 1,
        confirmed: Confirmed::No,
    };
    assert_eq!(refusal(revise(&scene.ctx, &actor, &id, &without)), Refusal::OwnerAndDateMissing);
}

#[test]
fn stopping_needs_a_reason_and_the_line_is_kept() {
    let scene = Scene::new();
    let actor = scene.molndal();
    let id = scene.published(&actor);
    let stop = |words: &str| Progress {
        state: CommitmentState::Stopped,
        words: words.into(),
        revision: 1,
        confirmed: Confirmed::No,
    };
    assert_eq!(
        refusal(report_progress(&scene.ctx, &actor, &id, &stop(" "))),
        Refusal::FieldMissing { field: "reason" }
    );
    report_progress(&scene.ctx, &actor, &id, &stop("Ny organisation från mars")).unwrap();
    let page = queries::commitment(&scene.ctx, &actor, &id).unwrap();
    assert_eq!(page.commitment.state, "stopped");
    assert_eq!(page.progress[0].words, "Ny organisation från mars");
}

#[test]
fn the_outcome_share_counts_those_who_did_not_answer() {
    let scene = Scene::new();
    let actor = scene.molndal();
    scene.set_clock("2025-01-31T09:00:00Z");
    let answered = scene.published(&actor);
    scene.published(&actor);
    scene.set_clock("2026-06-01T09:00:00Z");
    scene.published(&actor);
    scene.draft(&actor);
    let outcome = Outcome {
        after: OutcomeAfter::TwelveMonths,
        words: "Två av fyra enheter arbetar så".into(),
        revision: 1,
        confirmed: Confirmed::No,
    };
    report_outcome(&scene.ctx, &actor, &answered, &outcome).unwrap();
    let view = queries::commitments(&scene.ctx, &actor, &CommitmentFilter::default()).unwrap();
    assert_eq!((view.after_12.answered, view.after_12.of, view.after_12.not_due), (1, 2, 1));
    assert_eq!((view.after_24.answered, view.after_24.of, view.after_24.not_due), (0, 0, 3));
    let page = queries::commitment(&scene.ctx, &actor, &answered).unwrap();
    assert_eq!(page.outcomes[1].due_on.as_deref(), Some("2027-01-31"));
    assert!(page.outcomes[0].is_due && !page.outcomes[1].is_due);
    let waiting: Vec<bool> = view.commitments.iter().map(|line| line.awaits_outcome).collect();
    assert_eq!(waiting, [true, false, false, false], "the one nobody has answered stands first");
}

#[test]
fn people_commit_for_their_own_and_facilitators_for_their_members() {
    let scene = Scene::new();
    let told = |actor: &Actor| -> Vec<(String, bool)> {
        let all = queries::may_commit_for(&scene.ctx, actor).unwrap();
        all.into_iter().map(|view| (view.organisation, view.network.is_some())).collect()
    };
    assert_eq!(told(&scene.molndal()), [("Mölndal".to_owned(), true), ("Mölndal".to_owned(), false)]);
    let facilitator = scene.actor("SE:0180", Some(NetworkRole::Facilitator));
    assert_eq!(
        told(&facilitator),
        [("Stockholm".to_owned(), false), ("Solna".to_owned(), true), ("Mölndal".to_owned(), true)]
    );
    assert!(told(&Actor::stranger()).is_empty());
    let point = |actor: &Actor, id| queries::starting_point(&scene.ctx, actor, "finding", id);
    assert_eq!(point(&Actor::stranger(), "f1").unwrap().network.as_deref(), Some("gr"));
    assert!(matches!(point(&Actor::stranger(), "f2"), Err(Error::Forbidden(_))));
}

#[test]
fn a_recorded_commitment_without_a_date_is_not_given_one() {
    let scene = Scene::new();
    let recorded = NewCommitment { state: CommitmentState::UnderWay, ..promise(&scene.network) };
    let id = CommitmentId::new("S0-c1");
    scene.ctx.db.tx(|tx| insert_commitment(tx, &scene.ctx, &Actor::program(), &id, &recorded)).unwrap();
    let page = queries::commitment(&scene.ctx, &Actor::stranger(), &id).unwrap();
    assert_eq!((page.commitment.published_at, page.outcomes[0].due_on.as_deref()), (None, None));
    assert_eq!(
        (page.commitment.owner_role.as_str(), page.commitment.due_on),
        ("", None),
        "silence stays silence"
    );
    let view = queries::commitments(&scene.ctx, &Actor::stranger(), &CommitmentFilter::default()).unwrap();
    assert_eq!((view.after_12.of, view.after_12.not_due, view.after_12.undated), (0, 0, 1));
}
