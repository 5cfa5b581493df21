//! Reads JSON into the structs of this crate.
//!
//! serde parses a text into a [`Value`], the same for every document, and the impls of [`FromJson`] take that apart.
//! A derived `Deserialize` would give each struct a parser of its own, which is faster on large inputs but makes
//! visitors download 15 kB more. For the same reason a fault does not end the reading at once, with all the clearing
//! away that this takes: it is noted, a placeholder goes into the struct, and the document as a whole is refused.

mod value;

use std::cell::Cell;
use std::sync::Arc;

use value::Value;

/// A parsed text.
pub struct Document<'t>(Value<'t>);

impl<'t> Document<'t> {
    /// Parses a text; `None` if it is not JSON.
    pub fn parse(text: &'t str) -> Option<Self> {
        serde_json::from_str(text).ok().map(Self)
    }

    /// The whole number in a field of the document.
    pub fn number(&self, name: &str) -> Option<i64> {
        let Value::Fields(fields) = &self.0 else { return None };
        fields.iter().find(|(key, _)| key.is(name)).and_then(|(_, value)| match value {
            Value::Number(number) => Some(*number),
            _ => None,
        })
    }

    /// What the document says; `None` if it does not have the form.
    pub fn read<T: FromJson>(mut self) -> Option<T> {
        let sound = Cell::new(true);
        let read = T::from_json(Reader { value: &mut self.0, sound: &sound });
        sound.get().then_some(read)
    }
}

/// What can be read from JSON.
pub trait FromJson {
    /// Reads a value, or notes the fault with the reader and gives a placeholder.
    fn from_json(reader: Reader<'_, '_>) -> Self;
}

/// Takes a value apart.
pub struct Reader<'v, 't> {
    value: &'v mut Value<'t>,
    sound: &'v Cell<bool>,
}

impl<'v, 't> Reader<'v, 't> {
    /// Notes that the value has not the wanted form.
    pub(crate) fn refuse(&self) {
        self.sound.set(false);
    }

    /// Where a fault is noted that shows only after the value was read: `false` if there is one.
    pub(crate) fn sound(&self) -> &'v Cell<bool> {
        self.sound
    }

    /// Reads a field; one that is not there counts as `null`.
    pub fn field<T: FromJson>(&mut self, name: &str) -> T {
        let mut missing = Value::Null;
        let sound = self.sound;
        T::from_json(Reader { value: self.find(name).unwrap_or(&mut missing), sound })
    }

    /// Reads a field that is left out where it would be empty.
    pub fn optional<T: FromJson + Default>(&mut self, name: &str) -> T {
        self.field::<Option<T>>(name).unwrap_or_default()
    }

    /// The value as a word of a closed list.
    pub fn word<T>(self, parse: impl FnOnce(&str) -> Option<T>, placeholder: T) -> T {
        self.text().and_then(parse).unwrap_or_else(|| {
            self.refuse();
            placeholder
        })
    }

    /// The value as text.
    pub(crate) fn text(&self) -> Option<&str> {
        match &*self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Refuses fields that nobody has asked for.
    pub(crate) fn finish(self) {
        if let Value::Fields(fields) = self.value
            && !fields.iter().all(|(name, _)| matches!(name, Value::Null))
        {
            self.refuse();
        }
    }

    fn find(&mut self, name: &str) -> Option<&mut Value<'t>> {
        let Value::Fields(fields) = self.value else {
            self.sound.set(false);
            return None;
        };
        let (key, value) = fields.iter_mut().find(|(key, _)| key.is(name))?;
        *key = Value::Null;
        Some(value)
    }

    fn number(&self) -> i64 {
        match &*self.value {
            Value::Number(number) => *number,
            _ => {
                self.refuse();
                0
            }
        }
    }

    fn list(&mut self) -> &mut [Value<'t>] {
        match self.value {
            Value::List(list) => list,
            _ => {
                self.sound.set(false);
                &mut []
            }
        }
    }
}

/// Reads a struct from an object with the same names. Fields after a semicolon are left out where they would be
/// empty; `finish` refuses all that the struct does not have.
#[macro_export]
macro_rules! from_fields {
    ($struct:ident { $($field:ident),* $(; $($optional:ident),*)? } $($finish:ident)?) => {
        impl $crate::json::FromJson for $struct {
            fn from_json(mut reader: $crate::json::Reader<'_, '_>) -> Self {
                let read = Self {
                    $($field: reader.field(stringify!($field)),)*
                    $($($optional: reader.optional(stringify!($optional)),)*)?
                };
                $(reader.$finish();)?
                read
            }
        }
    };
}
pub use from_fields;

impl FromJson for String {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        match std::mem::take(reader.value) {
            Value::Text(text) => text.into_owned(),
            _ => {
                reader.refuse();
                String::new()
            }
        }
    }
}

impl FromJson for bool {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        match reader.value {
            Value::Flag(flag) => *flag,
            _ => {
                reader.refuse();
                false
            }
        }
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl FromJson for $number {
            fn from_json(reader: Reader<'_, '_>) -> Self {
                Self::try_from(reader.number()).unwrap_or_else(|_| {
                    reader.refuse();
                    0
                })
            }
        }
    )*};
}

numbers! { u8 i16 u16 u32 u64 usize }

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        match reader.value {
            Value::Null => None,
            _ => Some(T::from_json(reader)),
        }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(mut reader: Reader<'_, '_>) -> Self {
        let sound = reader.sound;
        reader.list().iter_mut().map(|value| T::from_json(Reader { value, sound })).collect()
    }
}

impl<A: FromJson, B: FromJson> FromJson for (A, B) {
    fn from_json(mut reader: Reader<'_, '_>) -> Self {
        let sound = reader.sound;
        let (mut one, mut other) = (Value::Null, Value::Null);
        match reader.list() {
            [a, b] => (one, other) = (std::mem::take(a), std::mem::take(b)),
            _ => sound.set(false),
        }
        (A::from_json(Reader { value: &mut one, sound }), B::from_json(Reader { value: &mut other, sound }))
    }
}

impl<T: FromJson> FromJson for Arc<T> {
    fn from_json(reader: Reader<'_, '_>) -> Self {
        Arc::new(T::from_json(reader))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: FromJson>(text: &str) -> Option<T> {
        Document::parse(text).and_then(Document::read)
    }

    #[test]
    fn values_are_read_as_what_is_wanted_or_not_at_all() {
        assert_eq!(
            read::<Vec<(u8, Option<String>)>>(r#"[[1,"a\n"],[2,null]]"#).unwrap()[0].1,
            Some("a\n".to_owned())
        );
        assert_eq!(read(r#"[true,false]"#), Some(vec![true, false]));
        assert_eq!(read("-5"), Some(-5_i16));
        for text in ["256", "-1", "1.0", "1e3", "99999999999999999999", "null", "\"1\"", "[1]", "", "1 2"] {
            assert_eq!(read::<u8>(text), None, "{text}");
        }
        assert_eq!(read::<(u8, u8)>("[1,2,3]"), None);
        assert_eq!(read::<Vec<u8>>("[1,true]"), None);
    }

    #[test]
    fn one_number_can_be_read_ahead() {
        let document = |text| Document::parse(text).and_then(|document| document.number("v"));
        assert_eq!(document(r#"{"a":[],"v":3}"#), Some(3));
        for text in ["{}", "[3]", "3", r#"{"v":"3"}"#, r#"{"v":1.5}"#] {
            assert_eq!(document(text), None, "{text}");
        }
    }
}
