//! Answers: from calendar programs through the mailbox folder, by the personal link, written down by hand.

use crate::relay::{Manner, Server};
use crate::{Post, URL};
use torg_domain::Refusal;
use torg_domain::exchange::ExchangeState;
use torg_domain::id::InvitationId;
use torg_domain::invitation::{InvitationAnswer, ReplyOutcome};
use torg_stages::Error;
use torg_stages::meet::{commands, queries};
use torg_testkit::on_both;

const ANNA: &str = "anna@molndal.example";

impl Post {
    /// A mail as a calendar program writes it.
    fn reply(&self, (from, attendee): (&str, &str), status: &str, sequence: i64, at: &str) -> String {
        let uid = format!("{}@torg.example", self.exchange);
        format!(
            "From: Utveckling <{from}>\r\nTo: torg@torg.example\r\nSubject: Accepterat: Demens hemma\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nJag kommer\r\n\
             --b\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n\
             BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n\
             ATTENDEE;PARTSTAT={status};CN=\"Anna: Vård\":MAILTO:{attendee}\r\nSEQUENCE:{sequence}\r\n\
             DTSTAMP:{at}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--b--\r\n"
        )
    }

    fn arrives(&self, name: &str, mail: &str) -> ReplyOutcome {
        std::fs::write(self.folder.path().join(format!("{name}.eml")), mail).unwrap();
        let mut replies = self.look().replies;
        assert_eq!(replies.len(), 1, "{name}");
        replies.pop().unwrap()
    }
}

#[test]
fn the_newest_answer_counts_in_whatever_order_mail_arrives() {
    on_both(|db| {
        let post = Post::over(db, &Server::start(Manner::Takes));
        post.invite(ANNA, "sv");
        let sequence = post.sequence();
        let yes = post.reply((ANNA, ANNA), "ACCEPTED", sequence, "20261124T090000Z");
        assert_eq!(post.arrives("1", &yes), ReplyOutcome::Taken);
        assert_eq!((post.of(ANNA).answer.as_str(), post.view().counts.yes), ("yes", 1));
        assert!(post.folder.path().join("read/1.eml").exists(), "a read file is put aside");
        assert_eq!(post.arrives("2", &yes), ReplyOutcome::Duplicate, "the same file");
        let same = yes.replace("Jag kommer", "Jag kommer!");
        assert_eq!(post.arrives("3", &same), ReplyOutcome::Duplicate, "the same answer in another file");
        let earlier = post.reply((ANNA, ANNA), "DECLINED", sequence, "20261124T080000Z");
        assert_eq!(post.arrives("4", &earlier), ReplyOutcome::Older);
        assert_eq!(post.of(ANNA).answer, "yes");
        let later = post.reply((ANNA, "ANNA@Molndal.example"), "TENTATIVE", sequence, "20261124T100000Z");
        assert_eq!(post.arrives("5", &later), ReplyOutcome::Taken);
        assert_eq!(post.of(ANNA).answer, "maybe");
    });
}

#[test]
fn an_answer_to_the_old_time_no_longer_counts() {
    on_both(|db| {
        let post = Post::over(db, &Server::start(Manner::Takes));
        post.invite(ANNA, "sv");
        let before = post.sequence();
        let yes = post.reply((ANNA, ANNA), "ACCEPTED", before, "20261124T090000Z");
        assert_eq!(post.arrives("1", &yes), ReplyOutcome::Taken);
        post.edit(|new| new.purpose = "Att lära".into());
        assert_eq!(post.view().counts.yes, 1, "other changes leave answers as they are");
        post.move_to("15:00");
        assert!(post.of(ANNA).is_before_move);
        assert_eq!((post.view().counts.yes, post.view().counts.waiting), (0, 1));
        let late = post.reply((ANNA, ANNA), "TENTATIVE", before, "20261124T110000Z");
        assert_eq!(post.arrives("2", &late), ReplyOutcome::Outdated);
        let again = post.reply((ANNA, ANNA), "ACCEPTED", post.sequence(), "20261124T120000Z");
        assert_eq!(post.arrives("3", &again), ReplyOutcome::Taken);
        assert_eq!(post.view().counts.yes, 1);
    });
}

#[test]
fn strangers_forwarded_and_unreadable_answers_change_nothing() {
    on_both(|db| {
        let post = Post::over(db, &Server::start(Manner::Takes));
        post.invite(ANNA, "sv");
        let (sequence, at) = (post.sequence(), "20261124T090000Z");
        let stranger = post.reply(("x@y.example", "x@y.example"), "ACCEPTED", sequence, at);
        assert_eq!(post.arrives("1", &stranger), ReplyOutcome::Stranger);
        let other = post.reply(("x@y.example", ANNA), "DECLINED", sequence, at);
        assert_eq!(post.arrives("2", &other), ReplyOutcome::Forwarded, "nobody answers for somebody else");
        let elsewhere = stranger.replace("@torg.example\r\nATTENDEE", "@other.example\r\nATTENDEE");
        assert_eq!(post.arrives("3", &elsewhere), ReplyOutcome::Unknown);
        assert_eq!(post.arrives("4", "From: a@b.example\r\n\r\nHej"), ReplyOutcome::Unreadable);
        assert_eq!(post.of(ANNA).answer, "waiting");
        let view = post.view();
        let strangers: Vec<&str> = view.strangers.iter().map(|one| one.address.as_str()).collect();
        assert_eq!(strangers, [ANNA, "x@y.example"]);
        assert_eq!(post.invite("x@y.example", "sv"), 1);
        assert!(post.view().strangers.iter().all(|one| one.address != "x@y.example"));
    });
}

