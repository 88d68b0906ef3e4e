//! What is swept by the hour: addresses, names, who could when.

use crate::relay::{Manner, Server};
use crate::{Post, URL};
use torg_domain::date::PartialDate;
use torg_domain::feedback::Heading;
use torg_domain::id::OrganisationId;
use torg_domain::network::Level;
use torg_domain::times::TimeMark;
use torg_stages::Actor;
use torg_stages::capture::delegation::{self, NewDelegation, NewMember, WriteNote};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::outbox;
use torg_stages::ground::people;
use torg_stages::meet::times::{self, NewAnswer, NewTime};
use torg_stages::meet::{commands, queries};
use torg_testkit::on_both;

#[test]
fn addresses_beside_mail_that_was_sent_go_after_ninety_days() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        people::set_address(&post.scene.ctx, &post.facilitator, "anna@gr.example").unwrap();
        post.owes("Ekonom");
        post.scene.clock.set("2027-01-10T06:00:00Z");
        assert_eq!(post.look().sent, 1);
        for (day, left) in [("2027-04-09T06:00:00Z", 1), ("2027-04-11T06:00:00Z", 0)] {
            post.scene.clock.set(day);
            post.look();
            let seen = outbox::status(&post.scene.ctx, &Actor::program()).unwrap().done;
            assert_eq!(seen.iter().filter(|mail| mail.address == "anna@gr.example").count(), left, "{day}");
        }
        assert_eq!(outbox::forget_addresses(&post.scene.ctx).unwrap(), 0);
        post.scene.clock.set("2027-04-12T06:00:00Z");
        assert_eq!(post.look().sent, 0, "what was told once is not told again");
    });
}

#[test]
fn a_stranger_who_answered_is_forgotten_where_nobody_was_ever_invited() {
    on_both(|db| {
        let post = Post::begin(db, None);
        let reply = format!(
            "From: <gast@annan.example>\r\nMessage-ID: <1@annan.example>\r\nContent-Type: text/calendar; charset=utf-8\r\n\r\n\
             BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{}@{}\r\nSEQUENCE:{}\r\nDTSTAMP:20261201T000000Z\r\n\
             ATTENDEE;PARTSTAT=ACCEPTED:mailto:gast@annan.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            post.exchange,
            URL.rsplit('/').next().unwrap(),
            post.sequence(),
        );
        std::fs::write(post.folder.path().join("new.eml"), reply).unwrap();
        post.scene.clock.set("2026-12-01T06:00:00Z");
        post.look();
        assert_eq!(post.view().strangers.len(), 1);
        for (day, left) in [("2027-02-28T06:00:00Z", 1), ("2027-03-02T06:00:00Z", 0)] {
            post.scene.clock.set(day);
            post.look();
            assert_eq!(post.view().strangers.len(), left, "{day}");
        }
        assert_eq!(commands::forget_addresses(&post.scene.ctx).unwrap(), 0);
    });
}

#[test]
fn names_of_a_delegation_that_was_never_handed_over_go_thirty_days_after_its_link() {
    on_both(|db| {
        let post = Post::begin(db, None);
        let ctx = &post.scene.ctx;
        let new = NewDelegation {
            exchange: post.exchange.clone(),
            organisation: OrganisationId::new(
                queries::network_page(ctx, &post.facilitator, &post.scene.network_id("Nära vård"))
                    .unwrap()
                    .members[0]
                    .organisation
                    .id
                    .clone(),
            ),
            lang: "sv".into(),
            ends_on: "2027-01-31".into(),
            watch: Vec::new(),
        };
        let id = delegation::start(ctx, &post.facilitator, &new).unwrap();
        let token = delegation::delegation(ctx, &post.facilitator, &id).unwrap().link.unwrap();
        let named = NewMember {
            level: Some(Level::CareStaff),
            name: "Maj".into(),
            lang: "sv".into(),
            ..NewMember::default()
        };
        let secret = delegation::join(ctx, &token, &named).unwrap();
        let note = WriteNote {
            id: None,
            heading: Heading::Impressed,
            text: "Hur lugnt det var.".into(),
            said_by: String::new(),
            confirmed: Confirmed::No,
        };
        delegation::write(ctx, (&token, &secret), &note).unwrap();
        for (day, left) in [("2027-03-01T06:00:00Z", "Maj"), ("2027-03-04T06:00:00Z", "")] {
            post.scene.clock.set(day);
            post.look();
            let draft = delegation::draft(ctx, &post.facilitator, &id).unwrap();
            let notes = draft.headings.iter().flat_map(|(_, bundles)| bundles);
            let names: Vec<_> = notes.map(|note| note.head.name.as_str()).collect();
            assert_eq!(names, [left], "{day}");
        }
    });
}

#[test]
fn who_could_when_goes_ninety_days_after_the_last_proposed_time() {
    on_both(|db| {
        let post = Post::begin(db, None);
        let ctx = &post.scene.ctx;
        let time = NewTime {
            day: PartialDate::parse("2027-01-20").unwrap(),
            starts_clock: "13:00".into(),
            ends_clock: "15:00".into(),
        };
        times::propose(ctx, &post.facilitator, &post.exchange, ("Europe/Stockholm", &[time])).unwrap();
        let bo = post.scene.actor("bo");
        let asked = times::times(ctx, &bo, &post.exchange).unwrap();
        let marks = vec![(asked.times[0].id.clone(), TimeMark::Yes)];
        let said = NewAnswer { organisation: None, level: Level::CareStaff, marks };
        times::answer(ctx, &bo, &post.exchange, &said).unwrap();
        for (day, left) in [("2027-04-19T06:00:00Z", 1), ("2027-04-21T06:00:00Z", 0)] {
            post.scene.clock.set(day);
            post.look();
            assert_eq!(times::times(ctx, &bo, &post.exchange).unwrap().answers, left, "{day}");
        }
        assert_eq!(times::times(ctx, &bo, &post.exchange).unwrap().times.len(), 1, "the times stay");
    });
}
