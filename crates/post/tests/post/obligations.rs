//! What is owed for funding: amber thirty days before, with exactly one mail to the person whose task it is (C7.1).

use crate::relay::{Manner, Server};
use crate::{Post, opened};
use torg_domain::date::PartialDate;
use torg_domain::id::ObligationId;
use torg_stages::ground::people;
use torg_stages::meet::commands::{self, NewFunding, NewObligation};
use torg_stages::meet::queries;
use torg_testkit::on_both;

impl Post {
    pub fn owes(&self, role: &str) -> ObligationId {
        let ctx = &self.scene.ctx;
        let funding = NewFunding { scheme: "Socialfonden".into(), ..NewFunding::default() };
        let funding = commands::add_funding(ctx, &self.facilitator, &self.exchange, &funding).unwrap();
        let owed = NewObligation {
            text: "Lägesrapport".into(),
            due_on: PartialDate::parse("2027-01-31").unwrap(),
            responsible_role: role.into(),
            ..NewObligation::default()
        };
        commands::add_obligation(ctx, &self.facilitator, &funding, &owed).unwrap()
    }

    fn urgency(&self) -> String {
        let page = queries::funding(&self.scene.ctx, &self.facilitator, &self.exchange).unwrap();
        page.lines[0].obligations[0].urgency.clone()
    }
}

#[test]
fn an_obligation_turns_amber_thirty_days_before_with_one_mail_to_the_responsible_role() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        let ctx = &post.scene.ctx;
        people::set_address(ctx, &post.scene.actor("anna"), "anna@gr.example").unwrap();
        people::set_address(ctx, &post.scene.actor("bo"), "bo@molndal.example").unwrap();
        post.owes("Member"); // as the role title of Bo's account
        post.scene.clock.set("2026-12-31T23:00:00Z");
        assert_eq!((post.urgency().as_str(), post.look().sent), ("open", 0));
        post.scene.clock.set("2027-01-01T06:00:00Z");
        assert_eq!((post.urgency().as_str(), post.look().sent), ("soon", 1));
        for day in ["2027-01-02T06:00:00Z", "2027-01-30T06:00:00Z", "2027-02-03T06:00:00Z"] {
            post.scene.clock.set(day);
            assert_eq!(post.look().sent, 0, "one mail, and no more");
        }
        let taken = server.taken();
        assert_eq!(taken[0].0, "bo@molndal.example");
        let (subject, text, ..) = opened(&taken[0].1);
        assert!(subject.contains("31 januari 2027") && text.contains("Lägesrapport"), "{subject}\n{text}");
        assert!(text.contains("/funding"), "{text}");
    });
}

#[test]
fn a_role_that_nobody_has_falls_to_the_facilitator_and_what_is_met_is_nobodys_post() {
    on_both(|db| {
        let server = Server::start(Manner::Busy);
        let post = Post::over(db, &server);
        let ctx = &post.scene.ctx;
        let owed = post.owes("Ekonom");
        post.scene.clock.set("2027-01-10T06:00:00Z");
        assert_eq!(post.look().not_sent, 0, "nobody has said where to write to");
        people::set_address(ctx, &post.scene.actor("anna"), "anna@gr.example").unwrap();
        assert_eq!(post.look().not_sent, 1);
        commands::meet_obligation(ctx, &post.facilitator, &owed).unwrap();
        server.behaves(Manner::Takes);
        post.scene.clock.advance(1, 0);
        assert_eq!((post.look().sent, server.taken()), (0, vec![]));
    });
}
