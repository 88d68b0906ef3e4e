//! A delegation's leader keeps things in order: links that end, parts that are taken out, room that is bounded.

use super::scene::Scene;
use crate::capture::delegation::{
    self, NewDelegation, NewMember, NewNoteFact, Part, WriteNote, change, draft, hand_over, home, join,
    phone, put_back, renew_link, start, take_out, withdraw_link, write,
};
use crate::ground::free_text::Confirmed;
use crate::{Error, Result};
use torg_db::args;
use torg_domain::Refusal;
use torg_domain::delegation::MEMBERS_MOST;
use torg_domain::feedback::Heading;
use torg_domain::id::{FeedbackId, OrganisationId};
use torg_domain::network::Level;

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn new(scene: &Scene, ends_on: &str) -> NewDelegation {
    NewDelegation {
        exchange: scene.workshop.clone(),
        organisation: OrganisationId::new("SE:1401"),
        lang: "sv".into(),
        ends_on: ends_on.into(),
        watch: Vec::new(),
    }
}

/// A delegation with its link and somebody who came in.
fn under_way(scene: &Scene) -> (FeedbackId, String, String) {
    let id = start(&scene.ctx, &scene.member(), &new(scene, "2026-03-31")).unwrap();
    let token = link(scene, &id).unwrap();
    let secret = join(&scene.ctx, &token, &member("")).unwrap();
    (id, token, secret)
}

fn link(scene: &Scene, id: &FeedbackId) -> Option<String> {
    delegation::delegation(&scene.ctx, &scene.member(), id).unwrap().link
}

fn member(name: &str) -> NewMember {
    NewMember { level: Some(Level::CareStaff), name: name.into(), lang: "sv".into(), ..NewMember::default() }
}

fn note(text: &str) -> WriteNote {
    let confirmed = Confirmed::No;
    WriteNote { id: None, heading: Heading::Impressed, text: text.into(), said_by: String::new(), confirmed }
}

#[test]
fn a_link_works_until_sixty_days_after_the_visit_at_most() {
    let scene = Scene::new();
    let (ctx, lead) = (&scene.ctx, scene.member());
    let far = refusal(start(ctx, &lead, &new(&scene, "2199-12-31")));
    let Refusal::LinkTooLong { latest } = far else { panic!("{far:?}") };
    let id = start(ctx, &lead, &new(&scene, &latest)).unwrap();
    assert_eq!(refusal(change(ctx, &lead, &id, ("2028-01-01", &[]))), Refusal::LinkTooLong { latest });
    change(ctx, &lead, &id, ("2026-03-01", &[])).unwrap();
}

#[test]
fn a_link_that_went_too_far_is_closed_or_changed_and_what_was_written_stays() {
    let scene = Scene::new();
    let (id, token, secret) = under_way(&scene);
    let (ctx, lead) = (&scene.ctx, scene.member());
    write(ctx, (&token, &secret), &note("Hur lugnt det var.")).unwrap();
    assert!(matches!(withdraw_link(ctx, &scene.host(), &id), Err(Error::Forbidden(_))));
    withdraw_link(ctx, &lead, &id).unwrap();
    assert_eq!(refusal(write(ctx, (&token, &secret), &note("Mer"))), Refusal::LinkEnded);
    assert_eq!(refusal(join(ctx, &token, &member(""))), Refusal::LinkEnded);
    change(ctx, &lead, &id, ("2026-03-30", &[])).unwrap();
    assert_eq!(link(&scene, &id), None, "another day opens no link that was closed");
    renew_link(ctx, &lead, &id).unwrap();
    let fresh = link(&scene, &id).unwrap();
    assert_ne!(fresh, token);
    join(ctx, &fresh, &member("")).unwrap();
    assert_eq!(refusal(join(ctx, &token, &member(""))), Refusal::LinkEnded, "the old one never opens again");
    assert_eq!(draft(ctx, &lead, &id).unwrap().line.notes, 1);
}

