//! Programmes, exchanges, agenda, people, money, forums.

use super::*;
use crate::ground::thread;
use crate::meet::commands::{
    NewAgendaItem, NewFocusArea, NewForum, NewFunding, NewMeeting, NewObligation, NewParticipant,
    NewProgramme,
};
use crate::meet::queries;
use torg_domain::exchange::{Currency, ExchangeState, Form, Visibility};
use torg_domain::id::AgendaItemId;
use torg_domain::link::{Anchor, Relation};
use torg_domain::network::{Concept, Level};
use torg_domain::programme::Template;

fn year(scene: &Scene) -> NewProgramme {
    let meetings = Template::YearProgramme.meetings().iter().zip(1..).map(|(meeting, number)| NewMeeting {
        kind: meeting.kind,
        form: meeting.form,
        title: format!("Møde {number}"),
        starts_on: None,
        agenda: Vec::new(),
    });
    NewProgramme {
        meetings: meetings.collect(),
        focus_areas: vec![
            NewFocusArea { name: "Små teams".into(), concept: Concept::Continuity },
            NewFocusArea { name: "Ledelse".into(), concept: Concept::Leadership },
        ],
        ..NewProgramme::new(scene.network.clone(), Template::YearProgramme, "Udviklingsrum", "da")
    }
}

#[test]
fn a_year_programme_comes_with_workshops_sparring_between_them_and_focus_areas() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = commands::create_programme(ctx, me, &year(&scene)).unwrap();
    let view = queries::programme(ctx, me, &id).unwrap();
    let kinds: Vec<&str> = view.exchanges.iter().map(|line| line.kind.as_str()).collect();
    assert_eq!(kinds.len(), 7);
    assert!(kinds.iter().step_by(2).all(|kind| *kind == "workshop"), "{kinds:?}");
    assert!(kinds.iter().skip(1).step_by(2).all(|kind| *kind == "sparring-meeting"), "{kinds:?}");
    assert_eq!(
        view.focus_areas.iter().map(|area| area.concept.as_str()).collect::<Vec<_>>(),
        ["continuity", "leadership"]
    );
    assert_eq!(view.lenses, ["works-well", "opportunity", "obstacle", "support-need"]);
    let second = queries::plan(ctx, me, &ExchangeId::new(&view.exchanges[1].id)).unwrap();
    assert_eq!(second.before[0].title, "Møde 1");
    assert_eq!(second.after[0].title, "Møde 3");
    assert_eq!(second.exchange.lenses, view.lenses);
    commands::create_programme(ctx, me, &year(&scene)).unwrap();
    assert_eq!(
        queries::programme(ctx, me, &id).unwrap().focus_areas.len(),
        2,
        "known focus areas are not made twice"
    );
    assert_eq!(queries::start(ctx, me).unwrap().programmes[0].exchanges, 7);
}

#[test]
fn a_date_is_as_exact_as_known_and_a_clock_time_needs_its_day() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let autumn =
        NewExchange {
            starts_on: day("2020"), date_note: "efterår 2020".into(), ..scene.workshop("Efterår")
        };
    let id = commands::create_exchange(ctx, me, &autumn).unwrap();
    let when = queries::exchange(ctx, me, &id).unwrap().when;
    assert_eq!(
        (when.starts_on.as_deref(), when.starts_at, when.note.as_str()),
        (Some("2020"), None, "efterår 2020")
    );
    let vague = NewExchange { starts_clock: "13:00".into(), time_zone: "Europe/Copenhagen".into(), ..autumn };
    assert_eq!(
        refusal(commands::create_exchange(ctx, me, &vague)),
        Refusal::TimeUnclear { given: "13:00".into() }
    );
}

#[test]
fn a_clock_time_is_kept_as_utc_and_finland_is_shown_one_hour_ahead() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let new = NewExchange {
        starts_on: day("2027-01-19"),
        starts_clock: "13:00".into(),
        ends_clock: "16:30".into(),
        time_zone: "Europe/Copenhagen".into(),
        form: Form::Online,
        ..scene.workshop("Konference")
    };
    let id = commands::create_exchange(ctx, me, &new).unwrap();
    let plan = queries::plan(ctx, me, &id).unwrap();
    assert_eq!(plan.exchange.when.starts_at.as_deref(), Some("2027-01-19T12:00:00Z"));
    assert_eq!(plan.exchange.when.ends_clock.as_deref(), Some("16:30"));
    assert_eq!(plan.elsewhere, [("FI".to_owned(), "14:00".to_owned())]);
    let back = NewExchange { ends_clock: "12:00".into(), ..new };
    assert_eq!(refusal(commands::create_exchange(ctx, me, &back)), Refusal::EndBeforeStart);
}

