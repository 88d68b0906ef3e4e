//! Sessions end when nobody uses them; a password is changed by its owner, or by the administrator.

use super::*;
use crate::{Actor, Clock, Ctx, Error, FixedIds};
use std::sync::{Arc, Mutex};
use torg_domain::Refusal;

const OLD: &str = "kaffe i Norden, nu";
const NEW: &str = "te i Norden, sedan";

struct SetClock(Mutex<String>);

impl Clock for SetClock {
    fn now(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

struct House {
    ctx: Ctx,
    clock: Arc<SetClock>,
    _folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = torg_db::Db::open(folder.path().join("torg.db").to_str().unwrap()).unwrap();
        db.migrate().unwrap();
        let clock = Arc::new(SetClock(Mutex::new("2026-01-31T09:00:00Z".into())));
        let ctx = Ctx { db, clock: clock.clone(), ids: Arc::new(FixedIds::default()) };
        let house = Self { ctx, clock, _folder: folder };
        house.add("anna");
        house
    }

    fn add(&self, name: &str) {
        let new = NewPerson {
            sign_in_name: name.into(),
            display_name: name.into(),
            role_title: "Utvecklare".into(),
            language: "sv".into(),
            password: OLD.into(),
            ..NewPerson::default()
        };
        add_person(&self.ctx, &Actor::program(), &new).unwrap();
    }

    fn on(&self, day: &str) {
        *self.clock.0.lock().unwrap() = format!("{day}T09:00:00Z");
    }

    fn is_known(&self, secret: &str) -> bool {
        actor_of_session(&self.ctx, secret).unwrap().person.is_some()
    }
}

#[test]
fn a_session_ends_fourteen_days_after_its_last_use_and_ninety_days_after_it_began() {
    let house = House::new();
    let used = sign_in(&house.ctx, "anna", OLD).unwrap();
    let left = sign_in(&house.ctx, "anna", OLD).unwrap();
    for day in
        ["2026-02-10", "2026-02-22", "2026-03-07", "2026-03-20", "2026-04-02", "2026-04-15", "2026-04-28"]
    {
        house.on(day);
        assert!(house.is_known(&used), "still known on {day}");
    }
    assert!(!house.is_known(&left));
    house.on("2026-05-02");
    assert!(!house.is_known(&used), "ninety days are over");
}

#[test]
fn whoever_changes_a_password_stays_signed_in_here_and_nowhere_else() {
    let house = House::new();
    let here = sign_in(&house.ctx, "anna", OLD).unwrap();
    let elsewhere = sign_in(&house.ctx, "anna", OLD).unwrap();
    let anna = actor_of_session(&house.ctx, &here).unwrap();
    let change = |old, new| change_password(&house.ctx, &anna, (old, new), Some(&here));
    assert!(matches!(change(NEW, NEW), Err(Error::Refused(Refusal::PasswordWrong))));
    assert!(matches!(change(OLD, "anna"), Err(Error::Refused(Refusal::PasswordTooShort { .. }))));
    change(OLD, NEW).unwrap();
    assert!(house.is_known(&here));
    assert!(!house.is_known(&elsewhere));
    assert!(sign_in(&house.ctx, "anna", OLD).is_err());
    sign_in(&house.ctx, "anna", NEW).unwrap();
}

#[test]
fn only_the_administrator_gives_somebody_else_another_password() {
    let house = House::new();
    house.add("bo");
    let secret = sign_in(&house.ctx, "anna", OLD).unwrap();
    let anna = actor_named(&house.ctx, "anna").unwrap();
    let bo = actor_named(&house.ctx, "bo").unwrap();
    let id = anna.person.clone().unwrap();
    assert!(matches!(reset_password(&house.ctx, &bo, &id, NEW), Err(Error::Forbidden(_))));
    assert!(house.is_known(&secret));
    reset_password(&house.ctx, &Actor::program(), &id, NEW).unwrap();
    assert!(!house.is_known(&secret), "every session has ended");
    sign_in(&house.ctx, "anna", NEW).unwrap();
}
