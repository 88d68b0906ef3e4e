//! What is sent, to whom, and what happens when the relay does not want it or dies.

use crate::relay::{Manner, Server};
use crate::{Post, opened};
use torg_domain::exchange::ExchangeState;
use torg_domain::id::{InvitationId, MailId};
use torg_stages::Ctx;
use torg_stages::ground::outbox;
use torg_stages::meet::commands;
use torg_testkit::on_both;

#[test]
fn everybody_invited_gets_a_calendar_invitation_in_their_language() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        assert_eq!(post.invite("Utveckling <anna@molndal.example>; bo@harryda.example", "sv"), 2);
        assert_eq!(
            post.invite("kari@bodo.example, ANNA@molndal.example", "nb"),
            1,
            "nobody is invited twice"
        );
        assert_eq!(post.look().sent, 3);
        assert_eq!(post.look().sent, 0, "what was sent is not sent again");
        let taken = server.taken();
        let to = |address: &str| opened(&taken.iter().find(|(to, _)| to == address).unwrap().1);
        let (subject, text, calendar, _) = to("anna@molndal.example");
        assert_eq!(subject, "Inbjudan: Demens hemma");
        assert!(
            text.contains("När: 19 januari 2027, 13:00\nKlockan i Finland: 14:00\nVar: Stadshuset"),
            "{text}"
        );
        assert!(text.contains("https://torg.example/i/"), "{text}");
        let sequence = format!("SEQUENCE:{}", post.sequence());
        for expected in [
            "METHOD:REQUEST",
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Stockholm",
            "DTSTART;TZID=Europe/Stockholm:20270119T130000",
            "ORGANIZER;CN=\"Nära vård\":mailto:torg@torg.example",
            "mailto:anna@molndal.example",
            &sequence,
        ] {
            assert!(calendar.contains(expected), "{expected} in {calendar}");
        }
        assert!(to("kari@bodo.example").1.contains("Når: 19. januar 2027"), "{}", to("kari@bodo.example").1);
        let raw = &taken[0].1;
        assert!(raw.contains("text/calendar; method=REQUEST") && raw.contains("Auto-Submitted"), "{raw}");
    });
}

#[test]
fn a_change_of_time_is_sent_with_a_higher_number_and_other_changes_are_nobodys_post() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        post.invite("anna@molndal.example", "sv");
        post.look();
        post.edit(|new| new.purpose = "Att lära av varandra".into());
        assert_eq!(post.look().sent, 0, "a purpose is in no calendar");
        post.move_to("14:30");
        assert_eq!(post.look().sent, 1);
        let (first, second) = (opened(&server.taken()[0].1), opened(&server.taken()[1].1));
        assert_eq!(second.0, "Ändrat: Demens hemma");
        assert!(second.2.contains("DTSTART;TZID=Europe/Stockholm:20270119T143000"), "{}", second.2);
        let number = |calendar: &str| -> i64 {
            calendar.split("SEQUENCE:").nth(1).unwrap().split_whitespace().next().unwrap().parse().unwrap()
        };
        assert!(number(&second.2) > number(&first.2));
        assert_eq!(uid(&second.2), uid(&first.2), "it stays the same event");
    });
}

fn uid(calendar: &str) -> String {
    calendar.split("UID:").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

#[test]
fn calling_off_and_withdrawing_send_a_cancellation_to_those_who_have_the_letter() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        post.invite("anna@molndal.example bo@harryda.example", "da");
        post.look();
        let bo = InvitationId::new(post.of("bo@harryda.example").id);
        commands::withdraw_invitation(&post.scene.ctx, &post.facilitator, &bo).unwrap();
        post.invite("sen@molndal.example", "sv");
        let state = ExchangeState::Cancelled;
        commands::set_exchange_state(&post.scene.ctx, &post.facilitator, &post.exchange, state).unwrap();
        assert_eq!(post.look().sent, 2, "whoever was never written to is not told that it is off");
        let taken = server.taken();
        let told: Vec<_> = taken[2..].iter().map(|(to, text)| (to.as_str(), opened(text))).collect();
        for (to, subject) in [
            ("bo@harryda.example", "Invitationen gælder ikke længere: Demens hemma"),
            ("anna@molndal.example", "Aflyst: Demens hemma"),
        ] {
            let (_, letter) = told.iter().find(|(who, _)| *who == to).unwrap();
            assert_eq!(letter.0, subject);
            assert!(
                letter.2.contains("METHOD:CANCEL") && letter.2.contains("STATUS:CANCELLED"),
                "{}",
                letter.2
            );
        }
    });
}

#[test]
fn a_refused_recipient_is_told_with_the_relays_words_and_keeps_nobody_else_waiting() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        post.invite("gone@molndal.example, anna@molndal.example", "sv");
        let round = post.look();
        assert_eq!((round.sent, round.not_sent), (1, 1));
        let mail = post.of("gone@molndal.example").mail.unwrap();
        assert_eq!(mail.state, "refused");
        assert!(mail.said.contains("5.1.1"), "{}", mail.said);
        post.scene.clock.advance(48, 0);
        assert_eq!(post.look(), Default::default(), "a refusal is not tried again by itself");
        let admin = torg_stages::Actor::program();
        outbox::send_again(&post.scene.ctx, &admin, &MailId::new(&mail.id)).unwrap();
        assert_eq!(post.look().not_sent, 1);
    });
}

