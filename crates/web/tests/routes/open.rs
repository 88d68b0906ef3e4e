//! `/account/open` and `/w`: what waits for somebody, and the link that ends the weekly letter.

use crate::browser::Browser;
use axum::http::StatusCode;
use torg_stages::ground::people;
use torg_stages::meet::commands::{NewQuestion, raise_question};
use torg_testkit::{Scene, on_both};

fn scene(db: &torg_testkit::TestDb) -> Scene {
    Scene::new(db)
        .municipality("Mölndal")
        .network("Nätverket")
        .facilitator("anna")
        .member("bo")
        .workshop("Natten")
}

#[test]
fn what_waits_is_told_to_those_whose_task_it_is() {
    on_both(|db| {
        let scene = scene(db);
        let new = NewQuestion { text: "Vem ringer ni?".into(), lang: "sv".into(), ..NewQuestion::default() };
        raise_question(&scene.ctx, &scene.actor("anna"), &scene.exchange_id("Natten"), &new).unwrap();
        let seen = Browser::new(&scene.ctx, "sv").signed_in("anna").get("/account/open");
        assert!(seen.says("Fråga utan svar inför mötet") && seen.says("Natten"), "{}", seen.text);
        let seen = Browser::new(&scene.ctx, "sv").signed_in("bo").get("/account/open");
        assert!(seen.says("Ingenting väntar på dig") && !seen.says("Natten"), "{}", seen.text);
        let seen = Browser::new(&scene.ctx, "da").get("/account/open");
        assert_eq!((seen.status, seen.to.starts_with("/sign-in")), (StatusCode::SEE_OTHER, true));
    });
}

#[test]
fn the_weekly_letter_is_asked_for_beside_an_address_and_ended_by_its_link() {
    on_both(|db| {
        let scene = scene(db);
        let (ctx, anna) = (&scene.ctx, scene.actor("anna"));
        let mut own = Browser::new(ctx, "sv").signed_in("anna");
        let refused = own.post("/account/mail", &[("mail-address", ""), ("weekly", "yes")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "no address, no letter");
        let asked = own.post("/account/mail", &[("mail-address", "anna@gr.example"), ("weekly", "yes")]);
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
        assert!(people::wants_weekly(ctx, &anna).unwrap());

        let link = format!("/w/{}", people::weekly_link(ctx, anna.person.as_ref().unwrap()).unwrap());
        let mut stranger = Browser::new(ctx, "nb");
        assert!(stranger.get(&link).says("Slutt å sende ukebrevet"));
        assert!(people::wants_weekly(ctx, &anna).unwrap(), "a filter that opens the address ends nothing");
        assert_eq!(stranger.post_from_mail(&link, "List-Unsubscribe=One-Click"), StatusCode::OK);
        assert!(!people::wants_weekly(ctx, &anna).unwrap());
        assert_eq!(
            stranger.post_from_mail(&link, "List-Unsubscribe=One-Click"),
            StatusCode::OK,
            "asked twice"
        );
        assert!(stranger.get(&link).says("Du får ikke noe ukebrev"));
        let pressed = stranger.post(&link, &[]);
        assert_eq!(pressed.status, StatusCode::SEE_OTHER);
        assert_eq!(stranger.get("/w/nothing").status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}
