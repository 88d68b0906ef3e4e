//! A server process of our own, that can be killed and started again at the same address.

use anyhow::{Context as _, Result};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use torg_testkit::TestDb;

pub(crate) struct Server {
    process: Child,
    pub(crate) address: String,
}

/// The program, beside this one in the target folder.
fn program() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let program = own.parent().context("no folder")?.join("torg");
    anyhow::ensure!(program.exists(), "{} is missing: build the workspace first", program.display());
    Ok(program)
}

impl Server {
    /// Starts on `listen`, which is loopback; port 0 takes a free one.
    pub(crate) fn start(folder: &Path, db: &TestDb, listen: &str) -> Result<Self> {
        let mut command = Command::new(program()?);
        command.current_dir(folder).args(["serve", "--listen", listen]);
        match db.engine {
            "sqlite" => command.arg("--data").arg(Path::new(&db.address).parent().context("no folder")?),
            _ => command.arg("--database").arg(&db.address),
        };
        let mut process = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn()?;
        let mut lines = BufReader::new(process.stderr.take().context("no pipe")?).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.split_once(" at http://").map(|(_, address)| address.trim().to_owned()));
        std::thread::spawn(move || lines.for_each(drop)); // so that the pipe never fills
        Ok(Self { process, address: address.context("the server did not start")? })
    }

    /// SIGKILL.
    pub(crate) fn kill(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}
