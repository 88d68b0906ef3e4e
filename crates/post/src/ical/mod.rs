//! Calendars: written and read after RFC 5545, sent and answered after RFC 5546.

mod event;
mod read;
mod write;
mod zone;

pub use event::event_of;
pub use read::{CalendarReply, read_reply};
pub use write::{Event, Form, Method, People, Times, file};