#[test]
fn what_should_not_be_in_the_letter_is_taken_out_with_a_reason_and_never_reaches_the_host() {
    let scene = Scene::new();
    let (id, token, secret) = under_way(&scene);
    let (ctx, lead, seat) = (&scene.ctx, scene.member(), (token.as_str(), secret.as_str()));
    let kept = write(ctx, seat, &note("Hur lugnt det var.")).unwrap();
    let about = write(ctx, seat, &note("Hon i rum tolv sa att hon längtar hem.")).unwrap();
    delegation::merge(ctx, seat, &kept, &about).unwrap();
    let fact = NewNoteFact { fact: "Boende".into(), host_value: "24".into(), ..NewNoteFact::default() };
    delegation::add_fact(ctx, seat, &fact).unwrap();
    let fact = draft(ctx, &lead, &id).unwrap().facts[0].id.clone();

    let part = (&id, Part::Note(&about));
    assert_eq!(refusal(take_out(ctx, &lead, part, " ")), Refusal::TextEmpty);
    assert!(matches!(take_out(ctx, &scene.host(), part, "Handlar om en person"), Err(Error::Forbidden(_))));
    let elsewhere = take_out(ctx, &lead, (&id, Part::Note("nothing")), "Fel");
    assert!(matches!(elsewhere, Err(Error::Missing("note", _))), "{elsewhere:?}");
    take_out(ctx, &lead, part, "Handlar om en person").unwrap();
    take_out(ctx, &lead, (&id, Part::Fact(&fact)), "Fel hus").unwrap();

    let seen = draft(ctx, &lead, &id).unwrap();
    let standing: Vec<_> =
        seen.headings.iter().flat_map(|(_, bundles)| bundles).map(|one| one.head.id.as_str()).collect();
    assert_eq!(
        (standing, seen.facts.len()),
        (vec![kept.as_str()], 0),
        "what stood under it stands by itself"
    );
    let reasons: Vec<_> = seen.taken_out.iter().map(|one| one.reason.as_str()).collect();
    assert_eq!(reasons, ["Handlar om en person", "Fel hus"]);
    let own = phone(ctx, seat.0, seat.1, None).unwrap();
    assert_eq!(
        own.own.iter().filter(|one| one.taken_out == "Handlar om en person").count(),
        1,
        "its writer is told"
    );
    assert_eq!((own.notes, home(ctx, seat.0, seat.1).unwrap().facts.len()), (1, 0));
    let lost = delegation::merge(ctx, seat, &kept, &about);
    assert!(
        matches!(lost, Err(Error::Missing("note", _))),
        "nothing is put under what was taken out: {lost:?}"
    );

    put_back(ctx, &lead, (&id, Part::Fact(&fact))).unwrap();
    assert_eq!(draft(ctx, &lead, &id).unwrap().facts.len(), 1);
    ctx.db.tx(|tx| hand_over(tx, ctx, &lead, &id)).unwrap();
    let letter = crate::capture::queries::feedback(ctx, &lead, &id).unwrap();
    let words: Vec<_> =
        letter.headings.iter().flat_map(|heading| &heading.notes).map(|one| one.text.as_str()).collect();
    assert_eq!(words, ["Hur lugnt det var."]);
    let rest = ctx.db.read(|tx| tx.count(COUNT_ALL, args![id.as_str()])).unwrap();
    assert_eq!(rest, 1, "what was taken out is gone");
    let late = take_out(ctx, &lead, (&id, Part::Note(&kept)), "För sent");
    assert_eq!(refusal(late), Refusal::StateUnclear);
}

#[test]
fn there_is_room_for_several_buses_behind_a_link_and_not_for_more() {
    let scene = Scene::new();
    let (id, token, _) = under_way(&scene);
    for _ in 1..MEMBERS_MOST {
        join(&scene.ctx, &token, &member("")).unwrap();
    }
    let full = Refusal::LinkFull { most: MEMBERS_MOST };
    assert_eq!(refusal(join(&scene.ctx, &token, &member(""))), full);
    let view = delegation::delegation(&scene.ctx, &scene.member(), &id).unwrap();
    assert_eq!(usize::try_from(view.line.members).unwrap(), MEMBERS_MOST);
}

const COUNT_ALL: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM delegation_note WHERE feedback_id = $1";