#[test]
fn a_maildir_is_read_and_its_messages_are_marked_as_seen() {
    on_both(|db| {
        let post = Post::over(db, &Server::start(Manner::Takes));
        post.invite(ANNA, "sv");
        for folder in ["new", "cur", "tmp"] {
            std::fs::create_dir(post.folder.path().join(folder)).unwrap();
        }
        let yes = post.reply((ANNA, ANNA), "ACCEPTED", post.sequence(), "20261124T090000Z");
        std::fs::write(post.folder.path().join("new/17.host"), yes).unwrap();
        assert_eq!(post.look().replies, [ReplyOutcome::Taken]);
        assert!(post.folder.path().join("cur/17.host:2,S").exists());
        assert_eq!(post.look().replies, []);
    });
}

#[test]
fn the_personal_link_answers_without_an_account_until_the_meeting_is_off() {
    on_both(|db| {
        let post = Post::begin(db, None);
        post.invite(ANNA, "sv");
        let (ctx, token) = (&post.scene.ctx, post.of(ANNA).token);
        assert!(queries::invited_by_link(ctx, &token).unwrap().is_open);
        commands::answer_by_link(ctx, &token, InvitationAnswer::Yes).unwrap();
        assert_eq!(
            (post.of(ANNA).answer.as_str(), post.of(ANNA).answered_by.as_deref()),
            ("yes", Some("link"))
        );
        let id = InvitationId::new(post.of(ANNA).id);
        commands::note_answer(ctx, &post.facilitator, &id, InvitationAnswer::No).unwrap();
        assert_eq!(
            (post.of(ANNA).answer.as_str(), post.of(ANNA).answered_by.as_deref()),
            ("no", Some("hand"))
        );
        let refused = commands::note_answer(ctx, &post.scene.actor("bo"), &id, InvitationAnswer::Yes);
        assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
        let seen = queries::invitations(ctx, &post.scene.actor("bo"), &post.exchange);
        assert!(matches!(seen, Err(Error::Forbidden(_))), "addresses are for those who plan the meeting");
        let state = ExchangeState::Cancelled;
        commands::set_exchange_state(ctx, &post.facilitator, &post.exchange, state).unwrap();
        let over = commands::answer_by_link(ctx, &token, InvitationAnswer::Yes);
        assert!(matches!(over, Err(Error::Refused(Refusal::LinkEnded))), "{over:?}");
    });
}

#[test]
fn addresses_are_forgotten_three_months_after_the_meeting_and_the_counts_stay() {
    on_both(|db| {
        let post = Post::over(db, &Server::start(Manner::Takes));
        post.invite(ANNA, "sv");
        post.look();
        let token = post.of(ANNA).token;
        commands::answer_by_link(&post.scene.ctx, &token, InvitationAnswer::Yes).unwrap();
        post.scene.clock.set("2027-04-19T08:00:00Z");
        assert_eq!(commands::forget_addresses(&post.scene.ctx).unwrap(), 0, "90 days have not passed");
        post.scene.clock.set("2027-04-21T08:00:00Z");
        assert_eq!(commands::forget_addresses(&post.scene.ctx).unwrap(), 1);
        assert_eq!(commands::forget_addresses(&post.scene.ctx).unwrap(), 0);
        let view = post.view();
        assert_eq!((view.counts.yes, view.invitations[0].address.as_str()), (1, ""));
        assert_eq!(view.invitations[0].mail.as_ref().unwrap().address, "");
        assert!(queries::invited_by_link(&post.scene.ctx, &token).is_err());
    });
}

#[test]
fn a_subscribed_calendar_ends_when_its_owner_says_so() {
    on_both(|db| {
        let post = Post::begin(db, None);
        let (ctx, network) = (&post.scene.ctx, post.scene.network_id("Nära vård"));
        let bo = post.scene.actor("bo");
        let token = commands::make_feed(ctx, &bo, &network).unwrap();
        assert_eq!(commands::make_feed(ctx, &bo, &network).unwrap(), token);
        assert_ne!(
            commands::make_feed(ctx, &post.facilitator, &network).unwrap(),
            token,
            "each has their own"
        );
        let view = queries::feed_by_link(ctx, &token).unwrap();
        let events: Vec<_> = view
            .exchanges
            .iter()
            .map(|exchange| torg_post::ical::event_of(exchange, &ctx.now(), URL).unwrap().title)
            .collect();
        assert_eq!(events, ["Demens hemma"]);
        commands::end_feed(ctx, &bo, &network).unwrap();
        assert!(matches!(queries::feed_by_link(ctx, &token), Err(Error::Refused(Refusal::LinkEnded))));
        assert_ne!(
            commands::make_feed(ctx, &bo, &network).unwrap(),
            token,
            "an ended address never comes back"
        );
    });
}

#[test]
fn a_calendar_without_events_is_still_a_calendar() {
    let form = torg_post::ical::Form { method: None, name: "Nära vård" };
    let file = torg_post::ical::file(&[], &form);
    assert!(file.contains("NAME:Nära vård\r\n") && file.contains("TZID:Europe/Stockholm\r\n"), "{file}");
    assert!(file.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"), "{file}");
}
