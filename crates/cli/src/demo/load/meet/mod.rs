//! Loading what MEET owns: networks, programmes, exchanges, agenda, participants, questions, funding.

pub(in crate::demo) mod invitations;
pub(in crate::demo) mod planning;

use crate::demo::file::{Exchange, File, Funding, Meeting, Network, Programme, Workshop};
use crate::demo::read::{date, id_of, word};
use torg_domain::exchange::{Currency, ExchangeKind, ExchangeState, Form};
use torg_domain::id::{
    AgendaItemId, ExchangeId, FocusAreaId, FundingId, NetworkId, ObligationId, OrganisationId, ProgrammeId,
    QuestionId,
};
use torg_domain::network::{Concept, Level};
use torg_domain::note::NoteKind;
use torg_domain::programme::Template;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::networks::{self, NewNetwork};
use torg_stages::meet::commands::{
    NewAgendaItem, NewExchange, NewFunding, NewObligation, NewParticipant, NewProgramme, NewQuestion,
    Outcome, insert_agenda_item, insert_exchange, insert_funding, insert_obligation, insert_participant,
    insert_programme, insert_question, merge_questions, tie_exchanges,
};
use torg_stages::{Actor, Ctx, Result, Tx};

/// Everything of one file that MEET owns.
pub(in crate::demo) fn load(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    let network = NetworkId::new(&file.network.id);
    load_network(tx, ctx, &network, &file.network)?;
    if let Some(programme) = &file.programme {
        load_programme(tx, ctx, (&network, &file.network.lang), programme)?;
    }
    if let Some(exchange) = &file.exchange {
        load_exchange(tx, ctx, (&network, file), exchange)?;
    }
    let mut earlier = None;
    for workshop in &file.workshop {
        load_workshop(tx, ctx, (&network, file), workshop, earlier.as_ref())?;
        earlier = Some(ExchangeId::new(&workshop.id));
    }
    load_questions(tx, ctx, file)?;
    file.funding.iter().try_for_each(|funding| load_funding(tx, file, funding))
}

fn load_network(tx: &mut Tx<'_>, ctx: &Ctx, id: &NetworkId, from: &Network) -> Result<()> {
    let about = [from.about.as_str(), &from.members_note].join(" ");
    let new = NewNetwork {
        name: from.name.clone(),
        about: about.trim().to_owned(),
        language: from.lang.clone(),
        is_public: true,
        is_example: from.example,
        members: from.members.iter().map(OrganisationId::new).collect(),
    };
    networks::insert(tx, ctx, &Actor::program(), id, &new)?;
    for role in &from.roles {
        networks::put_member(tx, id, &OrganisationId::new(&role.org), &role.role)?;
    }
    for area in &from.focus_areas {
        let concept = word(&area.concept, "concept", Concept::from_word)?;
        networks::add_focus_area(tx, id, &FocusAreaId::new(&area.id), &area.name, concept)?;
    }
    Ok(())
}

fn load_programme(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (network, lang): (&NetworkId, &str),
    from: &Programme,
) -> Result<()> {
    let template = word(&from.template, "template", Template::from_word)?;
    let lenses =
        from.lenses.iter().map(|lens| word(lens, "lens", NoteKind::from_word)).collect::<Result<_>>()?;
    let new = NewProgramme {
        purpose: from.purpose.clone(),
        starts_on: date(&from.starts_on)?,
        ends_on: date(&from.ends_on)?,
        lenses,
        is_example: from.example,
        ..NewProgramme::new(network.clone(), template, &from.title, lang)
    };
    insert_programme(tx, ctx, &Actor::program(), &ProgrammeId::new(&from.id), &new)
}

fn load_exchange(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (network, file): (&NetworkId, &File),
    from: &Exchange,
) -> Result<()> {
    let id = ExchangeId::new(&from.id);
    for before in &file.before {
        load_meeting(tx, ctx, (network, file), before)?;
    }
    let kind = word(&from.kind, "exchange kind", ExchangeKind::from_word)?;
    let source = [from.source.as_str(), &from.source_published, &from.questions_note, &from.follow_up_note]
        .into_iter()
        .chain(from.inferred.iter().map(String::as_str))
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let new = NewExchange {
        programme: programme_of(file),
        form: word(&from.form, "form", Form::from_word)?,
        state: ExchangeState::Held,
        place: from.host_unit.clone(),
        host: id_of(&from.host).map(OrganisationId::new),
        starts_on: date(&from.starts_on)?,
        ends_on: date(&from.ends_on)?,
        date_note: from.date_note.clone(),
        theme: from.theme.clone(),
        purpose: from.purpose.clone(),
        source_note: source,
        follows: file.before.iter().map(|before| ExchangeId::new(&before.id)).collect(),
        ..NewExchange::new(network.clone(), kind, &from.title, &from.lang)
    };
    insert_exchange(tx, ctx, &Actor::program(), &id, &new)?;
    for from in &file.participant {
        let new = NewParticipant {
            organisation: OrganisationId::new(&from.org),
            level: word(&from.level, "level", Level::from_word)?,
            people: from.count.parse().ok(),
            note: from.note.clone(),
            confirmed: Confirmed::No,
        };
        insert_participant(tx, &id, &new)?;
    }
    for later in file.meeting.iter().chain(&file.after) {
        load_meeting(tx, ctx, (network, file), later)?;
        tie_exchanges(tx, ctx, &ExchangeId::new(&later.id), &id)?;
    }
    Ok(())
}

