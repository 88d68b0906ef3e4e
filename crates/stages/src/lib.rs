//! The product: seven stages of one loop, in this order.
//!
//! **find** peers and practices → **meet** → **capture** what is said → **conclude** with prevalence and quotes →
//! **act** by commitments and pilots → **follow up** in indicators → **share** practices, which feeds find.
//! [`ground`] is what every stage stands on. A stage may call the commands, queries and views of itself and of
//! earlier ones, never another's `store`. Looking back along the loop goes through [`ground::thread`].
//!
//! A command (`commands.rs`) is one decision in one transaction: access rule, domain rule, store, thread, journal.
//! A query (`queries.rs`) gathers a view (`views.rs`), which every outlet receives as it is.
//! Not for: HTTP, HTML, flags, words a user reads.

mod ctx;
mod error;
mod notice;

pub mod act;
pub mod capture;
pub mod conclude;
pub mod find;
pub mod follow_up;
pub mod ground;
pub mod meet;
pub mod share;

pub use ctx::{Actor, Clock, Ctx, FixedIds, Ids, SystemClock, SystemIds};
pub use error::{Deed, Error, Result};
pub use notice::{Notes, Noticed, RestsOn};
pub use torg_db::{Db, Error as DbError, TELLS_VALUES, Tx};
