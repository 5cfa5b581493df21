//! The service worker, which keeps pages for times without a network.

use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration};

/// Installs the worker at this address, or finds it installed; `false` where the browser has none for this site.
pub async fn register(address: &str) -> bool {
    match container() {
        Some(workers) => JsFuture::from(workers.register(address)).await.is_ok(),
        None => false,
    }
}

/// Sends a message to the worker, as soon as there is one; it is made then.
pub async fn send(message: impl FnOnce() -> String) {
    let Some(ready) = container().and_then(|workers| workers.ready().ok()) else { return };
    let Ok(registration) = JsFuture::from(ready).await else { return };
    if let Some(worker) = registration.unchecked_into::<ServiceWorkerRegistration>().active() {
        let _ = worker.post_message(&message().into());
    }
}

/// Calls `action` with each message of the worker.
pub fn on_message(action: impl Fn(String) + 'static) {
    let Some(workers) = container() else { return };
    let listen = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        let data = js_sys::Reflect::get(&event, &"data".into());
        if let Some(message) = data.ok().and_then(|data| data.as_string()) {
            action(message);
        }
    });
    workers.set_onmessage(Some(listen.into_js_value().unchecked_ref()));
}

/// Calls `action` each time that a worker takes this page over, in place of what was to be called before.
pub fn on_takeover(action: impl Fn() + 'static) {
    let Some(workers) = container() else { return };
    let take_over = Closure::<dyn FnMut()>::new(action);
    workers.set_oncontrollerchange(Some(take_over.into_js_value().unchecked_ref()));
}

/// Asks the browser to keep what this site keeps, even when room is wanted for others.
pub async fn ask_to_last() {
    let navigator = window().navigator();
    let manager = js_sys::Reflect::get(&navigator, &"storage".into());
    if manager.is_ok_and(|manager| manager.is_object())
        && let Ok(asked) = navigator.storage().persist()
    {
        let _ = JsFuture::from(asked).await;
    }
}

/// The browser's service workers. Without https there are none, and in a sandbox asking for them throws.
fn container() -> Option<ServiceWorkerContainer> {
    let workers = js_sys::Reflect::get(&window().navigator(), &"serviceWorker".into()).ok()?;
    workers.is_object().then(|| workers.unchecked_into())
}
