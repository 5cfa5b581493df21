//! Time and chance.

use std::time::Duration;

use juku_catalog::PartialDate;
use juku_catalog::review::{RecordId, Timestamp};

/// Now.
pub fn now() -> Timestamp {
    js_sys::Date::now() as Timestamp
}

/// Runs after a while.
pub fn after(wait: Duration, action: impl FnOnce() + 'static) {
    // Boxed: a copy of what goes on below for each of them would weigh more.
    leptos::prelude::set_timeout(Box::new(action) as Box<dyn FnOnce()>, wait);
}

/// The day of a moment, in the reader's time zone.
pub fn day(moment: Timestamp) -> Option<PartialDate> {
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(moment as f64));
    let there = moment as f64 - date.get_timezone_offset() * 60_000.0;
    // Beyond what JavaScript counts there is no time zone.
    if there.is_nan() { None } else { PartialDate::numbered((there / 86_400_000.0).floor() as i32) }
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
    RecordId::new(
        bytes
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .filter_map(|half| char::from_digit(half.into(), 16))
            .collect::<String>(),
    )
}
