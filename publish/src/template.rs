//! The HTML shell that Trunk makes from `index.html`, as the template of every page of a language.

use juku_view::language::Language;

use crate::markup::escaped;
use crate::text::{self, spoken_in};
use crate::{Publication, policy, words};

/// Where the application renders, in `index.html`.
const APP: &str = "<div id=\"app\">";
/// What follows it there.
const AFTER_APP: &str = "<p id=\"unready\"";
/// The script that Trunk writes: it loads the application.
const LOADER: (&str, &str) = ("<script type=\"module\">", "</script>");

/// Something that `index.html` must hold is not there.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("index.html has no place for what the site needs: {0} is missing.")]
pub struct MissingPlace(&'static str);

/// Trunk's shell, taken apart.
#[derive(Debug)]
pub struct Template {
    /// What stands in every head, without title and description.
    head: String,
    /// All style sheets, as one.
    style: String,
    /// What follows the application in every body.
    after: String,
    /// What loads the application: preloads, that of its words among them, and Trunk's script.
    loader: String,
    /// What stands in the application's place until it runs.
    waiting: String,
    /// The Content-Security-Policy for pages of this template.
    policy: String,
    language: Language,
    is_served: bool,
}

impl Template {
    /// Takes Trunk's `index.html` apart, with the site's own facts in it, in the language of the publication.
    ///
    /// # Errors
    /// When a place or a sentence is missing.
    pub fn new(html: &str, publication: &Publication<'_>) -> Result<Self, MissingPlace> {
        let language = publication.language();
        let is_served = is_served(html);
        let mut html = html.to_owned();
        while take(&mut html, "<!--", "-->").is_some() {}
        let mut html = with_site(&translated(&html, language)?, publication)?;
        let words = words::of_shell(&html, language).ok_or(MissingPlace("<meta name=\"words\""))?;
        let mut loader = preload(&format!("{}{words}", publication.base.as_str()));
        take(&mut html, "<title>", "</title>");
        take(&mut html, "<meta name=\"description\"", ">");
        let mut style = String::new();
        while let Some(sheet) = take(&mut html, "<style>", "</style>") {
            style.push_str(inner(&sheet));
        }
        while take(&mut style, "/*", "*/").is_some() {}
        let style = lines(&style);
        let script = take(&mut html, LOADER.0, LOADER.1).ok_or(MissingPlace(LOADER.0))?;
        for start in ["<link rel=\"modulepreload\"", "<link rel=\"preload\""] {
            while let Some(link) = take(&mut html, start, ">") {
                loader.push_str(&link);
            }
        }
        loader.push_str(&script);
        let head = lines(between(&html, "<head>", "</head>").ok_or(MissingPlace("<head>"))?);
        let after = between(&html, AFTER_APP, "</body>").ok_or(MissingPlace(AFTER_APP))?;
        let after = lines(&format!("{AFTER_APP}{after}"));
        let waiting = between(&html, APP, AFTER_APP).ok_or(MissingPlace(APP))?.trim_end();
        let waiting = lines(waiting.strip_suffix("</div>").unwrap_or(waiting));
        Ok(Self {
            policy: policy::of(&style, &scripts(&format!("{head}{after}{script}"))),
            head,
            style,
            after,
            loader,
            waiting,
            language,
            is_served,
        })
    }

    /// A page.
    ///
    /// # Arguments
    /// `head`: the page's own tags. `app`: what the application shows. `data`: the address of the page's data, which
    /// is loaded beside the application.
    pub fn page(&self, head: &str, app: &str, data: &str) -> String {
        let app = format!("<div id=\"app\" data-prerendered>{app}</div>");
        self.document(head, &app, &preload(data))
    }

    /// A page that stays as it was written: nothing loads the application. What is only to be seen while that runs is
    /// seen there, too.
    ///
    /// # Arguments
    /// `head`: the page's own tags. `style`: of this page alone.
    pub fn still(&self, head: &str, style: &str, app: &str) -> String {
        let Self { head: every, style: shared, .. } = self;
        // With it `trunk serve` loads a page anew when something has changed.
        let reload = self.after.rsplit_once("<script").filter(|(_, script)| is_served(script));
        let reload = reload.map(|(_, script)| format!("<script{script}")).unwrap_or_default();
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" data-live><head>\n{every}\n{head}<style>{shared}{style}</style>\n</head>\n\
             <body>\n<div id=\"app\">{app}</div>\n{reload}</body></html>\n",
            self.language.tag(),
        )
    }

    /// The page that stands for all pages of a language when there is no network: the application fills it.
    pub fn shell(&self, publication: &Publication<'_>) -> String {
        let site = publication.site();
        let head = format!(
            "<title>{}</title>\n<meta name=\"description\" content=\"{}\">\n<meta name=\"robots\" content=\"noindex\">\n",
            escaped(&site.name),
            escaped(&site.description)
        );
        self.document(&head, &format!("{APP}{}</div>", self.waiting), "")
    }

    /// A whole document. `data` is what loads the page's data.
    fn document(&self, head: &str, app: &str, data: &str) -> String {
        let Self { head: every, style, after, loader, .. } = self;
        // The first bytes are for reading. What loads the application does nothing where it stands: a script of the
        // shell takes it from there when the page has been painted.
        let policy = if self.is_served { String::new() } else { meta_policy(&self.policy) };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\"><head>\n{every}\n{policy}{head}<style>{style}</style>\n</head>\n<body>\n\
             {app}\n<template id=\"loader\">\n{data}{loader}\n</template>\n{after}\n</body></html>\n",
            self.language.tag(),
        )
    }

    /// The Content-Security-Policy that fits the template's scripts and styles, as the text of the header.
    pub fn policy(&self) -> &str {
        &self.policy
    }
}

