//! A title.

use std::sync::Arc;

use juku_catalog::ListKey;
use juku_catalog::page::TitlePage as Data;
use leptos::prelude::*;

use crate::components::{AlsoLike, Cast, Facts, Mixed, Poster, ReviewForm, Reviews, Share};
use crate::route::Route;
use crate::state::given;
use crate::text;

/// Everything about a title, the reader's reviews, and where to go from here.
#[component]
pub fn TitlePage(
    /// Its data.
    data: Arc<Data>,
) -> impl IntoView {
    let base = given().base;
    let title = &data.title;
    let year = title.year();
    let year_href = Route::list(ListKey::Year(year)).href(&base);
    let kind_href = Route::list(ListKey::Kind(title.kind)).href(&base);
    let svg = juku_catalog::poster::svg(&data.poster());
    let editing = RwSignal::new(None);
    let leads = text::leads(title);
    let leads = (!leads.is_empty()).then(|| {
        view! {
            <span class="title-hero__leads"><span class="visually-hidden">" – "</span>{leads}</span>
        }
    });
    let introduction: Vec<_> = text::introduction(&data)
        .into_iter()
        .map(|(chinese, part)| view! { <span lang=chinese.then_some("zh-Hans")>{part}</span> })
        .collect();
    let story: Vec<_> = title.synopsis.iter().map(|part| view! { <p>{part.clone()}</p> }).collect();
    view! {
        <article class="frame">
            <header class="title-hero">
                <div class="title-hero__poster"><Poster svg/></div>
                <div class="title-hero__names">
                    <p class="title-hero__lists">
                        <a class="eyebrow" href=year_href>{text::year_list(year)}</a>
                        <a class="eyebrow" href=kind_href>{text::kind_list(title.kind)}</a>
                    </p>
                    <h1 tabindex="-1">{data.distinct_name().into_owned()}{leads}</h1>
                    <p class="title-hero__chinese">
                        <Mixed text=title.names.zh.clone()/>
                        " "
                        <span class="title-hero__pinyin" lang="zh-Latn">{title.names.pinyin.clone()}</span>
                    </p>
                </div>
                <div class="title-hero__words">
                    <p class="lead">{introduction}</p>
                    <p>{title.summary.clone()}</p>
                </div>
            </header>
            <div class="title-body">
                <Facts title=title.clone()/>
                <section class="story" aria-labelledby="story">
                    <h2 id="story">{text::STORY}</h2>
                    {story}
                </section>
                <Cast cast=title.cast.clone()/>
            </div>
            <Reviews title=title.id.clone() editing/>
            <Share page=data.clone()/>
        </article>
        <AlsoLike related=data.related.clone()/>
        <div class="frame">
            <ReviewForm title=title.id.clone() editing/>
        </div>
    }
    .into_any()
}
