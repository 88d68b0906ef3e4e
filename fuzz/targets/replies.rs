//! Whatever bytes come as an answer by mail, reading them neither panics nor gives half an answer.
#![no_main]

use libfuzzer_sys::fuzz_target;
use torg_post::{ical::read_reply, reply_in};

fuzz_target!(|data: &[u8]| {
    let reply = reply_in(data, "https://torg.example");
    assert_eq!(reply.file_hash.len(), 64);
    if reply.answer.is_some() || reply.exchange.is_some() {
        assert!(reply.sequence >= 0 && reply.at.len() == "2026-01-31T09:00:00Z".len() && !reply.at.contains(' '));
    }
    if let Some(answer) = std::str::from_utf8(data).ok().and_then(read_reply) {
        assert!(answer.sequence >= 0 && answer.at.ends_with('Z'));
    }
});
