//! What a command answers, on standard output.

use std::io::Write;

/// Writes an answer. Whoever reads may have had enough (`| head`); that is no fault.
pub(crate) fn answer(text: impl AsRef<[u8]>) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_ref()).and_then(|()| out.flush());
}
