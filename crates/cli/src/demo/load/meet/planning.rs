//! Loading what is planned around the invented meetings: times to choose from, what guests eat, a funder's link, questions.

use crate::demo::read::word;
use crate::stop::Stop;
use serde::Deserialize;
use torg_domain::date::PartialDate;
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId, QuestionId};
use torg_domain::network::Level;
use torg_domain::times::TimeMark;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::people;
use torg_stages::meet::commands::{NewParticipant, NewQuestion, Outcome, insert_question, put_participant};
use torg_stages::meet::{diet, times};
use torg_stages::share::funder;
use torg_stages::{Actor, Ctx, Error, Result};

const PLANNING: &str = include_str!("../../../../../../data/demo/planning.toml");

#[derive(Deserialize)]
struct File {
    times: Times,
    guests: Vec<Guests>,
    funder: Vec<Funder>,
    question: Vec<Question>,
}

#[derive(Deserialize)]
struct Times {
    exchange: String,
    time_zone: String,
    proposed: Vec<Time>,
    answer: Vec<Answer>,
}

#[derive(Deserialize)]
struct Time {
    in_days: i64,
    starts: String,
    ends: String,
}

#[derive(Deserialize)]
struct Answer {
    organisation: String,
    level: String,
    marks: Vec<String>,
}

#[derive(Deserialize)]
struct Guests {
    exchange: String,
    organisation: String,
    level: String,
    people: u32,
    eat: String,
}

#[derive(Deserialize)]
struct Funder {
    network: String,
    source: String,
}

#[derive(Deserialize)]
struct Question {
    id: String,
    exchange: String,
    text: String,
    role: String,
    organisation: String,
    lang: String,
    answer: String,
    next_step: String,
}

/// Everything of the file. Its meetings have to be there already.
pub(in crate::demo) fn load(ctx: &Ctx) -> std::result::Result<(), Stop> {
    let file: File =
        toml::from_str(PLANNING).map_err(|e| Stop::broken(format!("data/demo/planning.toml: {e}")))?;
    ask_when(ctx, &file.times)?;
    file.guests.iter().try_for_each(|guests| come(ctx, guests))?;
    for from in &file.funder {
        let source = OrganisationId::new(&from.source);
        funder::make_link(ctx, &Actor::program(), &NetworkId::new(&from.network), &source)?;
    }
    ctx.db.tx(|tx| {
        file.question.iter().try_for_each(|from| {
            let new = NewQuestion {
                text: from.text.clone(),
                lang: from.lang.clone(),
                role: from.role.clone(),
                organisation: Some(OrganisationId::new(&from.organisation)),
                outcome: Outcome {
                    answer: from.answer.clone(),
                    next_step: from.next_step.clone(),
                    ..Outcome::default()
                },
                ..NewQuestion::default()
            };
            let at = (&QuestionId::new(&from.id), &ExchangeId::new(&from.exchange));
            insert_question(tx, ctx, &Actor::program(), at, &new)
        })
    })?;
    Ok(())
}

/// Proposes the times, and answers by their link as people without an account do.
fn ask_when(ctx: &Ctx, from: &Times) -> Result<()> {
    let (program, exchange) = (Actor::program(), ExchangeId::new(&from.exchange));
    let time = |time: &Time| -> Result<times::NewTime> {
        let day = people::days_after(&ctx.now(), time.in_days);
        Ok(times::NewTime {
            day: PartialDate::parse(day.get(..10).unwrap_or(&day))?,
            starts_clock: time.starts.clone(),
            ends_clock: time.ends.clone(),
        })
    };
    let proposed = from.proposed.iter().map(time).collect::<Result<Vec<_>>>()?;
    times::propose(ctx, &program, &exchange, (&from.time_zone, &proposed))?;
    let asked = times::times(ctx, &program, &exchange)?;
    let token = asked.token.ok_or_else(|| Error::Missing("link", exchange.to_string()))?;
    let mut ids: Vec<(String, String)> =
        asked.times.into_iter().map(|time| (time.starts_at, time.id)).collect();
    ids.sort();
    for answer in &from.answer {
        let marks = ids.iter().zip(&answer.marks);
        let marks = marks
            .map(|((_, id), mark)| Ok((id.clone(), word(mark, "mark", TimeMark::from_word)?)))
            .collect::<Result<_>>()?;
        let new = times::NewAnswer {
            organisation: Some(OrganisationId::new(&answer.organisation)),
            level: word(&answer.level, "level", Level::from_word)?,
            marks,
        };
        times::answer_by_link(ctx, &token, "", &new)?;
    }
    Ok(())
}

fn come(ctx: &Ctx, from: &Guests) -> Result<()> {
    let (program, exchange) = (Actor::program(), ExchangeId::new(&from.exchange));
    let organisation = OrganisationId::new(&from.organisation);
    let new = NewParticipant {
        organisation: organisation.clone(),
        level: word(&from.level, "level", Level::from_word)?,
        people: Some(from.people),
        note: String::new(),
        confirmed: Confirmed::No,
    };
    put_participant(ctx, &program, &exchange, &new)?;
    diet::put_diet(ctx, &program, &exchange, (&organisation, &from.eat, Confirmed::No))
}
