//! What the workers of the site share: their connection with the page and the network. Natively there is nothing here.
#![cfg(target_arch = "wasm32")]

use js_sys::Array;
use juku_catalog::search::Failure;
use juku_view::language::{self, Language};
use juku_view::route::Base;
use juku_view::text;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

/// Speaks as the page does, listens to it, and tells it whether what was said before is known, too: then its script has put it by.
pub fn listen(mut hear: impl FnMut(JsValue) + 'static) {
    console_error_panic_hook::set_once();
    let (spoken, lead) = told();
    language::speak(spoken);
    text::let_lead(Some(lead));
    let early =
        js_sys::Reflect::get(&scope(), &"early".into()).ok().and_then(|early| early.dyn_into::<Array>().ok());
    post(&early.is_some().into());
    for event in early.iter().flat_map(Array::iter) {
        hear(event.unchecked_into::<MessageEvent>().data());
    }
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| hear(event.data()));
    scope().set_onmessage(Some(listen.as_ref().unchecked_ref()));
    listen.forget();
}

/// Calls `keep` with each key and text of a list from the page. It begins with whether what is kept outlives the page,
/// which is the answer; then keys and texts come in turn, and no text where nothing is kept any more.
pub fn kept(list: &Array, mut keep: impl FnMut(&str, Option<String>)) -> bool {
    for at in (1..list.length()).step_by(2) {
        if let Some(key) = list.get(at).as_string() {
            keep(&key, list.get(at + 1).as_string());
        }
    }
    list.get(0).is_truthy()
}

/// Says something to the page.
pub fn post(what: &JsValue) {
    // Only what cannot be copied would fail, and texts and bytes can.
    let _ = scope().post_message(what);
}

/// The worker's own scope.
pub fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// The folder of the site, where the worker's script lies: its path, in the language of the page.
pub fn base() -> Base {
    let here = scope().location().pathname();
    Base::new(here.rsplit_once('/').map_or("", |(folder, _)| folder)).in_language(told().0)
}

/// The language of the page, and the one whose names come first there: it says both in the fragment of the worker's
/// address.
fn told() -> (Language, Language) {
    let told = scope().location().hash();
    let (spoken, lead) = told.trim_start_matches('#').split_once('/').unwrap_or_default();
    (Language::of_tag(spoken), Language::of_tag(lead))
}

/// A text beside the worker's script, which lies in the folder of the site.
///
/// # Errors
/// Why it did not come.
pub async fn fetch(name: &str) -> Result<String, Failure> {
    let address = format!("{}{name}", base().as_str());
    let no_answer = |_| Failure::NoAnswer;
    let answer = JsFuture::from(scope().fetch_with_str(&address)).await.map_err(no_answer)?;
    let answer: Response = answer.unchecked_into();
    if !answer.ok() {
        return Err(Failure::Status(answer.status()));
    }
    let text = JsFuture::from(answer.text().map_err(no_answer)?).await.map_err(no_answer)?;
    text.as_string().ok_or(Failure::Damaged)
}