/// The shell with its sentences in a language.
fn translated(html: &str, language: Language) -> Result<String, MissingPlace> {
    let mut html = html.to_owned();
    for sentence in text::SHELL {
        let [english, own] = [Language::English, language].map(|one| spoken_in(one, || sentence.get()));
        if !html.contains(english) {
            return Err(MissingPlace(english));
        }
        html = html.replacen(english, own, 1);
    }
    Ok(html)
}

/// What loads a file that the application will ask for.
fn preload(address: &str) -> String {
    format!("<link rel=\"preload\" href=\"{}\" as=\"fetch\" crossorigin>\n", escaped(address))
}

/// Whether Trunk serves this page while it is worked on: it has put its own script into it then, which it changes when
/// it answers.
pub fn is_served(html: &str) -> bool {
    html.contains("__TRUNK_ADDRESS__")
}

/// The policy inside the page. Hosts that send no headers of one's own are thus covered, too; `frame-ancestors` is
/// for headers only.
fn meta_policy(policy: &str) -> String {
    let here: Vec<&str> =
        policy.split("; ").filter(|directive| !directive.starts_with("frame-ancestors")).collect();
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", escaped(&here.join("; ")))
}

/// Puts the site's name and description, and the language of the publication, into the shell.
///
/// # Errors
/// When a place for them is missing.
pub fn with_site(html: &str, publication: &Publication<'_>) -> Result<String, MissingPlace> {
    let site = publication.site();
    let (name, description) = (escaped(&site.name), escaped(&site.description));
    let mut html = html.to_owned();
    for (before, after, text) in [
        ("<title>", "</title>", name.as_str()),
        ("<html lang=\"", "\"", publication.language().tag()),
        ("<meta name=\"application-name\" content=\"", "\"", &name),
        ("<meta name=\"description\" content=\"", "\"", &description),
        ("<meta name=\"site-description\" content=\"", "\"", &description),
    ] {
        let old = between(&html, before, after).ok_or(MissingPlace(before))?;
        html = html.replacen(&format!("{before}{old}{after}"), &format!("{before}{text}{after}"), 1);
    }
    match html.contains(APP) {
        true => Ok(html),
        false => Err(MissingPlace(APP)),
    }
}

/// Takes the first part that begins and ends so out of a text.
fn take(html: &mut String, start: &str, end: &str) -> Option<String> {
    let inner = between(html, start, end)?;
    let part = format!("{start}{inner}{end}");
    *html = html.replacen(&part, "", 1);
    Some(part)
}

fn between<'h>(html: &'h str, before: &str, after: &str) -> Option<&'h str> {
    html.split_once(before)?.1.split_once(after).map(|(inner, _)| inner)
}

/// What an element holds.
fn inner(element: &str) -> &str {
    element.split_once('>').and_then(|(_, rest)| rest.rsplit_once("</")).map_or("", |(inner, _)| inner)
}

/// What every script of this HTML holds.
fn scripts(html: &str) -> Vec<&str> {
    let elements = html.split("<script").skip(1);
    elements
        .filter_map(|rest| rest.split_once('>')?.1.split_once("</script>").map(|(inner, _)| inner))
        .collect()
}

/// A text without indentation and empty lines.
fn lines(html: &str) -> String {
    html.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