#[test]
fn who_edits_second_is_told_and_what_the_first_wrote_stays() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = scene.exchange("Første");
    commands::edit_exchange(ctx, me, &id, 0, &scene.workshop("Anden")).unwrap();
    assert_eq!(
        refusal(commands::edit_exchange(ctx, me, &id, 0, &scene.workshop("Tredje"))),
        Refusal::ChangedMeanwhile
    );
    let view = queries::exchange(ctx, me, &id).unwrap();
    assert_eq!((view.title.as_str(), view.revision), ("Anden", 1));
    commands::set_exchange_state(ctx, me, &id, ExchangeState::Held).unwrap();
    let view = queries::exchange(ctx, me, &id).unwrap();
    assert_eq!((view.state.as_str(), view.revision), ("held", 2));
}

#[test]
fn an_exchange_of_the_network_is_hidden_from_others_and_shown_to_its_host() {
    let scene = Scene::new();
    let ctx = &scene.ctx;
    let inner = NewExchange { visibility: Visibility::Network, ..scene.workshop("Internt") };
    let id = commands::create_exchange(ctx, &scene.facilitator, &inner).unwrap();
    forbidden(queries::exchange(ctx, &scene.outsider, &id));
    forbidden(queries::plan(ctx, &Actor::stranger(), &id));
    assert_eq!(queries::exchange(ctx, &scene.member, &id).unwrap().title, "Internt");
    assert!(queries::exchanges(ctx, &scene.outsider).unwrap().is_empty());
    assert!(queries::start(ctx, &Actor::stranger()).unwrap().coming.is_empty());
    assert_eq!(queries::start(ctx, &scene.member).unwrap().coming.len(), 1);
    let hosted = NewExchange { host: Some(OrganisationId::new("SE:2380")), ..inner };
    let id = commands::create_exchange(ctx, &scene.facilitator, &hosted).unwrap();
    assert_eq!(queries::exchange(ctx, &scene.outsider, &id).unwrap().host_name.as_deref(), Some("Östersund"));
    assert_eq!(queries::exchanges(ctx, &scene.outsider).unwrap().len(), 1);
}

#[test]
fn only_editors_of_the_network_and_its_hosting_members_plan() {
    let scene = Scene::new();
    let ctx = &scene.ctx;
    let id = scene.exchange("Workshop");
    forbidden(commands::create_exchange(ctx, &scene.member, &scene.workshop("Mit")));
    forbidden(commands::edit_exchange(ctx, &scene.outsider, &id, 0, &scene.workshop("Nej")));
    forbidden(commands::create_programme(ctx, &scene.member, &year(&scene)));
    let own = NewExchange { host: Some(OrganisationId::new("DK:0510")), ..scene.workshop("Hos os") };
    commands::create_exchange(ctx, &scene.member, &own).unwrap();
}

#[test]
fn coming_and_held_part_at_today_also_for_vague_dates() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    for (title, date) in [
        ("i dag", "2026-11-23"),
        ("i går", "2026-11-22"),
        ("i år", "2026"),
        ("uden dato", ""),
        ("måned", "2026-10"),
    ] {
        commands::create_exchange(ctx, me, &NewExchange { starts_on: day(date), ..scene.workshop(title) })
            .unwrap();
    }
    let view = queries::start(ctx, me).unwrap();
    let titles = |lines: &[crate::meet::views::ExchangeLine]| {
        lines.iter().map(|line| line.title.clone()).collect::<Vec<_>>()
    };
    assert_eq!(titles(&view.coming), ["i år", "i dag", "uden dato"]);
    assert_eq!(titles(&view.held), ["i går", "måned"]);
    assert_eq!(view.mine.len(), 1);
    assert_eq!(view.others.len(), 1);
}

