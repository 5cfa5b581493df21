//! The HTML shell that Trunk makes from `index.html`, as the template of every page.

use juku_catalog::Site;

use crate::markup::escaped;
use crate::policy;

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
    /// What loads the application: preloads, and Trunk's script.
    loader: String,
    /// What stands in the application's place until it runs.
    waiting: String,
    /// The Content-Security-Policy for pages of this template.
    policy: String,
    language: String,
    is_served: bool,
}

impl Template {
    /// Takes Trunk's `index.html` apart, with the site's own facts in it.
    ///
    /// # Errors
    /// When a place is missing.
    pub fn new(html: &str, site: &Site) -> Result<Self, MissingPlace> {
        let mut html = with_site(html, site)?;
        let is_served = is_served(&html);
        while take(&mut html, "<!--", "-->").is_some() {}
        take(&mut html, "<title>", "</title>");
        take(&mut html, "<meta name=\"description\"", ">");
        let mut style = String::new();
        while let Some(sheet) = take(&mut html, "<style>", "</style>") {
            style.push_str(inner(&sheet));
        }
        while take(&mut style, "/*", "*/").is_some() {}
        let style = lines(&style);
        let script = take(&mut html, LOADER.0, LOADER.1).ok_or(MissingPlace(LOADER.0))?;
        let mut loader = String::new();
        for start in ["<link rel=\"modulepreload\"", "<link rel=\"preload\""] {
            while let Some(link) = take(&mut html, start, ">") {
                loader.push_str(&link);
            }
        }
        loader.push_str(&script);
        let head = between(&html, "<head>", "</head>").ok_or(MissingPlace("<head>"))?;
        let after = between(&html, AFTER_APP, "</body>").ok_or(MissingPlace(AFTER_APP))?;
        let after = lines(&format!("{AFTER_APP}{after}"));
        let waiting = between(&html, APP, AFTER_APP).ok_or(MissingPlace(APP))?.trim_end();
        let waiting = lines(waiting.strip_suffix("</div>").unwrap_or(waiting));
        Ok(Self {
            head: lines(head),
            policy: policy::of(&style, &scripts(&format!("{after}{script}"))),
            style,
            after,
            loader,
            waiting,
            language: site.language.clone(),
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
        let data = format!("<link rel=\"preload\" href=\"{}\" as=\"fetch\" crossorigin>\n", escaped(data));
        self.document(head, &app, &data)
    }

    /// The page that stands for all pages of a site when there is no network: the application fills it.
    pub fn shell(&self, site: &Site) -> String {
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
        // The first bytes are for reading; what loads the application stands at the end, so that it begins to load
        // when the page has come.
        let policy = if self.is_served { String::new() } else { meta_policy(&self.policy) };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\"><head>\n{every}\n{policy}{head}<style>{style}</style>\n</head>\n<body>\n\
             {app}\n{after}\n{data}{loader}\n</body></html>\n",
            escaped(&self.language),
        )
    }

    /// The Content-Security-Policy that fits the template's scripts and styles, as the text of the header.
    pub fn policy(&self) -> &str {
        &self.policy
    }
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

/// Puts the site's name, description and language into the shell.
///
/// # Errors
/// When a place for them is missing.
pub fn with_site(html: &str, site: &Site) -> Result<String, MissingPlace> {
    let name = escaped(&site.name);
    let mut html = html.to_owned();
    for (before, after, text) in [
        ("<title>", "</title>", &name),
        ("<html lang=\"", "\"", &escaped(&site.language)),
        ("<meta name=\"application-name\" content=\"", "\"", &name),
        ("<meta name=\"description\" content=\"", "\"", &escaped(&site.description)),
        ("<meta name=\"site-description\" content=\"", "\"", &escaped(&site.description)),
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
mod tests {
    use super::*;

    const SHELL: &str = include_str!("../../index.html");
    const BUILT: &str = "<link rel=\"icon\" href=\"/icon-1.svg\"/><style>a{}</style>\n<style>b{}</style><script type=\"module\">\nimport init from '/juku-1.js';\n</script>\n<link rel=\"modulepreload\" href=\"/juku-1.js\"><link rel=\"preload\" href=\"/juku-1_bg.wasm\" as=\"fetch\"></head>";

    fn site() -> Site {
        Site {
            name: "A & B".to_owned(),
            description: "Films \"and\" </title><script>".to_owned(),
            address: "https://juku.example/".to_owned(),
            language: "zh-Hans".to_owned(),
        }
    }

    fn built() -> String {
        SHELL.replacen("</head>", BUILT, 1)
    }

    #[test]
    fn the_sites_facts_stand_in_the_shell_and_cannot_break_out_of_it() {
        let html = with_site(SHELL, &site()).unwrap();
        for part in [
            "<html lang=\"zh-Hans\">",
            "<title>A &amp; B</title>",
            "<meta name=\"description\" content=\"Films &quot;and&quot; &lt;/title&gt;&lt;script&gt;\">",
        ] {
            assert!(html.contains(part), "{part}");
        }
    }

    #[test]
    fn the_shell_for_times_without_a_network_waits_for_the_application_under_the_same_policy() {
        let template = Template::new(&built(), &site()).unwrap();
        let shell = template.shell(&site());
        for part in [
            "<title>A &amp; B</title>",
            "<div id=\"app\"><div class=\"waiting frame\">",
            "import init from '/juku-1.js';",
            "<style>a{}b{}</style>",
        ] {
            assert!(shell.contains(part), "{part} in {shell}");
        }
        assert!(shell.contains(&meta_policy(template.policy())));
        assert!(!shell.contains("data-prerendered") && !shell.contains("data.json"));
        let count = |tag: &str| shell.matches(tag).count();
        assert_eq!(count("<div"), count("</div>"));
    }

    #[test]
    fn a_shell_without_a_place_is_named() {
        for place in ["<title>", "<div id=\"app\">", "<meta name=\"application-name\" content=\""] {
            let error = Template::new(&built().replace(place, "<x"), &site()).unwrap_err();
            assert!(error.to_string().contains(place), "{error}");
        }
        assert_eq!(Template::new(SHELL, &site()).unwrap_err(), MissingPlace(LOADER.0), "not Trunk's");
    }

    #[test]
    fn a_page_is_read_first_and_loads_the_application_after_it() {
        let template = Template::new(&built(), &site()).unwrap();
        let page = template.page("<title>Leap</title>\n", "<main>夺冠</main>", "/title/leap-2020/data.json");
        let order = [
            "<title>Leap</title>",
            "<style>a{}b{}</style>",
            "<div id=\"app\" data-prerendered><main>夺冠</main></div>",
            "id=\"unready\"",
            "<link rel=\"preload\" href=\"/title/leap-2020/data.json\"",
            "<link rel=\"modulepreload\" href=\"/juku-1.js\">",
            "<link rel=\"preload\" href=\"/juku-1_bg.wasm\"",
            "import init from",
        ];
        let places: Vec<_> =
            order.iter().map(|part| page.find(part).unwrap_or_else(|| panic!("{part}"))).collect();
        assert!(places.is_sorted(), "{places:?}");
        for part in ["<title>", "name=\"description\"", "<!--", "Loading…", "<noscript>"] {
            assert!(page.matches(part).count() <= usize::from(part == "<title>"), "{part}");
        }
    }

    #[test]
    fn every_inline_script_and_style_of_a_page_is_in_its_policy() {
        let template = Template::new(&built(), &site()).unwrap();
        let page = template.page("", "", "/data.json");
        let inline = scripts(&page);
        assert_eq!(inline.len(), 2);
        for text in inline.into_iter().chain(["a{}b{}"]) {
            assert!(template.policy().contains(&policy::hash(text)), "{text}");
        }
        assert!(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "));
        assert!(!page.contains("frame-ancestors"));
    }

    #[test]
    fn a_served_page_has_no_policy_that_would_stop_its_reload_script() {
        let served = built().replace("</body>", "<script>const a = '{{__TRUNK_ADDRESS__}}'</script></body>");
        let page = Template::new(&served, &site()).unwrap().page("", "", "/data.json");
        assert!(!page.contains("Content-Security-Policy"));
    }
}
