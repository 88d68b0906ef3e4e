//! Programmes: starting one from a template, the year or series as a timeline, changing its facts.

use super::{confirmed, go_or_redraw};
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::agenda::{AgendaShape, clock_text};
use torg_domain::id::{NetworkId, ProgrammeId};
use torg_domain::network::Concept;
use torg_domain::note::NoteKind;
use torg_domain::programme::Template as Form;
use torg_lang::{Arg, Lang, Phrases};
use torg_stages::ground::networks::{self, NetworkView};
use torg_stages::meet::commands::{self, NewAgendaItem, NewFocusArea, NewMeeting, NewProgramme};
use torg_stages::meet::queries;
use torg_stages::meet::views::ProgrammeView;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/programmes/new", new)
        .post("/meet/programmes/new", create)
        .get("/meet/programmes/{id}", show)
        .get("/meet/programmes/{id}/edit", edit)
        .post("/meet/programmes/{id}/edit", save)
}

/// Kinds of mark in the picture of a year: two kinds of meeting, what is between them, who looks in, what is owed.
const COLUMNS: [&str; 5] = ["workshop", "sparring", "visit", "research", "duty"];

/// Empty rows offered for further focus areas.
const SPARE_ROWS: usize = 2;

#[derive(Template)]
#[template(path = "meet/programme-new.html")]
struct NewPage {
    page: Page,
    form: Filled,
    networks: Vec<NetworkView>,
    network: Option<NetworkView>,
    template: Option<Form>,
    /// Rows of focus areas.
    areas: usize,
}

#[derive(Template)]
#[template(path = "meet/programme.html")]
struct ProgrammePage {
    page: Page,
    view: ProgrammeView,
    may_edit: bool,
    /// Columns of the year that hold something.
    columns: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "meet/programme-edit.html")]
struct EditPage {
    page: Page,
    form: Filled,
    view: ProgrammeView,
}

/// Networks this reader may start something in.
pub(super) fn editable_networks(guest: &Guest) -> torg_stages::Result<Vec<NetworkView>> {
    let mut all = networks::list(&guest.app.ctx, &guest.actor)?;
    all.retain(|network| guest.actor.is_editor_of(&NetworkId::new(&network.id)));
    torg_lang::sort_names(guest.lang, &mut all, |network| network.name.as_str());
    Ok(all)
}

async fn new(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let networks = editable_networks(guest)?;
            let wanted = guest.query("network");
            let network = match wanted {
                Some(id) => networks.iter().find(|network| network.id == id).cloned(),
                None if networks.len() == 1 => networks.first().cloned(),
                None => None,
            };
            let template = guest.query("template").and_then(|word| Form::from_word(&word));
            let form = match (&network, template) {
                (Some(network), Some(template)) => prefilled(guest, network, template),
                _ => Filled::default(),
            };
            guest.html(&draw(guest, form, networks, (network, template)))
        })
        .await
}

fn draw(
    guest: &Guest,
    form: Filled,
    networks: Vec<NetworkView>,
    (network, template): (Option<NetworkView>, Option<Form>),
) -> NewPage {
    let areas = template.map_or(0, |template| template.concepts().len()) + SPARE_ROWS;
    NewPage { page: guest.page("meet", "meet-programme-new"), form, networks, network, template, areas }
}

/// Words in the language the network works in, not in the reader's.
fn words_of<'a>(guest: &'a Guest, network: &NetworkView) -> &'a Phrases {
    guest.app.words.get(Lang::parse(&network.language).unwrap_or(guest.lang))
}

/// What a template begins with: focus areas and meetings with words in the network's language.
fn prefilled(guest: &Guest, network: &NetworkView, template: Form) -> Filled {
    let words = words_of(guest, network);
    let mut form = Filled::with(&[
        ("network", network.id.as_str()),
        ("template", template.word()),
        ("language", network.language.as_str()),
        ("title", ""),
    ]);
    for (at, concept) in template.concepts().iter().enumerate() {
        form = form.set(&format!("area-name-{at}"), words.t(&format!("meet-focus-{concept}")));
        form = form.set(&format!("area-concept-{at}"), concept.word());
    }
    for (at, title) in meeting_titles(words, template).iter().enumerate() {
        form = form.set(&format!("meeting-title-{at}"), title);
    }
    for lens in template.lenses() {
        form = form.set(&format!("lens-{lens}"), "yes");
    }
    form
}

/// "Workshop 1", "Bollplanksmöte 1", "Workshop 2": each kind counted by itself; one alone has no number.
fn meeting_titles(words: &Phrases, template: Form) -> Vec<String> {
    let meetings = template.meetings();
    let mut titles = Vec::new();
    for (at, meeting) in meetings.iter().enumerate() {
        let same = |others: &[torg_domain::programme::Meeting]| {
            others.iter().filter(|other| other.kind == meeting.kind).count()
        };
        let kind = words.t(&format!("exchange-kind-{}", meeting.kind));
        titles.push(match same(meetings) {
            1 => kind.to_owned(),
            _ => format!("{kind} {}", same(&meetings[..=at])),
        });
    }
    titles
}

async fn create(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let networks = editable_networks(guest)?;
            let network = networks.iter().find(|network| network.id == form.text("network")).cloned();
            let template = Form::from_word(form.text("template"));
            let done = read_new(guest, &form, (network.as_ref(), template))
                .map_err(Into::into)
                .and_then(|new| commands::create_programme(&guest.app.ctx, &guest.actor, &new));
            go_or_redraw(
                guest,
                done,
                |id| (format!("/meet/programmes/{id}"), "meet-programme-created"),
                |refusal| guest.refused(&draw(guest, form.refused(refusal), networks, (network, template))),
            )
        })
        .await
}

