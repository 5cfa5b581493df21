//! The reader's reviews of a title.

use juku_catalog::Slug;
use juku_catalog::review::Review;
use juku_view::html;
use leptos::prelude::*;

use super::review_draft::{FORM, focus_form};
use crate::browser::{clock, document, download, form};
use crate::state::{SaveError, given};
use crate::text;

/// The list of reviews, or the invitation to write the first one.
#[component]
pub fn Reviews(
    /// The title.
    title: Slug,
    /// The review that the form changes.
    editing: RwSignal<Option<Review>>,
) -> impl IntoView {
    let shelf = given().shelf;
    let deleted = RwSignal::new(Vec::<Review>::new());
    let trouble = RwSignal::new(None::<SaveError>);
    let reviews = Memo::new({
        let title = title.clone();
        move |_| shelf.of_title(&title)
    });

    let delete = move |review: Review| match shelf.delete(&review, clock::now()) {
        Ok(()) => {
            trouble.set(None);
            if editing.with_untracked(|open| open.as_ref().is_some_and(|open| open.id == review.id)) {
                editing.set(None);
            }
            let undo = undo_id(&review);
            deleted.update(|deleted| deleted.insert(0, review));
            document::after_change(move || document::focus(&undo));
        }
        Err(error) => trouble.set(Some(error)),
    };
    let undo = move |review: Review| {
        let id = html::review_id(&review);
        deleted.update(|deleted| deleted.retain(|other| other.id != review.id));
        match shelf.restore(review.clone(), clock::now()) {
            Ok(()) => document::after_change(move || document::focus(&id)),
            Err(error) => {
                deleted.update(|deleted| deleted.insert(0, review));
                trouble.set(Some(error));
            }
        }
    };
    let list = NodeRef::<leptos::html::Div>::new();
    let items = move || {
        let item = |review: &Review| {
            let has_draft = shelf.draft(&review.title, Some(&review.id)).is_some();
            html::review(review, [review.created, review.updated].map(clock::day), has_draft)
        };
        reviews.with(|reviews| reviews.iter().map(item).collect::<String>())
    };
    let first = untrack(items);
    Effect::new(move |_| {
        let items = items();
        if let Some(list) = list.get() {
            form::show(&list, &items);
        }
    });
    Effect::new(move |_| {
        let Some(list) = list.get() else { return };
        form::on_act(&list, move |act, id| {
            let review = reviews.with_untracked(|all| all.iter().find(|review| review.id == *id).cloned());
            match (act, review) {
                ("edit", Some(review)) => {
                    editing.set(Some(review));
                    document::after_change(focus_form);
                }
                ("delete", Some(review)) => delete(review),
                _ => {}
            }
        });
    });
    let gone = move || {
        let items = deleted.get().into_iter().map(|review| {
            let id = undo_id(&review);
            view! {
                <p class="notice">
                    <span>{text::DELETED}</span>
                    <button type="button" class="link-like" id=id on:click=move |_| undo(review.clone())>{text::UNDO}</button>
                </p>
            }
        });
        items.collect_view()
    };
    let introduction = move || {
        if reviews.with(Vec::is_empty) {
            let write = view! { <a href=format!("#{FORM}") on:click=go_to_form>{text::WRITE_A_REVIEW}</a> };
            view! { <p class="invitation">{text::NO_REVIEWS}{write}"."</p> }.into_any()
        } else {
            shelf.is_lasting().then(|| view! { <p class="quiet small">{text::ONLY_HERE}</p> }).into_any()
        }
    };
    view! {
        <section class="reviews" aria-labelledby="reviews">
            <h2 id="reviews">{text::REVIEWS}</h2>
            <StorageNotices/>
            <div role="status">{gone}</div>
            {move || trouble.get().map(|error| view! { <p class="notice" role="alert">{text::save_error(error)}</p> })}
            {introduction}
            <div node_ref=list inner_html=first></div>
        </section>
    }
    .into_any()
}

/// Follows the link to the form without a new entry in the history.
fn go_to_form(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    focus_form();
}

fn undo_id(review: &Review) -> String {
    format!("undo-{}", review.id)
}

/// What the reader must know about the storage: that it does not last, or holds what cannot be read.
#[component]
fn StorageNotices() -> impl IntoView {
    let shelf = given().shelf;
    let not_lasting = (!shelf.is_lasting()).then(|| {
        view! {
            <p class="notice">
                <span>{text::NOT_LASTING}</span>
                <button type="button" class="link-like" on:click=move |_| download_all(&shelf.export(None))>{text::DOWNLOAD}</button>
            </p>
        }
    });
    let set_aside = move || {
        let aside = shelf.set_aside();
        (!aside.is_empty()).then(|| {
            let count = aside.len();
            let texts: Vec<String> = aside.into_iter().map(|(key, aside)| format!("{key}\n{}\n", aside.text)).collect();
            view! {
                <p class="notice">
                    <span>{text::set_aside(count)}</span>
                    <button
                        type="button"
                        class="link-like"
                        on:click=move |_| download::text("juku-unreadable.txt", "text/plain", &texts.join("\n"))
                    >
                        {text::DOWNLOAD_IT}
                    </button>
                </p>
            }
        })
    };
    view! { {not_lasting}{set_aside} }
}

/// Offers the reader's reviews as a file.
pub fn download_all(json: &str) {
    download::text(text::FILE_NAME, "application/json", json);
}
