//! Loading the invented questions to users and relatives of the demonstration.

use crate::demo::read::word;
use serde::Deserialize;
use torg_domain::id::{BoardId, ExchangeId};
use torg_domain::network::Level;
use torg_domain::voices::{Channel, Outcome, Point};
use torg_stages::capture::voices::{self, Asking, NewAnswers};
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::people;
use torg_stages::{Ctx, Result};

#[derive(Deserialize)]
pub(super) struct Voices {
    id: String,
    exchange: String,
    by: String,
    title: String,
    lang: String,
    tried: String,
    meaning: String,
    phone: String,
    questions: Vec<String>,
    answer: Vec<Answer>,
    point: Vec<Said>,
}

#[derive(Deserialize)]
struct Answer {
    level: String,
    #[serde(default)]
    channel: Option<String>,
    #[serde(default)]
    entered_by: String,
    answers: Vec<String>,
}

#[derive(Deserialize)]
struct Said {
    said: String,
    outcome: String,
    reply: String,
}

/// One page with its answers and the points written down so far.
pub(super) fn load(ctx: &Ctx, from: &Voices) -> Result<()> {
    let leader = people::actor_named(ctx, &from.by)?;
    let id = BoardId::new(&from.id);
    let new = Asking {
        exchange: ExchangeId::new(&from.exchange),
        title: from.title.clone(),
        lang: from.lang.clone(),
        tried: from.tried.clone(),
        meaning: from.meaning.clone(),
        phone: from.phone.clone(),
        questions: from.questions.clone(),
    };
    ctx.db.tx(|tx| voices::insert(tx, ctx, &leader, &id, &new))?;
    for answer in &from.answer {
        let given = NewAnswers {
            level: word(&answer.level, "level", Level::from_word)?,
            answers: answer.answers.clone(),
            may_quote: true,
            lang: from.lang.clone(),
            confirmed: Confirmed::No,
        };
        let channel = answer.channel.as_deref().unwrap_or_else(|| Channel::Page.word());
        let channel = word(channel, "channel", Channel::from_word)?;
        voices::enter(ctx, &leader, (&id, &given), (channel, &answer.entered_by))?;
    }
    let point = |one: &Said| {
        Ok(Point {
            said: one.said.clone(),
            outcome: Some(word(&one.outcome, "outcome", Outcome::from_word)?),
            reply: one.reply.clone(),
        })
    };
    let points = from.point.iter().map(point).collect::<Result<Vec<_>>>()?;
    voices::set_points(ctx, &leader, &id, &points)
}
