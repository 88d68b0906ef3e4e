//! One connection to a PostgreSQL server: TLS, prepared statements kept by text, transactions.

use crate::{Error, Row, Tx, Value, change::Written, error, row::Inner, tx};
use std::collections::HashMap;
use tokio_postgres_rustls::MakeRustlsConnect;

/// How to make a connection to `address`, checked once for its form.
pub(crate) fn connector(
    address: &str,
) -> Result<impl Fn() -> Result<Connection, Error> + Send + Sync + use<>, Error> {
    let mut config: postgres::Config =
        address.parse().map_err(|e: postgres::Error| Error::NotAvailable(e.to_string()))?;
    // "relation already exists, skipping" is no news for whoever reads the program's messages.
    config.notice_callback(|_| ());
    let tls = MakeRustlsConnect::new(tls_config()?);
    Ok(move || {
        let client = config.connect(tls.clone()).map_err(|e| Error::NotAvailable(reason(&e)))?;
        Ok(Connection { client, statements: Statements::default() })
    })
}

/// The driver's `Display` says only "error connecting"; the cause says why.
fn reason(error: &postgres::Error) -> String {
    use std::error::Error as _;
    error.source().map_or_else(|| error.to_string(), |cause| format!("{error}: {cause}"))
}

/// The server's certificate is checked against the machine's own roots.
fn tls_config() -> Result<rustls::ClientConfig, Error> {
    let mut roots = rustls::RootCertStore::empty();
    for certificate in rustls_native_certs::load_native_certs().certs {
        // A root the machine lists but that can not be read is left out, as other programs do.
        let _ = roots.add(certificate);
    }
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::NotAvailable(e.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

pub(crate) struct Connection {
    client: postgres::Client,
    statements: Statements,
}

impl Connection {
    pub(crate) fn is_alive(&self) -> bool {
        !self.client.is_closed()
    }

    /// Runs `work` in a transaction. A reading one is REPEATABLE READ: one picture of the data, as in SQLite.
    pub(crate) fn run<T, E: From<Error>>(
        &mut self,
        is_reading: bool,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut builder = self.client.build_transaction();
        if is_reading {
            builder = builder.read_only(true).isolation_level(postgres::IsolationLevel::RepeatableRead);
        }
        let begun = builder.start().map_err(|e| error::of_postgres("BEGIN", e))?;
        let mut tx = Tx(tx::Engine::Postgres(begun, &mut self.statements), Written::default());
        let value = work(&mut tx)?; // dropped without commit: rolled back
        tx.settle()?;
        if let tx::Engine::Postgres(begun, _) = tx.0 {
            begun.commit().map_err(|e| error::of_postgres("COMMIT", e))?;
        }
        Ok(value)
    }

    /// All rows of one statement that stands alone: one message to the server and back instead of three.
    pub(crate) fn list_alone<T>(
        &mut self,
        sql: &'static str,
        args: &[Value],
        read: impl Fn(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let wrong = |e| error::of_postgres(sql, e);
        let statement = match self.statements.0.get(sql) {
            Some(known) => known.clone(),
            None => {
                let made = self.client.prepare(sql).map_err(wrong)?;
                self.statements.0.insert(sql, made.clone());
                made
            }
        };
        let rows = self.client.query(&statement, &tx::pg(args)).map_err(wrong)?;
        rows.iter().map(|row| read(&Row(Inner::Postgres(row)))).collect()
    }
}

/// Prepared statements of one connection, by SQL text.
#[derive(Default)]
pub(crate) struct Statements(HashMap<&'static str, postgres::Statement>);

impl Statements {
    pub(crate) fn prepare(
        &mut self,
        tx: &mut postgres::Transaction<'_>,
        sql: &'static str,
    ) -> Result<postgres::Statement, Error> {
        if let Some(known) = self.0.get(sql) {
            return Ok(known.clone());
        }
        let statement = tx.prepare(sql).map_err(|e| error::of_postgres(sql, e))?;
        self.0.insert(sql, statement.clone());
        Ok(statement)
    }
}
