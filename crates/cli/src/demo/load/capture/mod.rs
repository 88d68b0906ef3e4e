//! Loading what CAPTURE owns: feedback, notes, cards, facts side by side, needs and offers; boards, assessments, visits and voices in their own files.

pub(in crate::demo) mod assess;
pub(in crate::demo) mod boards;
pub(in crate::demo) mod visits;
mod voices;

use crate::demo::file::{Card, Fact, File, NeedOffer, Note};
use crate::demo::load::meet::exchange_of;
use crate::demo::read::{id_of, word};
use torg_domain::feedback::FeedbackSide;
use torg_domain::feedback::{FeedbackState, Heading};
use torg_domain::id::BoardId;
use torg_domain::id::{
    ExchangeId, FeedbackId, FocusAreaId, NeedId, NetworkId, NoteId, OrganisationId, QuestionId,
};
use torg_domain::link::{Anchor, Kind, Link};
use torg_domain::need::{Direction, NeedState, WantedForm};
use torg_domain::network::{Concept, Level};
use torg_domain::note::{NoteKind, StatedStrength};
use torg_stages::capture::commands::{
    NewBoard, NewFact, NewFeedback, NewNeed, NewNote, NewPairing, close_board, insert_board, insert_fact,
    insert_feedback, insert_need, insert_note, insert_pairing,
};
use torg_stages::ground::thread;
use torg_stages::{Actor, Ctx, Result, Tx};

/// Everything of one file that CAPTURE owns.
pub(in crate::demo) fn load(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    for from in &file.feedback {
        let new = NewFeedback {
            exchange: exchange_of(file, ""),
            organisation: id_of(&from.org).map(OrganisationId::new),
            author_role: from.author_role.clone(),
            lang: from.lang.clone(),
            side: word(&from.side, "side", FeedbackSide::from_word)?,
            state: word(&from.state, "state", FeedbackState::from_word)?,
        };
        insert_feedback(tx, ctx, &Actor::program(), &FeedbackId::new(&from.id), &new)?;
    }
    file.note.iter().try_for_each(|from| load_note(tx, ctx, file, from))?;
    load_boards(tx, ctx, file)?;
    file.card.iter().try_for_each(|from| load_card(tx, ctx, from))?;
    file.fact.iter().try_for_each(|from| load_fact(tx, ctx, file, from))?;
    file.need_offer.iter().try_for_each(|from| load_need(tx, ctx, file, from))?;
    load_pairs(tx, ctx, file)
}

fn load_note(tx: &mut Tx<'_>, ctx: &Ctx, file: &File, from: &Note) -> Result<()> {
    let kind = word(&from.kind, "note kind", NoteKind::from_word)?;
    let new = NewNote {
        feedback: id_of(&from.feedback).map(FeedbackId::new),
        question: id_of(&from.question).map(QuestionId::new),
        focus_area: id_of(&from.focus).map(FocusAreaId::new),
        number: Some(from.id.clone()),
        heading: id_of(&from.heading)
            .map(|heading| word(heading, "heading", Heading::from_word))
            .transpose()?,
        quote: from.quote.clone(),
        level: word(&from.voice_kind, "level", Level::from_word)?,
        voice_role: from.voice_role.clone(),
        organisation: id_of(&from.org).map(OrganisationId::new),
        stated_strength: word(&from.strength, "strength", StatedStrength::from_word)?,
        strength_source: from.strength_source.clone(),
        ..NewNote::new(exchange_of(file, ""), kind, from.text.as_str(), from.lang.as_str())
    };
    insert_note(tx, ctx, &Actor::program(), &NoteId::new(&from.id), &new)
}

fn board_id(workshop: &str) -> BoardId {
    BoardId::new(format!("{workshop}-board"))
}

fn load_boards(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    for workshop in &file.workshop {
        let new = NewBoard {
            exchange: ExchangeId::new(&workshop.id),
            title: workshop.board_title.clone(),
            prompt: workshop.prompt.clone(),
            kinds: Vec::new(),
            focus_area: None,
            shows_cards: true,
        };
        insert_board(tx, ctx, &Actor::program(), &board_id(&workshop.id), &new)?;
    }
    Ok(())
}

