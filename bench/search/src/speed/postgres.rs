//! PostgreSQL's own text search: a server of its own, the Swedish stemmer, GIN, `ts_rank`. Loaded and asked through `psql`,
//! whose `\\timing` gives the time of each statement.

use super::documents::{Document, Source};
use super::{Clock, Times, row};
use anyhow::{Context, Result};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PORT: &str = "25499";

/// The newest installed folder with server programs.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut found: Vec<PathBuf> = versions.flatten().map(|version| version.path().join("bin")).collect();
    found.retain(|folder| folder.join("initdb").is_file());
    found.sort();
    found.pop()
}

struct Server {
    programs: PathBuf,
    home: tempfile::TempDir,
}

impl Server {
    fn start(programs: PathBuf) -> Result<Self> {
        let home = tempfile::tempdir()?;
        if is_root() {
            anyhow::ensure!(Command::new("chown").arg("postgres").arg(home.path()).status()?.success());
        }
        let server = Self { programs, home };
        let data = server.data();
        server
            .run("initdb", &["-D", &data, "-U", "torg", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"])?;
        let options = format!(
            "-p {PORT} -k {} -c listen_addresses= -c shared_buffers=256MB -c fsync=off",
            server.home.path().display()
        );
        server.run("pg_ctl", &["-D", &data, "-l", &format!("{data}.log"), "-w", "start", "-o", &options])?;
        Ok(server)
    }

    fn data(&self) -> String {
        self.home.path().join("data").display().to_string()
    }

    /// PostgreSQL refuses to run as root; then its package's own user runs it.
    fn run(&self, program: &str, arguments: &[&str]) -> Result<()> {
        let path = self.programs.join(program);
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(path);
            command
        } else {
            Command::new(path)
        };
        let status = command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        anyhow::ensure!(status.success(), "{program} failed");
        Ok(())
    }

    /// Runs a script and gives what it printed.
    fn ask(&self, script: &Path) -> Result<String> {
        let mut command = Command::new(self.programs.join("psql"));
        command.args([
            "-X",
            "-q",
            "-A",
            "-t",
            "-v",
            "ON_ERROR_STOP=1",
            "-U",
            "torg",
            "-d",
            "postgres",
            "-p",
            PORT,
        ]);
        let output = command.arg("-h").arg(self.home.path()).arg("-f").arg(script).output()?;
        anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that does not stop loses its folder under its feet; nothing else depends on it.
        let _ = self.run("pg_ctl", &["-D", &self.data(), "-m", "immediate", "stop"]);
    }
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout == b"0\n")
}

pub fn measure(source: &Source<'_>, queries: &[Document]) -> Result<Vec<String>> {
    let Some(programs) = programs() else {
        return Ok(vec!["PostgreSQL: no server programs are installed; not measured".to_owned()]);
    };
    let server = Server::start(programs)?;
    let folder = tempfile::tempdir()?;
    let script = folder.path().join("load.sql");
    let mut file = std::io::BufWriter::new(std::fs::File::create(&script)?);
    writeln!(file, "CREATE TABLE doc (id bigint PRIMARY KEY, words tsvector);")?;
    writeln!(file, "CREATE TEMP TABLE raw (id bigint, body text);\nCOPY raw FROM stdin;")?;
    for (number, (_, text)) in source.documents().enumerate() {
        writeln!(file, "{number}\t{}", text.replace(['\\', '\t', '\n'], " "))?;
    }
    writeln!(file, "\\.\nINSERT INTO doc SELECT id, to_tsvector('swedish', body) FROM raw;")?;
    writeln!(file, "CREATE INDEX ON doc USING gin (words);\nANALYZE doc;")?;
    file.flush()?;
    let mut clock = Clock::new("PostgreSQL", source.count);
    clock.run(|| server.ask(&script).map(|_| ()))?;
    let ask = folder.path().join("ask.sql");
    let mut file = std::io::BufWriter::new(std::fs::File::create(&ask)?);
    for (number, (_, text)) in queries.iter().enumerate() {
        let any = text.split(' ').map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" | ");
        let any = any.replace('\'', "''");
        writeln!(
            file,
            "\\timing on\nSELECT id FROM doc, to_tsquery('swedish', '{any}') query WHERE words @@ query \
             ORDER BY ts_rank(words, query) DESC LIMIT 10;\n\\timing off\n\\echo asked {number}"
        )?;
    }
    writeln!(file, "SELECT 'bytes ' || pg_relation_size('doc_words_idx');")?;
    file.flush()?;
    let printed = server.ask(&ask)?;
    let times: Vec<f64> = printed
        .lines()
        .filter_map(|line| line.strip_prefix("Time: ")?.split(' ').next()?.parse().ok())
        .collect();
    anyhow::ensure!(times.len() == queries.len(), "{} times of {} queries", times.len(), queries.len());
    let bytes = printed.lines().find_map(|line| line.strip_prefix("bytes ")?.parse::<f64>().ok());
    let times = Times::of(times);
    let disk = bytes.context("no size of the index")? / 1e6;
    Ok(vec![row("PostgreSQL tsvector, swedish, GIN, ts_rank", Some((&clock, disk)), &times)])
}
