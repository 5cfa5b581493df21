//! Time and chance.

use juku_catalog::PartialDate;
use juku_catalog::review::{RecordId, Timestamp};

/// Now.
pub fn now() -> Timestamp {
    js_sys::Date::now() as Timestamp
}

/// The day of a moment, in the reader's time zone.
pub fn day(moment: Timestamp) -> Option<PartialDate> {
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(moment as f64));
    let year = i16::try_from(date.get_full_year()).ok()?;
    PartialDate::from_day(year, date.get_month() as u8 + 1, date.get_date() as u8)
}

/// An id that nobody else has: 122 random bits. `crypto.randomUUID` is missing where the site is opened without
/// https, as on a phone in the same network; random bytes are everywhere.
pub fn new_id() -> RecordId {
    let mut bytes = [0_u8; 16];
    let random = leptos::prelude::window()
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if random.is_err() {
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    RecordId::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}