fn load_meeting(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (network, file): (&NetworkId, &File),
    from: &Meeting,
) -> Result<()> {
    let kind = word(&from.kind, "exchange kind", ExchangeKind::from_word)?;
    let form =
        if from.form.is_empty() { Form::NotStated } else { word(&from.form, "form", Form::from_word)? };
    let new = NewExchange {
        programme: programme_of(file),
        form,
        state: ExchangeState::Held,
        place: from.place.clone(),
        starts_on: date(&from.date)?,
        date_note: [from.date_note.as_str(), &from.note].join(" ").trim().to_owned(),
        purpose: [from.participants.as_str(), &from.outcome].join(" ").trim().to_owned(),
        ..NewExchange::new(network.clone(), kind, &from.title, &file.network.lang)
    };
    insert_exchange(tx, ctx, &Actor::program(), &ExchangeId::new(&from.id), &new)
}

fn load_workshop(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (network, file): (&NetworkId, &File),
    from: &Workshop,
    earlier: Option<&ExchangeId>,
) -> Result<()> {
    let id = ExchangeId::new(&from.id);
    let ends = crate::demo::read::clock_after(&from.starts, from.minutes);
    let new = NewExchange {
        programme: programme_of(file),
        form: word(&from.form, "form", Form::from_word)?,
        state: ExchangeState::Held,
        place: from.place.clone(),
        host: id_of(&from.host).map(OrganisationId::new),
        starts_on: date(&from.date)?,
        ends_on: date(&from.date)?,
        starts_clock: from.starts.clone(),
        ends_clock: ends,
        time_zone: from.time_zone.clone(),
        is_example: true,
        follows: earlier.cloned().into_iter().collect(),
        ..NewExchange::new(network.clone(), ExchangeKind::Workshop, &from.title, &file.network.lang)
    };
    insert_exchange(tx, ctx, &Actor::program(), &id, &new)?;
    for municipality in &from.municipalities {
        for level in from.levels.iter().filter(|level| *level != "user" && *level != "relative") {
            let new = NewParticipant {
                organisation: OrganisationId::new(municipality),
                level: word(level, "level", Level::from_word)?,
                people: None,
                note: String::new(),
                confirmed: Confirmed::No,
            };
            insert_participant(tx, &id, &new)?;
        }
    }
    for (place, row) in file.agenda.iter().enumerate() {
        let new = NewAgendaItem {
            day: row.day,
            starts: if place == 0 { from.starts.clone() } else { String::new() },
            minutes: row.minutes,
            title: row.title.clone(),
            responsible_role: row.responsible_role.clone(),
            confirmed: Confirmed::No,
        };
        insert_agenda_item(tx, ctx, &AgendaItemId::new(ctx.id()), &id, &new)?;
    }
    Ok(())
}

fn load_questions(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    for from in &file.question {
        let exchange = exchange_of(file, &from.workshop);
        let new = NewQuestion {
            text: from.text.clone(),
            lang: from.lang.clone(),
            role: from.raised_by_role.clone(),
            organisation: id_of(&from.org).map(OrganisationId::new),
            parent: id_of(&from.parent).map(QuestionId::new),
            outcome: Outcome {
                dialogue: String::new(),
                answer: from.answer.clone(),
                next_step: from.next_step.clone(),
            },
            confirmed: Confirmed::No,
        };
        insert_question(tx, ctx, &Actor::program(), (&QuestionId::new(&from.id), &exchange), &new)?;
    }
    Ok(())
}

/// Puts the merged questions beneath the ones they ask the same as: a decision of its own, as people make it.
pub(in crate::demo) fn merge(ctx: &Ctx, file: &File) -> Result<()> {
    for from in file.question.iter().filter(|question| !question.merged_into.is_empty()) {
        let (id, into) = (QuestionId::new(&from.id), QuestionId::new(&from.merged_into));
        merge_questions(ctx, &Actor::program(), &id, &into)?;
    }
    Ok(())
}

fn load_funding(tx: &mut Tx<'_>, file: &File, from: &Funding) -> Result<()> {
    let id = FundingId::new(&from.id);
    let whole: Option<i64> = from.amount.parse().ok();
    let currency = Currency::from_word(&from.currency);
    let new = NewFunding {
        source: id_of(&from.payer).map(OrganisationId::new),
        scheme: from.scheme.clone(),
        pays: from.pays.join(", "),
        amount: whole.zip(currency).map(|(whole, currency)| (whole * 100, currency)),
        note: [from.reason.as_str(), &from.financed_by].join(" ").trim().to_owned(),
        confirmed: Confirmed::No,
    };
    insert_funding(tx, &id, &exchange_of(file, &from.workshop), &new)?;
    for owed in &from.obligations {
        let new = NewObligation {
            text: owed.text.clone(),
            due_on: date(&owed.due)?,
            responsible_role: owed.responsible_role.clone(),
            met_on: date(&owed.met_on)?,
            confirmed: Confirmed::No,
        };
        insert_obligation(tx, &ObligationId::new(&owed.id), &id, &new)?;
    }
    Ok(())
}

fn programme_of(file: &File) -> Option<ProgrammeId> {
    file.programme.as_ref().map(|programme| ProgrammeId::new(&programme.id))
}

/// The workshop that is named, or the file's one exchange.
pub(in crate::demo) fn exchange_of(file: &File, workshop: &str) -> ExchangeId {
    let only = || file.exchange.as_ref().map(|exchange| exchange.id.as_str()).unwrap_or_default();
    ExchangeId::new(if workshop.is_empty() { only() } else { workshop })
}