#[test]
fn rows_of_the_agenda_take_their_place_by_time_and_follow_each_other() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = scene.exchange("Besøg");
    let row = |day, starts: &str, minutes, title: &str| NewAgendaItem {
        day,
        starts: starts.into(),
        minutes,
        title: title.into(),
        ..NewAgendaItem::default()
    };
    let rows =
        [row(2, "09:00", 60, "dag to"), row(1, "13:00", 30, "velkomst"), row(1, "", 45, "rundvisning")];
    let ids = commands::add_agenda_items(ctx, me, &id, &rows).unwrap();
    commands::add_agenda_item(ctx, me, &id, &row(1, "12:30", 30, "frokost")).unwrap();
    let agenda = |scene: &Scene| scene.ctx.db.read(|tx| queries::agenda(tx, &id)).unwrap();
    let shown: Vec<_> = agenda(&scene)
        .into_iter()
        .map(|row| (row.title, row.starts.unwrap_or_default(), row.ends.unwrap_or_default()))
        .collect();
    let expected = [
        ("frokost", "12:30", "13:00"),
        ("velkomst", "13:00", "13:30"),
        ("rundvisning", "13:30", "14:15"),
        ("dag to", "09:00", "10:00"),
    ];
    assert_eq!(shown, expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned())));
    commands::edit_agenda_item(ctx, me, &id, &ids[0], &row(1, "08:00", 15, "først")).unwrap();
    commands::remove_agenda_item(ctx, me, &id, &ids[1]).unwrap();
    assert_eq!(
        agenda(&scene).into_iter().map(|row| row.title).collect::<Vec<_>>(),
        ["først", "frokost", "rundvisning"]
    );
    let off = commands::add_agenda_item(ctx, me, &id, &row(1, "09:05", 15, "skævt"));
    assert_eq!(refusal(off), Refusal::TimeUnclear { given: "09:05".into() });
    let missing = commands::remove_agenda_item(ctx, me, &id, &AgendaItemId::new("x"));
    assert!(matches!(missing, Err(crate::Error::Missing(..))));
}

#[test]
fn coverage_says_which_municipality_sends_nobody_and_which_no_care_staff() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = scene.exchange("Workshop");
    let line = |organisation: &str, level, people| NewParticipant {
        organisation: OrganisationId::new(organisation),
        level,
        people,
        note: String::new(),
        confirmed: Default::default(),
    };
    for new in [
        line("DK:0510", Level::CareStaff, Some(3)),
        line("DK:0510", Level::Management, Some(1)),
        line("DK:0320", Level::Management, None),
        line("DK:0766", Level::NotStated, None),
    ] {
        commands::put_participant(ctx, me, &id, &new).unwrap();
    }
    let view = queries::people(ctx, &scene.member, &id).unwrap();
    assert_eq!(view.participants.len(), 4);
    assert_eq!(view.coverage.absent, ["Rudersdal"]);
    assert_eq!(view.coverage.without_care_staff, ["Faxe"]);
    assert_eq!(view.coverage.levels_not_stated, 1);
    assert!(view.coverage.levels_absent.is_empty(), "who is not stated may be anybody");
    assert_eq!((view.coverage.people, view.coverage.not_stated, view.coverage.has_user_side), (4, 2, false));
    commands::put_participant(ctx, &scene.member, &id, &line("DK:0510", Level::CareStaff, Some(5))).unwrap();
    forbidden(commands::put_participant(
        ctx,
        &scene.member,
        &id,
        &line("DK:0320", Level::CareStaff, Some(5)),
    ));
    let (faxe, management) = (OrganisationId::new("DK:0320"), Level::Management);
    commands::remove_participant(ctx, me, &id, (&faxe, management)).unwrap();
    let hedensted = OrganisationId::new("DK:0766");
    commands::remove_participant(ctx, me, &id, (&hedensted, Level::NotStated)).unwrap();
    let view = queries::people(ctx, me, &id).unwrap();
    assert_eq!(view.coverage.people, 6);
    assert_eq!(view.coverage.absent, ["Rudersdal", "Faxe", "Hedensted"]);
    assert_eq!(view.coverage.levels_absent, ["development"]);
}

