//! The form of a visit feedback, the same for people with an account and with a link.

use crate::{Filled, Guest, Page};
use torg_domain::feedback::{FeedbackSide, Heading};
use torg_domain::id::{ExchangeId, OrganisationId};
use torg_domain::note::NOTE_MOST;
use torg_lang::Lang;
use torg_stages::Result;
use torg_stages::capture::commands::{Draft, Entry};
use torg_stages::capture::hosting::{self, HostQuestionView};
use torg_stages::capture::queries;
use torg_stages::capture::views::FeedbackView;

/// Empty rows under each heading, for the next thoughts.
const SPARE_ROWS: usize = 2;

/// What the form's template needs.
pub(super) struct FeedbackForm {
    pub form: Filled,
    /// Where it is posted to.
    pub action: String,
    /// Name it is kept under in the browser.
    pub key: String,
    /// Name of an earlier form whose text has arrived, to be forgotten in the browser.
    pub clears: String,
    /// Headings with their rows: fixed word, texts.
    pub headings: Vec<(&'static str, Vec<String>)>,
    pub organisations: Vec<(String, String)>,
    pub languages: &'static [Lang],
    /// What the host itself wants to learn: the host answers it here, visitors see it.
    pub asked: Vec<HostQuestionView>,
    pub is_host: bool,
    /// Is the language still open to choice?
    pub is_new: bool,
    pub most: usize,
}

impl FeedbackForm {
    /// An empty form, or one that was refused.
    ///
    /// # Errors
    /// The database's.
    pub(super) fn new(guest: &Guest, exchange: &str, side: FeedbackSide, form: Filled) -> Result<Self> {
        let exchange = ExchangeId::new(exchange);
        let rows = |heading: &Heading| (heading.word(), with_spare(texts(&form, *heading)));
        let headings = side.headings().iter().map(rows).collect();
        let mut organisations = queries::organisations(&guest.app.ctx, &exchange)?;
        torg_lang::sort_names(guest.lang, &mut organisations, |(_, name)| name.as_str());
        Ok(Self {
            action: guest.path().to_owned(),
            key: guest.path().to_owned(),
            clears: String::new(),
            headings,
            organisations,
            asked: asked(&form, hosting::asked(&guest.app.ctx, &exchange)?),
            is_host: side == FeedbackSide::Host,
            form,
            languages: Lang::ALL,
            is_new: true,
            most: NOTE_MOST,
        })
    }

    /// The form of a draft as the server kept it.
    ///
    /// # Errors
    /// The database's.
    pub(super) fn of_draft(guest: &Guest, view: &FeedbackView, clears: String) -> Result<Self> {
        let mut fields = vec![
            ("organisation", view.feedback.organisation_id.as_deref().unwrap_or_default()),
            ("author-role", view.feedback.author_role.as_str()),
        ];
        for heading in &view.headings {
            fields.extend(heading.entries.iter().map(|entry| (heading.heading.as_str(), entry.as_str())));
        }
        let answers: Vec<(String, &str)> = view
            .host_questions
            .iter()
            .map(|one| (format!("answer-{}", one.id), one.draft.as_str()))
            .collect();
        fields.extend(answers.iter().map(|(name, draft)| (name.as_str(), *draft)));
        let mut new = Self::new(guest, &view.feedback.exchange_id, side_of(view), Filled::with(&fields))?;
        new.is_new = false;
        new.clears = clears;
        Ok(new)
    }

    /// The form of a draft that was refused: as it was sent.
    ///
    /// # Errors
    /// The database's.
    pub(super) fn refused(guest: &Guest, view: &FeedbackView, form: Filled) -> Result<Self> {
        let mut new = Self::new(guest, &view.feedback.exchange_id, side_of(view), form)?;
        new.is_new = false;
        Ok(new)
    }

    /// Title and help of a heading.
    pub(super) fn help<'p>(&self, page: &'p Page, heading: &str) -> &'p str {
        page.w("capture-heading-help", heading)
    }
}

pub(super) fn side_of(view: &FeedbackView) -> FeedbackSide {
    FeedbackSide::from_word(&view.feedback.side).unwrap_or(FeedbackSide::Visitor)
}

/// What was typed, as the command takes it.
pub(super) fn draft(form: &Filled, side: FeedbackSide) -> Draft {
    let entries = |heading: &Heading| {
        let heading = *heading;
        texts(form, heading).into_iter().map(move |text| Entry::new(heading, text)).collect::<Vec<_>>()
    };
    let answers = form.all("own-question").into_iter().map(|question| Entry {
        question: Some(question.to_owned()),
        ..Entry::new(Heading::OwnQuestion, form.text(&format!("answer-{question}")))
    });
    let answers = answers.filter(|_| side == FeedbackSide::Host);
    Draft {
        organisation: super::id_of(form.text("organisation"), OrganisationId::new),
        author_role: form.text("author-role").to_owned(),
        entries: side.headings().iter().flat_map(entries).chain(answers).collect(),
        confirmed: form.is_ticked("confirmed").into(),
    }
}

/// The host's questions with what the form answers to them.
fn asked(form: &Filled, mut questions: Vec<HostQuestionView>) -> Vec<HostQuestionView> {
    for question in &mut questions {
        form.text(&format!("answer-{}", question.id)).clone_into(&mut question.draft);
    }
    questions
}

fn texts(form: &Filled, heading: Heading) -> Vec<String> {
    form.all(heading.word()).into_iter().map(str::to_owned).collect()
}

fn with_spare(mut texts: Vec<String>) -> Vec<String> {
    texts.extend(std::iter::repeat_n(String::new(), SPARE_ROWS));
    texts
}
