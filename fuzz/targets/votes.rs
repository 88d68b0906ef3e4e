//! Whatever file is given as votes, reading it neither panics nor gives something that can not be calculated with.
#![no_main]

use libfuzzer_sys::fuzz_target;
use torg_engine::opinion::{Cast, Verdict, Vote, Votes, find_without_chance};
use torg_sources::polis::{read_comments, read_groups, read_votes};

fuzz_target!(|data: &[u8]| {
    let _ = (read_comments(data), read_groups(data));
    match read_votes(data) {
        Err(faults) => assert!(!faults.is_empty() && faults.iter().all(|fault| fault.line > 0), "a fault without a line"),
        Ok(said) => {
            let cast: Vec<Cast> = said
                .cast
                .iter()
                .map(|(voter, statement, sign)| {
                    let vote = Vote::from_sign(*sign).expect("a vote is -1, 0 or 1");
                    Cast { voter: *voter, statement: *statement, vote }
                })
                .collect();
            let votes = Votes::new(said.people.len(), said.statements.len(), &cast).expect("what was read fits");
            let found = find_without_chance(&votes, &[], None);
            assert!(found.places.iter().flatten().flatten().all(|number| number.is_finite()));
            if let Verdict::Groups(groups) = found.verdict {
                assert_eq!(groups.sizes.iter().sum::<usize>(), found.counted);
            }
        }
    }
});
