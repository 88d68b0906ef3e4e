//! Every text literal of a Rust file, also inside macros, with what stands around it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A text literal and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// The text.
    pub text: String,
    /// The function or macro whose argument it is, directly; empty = none.
    pub call: String,
    /// Which argument, counted from 0.
    pub argument: usize,
    /// The field it is given to: `deed` in `deed: "add_note"`; empty = none.
    pub field: String,
}

/// All text literals of a file.
///
/// # Panics
/// Where the text is no Rust.
#[must_use]
pub fn literals(code: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    collect(code.parse().expect("Rust"), "", &mut found);
    found
}

fn collect(tokens: TokenStream, call: &str, found: &mut Vec<Literal>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut argument = 0;
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => argument += 1,
            TokenTree::Group(group) => {
                let is_call = group.delimiter() == Delimiter::Parenthesis;
                collect(group.stream(), &if is_call { called(&tokens[..at]) } else { String::new() }, found);
            }
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    let field = field_before(&tokens[..at]);
                    found.push(Literal { text: text.value(), call: call.to_owned(), argument, field });
                }
            }
            _ => {}
        }
    }
}

/// The name before a parenthesis: `page` in `guest.page(`, `format` in `format!(`.
fn called(before: &[TokenTree]) -> String {
    before
        .iter()
        .rev()
        .find_map(|token| match token {
            TokenTree::Punct(punct) if punct.as_char() == '!' => None,
            TokenTree::Ident(name) => Some(name.to_string()),
            _ => Some(String::new()),
        })
        .unwrap_or_default()
}

/// `deed` where `deed :` stands before.
fn field_before(before: &[TokenTree]) -> String {
    match before {
        [.., TokenTree::Ident(name), TokenTree::Punct(colon)] if colon.as_char() == ':' => name.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::literals;

    #[test]
    fn literals_know_their_call_and_field() {
        let code = r##"fn f() { guest.page("meet", "meet-title"); format!("w-{}", x); H { deed: "add_note" }; let a = [r#"raw"#]; }"##;
        let found: Vec<(String, String, usize, String)> =
            literals(code).into_iter().map(|l| (l.text, l.call, l.argument, l.field)).collect();
        let expected = [
            ("meet", "page", 0, ""),
            ("meet-title", "page", 1, ""),
            ("w-{}", "format", 0, ""),
            ("add_note", "", 0, "deed"),
            ("raw", "", 0, ""),
        ];
        assert_eq!(
            found,
            expected.map(|(text, call, at, field)| (text.into(), call.into(), at, field.into()))
        );
    }
}
