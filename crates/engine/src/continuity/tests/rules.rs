//! The Swedish definition word by word, and what may not be told.

use crate::continuity::*;

const DAY: u32 = MINUTES_OF_A_DAY;

/// One client, visited by `carer` on 14 days at 8:00 and 18:00.
fn fortnight(client: u32, carer: impl Fn(u32) -> u32) -> Vec<Contact> {
    let at =
        |day, hour: u32| Contact { client, minute: day * DAY + hour * 60, carer: carer(2 * day + hour / 12) };
    (0..14).flat_map(|day| [at(day, 8), at(day, 18)]).collect()
}

fn measured(contacts: Vec<Contact>, client: Client) -> People {
    people(&Log::new(contacts).unwrap(), &[client], &Definition::SWEDISH, 0)
}

fn carers(contacts: Vec<Contact>) -> Option<u32> {
    measured(contacts, Client::default()).counted.first().map(|person| person.indices.carers)
}

#[test]
fn fourteen_days_with_two_visits_each_are_a_client() {
    let found = measured(fortnight(0, |visit| visit % 21), Client::default());
    assert_eq!((found.counted.len(), found.left_out), (1, LeftOut::default()));
    let own = found.counted[0];
    assert_eq!((own.indices.carers, own.indices.contacts, own.daily), (21, 28, 2.0));
    let summary = Summary::of(&[&own], 20).unwrap();
    assert_eq!((summary.carers.mean, summary.share_over), (21.0, 1.0), "21 is more than 20");
    let own = measured(fortnight(0, |visit| visit % 20), Client::default()).counted[0];
    assert_eq!(Summary::of(&[&own], 20).unwrap().share_over, 0.0, "20 is not");
}

#[test]
fn one_day_with_one_visit_leaves_a_client_out() {
    let mut contacts = fortnight(0, |_| 1);
    contacts.pop();
    let found = measured(contacts, Client::default());
    assert_eq!((found.counted.len(), found.left_out.few_visits), (0, 1));
}

#[test]
fn seven_is_within_and_twenty_two_is_not() {
    let also = |minute| {
        let mut contacts = fortnight(0, |_| 1);
        contacts.push(Contact { client: 0, minute, carer: 2 });
        carers(contacts)
    };
    assert_eq!(also(3 * DAY + 7 * 60 - 1), Some(1));
    assert_eq!(also(3 * DAY + 7 * 60), Some(2));
    assert_eq!(also(3 * DAY + 22 * 60 - 1), Some(2));
    assert_eq!(also(3 * DAY + 22 * 60), Some(1));
    // A visit in the night is none of the two a day needs.
    let mut contacts = fortnight(0, |_| 1);
    contacts[27].minute = 13 * DAY + 22 * 60;
    assert_eq!(carers(contacts), None);
}

#[test]
fn two_carers_at_one_visit_are_two_carers_but_not_two_visits() {
    let mut contacts = fortnight(0, |_| 1);
    contacts.push(Contact { carer: 2, ..contacts[0] });
    assert_eq!(carers(contacts.clone()), Some(2));
    contacts.remove(1);
    assert_eq!(carers(contacts), None, "day 0 has one visit by two");
}

#[test]
fn the_young_and_the_away_are_left_out_for_their_reason() {
    let contacts = || fortnight(0, |_| 1);
    let young = Client { is_65: false, ..Client::default() };
    assert_eq!(measured(contacts(), young).left_out, LeftOut { younger: 1, ..LeftOut::default() });
    let away = |stretches: &[(u32, u32)]| {
        let at_home = stretches.iter().map(|(from, to)| *from..*to).collect();
        measured(contacts(), Client { at_home, ..Client::default() }).left_out.away
    };
    assert_eq!(away(&[(0, 13)]), 1, "away on the last day");
    assert_eq!(away(&[(1, 40)]), 1, "away on the first");
    assert_eq!(away(&[(0, 6), (7, 14)]), 1, "away in between");
    assert_eq!(away(&[(6, 14), (0, 6)]), 0, "two stretches that touch");
    assert_eq!(away(&[(0, 9), (3, 20)]), 0, "two that overlap");
    assert_eq!(away(&[(0, 14)]), 0);
}

