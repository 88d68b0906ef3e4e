//! Endpoints of CONCLUDE.

use super::{Asked, Endpoint};
use torg_domain::finding::Scope;
use torg_domain::id::{ExchangeId, FindingId, ProgrammeId, ReportId};
use torg_stages::conclude::queries;
use torg_stages::conclude::views::{CardFilter, WorkbenchView};
use torg_stages::{Error, Result};

const CARDS: &[(&str, &str)] = &[
    ("focus", "only cards on this focus area, by its id, or `none`"),
    ("session", "only cards of this session, by its id"),
    ("kind", "only cards of this kind"),
    ("group", "only cards of this group, by its id, or `none`"),
    ("voices", "`user-side` for users and relatives alone; none where fewer than five were heard"),
];

fn workbench(asked: &Asked<'_>, scope: &Scope) -> Result<WorkbenchView> {
    let word = |name| asked.query(name).unwrap_or_default();
    let filter = CardFilter {
        focus: word("focus"),
        session: word("session"),
        kind: word("kind"),
        group: word("group"),
        voices: word("voices"),
    };
    queries::workbench(&asked.guest.app.ctx, &asked.guest.actor, scope, &filter)
}

pub(super) fn endpoints() -> Vec<Endpoint> {
    let mut all = findings();
    all.extend(reports());
    all
}

fn findings() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "conclude",
            "/api/v1/programmes/{id}/workbench",
            "The workbench of a series: cards by focus area, session and lens, groups, findings",
            |asked| workbench(asked, &Scope::Programme(ProgrammeId::new(asked.id()))),
        )
        .asking(CARDS),
        Endpoint::new(
            "conclude",
            "/api/v1/exchanges/{id}/workbench",
            "The workbench of a single exchange",
            |asked| workbench(asked, &Scope::Exchange(ExchangeId::new(asked.id()))),
        )
        .asking(CARDS),
        Endpoint::new(
            "conclude",
            "/api/v1/programmes/{id}/findings",
            "Findings of a series, counted",
            |asked| {
                queries::findings_of_programme(
                    &asked.guest.app.ctx,
                    &asked.guest.actor,
                    &ProgrammeId::new(asked.id()),
                )
            },
        ),
        Endpoint::new(
            "conclude",
            "/api/v1/exchanges/{id}/findings",
            "Findings of a single exchange, counted",
            |asked| {
                queries::findings_of_exchange(
                    &asked.guest.app.ctx,
                    &asked.guest.actor,
                    &ExchangeId::new(asked.id()),
                )
            },
        ),
        Endpoint::new(
            "conclude",
            "/api/v1/findings/{id}",
            "One finding with its quotes and its count",
            |asked| queries::finding(&asked.guest.app.ctx, &asked.guest.actor, &FindingId::new(asked.id())),
        ),
    ]
}

fn reports() -> Vec<Endpoint> {
    vec![
        Endpoint::new("conclude", "/api/v1/reports", "Public reports, newest first", |asked| {
            queries::public_reports(&asked.guest.app.ctx)
        }),
        Endpoint::new("conclude", "/api/v1/reports/{id}", "One report with its versions", |asked| {
            queries::report(&asked.guest.app.ctx, &asked.guest.actor, &ReportId::new(asked.id()))
        }),
        Endpoint::new(
            "conclude",
            "/api/v1/reports/{id}/versions/{number}",
            "One frozen version of a report, as it was frozen",
            |asked| {
                let number = asked.path("number");
                let number =
                    number.parse().map_err(|_| Error::Missing("report version", number.to_owned()))?;
                queries::frozen_report(&asked.guest.app.ctx, &ReportId::new(asked.id()), number)
            },
        ),
    ]
}