/// The example's workshops are over: their boards take no more cards.
pub(in crate::demo) fn close_boards(ctx: &Ctx, file: &File) -> Result<()> {
    file.workshop.iter().try_for_each(|workshop| close_board(ctx, &Actor::program(), &board_id(&workshop.id)))
}

fn load_card(tx: &mut Tx<'_>, ctx: &Ctx, from: &Card) -> Result<()> {
    let kind = word(&from.kind, "note kind", NoteKind::from_word)?;
    let new = NewNote {
        board: Some(board_id(&from.workshop)),
        focus_area: id_of(&from.focus).map(FocusAreaId::new),
        number: Some(from.id.clone()),
        level: word(&from.level, "level", Level::from_word)?,
        voice_role: from.role.clone(),
        organisation: id_of(&from.org).map(OrganisationId::new),
        may_quote: from.may_quote,
        ..NewNote::new(ExchangeId::new(&from.workshop), kind, from.text.as_str(), from.lang.as_str())
    };
    insert_note(tx, ctx, &Actor::program(), &NoteId::new(&from.id), &new)
}

fn load_fact(tx: &mut Tx<'_>, ctx: &Ctx, file: &File, from: &Fact) -> Result<()> {
    let new = NewFact {
        exchange: exchange_of(file, ""),
        note: id_of(&from.note).map(NoteId::new),
        fact: from.fact.clone(),
        host_value: from.host_value.clone(),
        visitor_value: from.visitor_value.clone(),
        unit: from.unit.clone(),
        why: from.why.clone(),
        source: String::new(),
    };
    insert_fact(tx, ctx, &Actor::program(), &from.id, &new)
}

fn load_need(tx: &mut Tx<'_>, ctx: &Ctx, file: &File, from: &NeedOffer) -> Result<()> {
    let direction = word(&from.direction, "direction", Direction::from_word)?;
    let wanted_form = match from.wanted_form.as_str() {
        "" => WantedForm::Any,
        form => word(form, "form", WantedForm::from_word)?,
    };
    // Pairing sets the state itself; a pair is always made of two open ones.
    let state = if from.matched_with.is_empty() {
        word(&from.state, "state", NeedState::from_word)?
    } else {
        NeedState::Open
    };
    let new = NewNeed {
        organisation: id_of(&from.org).map(OrganisationId::new),
        network: Some(NetworkId::new(&file.network.id)),
        concept: id_of(&from.concept)
            .map(|concept| word(concept, "concept", Concept::from_word))
            .transpose()?,
        wanted_form,
        state,
        is_public: true,
        is_example: from.example,
        ..NewNeed::new(direction, from.topic.as_str(), from.lang.as_str())
    };
    let id = NeedId::new(&from.id);
    insert_need(tx, ctx, &Actor::program(), &id, &new)?;
    let origin = |kind, id: &str| Anchor { kind, id: id.to_owned() };
    if let Some(note) = id_of(&from.grew_from) {
        thread::tie(tx, ctx, &Link::hear_more(&id, origin(Kind::Note, note)))?;
    }
    if let Some(feedback) = id_of(&from.feedback) {
        thread::tie(tx, ctx, &Link::hear_more(&id, origin(Kind::Feedback, feedback)))?;
    }
    Ok(())
}

fn load_pairs(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    let needs =
        file.need_offer.iter().filter(|need| need.direction == "need" && !need.matched_with.is_empty());
    for need in needs {
        let told = file.pair.iter().find(|pair| pair.need == need.id && pair.offer == need.matched_with);
        let new = NewPairing {
            need: NeedId::new(&need.id),
            offer: NeedId::new(&need.matched_with),
            exchange: None,
            learnt_how: told.map(|pair| pair.learnt_how.clone()).unwrap_or_default(),
            outcome: told
                .map(|pair| format!("{} {}", pair.result, pair.value).trim().to_owned())
                .unwrap_or_default(),
        };
        insert_pairing(tx, ctx, &Actor::program(), &new)?;
    }
    Ok(())
}