#[test]
fn stays_that_overlap_are_one_visit_and_those_that_touch_are_two() {
    let stay = |client, from, to, carer| Stay { client, from, to, carer };
    let stays = vec![
        stay(0, 480, 510, 1),
        stay(0, 482, 515, 2),
        stay(0, 512, 520, 3),
        stay(0, 520, 530, 1),
        stay(1, 525, 540, 1),
        stay(1, 600, 600, 2),
        stay(1, 600, 600, 3),
        stay(2, 480, 1400, 1),
        stay(2, 541, 560, 2),
    ];
    let found = joined(stays, &Definition::everybody(14));
    let minutes: Vec<u32> = found.iter().map(|contact| contact.minute).collect();
    assert_eq!(
        minutes,
        [480, 480, 480, 520, 525, 600, 600, 480, 541],
        "who forgot to log out swallows nothing"
    );
    assert_eq!(found.iter().map(|contact| contact.carer).collect::<Vec<_>>(), [1, 2, 3, 1, 1, 2, 3, 1, 2]);
}

#[test]
fn a_carer_counts_by_the_own_beginning_and_not_by_who_was_there_before() {
    let fortnight = |morning: &[(u32, u32, u32)], evening: &[(u32, u32, u32)]| {
        let stay = |day: u32| {
            let own = move |(from, to, carer): &(u32, u32, u32)| Stay {
                client: 0,
                from: day * DAY + from,
                to: day * DAY + to,
                carer: *carer,
            };
            morning.iter().chain(evening).map(own).collect::<Vec<_>>()
        };
        measured(joined((0..14).flat_map(stay).collect(), &Definition::SWEDISH), Client::default())
    };
    let (seven, six) = (7 * 60, 18 * 60);
    let alone = fortnight(&[(seven, seven + 30, 1)], &[(six, six + 20, 2)]);
    let behind = fortnight(&[(seven - 10, seven + 5, 3), (seven, seven + 30, 1)], &[(six, six + 20, 2)]);
    assert_eq!(alone.counted[0].indices.carers, 2);
    assert_eq!(behind, alone, "who was there from 6:50 on changes nothing");
    let late = 22 * 60;
    let after = fortnight(
        &[(seven, seven + 30, 1), (six, six + 20, 1)],
        &[(late - 1, late + 20, 2), (late, late + 20, 3)],
    );
    assert_eq!((after.counted[0].indices.carers, after.counted[0].daily), (2, 3.0), "22:00 does not count");
    // Two who come together within the clock are one visit still, that begins when the first of them came who counts.
    let pair = fortnight(
        &[(seven - 5, seven + 30, 3), (seven, seven + 30, 1), (seven + 4, seven + 30, 2)],
        &[(six, six + 20, 1)],
    );
    assert_eq!((pair.counted[0].indices.contacts, pair.counted[0].indices.visits), (42, 28));
}

#[test]
fn what_is_about_few_clients_is_told_by_mean_alone() {
    let of = |clients: u32| Spread::of((0..clients).map(f64::from)).unwrap();
    assert_eq!(
        of(5),
        Spread { clients: 5, mean: 2.0, median: None, lower_quarter: None, upper_quarter: None }
    );
    assert_eq!((of(9).median, of(10).median), (None, Some(4.5)));
    assert_eq!((of(19).lower_quarter, of(19).upper_quarter), (None, None));
    assert_eq!((of(20).lower_quarter, of(20).upper_quarter), (Some(4.75), Some(14.25)));
    // Of each number that is told five clients lie at it or beyond it, on either side.
    for clients in 1..60 {
        let own = of(clients);
        for told in [own.median, own.lower_quarter, own.upper_quarter].into_iter().flatten() {
            let below = (0..clients).filter(|value| f64::from(*value) <= told).count();
            let above = (0..clients).filter(|value| f64::from(*value) >= told).count();
            assert!(below >= LEAST_TOLD && above >= LEAST_TOLD, "{told} of {clients}");
        }
    }
}

