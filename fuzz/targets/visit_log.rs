//! Whatever file is given as a log of visits, reading it neither panics nor gives something that can not be counted, nor repeats what stands
//! in it. The first byte says whether the rest is read as the log, as the file of clients beside one, or with a mapping.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::io::Cursor;
use torg_engine::continuity::{By, Client, Definition, Log, Misfit, Stay, joined, rolling};
use torg_sources::visit_log::{Mapping, Reader};

const LOG: &[u8] = b"client_key,carer_key,start,end,kind,performed\nc1,a,2026-03-01T08:00,2026-03-01T08:30,care,1\n";

fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = data.split_first() else { return };
    let columns = if how & 2 == 0 { "" } else { "client_key=Brukare,carer_key=Personal,start=Datum+Tid" };
    let mapping = Mapping::read(columns, "care=Insats", "Europe/Stockholm").expect("a good mapping");
    let mapping = mapping.unpacked_to_at_most(1 << 20);
    let mut reader = Reader::new(&mapping, &[7; 32]);
    if how & 1 == 1 {
        reader.clients(Cursor::new(data));
        reader.visits(Cursor::new(LOG));
    } else {
        reader.visits(Cursor::new(data));
    }
    match reader.finish() {
        Err(faults) => {
            assert!(!faults.told.is_empty() && faults.told.iter().all(|fault| fault.line > 0), "a fault without a line");
        }
        Ok(log) => {
            assert!(log.stays.iter().all(|stay| (stay.client as usize) < log.clients.len() && stay.from <= stay.to));
            assert!(log.stays.iter().all(|stay| (stay.carer as usize) < log.carers));
            let stay = |own: &torg_sources::visit_log::Stay| Stay { client: own.client, from: own.from, to: own.to, carer: own.carer };
            match Log::new(joined(log.stays.iter().map(stay).collect())) {
                Err(misfit) => assert_eq!(misfit, Misfit::TooLong, "few fit into a small file"),
                Ok(contacts) => {
                    assert!(contacts.len() <= log.stays.len());
                    let clients = vec![Client::default(); log.clients.len()];
                    let found = rolling(&contacts, &clients, &Definition::everybody(14), 30, By::Everybody);
                    assert!(found.windows.iter().all(|(_, cells)| cells.len() == 1));
                }
            }
        }
    }
});