#[test]
fn money_is_summed_by_currency_and_obligations_turn_soon_thirty_days_before() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let id = scene.exchange("Workshop");
    let line = |scheme: &str, amount| NewFunding { scheme: scheme.into(), amount, ..NewFunding::default() };
    let pool = commands::add_funding(ctx, me, &id, &line("Pulje", Some((2500_0000, Currency::Dkk)))).unwrap();
    commands::add_funding(ctx, me, &id, &line("Egen", Some((1_000_050, Currency::Dkk)))).unwrap();
    commands::add_funding(ctx, me, &id, &line("Nordisk", Some((500_000, Currency::Eur)))).unwrap();
    let silent = commands::add_funding(ctx, me, &id, &line("Ukendt", None)).unwrap();
    let owed =
        |due: &str| NewObligation { text: "Regnskab".into(), due_on: day(due), ..NewObligation::default() };
    let mut ids = Vec::new();
    for due in ["2026-11-22", "2026-12-23", "2026-12-24", "", "2026-12"] {
        ids.push(commands::add_obligation(ctx, me, &pool, &owed(due)).unwrap());
    }
    commands::meet_obligation(ctx, me, &ids[0]).unwrap();
    commands::add_obligation(ctx, me, &pool, &owed("2026-10")).unwrap();
    let view = queries::funding(ctx, &scene.member, &id).unwrap();
    assert_eq!(view.sums, [("DKK".to_owned(), 26_000_050), ("EUR".to_owned(), 500_000)]);
    assert_eq!(view.not_stated, 1);
    let urgency: Vec<_> = view.lines[0]
        .obligations
        .iter()
        .map(|o| (o.due_on.as_deref().unwrap_or("-"), o.urgency.as_str()))
        .collect();
    let expected = [
        ("2026-10", "late"),
        ("2026-11-22", "met"),
        ("2026-12", "open"),
        ("2026-12-23", "soon"),
        ("2026-12-24", "open"),
        ("-", "undated"),
    ];
    assert_eq!(urgency, expected);
    commands::remove_funding(ctx, me, &silent).unwrap();
    commands::remove_funding(ctx, me, &pool).unwrap();
    assert_eq!(queries::funding(ctx, me, &id).unwrap().lines.len(), 2);
    forbidden(commands::add_funding(ctx, &scene.member, &id, &line("Nej", None)));
}

#[test]
fn an_exchange_follows_another_but_not_itself() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let (first, second) = (scene.exchange("Første"), scene.exchange("Anden"));
    commands::follow(ctx, me, &second, &first).unwrap();
    let later = ctx.db.read(|tx| thread::list_later(tx, &Anchor::from(&first), Relation::Continues)).unwrap();
    assert_eq!(later, [("exchange".to_owned(), second.to_string())]);
    assert_eq!(
        refusal(commands::follow(ctx, me, &first, &first)),
        Refusal::FieldMissing { field: "earlier" }
    );
    forbidden(commands::follow(ctx, &scene.outsider, &second, &first));
}

#[test]
fn a_forum_tells_who_does_what_and_is_written_down_by_any_member() {
    let scene = Scene::new();
    let ctx = &scene.ctx;
    let new = NewForum {
        name: "Visitationsmøde".into(),
        task: "Sygeplejen og visitationen fordeler nye borgere".into(),
        ..NewForum::default()
    };
    let id = commands::add_forum(ctx, &scene.member, &scene.network, &new).unwrap();
    forbidden(commands::add_forum(ctx, &scene.outsider, &scene.network, &new));
    let empty = NewForum { task: " ".into(), ..new };
    assert_eq!(
        refusal(commands::add_forum(ctx, &scene.member, &scene.network, &empty)),
        Refusal::FieldMissing { field: "task" }
    );
    let page = queries::network_page(ctx, &Actor::stranger(), &scene.network).unwrap();
    assert_eq!(page.forums[0].name, "Visitationsmøde");
    assert_eq!((page.members.len(), page.people.len(), page.may_edit), (4, 0, false));
    assert_eq!(queries::network_page(ctx, &scene.facilitator, &scene.network).unwrap().people.len(), 2);
    commands::remove_forum(ctx, &scene.facilitator, &scene.network, &id).unwrap();
    assert!(queries::network_page(ctx, &scene.member, &scene.network).unwrap().forums.is_empty());
}

#[test]
fn members_and_focus_areas_are_added_by_editors() {
    let scene = Scene::new();
    let (ctx, me) = (&scene.ctx, &scene.facilitator);
    let guest = [OrganisationId::new("SE:2380")];
    commands::add_members(ctx, me, &scene.network, &guest, "follower").unwrap();
    forbidden(commands::add_members(ctx, &scene.member, &scene.network, &guest, "member"));
    assert_eq!(
        refusal(commands::add_members(ctx, me, &scene.network, &guest, "king")),
        Refusal::FieldMissing { field: "role" }
    );
    commands::add_focus_area(ctx, me, &scene.network, "Samarbejde", Concept::Cooperation).unwrap();
    let page = queries::network_page(ctx, me, &scene.network).unwrap();
    assert_eq!((page.members.len(), page.focus_areas[0].concept.as_str()), (5, "cooperation"));
}

#[test]
fn an_identity_number_never_gets_into_a_title() {
    let scene = Scene::new();
    let new = scene.workshop("Besøg hos 191212121212");
    let refused = refusal(commands::create_exchange(&scene.ctx, &scene.facilitator, &new));
    assert!(matches!(refused, Refusal::LooksPersonal { what: "identity-number", .. }), "{refused:?}");
}
