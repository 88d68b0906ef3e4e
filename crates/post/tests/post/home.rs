//! What the leader of a delegation hears: the draft is there, and two weeks have passed without a commitment (C4.7).

use crate::relay::{Manner, Server};
use crate::{Post, URL, opened};
use torg_domain::delegation::Due;
use torg_domain::exchange::ExchangeState;
use torg_domain::feedback::Heading;
use torg_domain::id::FeedbackId;
use torg_domain::network::Level;
use torg_stages::Actor;
use torg_stages::act::{commands, queries};
use torg_stages::capture::delegation::{self, NewDelegation, NewMember, WriteNote};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::outbox;
use torg_stages::ground::people;
use torg_testkit::on_both;

impl Post {
    /// A delegation to the workshop of 19 January, led by "bo", with one note.
    fn travels(&self) -> FeedbackId {
        let (ctx, bo) = (&self.scene.ctx, self.scene.actor("bo"));
        self.scene.clock.set("2027-01-10T06:00:00Z");
        let new = NewDelegation {
            exchange: self.exchange.clone(),
            organisation: bo.organisation.clone().unwrap(),
            lang: "sv".into(),
            ends_on: "2027-02-28".into(),
            watch: Vec::new(),
        };
        let id = delegation::start(ctx, &bo, &new).unwrap();
        let link = delegation::delegation(ctx, &bo, &id).unwrap().link.unwrap();
        let member = NewMember { level: Some(Level::CareStaff), lang: "sv".into(), ..NewMember::default() };
        let seat = delegation::join(ctx, &link, &member).unwrap();
        let note = WriteNote {
            id: None,
            heading: Heading::Impressed,
            text: "Lugnet".into(),
            said_by: String::new(),
            confirmed: Confirmed::No,
        };
        delegation::write(ctx, (&link, &seat), &note).unwrap();
        id
    }

    /// What falls due on a day is noted, then the post goes.
    fn hears_on(&self, day: &str) -> usize {
        self.scene.clock.set(&format!("{day}T06:00:00Z"));
        commands::note_due(&self.scene.ctx).unwrap();
        self.look().sent
    }
}

#[test]
fn the_leader_hears_once_of_the_draft_and_once_after_two_weeks() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        people::set_address(&post.scene.ctx, &post.scene.actor("bo"), "bo@molndal.example").unwrap();
        let id = post.travels();
        assert_eq!((post.hears_on("2027-01-19"), post.hears_on("2027-01-20")), (0, 1));
        assert_eq!((post.hears_on("2027-01-21"), post.hears_on("2027-02-01")), (0, 0));
        assert_eq!((post.hears_on("2027-02-02"), post.hears_on("2027-02-03")), (1, 0), "fourteen days after");
        let mails: Vec<_> = server.taken().iter().map(|(to, mail)| (to.clone(), opened(mail))).collect();
        assert!(mails.iter().all(|(to, _)| to == "bo@molndal.example"));
        assert_eq!(mails[0].1.0, "Utkastet från ”Demens hemma” är klart att läsa");
        assert!(mails[0].1.1.contains(&format!("{URL}/capture/delegations/{id}/draft")), "{}", mails[0].1.1);
        assert_eq!(mails[1].1.0, "Vad tar ni med er hem från ”Demens hemma”?");
        assert!(!mails[1].1.1.contains("Lugnet"), "no words of others");
        post.scene.clock.set("2027-05-10T06:00:00Z");
        post.look();
        let seen = outbox::status(&post.scene.ctx, &Actor::program()).unwrap().done;
        assert!(seen.iter().all(|mail| mail.address.is_empty()), "addresses go after ninety days: {seen:?}");
    });
}

#[test]
fn nobody_hears_of_a_visit_that_was_called_off_or_is_written_down_months_later() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        people::set_address(&post.scene.ctx, &post.scene.actor("bo"), "bo@molndal.example").unwrap();
        let id = post.travels();
        assert_eq!(post.hears_on("2027-03-30"), 0, "told on its page and by nobody else");
        let (_, due) = queries::taken_home(&post.scene.ctx, &post.scene.actor("bo"), &id).unwrap();
        assert_eq!(due.len(), Due::ALL.len());

        let called_off = post.travels();
        post.edit(|new| new.state = ExchangeState::Cancelled);
        assert_eq!(post.hears_on("2027-01-20"), 0);
        let (_, due) = queries::taken_home(&post.scene.ctx, &post.scene.actor("bo"), &called_off).unwrap();
        assert_eq!(due, []);
    });
}

#[test]
fn what_was_done_before_the_letter_leaves_is_not_told() {
    on_both(|db| {
        let server = Server::start(Manner::Busy);
        let post = Post::over(db, &server);
        let (ctx, bo) = (&post.scene.ctx, post.scene.actor("bo"));
        people::set_address(ctx, &bo, "bo@molndal.example").unwrap();
        let id = post.travels();
        assert_eq!(post.hears_on("2027-01-20"), 0, "the relay is busy");
        assert!(queries::visit_to_tell(ctx, &id, Due::Draft, "bo@molndal.example").unwrap().is_some());
        assert!(queries::visit_to_tell(ctx, &id, Due::Draft, "anna@gr.example").unwrap().is_none());
        people::set_address(ctx, &bo, "").unwrap();
        server.behaves(Manner::Takes);
        post.scene.clock.advance(1, 0);
        assert_eq!(
            (post.look().sent, server.taken()),
            (0, vec![]),
            "an address that was taken back is not written to"
        );
    });
}
