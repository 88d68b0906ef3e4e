//! Loading the invented boards of the demonstration where a room has voted on statements: the same votes in every loading.

use crate::demo::read::word;
use crate::stop::Stop;
use serde::Deserialize;
use torg_domain::board::{BoardPhase, Stance};
use torg_domain::exchange::{ExchangeKind, ExchangeState, Form};
use torg_domain::id::{BoardId, ExchangeId, FocusAreaId, NetworkId, NoteId, OrganisationId};
use torg_domain::network::Level;
use torg_domain::note::NoteKind;
use torg_stages::capture::agreement;
use torg_stages::capture::commands::{
    Join, NewBoard, NewNote, close_board, insert_board, insert_note, insert_participant, insert_votes,
    set_board_phase,
};
use torg_stages::meet::commands::{NewExchange, insert_exchange};
use torg_stages::{Actor, Ctx, Result, Tx};

const BOARDS: &str = include_str!("../../../../../../data/demo/boards.toml");

#[derive(Deserialize)]
struct File {
    board: Vec<Board>,
}

#[derive(Deserialize)]
struct Board {
    id: String,
    exchange: String,
    network: String,
    kind: String,
    exchange_title: String,
    date: String,
    place: String,
    host: String,
    lang: String,
    title: String,
    prompt: String,
    statements: Vec<Said>,
    people: Vec<People>,
}

#[derive(Deserialize)]
struct Said {
    focus: String,
    kind: String,
    text: String,
}

/// People of one level who vote much alike.
#[derive(Deserialize)]
struct People {
    level: String,
    people: usize,
    /// Where they come from, in turn; none = they do not say.
    organisations: Vec<String>,
    /// By statement how many agree and how many disagree; the rest pass.
    votes: Vec<String>,
}

/// Everything of the file; the networks have to be there already. The meetings are over and their boards closed.
pub(in crate::demo) fn load(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let file: File =
        toml::from_str(BOARDS).map_err(|e| Stop::broken(format!("data/demo/boards.toml: {e}")))?;
    for board in &file.board {
        let ctx = &crate::demo::as_of(ctx, Some(board.date.clone()));
        let id = BoardId::new(&board.id);
        ctx.db.tx(|tx| load_board(tx, ctx, board))?;
        set_board_phase(ctx, &Actor::program(), &id, BoardPhase::Group)?;
        agreement::show_agreement(ctx, &Actor::program(), &id)?;
        close_board(ctx, &Actor::program(), &id)?;
    }
    Ok(())
}

fn load_board(tx: &mut Tx<'_>, ctx: &Ctx, from: &Board) -> Result<()> {
    let (program, id, exchange) = (Actor::program(), BoardId::new(&from.id), ExchangeId::new(&from.exchange));
    let day = crate::demo::read::date(&from.date)?;
    let new = NewExchange {
        form: Form::Physical,
        state: ExchangeState::Held,
        place: from.place.clone(),
        host: Some(OrganisationId::new(&from.host)),
        starts_on: day.clone(),
        ends_on: day,
        is_example: true,
        ..NewExchange::new(
            NetworkId::new(&from.network),
            word(&from.kind, "exchange kind", ExchangeKind::from_word)?,
            &from.exchange_title,
            &from.lang,
        )
    };
    insert_exchange(tx, ctx, &program, &exchange, &new)?;
    let new = NewBoard {
        exchange: exchange.clone(),
        title: from.title.clone(),
        prompt: from.prompt.clone(),
        kinds: vec![NoteKind::Opportunity, NoteKind::Obstacle, NoteKind::SupportNeed],
        focus_area: None,
        shows_cards: true,
    };
    insert_board(tx, ctx, &program, &id, &new)?;
    let note = |at: usize| NoteId::new(format!("{}-{}", from.id, at + 1));
    for (at, said) in from.statements.iter().enumerate() {
        let kind = word(&said.kind, "note kind", NoteKind::from_word)?;
        let new = NewNote {
            board: Some(id.clone()),
            focus_area: Some(FocusAreaId::new(&said.focus)),
            may_quote: true,
            ..NewNote::new(exchange.clone(), kind, said.text.as_str(), from.lang.as_str())
        };
        insert_note(tx, ctx, &program, &note(at), &new)?;
    }
    let notes: Vec<NoteId> = (0..from.statements.len()).map(note).collect();
    let mut groups = from.people.iter().enumerate();
    groups.try_for_each(|(at, group)| seat(tx, ctx, (from, &notes), (at, group)))
}

/// Seats a group of people and lets them vote. On each statement others of them begin, so that not always the same agree.
fn seat(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (from, notes): (&Board, &[NoteId]),
    (number, group): (usize, &People),
) -> Result<()> {
    let board = BoardId::new(&from.id);
    let level = word(&group.level, "level", Level::from_word)?;
    for person in 0..group.people {
        let home = group.organisations.get(person % group.organisations.len().max(1));
        let join = Join {
            level,
            organisation: home.map(OrganisationId::new),
            lang: from.lang.clone(),
            may_quote: true,
        };
        let id = format!("{}-{number}-{person}", from.id);
        // Nobody comes back to these seats: their secret is made and forgotten.
        insert_participant(tx, ctx, &board, &join, (&id, &ctx.ids.secret()))?;
        let votes: Vec<(NoteId, Stance)> = notes
            .iter()
            .zip(&group.votes)
            .enumerate()
            .map(|(statement, (note, counts))| {
                let place = (person + 3 * statement) % group.people;
                (note.clone(), stance(counts, place))
            })
            .collect();
        insert_votes(tx, &board, &id, &votes)?;
    }
    Ok(())
}

/// What the person at this place says, of "how many agree, how many disagree".
fn stance(counts: &str, place: usize) -> Stance {
    let mut counts = counts.split(' ').map(|count| count.parse::<usize>().unwrap_or(0));
    let (agree, disagree) = (counts.next().unwrap_or(0), counts.next().unwrap_or(0));
    match place {
        _ if place < agree => Stance::Agree,
        _ if place < agree + disagree => Stance::Disagree,
        _ => Stance::Pass,
    }
}
