//! Time from start to first answer: `start --address 127.0.0.1:PORT --command "torg serve …"`; prints milliseconds,
//! the median of `--runs` starts.

use anyhow::Result;
use torg_bench_web::flags::Flags;
use torg_bench_web::measure::median;
use torg_bench_web::process::time_to_first_answer;

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "the number is this command's answer")]
async fn main() -> Result<()> {
    let flags = Flags::read(std::env::args().skip(1))?;
    let command: Vec<String> = flags.text("command")?.split_whitespace().map(str::to_owned).collect();
    let mut times = Vec::new();
    for _ in 0..flags.number("runs", 5)? {
        let took = time_to_first_answer(&command, flags.text("address")?, flags.maybe("path").unwrap_or("/"))
            .await?;
        times.push(took.as_secs_f64() * 1_000.0);
    }
    println!("{:.1}", median(times));
    Ok(())
}
