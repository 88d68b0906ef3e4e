//! Databases on a PostgreSQL server: copied from a migrated template, dropped with their test.

use postgres::{Client, NoTls};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// Held while the template is looked for and made, so that only one test process makes it.
const TEMPLATE_LOCK: i64 = 74_673;

/// A database on the server; dropped when this is.
#[derive(Debug)]
pub(crate) struct ServerDatabase {
    pub(crate) address: String,
    server: String,
    name: String,
}

impl Drop for ServerDatabase {
    fn drop(&mut self) {
        if let Ok(mut client) = Client::connect(&self.server, NoTls) {
            let _ = client.batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        }
    }
}

/// A fresh copy of the template on the server at `server` (`postgres://user@host:port/database`).
pub(crate) fn make(server: &str) -> ServerDatabase {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let mut client =
        Client::connect(server, NoTls).unwrap_or_else(|e| panic!("TORG_TEST_POSTGRES={server}: {e:?}"));
    let template = template(&mut client, server);
    let name = format!("torg_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).unwrap();
    client.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}")).unwrap();
    ServerDatabase { address: with_database(server, &name), server: server.to_owned(), name }
}

/// The name of the migrated template, made first if no earlier test did. Its name carries the migrations' texts.
fn template(client: &mut Client, server: &str) -> String {
    let name = format!("torg_template_{}", hash_of_migrations());
    client.execute("SELECT pg_advisory_lock($1)", &[&TEMPLATE_LOCK]).unwrap();
    let is_there =
        client.query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&name]).unwrap().is_some();
    if !is_there {
        let half = format!("{name}_half");
        client.batch_execute(&format!("DROP DATABASE IF EXISTS {half} WITH (FORCE)")).unwrap();
        client.batch_execute(&format!("CREATE DATABASE {half} TEMPLATE template0 ENCODING 'UTF8'")).unwrap();
        torg_db::Db::open(&with_database(server, &half)).unwrap().migrate().unwrap();
        let rename = format!("ALTER DATABASE {half} RENAME TO {name}");
        retry(|| client.batch_execute(&rename));
    }
    client.execute("SELECT pg_advisory_unlock($1)", &[&TEMPLATE_LOCK]).unwrap();
    name
}

/// The server notices a closed connection a moment later; renaming waits for that.
fn retry(mut attempt: impl FnMut() -> Result<(), postgres::Error>) {
    for _ in 0..100 {
        if attempt().is_ok() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    attempt().unwrap();
}

/// The same address with another database name.
fn with_database(server: &str, name: &str) -> String {
    let (rest, query) = server.split_once('?').map_or((server, None), |(rest, query)| (rest, Some(query)));
    let (_, after_scheme) = rest.split_once("://").expect("TORG_TEST_POSTGRES starts with postgres://");
    let authority = after_scheme.split('/').next().unwrap_or_default();
    query.map_or_else(
        || format!("postgres://{authority}/{name}"),
        |q| format!("postgres://{authority}/{name}?{q}"),
    )
}

/// FNV-1a over all migration files, as hexadecimal text.
fn hash_of_migrations() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/db/migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in files.iter().flat_map(|file| std::fs::read(file).unwrap()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let mut text = String::new();
    write!(text, "{hash:016x}").unwrap();
    text
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn only_the_database_name_of_an_address_changes() {
        let other = |address| with_database(address, "b");
        assert_eq!(other("postgres://u@localhost:5/a"), "postgres://u@localhost:5/b");
        assert_eq!(other("postgres://u@/a?host=/tmp/x&port=5"), "postgres://u@/b?host=/tmp/x&port=5");
        assert_eq!(other("postgresql://u:p@h"), "postgres://u:p@h/b");
    }
}
