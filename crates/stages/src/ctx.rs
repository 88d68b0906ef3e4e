//! What a command stands in: the database, the clock, the source of ids. And who is acting.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use torg_db::Db;
use torg_domain::id::{NetworkId, OrganisationId, PersonId};
use torg_domain::network::NetworkRole;

/// Where times come from: `2026-01-31T09:00:00Z`, UTC, fixed width.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> String;

    /// The day, `2026-01-31`, UTC.
    fn today(&self) -> String {
        self.now().chars().take(10).collect()
    }

    /// Has this moment come? In the same form as [`Clock::now`].
    fn is_past(&self, moment: &str) -> bool {
        self.now().as_str() >= moment
    }
}

/// Where ids and secrets come from.
pub trait Ids: Send + Sync {
    /// A new id, sortable by time.
    fn id(&self) -> String;
    /// A secret of at least 128 random bits, safe in a URL (OWASP ASVS 11.5.1).
    fn secret(&self) -> String;
    /// Random bytes for join codes.
    fn bytes(&self) -> [u8; 6];
}

/// Database, clock and ids. Cloning is cheap.
#[derive(Clone)]
pub struct Ctx {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of ids.
    pub ids: Arc<dyn Ids>,
}

impl std::fmt::Debug for Ctx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ctx").field("db", &self.db).finish_non_exhaustive()
    }
}

impl Ctx {
    /// The context of a running program.
    #[must_use]
    pub fn new(db: Db) -> Self {
        Self { db, clock: Arc::new(SystemClock), ids: Arc::new(SystemIds) }
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> String {
        self.clock.now()
    }

    /// The day, UTC. An answer that asks only for the day can be kept until it is over.
    #[must_use]
    pub fn today(&self) -> String {
        self.clock.today()
    }

    /// Has this moment come? An answer that asks only this can be kept until then.
    #[must_use]
    pub fn is_past(&self, moment: &str) -> bool {
        self.clock.is_past(moment)
    }

    /// A new id.
    #[must_use]
    pub fn id(&self) -> String {
        self.ids.id()
    }
}

/// The machine's clock.
#[derive(Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    fn now(&self) -> String {
        chrono::Utc::now().format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

/// UUID version 7 and the machine's random numbers.
#[derive(Debug)]
pub struct SystemIds;

impl Ids for SystemIds {
    #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
    fn id(&self) -> String {
        uuid::Uuid::now_v7().simple().to_string()
    }

    fn secret(&self) -> String {
        let mut bytes = [0_u8; 24];
        fill(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn bytes(&self) -> [u8; 6] {
        let mut bytes = [0_u8; 6];
        fill(&mut bytes);
        bytes
    }
}

#[expect(
    clippy::expect_used,
    reason = "a machine without random numbers can not keep a secret; stop at once"
)]
pub(crate) fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the machine gives random numbers");
}

/// Foreseeable ids, for tests and for loading the same demo twice.
#[derive(Debug, Default)]
pub struct FixedIds(AtomicU64);

impl FixedIds {
    fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

impl Ids for FixedIds {
    fn id(&self) -> String {
        format!("{:032x}", self.next())
    }

    fn secret(&self) -> String {
        format!("secret{:042x}", self.next())
    }

    fn bytes(&self) -> [u8; 6] {
        let [.., a, b, c, d, e, f] = self.next().wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
        [a, b, c, d, e, f]
    }
}

/// Who is acting: somebody with an account, or a stranger.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Actor {
    /// The account; `None` = a stranger.
    pub person: Option<PersonId>,
    /// What the page greets them with.
    pub display_name: String,
    /// Their organisation.
    pub organisation: Option<OrganisationId>,
    /// Runs the installation.
    pub is_administrator: bool,
    /// Their role in each of their networks.
    pub roles: Vec<(NetworkId, NetworkRole)>,
    /// Their interface language, where they chose one.
    pub language: Option<String>,
}

impl Actor {
    /// Somebody without an account.
    #[must_use]
    pub fn stranger() -> Self {
        Self::default()
    }

    /// The program itself, loading data at the administrator's word.
    #[must_use]
    pub fn program() -> Self {
        Self { is_administrator: true, ..Self::default() }
    }

    /// Their role in a network.
    #[must_use]
    pub fn role_in(&self, network: &NetworkId) -> Option<NetworkRole> {
        self.roles.iter().find(|(id, _)| id == network).map(|(_, role)| *role)
    }

    /// May they change things of this network?
    #[must_use]
    pub fn is_editor_of(&self, network: &NetworkId) -> bool {
        self.is_administrator || self.role_in(network).is_some_and(NetworkRole::is_editor)
    }

    /// May they read what is not public in this network?
    #[must_use]
    pub fn reads_inside(&self, network: &NetworkId) -> bool {
        self.is_administrator || self.role_in(network).is_some_and(NetworkRole::reads_inside)
    }

    /// May they write down notes, needs and commitments in this network?
    #[must_use]
    pub fn takes_part_in(&self, network: &NetworkId) -> bool {
        self.is_editor_of(network) || self.role_in(network) == Some(NetworkRole::Member)
    }

    /// Is it their own organisation?
    #[must_use]
    pub fn belongs_to(&self, organisation: &OrganisationId) -> bool {
        self.is_administrator || self.organisation.as_ref() == Some(organisation)
    }

    /// The word the journal keeps for what they acted as.
    #[must_use]
    pub fn acting_as(&self, network: Option<&NetworkId>) -> &'static str {
        match network.and_then(|id| self.role_in(id)) {
            Some(role) => role.word(),
            None if self.is_administrator && self.person.is_none() => "program",
            None if self.is_administrator => "administrator",
            None if self.person.is_some() => "person",
            None => "stranger",
        }
    }
}
