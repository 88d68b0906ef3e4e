//! People with an account, and passwords.

use crate::Refusal;

/// The shortest password that is taken; 15 and more are recommended (NIST SP 800-63B-4, OWASP ASVS 6.2.1).
pub const PASSWORD_LEAST: usize = 8;
/// What the form recommends.
pub const PASSWORD_RECOMMENDED: usize = 15;
/// Longer ones are refused only to bound the work of hashing (ASVS 6.2.9 asks for at least 64).
pub const PASSWORD_MOST: usize = 256;

/// Passwords that are tried first in every attack; compared after lower-casing.
const COMMON: &[&str] = &[
    "password",
    "password1",
    "password123",
    "passw0rd",
    "12345678",
    "123456789",
    "1234567890",
    "11111111",
    "00000000",
    "qwertyui",
    "qwertyuiop",
    "qwerty123",
    "qwerty12",
    "asdfghjk",
    "asdfasdf",
    "1q2w3e4r",
    "1qaz2wsx",
    "abc12345",
    "abcd1234",
    "iloveyou",
    "welcome1",
    "welcome123",
    "letmein1",
    "trustno1",
    "football",
    "baseball",
    "sunshine",
    "princess",
    "superman",
    "losenord",
    "lösenord",
    "losenord1",
    "lösenord1",
    "lösenord123",
    "losenord123",
    "hejhej123",
    "hejsan123",
    "sommar123",
    "sommar2024",
    "sommar2025",
    "sommar2026",
    "vinter123",
    "vinter2024",
    "vinter2025",
    "vinter2026",
    "kommunen",
    "kommun123",
    "adgangskode",
    "kodeord1",
    "kodeord123",
    "velkommen",
    "velkommen1",
    "sommer123",
    "sommer2024",
    "sommer2025",
    "sommer2026",
    "passord1",
    "passord123",
    "hemmelig",
    "hemmelig1",
    "salasana",
    "salasana1",
    "salasana123",
    "administrator",
    "admin123",
    "changeme",
    "changeme1",
    "secret123",
    "torgtorg",
    "torg1234",
    "hemtjanst",
    "hemtjänst",
    "hjemmepleje",
    "hjemmetjeneste",
    "aldreomsorg",
    "äldreomsorg",
];

/// Whether a new password may be used.
///
/// # Errors
/// [`Refusal::PasswordTooShort`], [`Refusal::PasswordTooLong`] or [`Refusal::PasswordCommon`] (also for a password
/// that is one character repeated, or the sign-in name itself).
pub fn check_password(password: &str, sign_in_name: &str) -> Result<(), Refusal> {
    let length = password.chars().count();
    if length < PASSWORD_LEAST {
        return Err(Refusal::PasswordTooShort { least: PASSWORD_LEAST });
    }
    if length > PASSWORD_MOST {
        return Err(Refusal::PasswordTooLong { most: PASSWORD_MOST });
    }
    let lower = password.to_lowercase();
    let mut letters = lower.chars();
    let first = letters.next();
    let is_one_letter = letters.all(|letter| Some(letter) == first);
    if is_one_letter || COMMON.contains(&lower.as_str()) || lower == sign_in_name.to_lowercase() {
        return Err(Refusal::PasswordCommon);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_a_common_and_a_repeated_password_are_refused() {
        assert_eq!(check_password("kort", "a"), Err(Refusal::PasswordTooShort { least: 8 }));
        assert_eq!(check_password("Lösenord123", "a"), Err(Refusal::PasswordCommon));
        assert_eq!(check_password("aaaaaaaaaa", "a"), Err(Refusal::PasswordCommon));
        assert_eq!(check_password("processledare", "Processledare"), Err(Refusal::PasswordCommon));
    }

    #[test]
    fn a_long_sentence_is_a_good_password() {
        assert_eq!(check_password("kaffe först och sedan omsorg", "facilitator"), Ok(()));
        assert_eq!(check_password(&"x1".repeat(32), "facilitator"), Ok(()));
    }
}
