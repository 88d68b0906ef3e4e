//! Every SQL text of a Rust file, and whether it stands where it should: in a `const` of its own.
//!
//! What several statements read alike stands once, in a macro with one arm, `concat!("SELECT …", $end)`; a constant that calls it
//! with its end has both as its text.

use std::collections::BTreeMap;
use syn::visit::{self, Visit};

/// A SQL text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlText {
    /// The constant's name; `None` = a literal in the middle of code.
    pub name: Option<String>,
    /// The text.
    pub text: String,
}

/// The SQL texts of a file but for those in `#[cfg(test)]`.
#[must_use]
pub fn sql_texts(file: &syn::File) -> Vec<SqlText> {
    let mut all = All { name: None, beginnings: BTreeMap::new(), found: Vec::new() };
    all.visit_file(file);
    all.found
}

struct All {
    name: Option<String>,
    /// What the macros of the file begin with.
    beginnings: BTreeMap<String, String>,
    found: Vec<SqlText>,
}

impl<'f> Visit<'f> for All {
    fn visit_item_mod(&mut self, module: &'f syn::ItemMod) {
        if !crate::repository::is_for_tests(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_const(&mut self, item: &'f syn::ItemConst) {
        self.name = Some(item.ident.to_string());
        visit::visit_item_const(self, item);
        self.name = None;
    }

    fn visit_attribute(&mut self, _: &'f syn::Attribute) {}

    fn visit_item_macro(&mut self, item: &'f syn::ItemMacro) {
        let sql: Vec<String> =
            literals(item.mac.tokens.clone()).into_iter().filter(|text| is_sql(text)).collect();
        match (&item.ident, sql.as_slice()) {
            (_, []) => {}
            (Some(name), [beginning]) => drop(self.beginnings.insert(name.to_string(), beginning.clone())),
            _ => self.found.extend(sql.into_iter().map(|text| SqlText { name: None, text })),
        }
    }

    fn visit_macro(&mut self, called: &'f syn::Macro) {
        let beginning = called.path.get_ident().and_then(|name| self.beginnings.get(&name.to_string()));
        let Some(beginning) = beginning else { return visit::visit_macro(self, called) };
        let text = format!("{beginning}{}", literals(called.tokens.clone()).concat());
        self.found.push(SqlText { name: self.name.clone(), text });
    }

    fn visit_lit_str(&mut self, literal: &'f syn::LitStr) {
        let text = literal.value();
        if is_sql(&text) {
            self.found.push(SqlText { name: self.name.clone(), text });
        }
    }
}

/// Every text among the tokens, at any depth.
fn literals(tokens: proc_macro2::TokenStream) -> Vec<String> {
    let of_one = |token| match token {
        proc_macro2::TokenTree::Group(group) => literals(group.stream()),
        proc_macro2::TokenTree::Literal(literal) => {
            syn::parse_str::<syn::LitStr>(&literal.to_string()).map(|text| text.value()).into_iter().collect()
        }
        _ => Vec::new(),
    };
    tokens.into_iter().flat_map(of_one).collect()
}

fn is_sql(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    match first {
        "SELECT" | "WITH" => !second.is_empty(),
        "INSERT" => second == "INTO" || second == "OR",
        "DELETE" => second == "FROM",
        "UPDATE" => text.contains(" SET "),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::sql_texts;

    #[test]
    fn texts_are_found_in_constants_and_in_the_middle_of_code() {
        let file = r#"const LIST: &str = "SELECT id
                FROM note";
            const NOT_SQL: &str = "UPDATE your profile";
            fn f(tx: &mut Tx) { tx.execute("DELETE FROM note", &[]); }
            #[cfg(test)] mod tests { const T: &str = "SELECT 1 FROM x"; }"#;
        let found = sql_texts(&syn::parse_file(file).unwrap());
        let names: Vec<Option<&str>> = found.iter().map(|sql| sql.name.as_deref()).collect();
        assert_eq!(names, [Some("LIST"), None]);
        assert!(found[0].text.ends_with("FROM note"));
    }

    #[test]
    fn a_beginning_that_stands_in_a_macro_is_put_before_each_end() {
        let file = r#"macro_rules! notes { ($end:literal) => { concat!("SELECT id FROM note ", $end) }; }
            const FIND: &str = notes!("WHERE id = $1");
            fn f(tx: &mut Tx) { tx.list(notes!("ORDER BY id"), &[]); }"#;
        let found = sql_texts(&syn::parse_file(file).unwrap());
        let found: Vec<_> = found.iter().map(|sql| (sql.name.as_deref(), sql.text.as_str())).collect();
        assert_eq!(
            found,
            [(Some("FIND"), "SELECT id FROM note WHERE id = $1"), (None, "SELECT id FROM note ORDER BY id")]
        );
    }
}