#[test]
fn a_busy_or_absent_relay_is_tried_again_later_and_nothing_is_lost() {
    on_both(|db| {
        let server = Server::start(Manner::Busy);
        let post = Post::over(db, &server);
        post.invite("anna@molndal.example", "sv");
        assert_eq!(post.look().not_sent, 1);
        let mail = post.of("anna@molndal.example").mail.unwrap();
        assert_eq!((mail.state.as_str(), mail.tries), ("waiting", 1));
        assert!(mail.said.contains("Come back later"), "{}", mail.said);
        assert_eq!(post.look().not_sent, 0, "not before its time");
        server.behaves(Manner::DiesBeforeText);
        post.scene.clock.advance(0, 1);
        assert_eq!(post.look().not_sent, 1);
        server.behaves(Manner::Takes);
        post.scene.clock.advance(0, 5);
        assert_eq!(post.look().sent, 1);
        assert_eq!(server.taken().len(), 1);
    });
}

#[test]
fn a_relay_that_is_not_there_loses_nothing() {
    on_both(|db| {
        let post = Post::begin(db, Some("smtp://127.0.0.1:9?tls=none"));
        post.invite("anna@molndal.example", "sv");
        assert_eq!(post.look().not_sent, 1);
        assert_eq!(post.of("anna@molndal.example").mail.unwrap().state, "waiting");
    });
}

#[test]
fn a_relay_without_starttls_gets_nothing() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::begin(db, Some(&format!("smtp://127.0.0.1:{}", server.port)));
        post.invite("anna@molndal.example", "sv");
        assert_eq!(post.look().not_sent, 1);
        assert_eq!(server.taken(), []);
        let mail = post.of("anna@molndal.example").mail.unwrap();
        assert!(mail.said.contains("STARTTLS"), "{}", mail.said);
    });
}

#[test]
fn when_the_relay_dies_with_the_text_an_invitation_comes_again_as_the_same_mail() {
    on_both(|db| {
        let server = Server::start(Manner::DiesAfterText);
        let post = Post::over(db, &server);
        post.invite("anna@molndal.example", "sv");
        assert_eq!(post.look().not_sent, 1);
        server.behaves(Manner::Takes);
        post.scene.clock.advance(0, 2);
        assert_eq!(post.look().sent, 1);
        let taken = server.taken();
        assert_eq!(taken.len(), 2);
        let (first, second) = (opened(&taken[0].1), opened(&taken[1].1));
        assert_eq!(first.3, second.3, "a mailbox can tell that it is the same");
        assert_eq!(uid(&first.2), uid(&second.2));
    });
}

#[test]
fn what_a_process_had_when_it_was_killed_is_sent_by_the_next_one() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        post.invite("anna@molndal.example", "sv");
        let killed = outbox::claim(&post.scene.ctx).unwrap().unwrap();
        assert_eq!(post.look().sent, 0, "another process has it");
        post.scene.clock.advance(0, 16);
        assert_eq!(post.look().sent, 1);
        assert!(
            !outbox::hand_over(&post.scene.ctx, &killed).unwrap(),
            "it wakes up too late to send it again"
        );
        assert_eq!(server.taken().len(), 1);
    });
}

#[test]
fn two_processes_over_one_database_send_each_mail_once() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        let addresses: Vec<String> = (0..20).map(|n| format!("a{n}@molndal.example")).collect();
        post.invite(&addresses.join(","), "sv");
        let (one, other) = (post.office(), post.office_with(Ctx { db: db.open(), ..post.scene.ctx.clone() }));
        std::thread::scope(|scope| {
            let both = [scope.spawn(|| one.look().unwrap().sent), scope.spawn(|| other.look().unwrap().sent)];
            let sent: usize = both.into_iter().map(|thread| thread.join().unwrap()).sum();
            assert_eq!(sent, 20);
        });
        let mut to: Vec<String> = server.taken().into_iter().map(|(to, _)| to).collect();
        to.sort();
        to.dedup();
        assert_eq!((to.len(), server.taken().len()), (20, 20));
    });
}

#[test]
fn without_a_relay_nothing_waits_that_would_go_out_months_later() {
    on_both(|db| {
        let post = Post::begin(db, None);
        post.invite("anna@molndal.example", "sv");
        assert_eq!(post.of("anna@molndal.example").mail, None);
        outbox::turn(&post.scene.ctx, true).unwrap();
        assert_eq!(outbox::claim(&post.scene.ctx).unwrap(), None);
    });
}

#[test]
fn a_reminder_goes_to_the_silent_once_a_day() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        post.invite("anna@molndal.example bo@harryda.example", "sv");
        post.look();
        let token = post.of("bo@harryda.example").token;
        commands::answer_by_link(&post.scene.ctx, &token, torg_domain::invitation::InvitationAnswer::No)
            .unwrap();
        let remind = || commands::remind_invited(&post.scene.ctx, &post.facilitator, &post.exchange).unwrap();
        assert_eq!(remind(), 1);
        assert_eq!(remind(), 0);
        assert_eq!(post.look().sent, 1);
        assert_eq!(opened(&server.taken()[2].1).0, "Kommer du? Demens hemma");
    });
}