#[test]
fn the_windows_of_few_clients_have_no_median_and_a_named_contact_of_few_is_not_told() {
    let all = |clients: u32, named: u32| {
        let contacts = (0..clients).flat_map(|client| fortnight(client, |visit| visit % (client + 2)));
        let facts: Vec<Client> = (0..clients)
            .map(|client| Client { named: (client < named).then_some(0), ..Client::default() })
            .collect();
        let log = Log::new(contacts).unwrap();
        let turns = rolling(&log, &facts, &Definition::SWEDISH, 1, By::Everybody);
        let turn = *turns.windows[0].1[0].told().unwrap().1;
        let found = people(&log, &facts, &Definition::SWEDISH, 0).counted;
        let one = *table(&found, By::Everybody, 0, 20)[0].told().unwrap().1;
        assert_eq!((turn.median, turn.named.is_some()), (one.carers.median, one.named.is_some()));
        (turn.median, turn.named.is_some())
    };
    assert_eq!(all(9, 4), (None, false));
    assert_eq!(all(10, 5), (Some(6.5), true));
}

#[test]
fn numbers_that_do_not_fit_are_refused() {
    let contact = Contact { client: (1 << 20) - 1, minute: (1 << 22) - 1, carer: (1 << 22) - 1 };
    assert_eq!(contact.packed().map(Contact::unpacked), Ok(contact));
    assert_eq!(Contact { client: 1 << 20, ..contact }.packed(), Err(Misfit::TooManyClients));
    assert_eq!(Contact { minute: 1 << 22, ..contact }.packed(), Err(Misfit::TooLong));
    assert_eq!(Contact { carer: 1 << 22, ..contact }.packed(), Err(Misfit::TooManyCarers));
}

#[test]
fn an_empty_log_has_nobody() {
    let log = Log::new([]).unwrap();
    assert!(people(&log, &[], &Definition::SWEDISH, 0).counted.is_empty());
    assert!(rolling(&log, &[], &Definition::SWEDISH, 1, By::Everybody).windows.is_empty());
    assert!(history(&log, 14).is_empty());
    assert_eq!(Summary::of(&[], 20), None);
}

#[test]
fn too_few_are_hidden_and_so_is_who_would_give_them_away() {
    assert_eq!(hidden(&[10, 4, 7, 20], 5), [false, true, true, false], "the smallest open one as well");
    assert_eq!(hidden(&[10, 4, 4, 20], 5), [false, true, true, false], "two hide each other");
    assert_eq!(hidden(&[10, 1, 1, 20], 5), [true, true, true, false], "two that are two clients do not");
    assert_eq!(hidden(&[4, 0, 6], 5), [true, false, true], "nobody hides nobody");
    assert_eq!(hidden(&[4, 0], 5), [true, false]);
    assert_eq!(hidden(&[5, 5], 5), [false, false]);
    assert_eq!(hidden(&[], 5), [] as [bool; 0]);
}

#[test]
fn a_table_tells_teams_bands_and_sexes() {
    let mut contacts = Vec::new();
    let mut clients = Vec::new();
    for client in 0..16 {
        let mut own = fortnight(client, |visit| visit % (3 + client % 2));
        if client >= 10 {
            own.extend((0..14).map(|day| Contact { client, minute: day * DAY + 720, carer: 0 }));
        }
        contacts.extend(own);
        let sex = Some(if client % 2 == 0 { Sex::Woman } else { Sex::Man });
        clients.push(Client { team: (client < 14).then_some(client / 7), sex, ..Client::default() });
    }
    let found = people(&Log::new(contacts).unwrap(), &clients, &Definition::SWEDISH, 0).counted;
    let told = |by| table(&found, by, 2, 20).iter().map(|cell| Some(cell.told()?.0)).collect::<Vec<_>>();
    assert_eq!(told(By::Everybody), [Some(16)]);
    assert_eq!(told(By::Team), [None, Some(7), None], "two without a team, and the first of the smallest");
    assert_eq!(told(By::Band), [None, Some(10), Some(6), None, None]);
    let by_sex = table(&found, By::Sex, 2, 20);
    let means = [0, 1].map(|at: usize| by_sex[at].told().unwrap().1.carers.mean);
    assert_eq!((means, by_sex[2]), ([3.0, 4.0], Cell::Nobody));
}
