//! A value on its way into a statement. NULL carries its type, because PostgreSQL asks for it.

/// Five column types are enough for the whole schema: TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN, BYTEA.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// TEXT, also ids, times (fixed-width UTC) and JSON.
    Text(Option<String>),
    /// BIGINT.
    Int(Option<i64>),
    /// DOUBLE PRECISION.
    Real(Option<f64>),
    /// BOOLEAN.
    Bool(Option<bool>),
    /// BYTEA.
    Bytes(Option<Vec<u8>>),
}

/// PostgreSQL keeps no text with U+0000 in it, SQLite does; on both it becomes the sign for what can not be shown.
fn storable(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}

macro_rules! into_value {
    ($($from:ty => $variant:ident($make:expr)),+ $(,)?) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                let make: fn($from) -> _ = $make;
                Self::$variant(make(value))
            }
        }
    )+};
}

into_value! {
    String => Text(|v| Some(storable(v))),
    &str => Text(|v| Some(storable(v.to_owned()))),
    &String => Text(|v| Some(storable(v.clone()))),
    Option<String> => Text(|v| v.map(storable)),
    Option<&str> => Text(|v| v.map(|v| storable(v.to_owned()))),
    &Option<String> => Text(|v| v.clone().map(storable)),
    i64 => Int(Some),
    i32 => Int(|v| Some(i64::from(v))),
    u32 => Int(|v| Some(i64::from(v))),
    Option<i64> => Int(|v| v),
    Option<u32> => Int(|v| v.map(i64::from)),
    f64 => Real(Some),
    Option<f64> => Real(|v| v),
    bool => Bool(Some),
    Option<bool> => Bool(|v| v),
    Vec<u8> => Bytes(Some),
    &[u8] => Bytes(|v| Some(v.to_vec())),
}