fn read_new(
    guest: &Guest,
    form: &Filled,
    (network, template): (Option<&NetworkView>, Option<Form>),
) -> Result<NewProgramme, Refusal> {
    let network = network.ok_or(Refusal::FieldMissing { field: "network" })?;
    let template = template.ok_or(Refusal::FieldMissing { field: "kind" })?;
    let words = words_of(guest, network);
    let mut new = NewProgramme::new(
        NetworkId::new(&network.id),
        template,
        form.text("title"),
        &super::network::language(guest, form),
    );
    read_facts(form, &mut new)?;
    for at in 0..template.concepts().len() + SPARE_ROWS {
        let name = form.text(&format!("area-name-{at}")).to_owned();
        if !name.is_empty() {
            let concept =
                Concept::from_word(form.text(&format!("area-concept-{at}"))).unwrap_or(Concept::Other);
            new.focus_areas.push(NewFocusArea { name, concept });
        }
    }
    for (at, meeting) in template.meetings().iter().enumerate() {
        let title = form.text(&format!("meeting-title-{at}")).to_owned();
        if !title.is_empty() {
            let starts_on = form.date(&format!("meeting-starts-{at}"))?;
            let agenda = agenda(words, meeting.shape);
            new.meetings.push(NewMeeting {
                kind: meeting.kind,
                form: meeting.form,
                title,
                starts_on,
                agenda,
            });
        }
    }
    Ok(new)
}

/// Fields that a new programme and a changed one share.
fn read_facts(form: &Filled, new: &mut NewProgramme) -> Result<(), Refusal> {
    form.text("purpose").clone_into(&mut new.purpose);
    new.starts_on = form.date("starts-on")?;
    new.ends_on = form.date("ends-on")?;
    new.confirmed = confirmed(form);
    new.lenses =
        NoteKind::ALL.iter().copied().filter(|kind| form.is_ticked(&format!("lens-{kind}"))).collect();
    Ok(())
}

/// Rows of a shape with words in the given language.
pub(super) fn agenda(words: &Phrases, shape: AgendaShape) -> Vec<NewAgendaItem> {
    let rows = shape.rows().iter().map(|row| NewAgendaItem {
        day: row.day,
        starts: clock_text(row.starts_minute),
        minutes: row.minutes,
        title: words.t(&format!("meet-agenda-{}", row.word)).to_owned(),
        ..NewAgendaItem::default()
    });
    rows.collect()
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::programme(&guest.app.ctx, &guest.actor, &ProgrammeId::new(id))?;
            let may_edit = guest.actor.is_editor_of(&view.network());
            let page = guest.page_titled("meet", view.title.clone());
            let is_used = |column: &&str| {
                view.year.iter().flat_map(|month| &month.marks).any(|mark| mark.column == *column)
            };
            let columns = COLUMNS.into_iter().filter(is_used).collect();
            guest.html(&ProgrammePage { page, view, may_edit, columns })
        })
        .await
}

async fn edit(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = editable(guest, &ProgrammeId::new(id))?;
            let text = |value: &Option<String>| value.clone().unwrap_or_default();
            let mut form = Filled::with(&[
                ("title", view.title.as_str()),
                ("purpose", &view.purpose),
                ("language", &view.language),
                ("starts-on", &text(&view.starts_on)),
                ("ends-on", &text(&view.ends_on)),
            ]);
            for lens in &view.lenses {
                form = form.set(&format!("lens-{lens}"), "yes");
            }
            guest.html(&EditPage { page: guest.page("meet", "meet-programme-edit"), form, view })
        })
        .await
}

fn editable(guest: &Guest, id: &ProgrammeId) -> torg_stages::Result<ProgrammeView> {
    let view = queries::programme(&guest.app.ctx, &guest.actor, id)?;
    torg_stages::ground::access::network::may_edit(&guest.actor, &view.network())?;
    Ok(view)
}

async fn save(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ProgrammeId::new(id);
            let view = editable(guest, &id)?;
            let template = Form::from_word(&view.template).unwrap_or(Form::WorkshopSeries);
            let language = super::network::language(guest, &form);
            let mut new = NewProgramme::new(view.network(), template, form.text("title"), &language);
            let done = read_facts(&form, &mut new)
                .map_err(Into::into)
                .and_then(|()| commands::edit_programme(&guest.app.ctx, &guest.actor, &id, &new));
            go_or_redraw(
                guest,
                done,
                |()| (format!("/meet/programmes/{id}"), "meet-saved"),
                |refusal| {
                    let page = guest.page("meet", "meet-programme-edit");
                    guest.refused(&EditPage { page, form: form.refused(refusal), view })
                },
            )
        })
        .await
}

impl NewPage {
    /// The sentence about a template: how many meetings, which focus areas.
    fn about(&self, template: Form) -> String {
        let n = template.meetings().len();
        #[expect(clippy::cast_precision_loss, reason = "a handful of meetings")]
        let args = [("n", Arg::Number(n as f64))];
        self.page.phrases().with(&format!("meet-template-{template}"), &args)
    }
}

impl ProgrammePage {
    fn new_exchange(&self) -> String {
        format!("/meet/exchanges/new?programme={}", self.view.id)
    }
}
