//! One commitment: what it rests on, who and when, how it goes, what became of it.

use super::{confirmed, field_of};
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::commitment::{CommitmentState, OutcomeAfter};
use torg_domain::id::CommitmentId;
use torg_stages::act::commands::{self, Outcome, Progress, Publish, Revise};
use torg_stages::act::queries;
use torg_stages::act::views::CommitmentPageView;
use torg_stages::{Deed, Error};

#[derive(Template)]
#[template(path = "act/commitment.html")]
struct CommitmentPage {
    page: Page,
    view: CommitmentPageView,
    form: Filled,
    main: &'static str,
}

#[derive(Template)]
#[template(path = "act/edit.html")]
struct EditPage {
    page: Page,
    id: String,
    form: Filled,
    main: &'static str,
}

impl CommitmentPage {
    /// States that may follow the present one.
    fn next_states(&self) -> Vec<CommitmentState> {
        let now = CommitmentState::from_word(&self.view.commitment.state).unwrap_or(CommitmentState::Draft);
        CommitmentState::ALL.iter().copied().filter(|next| now.may_become(*next)).collect()
    }

    /// What the publish form begins with: what was typed, else what the draft says.
    fn owner(&self) -> &str {
        if self.form.refusal().is_some() {
            self.form.text("owner-role")
        } else {
            &self.view.commitment.owner_role
        }
    }

    fn due(&self) -> &str {
        match self.form.refusal() {
            Some(_) => self.form.text("due-on"),
            None => self.view.commitment.due_on.as_deref().unwrap_or_default(),
        }
    }

    fn is_draft(&self) -> bool {
        self.view.commitment.state == CommitmentState::Draft.word()
    }
}

fn draw(guest: &Guest, id: &CommitmentId, form: Filled) -> torg_stages::Result<CommitmentPage> {
    let view = queries::commitment(&guest.app.ctx, &guest.actor, id)?;
    let main = match form.refusal() {
        Some(Refusal::StateUnclear | Refusal::ChangedMeanwhile) => "progress",
        _ if form.text("after").is_empty() => field_of(&form),
        _ => "outcome",
    };
    let page = guest.page_titled("act", view.commitment.promise.clone());
    Ok(CommitmentPage { page, view, form, main })
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &CommitmentId::new(id), Filled::default())?)).await
}

/// After a command on the commitment: its page again, with a sentence or with what was refused.
fn after(
    guest: &Guest,
    id: &CommitmentId,
    form: Filled,
    done: (torg_stages::Result<()>, &str),
) -> crate::Answer {
    match done.0 {
        Ok(()) => guest.go(&format!("/act/commitments/{id}"), done.1),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, id, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

fn revision(form: &Filled) -> i64 {
    form.text("revision").parse().unwrap_or_default()
}

pub(super) async fn publish(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = CommitmentId::new(id);
            let publish = || -> torg_stages::Result<()> {
                let publish = Publish {
                    owner_role: form.text("owner-role").to_owned(),
                    due_on: form.date("due-on")?,
                    revision: revision(&form),
                    confirmed: confirmed(&form),
                };
                commands::publish(&guest.app.ctx, &guest.actor, &id, &publish)
            };
            let done = publish();
            after(guest, &id, form, (done, "commitment-published"))
        })
        .await
}

pub(super) async fn progress(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = CommitmentId::new(id);
            let report = || -> torg_stages::Result<()> {
                let progress = Progress {
                    state: form.word("state", CommitmentState::from_word)?,
                    words: form.text("reason").to_owned(),
                    revision: revision(&form),
                    confirmed: confirmed(&form),
                };
                commands::report_progress(&guest.app.ctx, &guest.actor, &id, &progress)
            };
            let done = report();
            after(guest, &id, form, (done, "progress-reported"))
        })
        .await
}

pub(super) async fn outcome(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = CommitmentId::new(id);
            let report = || -> torg_stages::Result<()> {
                let outcome = Outcome {
                    after: form.word("after", OutcomeAfter::from_word)?,
                    words: form.text("outcome").to_owned(),
                    revision: revision(&form),
                    confirmed: confirmed(&form),
                };
                commands::report_outcome(&guest.app.ctx, &guest.actor, &id, &outcome)
            };
            let done = report();
            after(guest, &id, form, (done, "outcome-reported"))
        })
        .await
}

pub(super) async fn edit(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::commitment(&guest.app.ctx, &guest.actor, &CommitmentId::new(&id))?;
            if !view.may_edit {
                return Err(Error::Forbidden(Deed::Change));
            }
            let now = &view.commitment;
            let form = Filled::with(&[
                ("promise", &now.promise),
                ("owner-role", &now.owner_role),
                ("due-on", now.due_on.as_deref().unwrap_or_default()),
                ("revision", &now.revision.to_string()),
            ]);
            guest.html(&EditPage { page: guest.page("act", "act-edit"), id, form, main: "promise" })
        })
        .await
}

pub(super) async fn revise(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let revise = || -> torg_stages::Result<()> {
                let revise = Revise {
                    promise: form.text("promise").to_owned(),
                    owner_role: form.text("owner-role").to_owned(),
                    due_on: form.date("due-on")?,
                    revision: revision(&form),
                    confirmed: confirmed(&form),
                };
                commands::revise(&guest.app.ctx, &guest.actor, &CommitmentId::new(&id), &revise)
            };
            match revise() {
                Ok(()) => guest.go(&format!("/act/commitments/{id}"), "commitment-saved"),
                Err(Error::Refused(refusal)) => {
                    let form = form.refused(refusal);
                    let main = field_of(&form);
                    guest.refused(&EditPage { page: guest.page("act", "act-edit"), id, form, main })
                }
                Err(other) => Err(other),
            }
        })
        .await
}
