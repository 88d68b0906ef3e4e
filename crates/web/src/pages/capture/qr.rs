//! The address of a board as a QR code: one SVG path, drawn without any picture library.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;
use torg_stages::{Error, Result};

/// White modules around a code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// Side of the picture in modules, and the path that fills the dark ones.
///
/// # Errors
/// Where the address is too long for a code, which no address of ours is.
pub(in crate::pages) fn drawn(address: &str) -> Result<(usize, String)> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M)
        .map_err(|e| Error::fault("drawing a QR code", e))?;
    let mut path = String::new();
    for (at, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let (x, y) = (at % code.width() + QUIET, at / code.width() + QUIET);
            write!(path, "M{x} {y}h1v1h-1z").map_err(|e| Error::fault("drawing a QR code", e))?;
        }
    }
    Ok((code.width() + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_forty_signs_is_a_code_of_29_modules_with_its_margin() {
        let (side, path) = drawn("https://torg.example/b/K7M2QX?from=room").unwrap();
        assert_eq!(side, 29 + 8);
        assert!(path.starts_with("M4 4h1v1h-1z"), "the finder pattern begins in the corner: {}", &path[..20]);
    }
}
