//! The questions about a promise after three, twelve and twenty-four months: to whom, when, once, and what a press answers.

use crate::relay::{Manner, Server};
use crate::{Post, URL, opened};
use torg_domain::Refusal;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::date::PartialDate;
use torg_domain::id::CommitmentId;
use torg_stages::act::asked;
use torg_stages::act::commands::{self, Answer, NewCommitment};
use torg_stages::act::queries;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::people;
use torg_stages::{Actor, Ctx, Error};
use torg_testkit::on_both;

impl Post {
    /// A promise that is published on the scene's first day by "bo", whose title is "Member".
    fn promises(&self, owner_role: &str) -> CommitmentId {
        let bo = self.scene.actor("bo");
        let basis = Basis::OwnWords("Vi vill att samma personer kommer.".into());
        let draft =
            NewCommitment::draft(bo.organisation.clone().unwrap(), "Vi prövar små arbetslag.", "sv", basis);
        let new = NewCommitment {
            owner_role: owner_role.into(),
            due_on: PartialDate::parse("2027-06").unwrap(),
            state: CommitmentState::Published,
            ..draft
        };
        commands::commit(&self.scene.ctx, &bo, &new, Confirmed::No).unwrap()
    }

    fn answers(&self, token: &str, state: CommitmentState, words: &str) -> torg_stages::Result<bool> {
        let (words, label) = (words.to_owned(), "Gjort som vi lovade".to_owned());
        let answer = Answer { state, words, label, confirmed: Confirmed::No };
        commands::answer_asked(&self.scene.ctx, token, &answer)
    }

    fn sent_on(&self, day: &str) -> usize {
        self.scene.clock.set(&format!("{day}T06:00:00Z"));
        self.look().sent
    }
}

fn link(text: &str) -> String {
    let start = text.find(&format!("{URL}/o/")).expect("a link") + URL.len() + 3;
    text[start..].split('?').next().unwrap().to_owned()
}

#[test]
fn the_owner_is_asked_after_three_and_twelve_months_and_each_answer_is_a_press() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        let ctx = &post.scene.ctx;
        people::set_address(ctx, &post.scene.actor("anna"), "anna@gr.example").unwrap();
        people::set_address(ctx, &post.scene.actor("bo"), "bo@molndal.example").unwrap();
        post.scene.clock.set("2026-01-15T06:00:00Z");
        let id = post.promises("Facilitator"); // as the title of Anna's account; Bo writes it down
        assert_eq!((post.sent_on("2026-04-14"), post.sent_on("2026-04-15")), (0, 1));
        assert_eq!((post.sent_on("2026-04-16"), post.sent_on("2026-12-01")), (0, 0), "asked once");
        let (to, mail) = server.taken()[0].clone();
        assert_eq!(to, "anna@gr.example", "the role, not the writer");
        let (subject, text, ..) = opened(&mail);
        assert_eq!(subject, "Tre månader senare, hur går det? Vi prövar små arbetslag.");
        assert!(
            text.contains("Den 15 januari 2026 publicerade") && text.contains("&answer=no-effect"),
            "{text}"
        );

        post.scene.clock.set("2026-04-20T06:00:00Z");
        let token = link(&text);
        assert_eq!(
            asked::by_link(ctx, &token).unwrap().asked.as_deref(),
            Some("3"),
            "looking changes nothing"
        );
        assert!(post.answers(&token, CommitmentState::UnderWay, "").unwrap());
        assert!(!post.answers(&token, CommitmentState::Kept, "").unwrap(), "pressed again: stays as it is");
        let page = queries::commitment(ctx, &Actor::stranger(), &id).unwrap();
        assert_eq!((page.commitment.state.as_str(), page.progress.len()), ("under-way", 1));
        assert_eq!(asked::by_link(ctx, &token).unwrap().asked, None);

        assert_eq!((post.sent_on("2027-01-14"), post.sent_on("2027-01-15")), (0, 1));
        let earlier = token;
        let token = link(&opened(&server.taken()[1].1).1);
        assert!(asked::by_link(ctx, &earlier).is_err(), "a new mail ends the link of the one before");
        let reason = post.answers(&token, CommitmentState::Stopped, " ");
        assert!(
            matches!(reason, Err(Error::Refused(Refusal::FieldMissing { field: "reason" }))),
            "{reason:?}"
        );
        post.answers(&token, CommitmentState::Kept, "").unwrap();
        let page = queries::commitment(ctx, &Actor::stranger(), &id).unwrap();
        assert_eq!(page.commitment.outcome_12, "Gjort som vi lovade");
        assert!(!page.commitment.awaits_outcome);
        assert_eq!(post.sent_on("2028-01-15"), 1, "and once more after two years");
        post.answers(
            &link(&opened(&server.taken()[2].1).1),
            CommitmentState::NoEffect,
            "Lika många som förr.",
        )
        .unwrap();
        let page = queries::commitment(ctx, &Actor::stranger(), &id).unwrap();
        assert_eq!(
            (page.commitment.outcome_24.as_str(), page.commitment.state.as_str()),
            ("Lika många som förr.", "no-effect")
        );
    });
}

#[test]
fn nobody_is_asked_what_was_told_already_or_what_is_long_past() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        let ctx = &post.scene.ctx;
        let bo = post.scene.actor("bo");
        post.scene.clock.set("2026-01-15T06:00:00Z");
        let told = post.promises("Enhetschef");
        post.promises("Enhetschef");
        post.scene.clock.set("2026-03-01T06:00:00Z");
        let progress = commands::Progress {
            state: CommitmentState::UnderWay,
            words: "Två lag har börjat.".into(),
            revision: 0,
            confirmed: Confirmed::No,
        };
        commands::report_progress(ctx, &bo, &told, &progress).unwrap();
        assert_eq!(post.sent_on("2026-04-20"), 0, "nobody has said where to write to");
        people::set_address(ctx, &bo, "bo@molndal.example").unwrap();
        assert_eq!(post.sent_on("2026-04-21"), 1, "a role that nobody has falls to whoever published it");
        post.promises("Facilitator"); // Anna has the role and has given no address
        assert_eq!(post.sent_on("2026-07-25"), 0, "who has the role and no address is not stood in for");
        let other = post.promises("Enhetschef");
        assert_eq!(post.sent_on("2026-12-01"), 0, "more than a month late");
        assert!(asked::by_link(ctx, "nothing").is_err());
        let token = asked::link(ctx, &other).unwrap();
        post.scene.clock.set("2027-03-04T06:00:00Z");
        assert!(asked::by_link(ctx, &token).is_err(), "a link ends");
    });
}

#[test]
fn two_processes_ask_nobody_twice() {
    on_both(|db| {
        let server = Server::start(Manner::Takes);
        let post = Post::over(db, &server);
        people::set_address(&post.scene.ctx, &post.scene.actor("bo"), "bo@molndal.example").unwrap();
        post.scene.clock.set("2026-01-15T06:00:00Z");
        post.promises("Enhetschef");
        post.scene.clock.set("2026-04-15T06:00:00Z");
        let (one, other) = (post.office(), post.office_with(Ctx { db: db.open(), ..post.scene.ctx.clone() }));
        std::thread::scope(|scope| {
            let both = [scope.spawn(|| one.look().unwrap()), scope.spawn(|| other.look().unwrap())];
            for thread in both {
                thread.join().unwrap();
            }
        });
        post.scene.clock.advance(3, 0);
        let (one, other) = (one.look().unwrap().sent, other.look().unwrap().sent);
        assert_eq!((server.taken().len(), one + other), (1, 0));
    });
}
