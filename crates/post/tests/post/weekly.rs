//! The letter of the week: to whom it comes, when, what it says, and how it ends (decision 0074).

use crate::relay::{Manner, Server};
use crate::{Post, URL, opened};
use torg_domain::id::QuestionId;
use torg_stages::act::open;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::people;
use torg_stages::meet::commands::{self, NewQuestion, Outcome};
use torg_stages::{Actor, Ctx};
use torg_testkit::on_both;

const MONDAY: &str = "2026-11-23T06:00:00Z";

impl Post {
    fn is_asked(&self, words: &str) -> QuestionId {
        let ctx = &self.scene.ctx;
        let new = NewQuestion { text: words.into(), lang: "sv".into(), ..NewQuestion::default() };
        commands::raise_question(ctx, &self.facilitator, &self.exchange, &new).unwrap()
    }

    fn wants(&self, name: &str, address: &str) -> Actor {
        let actor = self.scene.actor(name);
        people::set_address(&self.scene.ctx, &actor, address).unwrap();
        people::set_weekly(&self.scene.ctx, &actor, true).unwrap();
        actor
    }
}

fn header(mail: &str, name: &str) -> String {
    let unfolded = mail.replace("\r\n ", " ").replace("\r\n\t", " ");
    let line = unfolded.lines().find(|line| line.to_lowercase().starts_with(&name.to_lowercase()));
    line.and_then(|line| line.split_once(": ")).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
}

#[test]
fn whoever_asked_for_it_is_told_on_monday_what_waits_and_once() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        post.wants("anna", "anna@gr.example");
        let silent = post.scene.actor("bo");
        people::set_address(&post.scene.ctx, &silent, "bo@molndal.example").unwrap();
        post.is_asked("Hur gör ni på natten?");
        post.scene.clock.set("2026-11-22T23:00:00Z");
        assert_eq!(post.look().sent, 0, "a Sunday");
        post.scene.clock.set("2026-11-23T04:59:00Z");
        assert_eq!(post.look().sent, 0, "too early in the morning");
        post.scene.clock.set(MONDAY);
        assert_eq!(post.look().sent, 1, "an address alone asks for nothing");
        for later in ["2026-11-23T12:00:00Z", "2026-11-24T06:00:00Z", "2026-11-27T06:00:00Z"] {
            post.scene.clock.set(later);
            assert_eq!(post.look().sent, 0, "one a week: {later}");
        }
        post.scene.clock.set("2026-11-30T06:00:00Z");
        assert_eq!(post.look().sent, 1, "the week after it waits still");

        let (to, mail) = server.taken()[0].clone();
        assert_eq!(to, "anna@gr.example");
        let (subject, text, ..) = opened(&mail);
        assert_eq!(subject, "1 sak väntar på dig");
        let expected = format!(
            "Fråga utan svar inför mötet · senast 19 januari 2027\nDemens hemma\n{URL}/meet/exchanges/"
        );
        assert!(text.contains(&expected), "{text}");
        assert!(!text.contains("Hur gör ni"), "where it is read, and not what others wrote: {text}");
        assert_eq!(header(&mail, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
        let ends = header(&mail, "List-Unsubscribe:");
        let token = ends.trim_matches(['<', '>']).rsplit('/').next().unwrap();
        assert_eq!(ends, format!("<{URL}/w/{token}>"));
        assert!(text.contains(&format!("{URL}/w/{token}?lang=sv")), "{text}");
    });
}

#[test]
fn the_link_in_the_letter_ends_it_and_opens_nothing_else() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        let (ctx, anna) = (&post.scene.ctx, post.wants("anna", "anna@gr.example"));
        post.is_asked("Hur gör ni på natten?");
        let token = people::weekly_link(ctx, anna.person.as_ref().unwrap()).unwrap();
        assert!(people::weekly_by_link(ctx, &token).unwrap(), "looking changes nothing");
        people::stop_weekly(ctx, &token).unwrap();
        people::stop_weekly(ctx, &token).unwrap();
        assert!(!people::weekly_by_link(ctx, &token).unwrap());
        assert!(!people::wants_weekly(ctx, &anna).unwrap());
        assert_eq!(people::own_address(ctx, &anna).unwrap(), "anna@gr.example", "other mail still comes");
        post.scene.clock.set(MONDAY);
        assert_eq!(post.look().sent, 0);
        assert!(people::stop_weekly(ctx, "nothing").is_err());
    });
}

#[test]
fn nothing_is_sent_where_nothing_waits_or_what_waited_was_done() {
    on_both(|db| {
        let server = Server::start(Manner::Busy);
        let post = Post::over(db, &server);
        let ctx = &post.scene.ctx;
        let anna = post.wants("anna", "anna@gr.example");
        post.scene.clock.set(MONDAY);
        assert_eq!(post.look().not_sent, 0, "nothing waits");
        let asked = post.is_asked("Hur gör ni på natten?");
        assert_eq!(open::open_things(ctx, &anna).unwrap().len(), 1);
        assert_eq!(
            open::open_things(ctx, &post.scene.actor("bo")).unwrap(),
            [],
            "a member answers for nobody"
        );
        assert_eq!(open::open_things(ctx, &Actor::stranger()).unwrap(), []);
        assert_eq!(post.look().not_sent, 1, "the relay is busy");
        let answered = Outcome { answer: "Vi har en nattpatrull.".into(), ..Outcome::default() };
        commands::record_outcome(ctx, &anna, &asked, &answered, Confirmed::No).unwrap();
        server.behaves(Manner::Takes);
        post.scene.clock.advance(1, 0);
        assert_eq!((post.look().sent, server.taken()), (0, vec![]));
    });
}

#[test]
fn two_processes_tell_nobody_twice_in_a_week() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        post.wants("anna", "anna@gr.example");
        post.is_asked("Hur gör ni på natten?");
        post.scene.clock.set(MONDAY);
        let (one, other) = (post.office(), post.office_with(Ctx { db: db.open(), ..post.scene.ctx.clone() }));
        std::thread::scope(|scope| {
            let both = [scope.spawn(|| one.look().unwrap().sent), scope.spawn(|| other.look().unwrap().sent)];
            for thread in both {
                thread.join().unwrap();
            }
        });
        post.scene.clock.advance(3, 0);
        let (one, other) = (one.look().unwrap().sent, other.look().unwrap().sent);
        assert_eq!((server.taken().len(), one + other), (1, 0));
    });
}
