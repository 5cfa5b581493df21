//! The HTML shell that Trunk makes from `index.html`, completed with the site's own facts.

use juku_catalog::Site;

/// Puts the site's name, description and language into the shell.
///
/// # Errors
/// A sentence when a place for them is missing.
pub fn with_site(html: &str, site: &Site) -> Result<String, String> {
    let name = escaped(&site.name);
    let html = replace_between(html, "<title>", "</title>", &name)?;
    let html = replace_between(&html, "<html lang=\"", "\"", &escaped(&site.language))?;
    let html = replace_between(&html, "<meta name=\"application-name\" content=\"", "\"", &name)?;
    replace_between(&html, "<meta name=\"description\" content=\"", "\"", &escaped(&site.description))
}

fn replace_between(html: &str, before: &str, after: &str, text: &str) -> Result<String, String> {
    let place = html.find(before).map(|at| at + before.len()).and_then(|start| {
        let length = html.get(start..)?.find(after)?;
        Some((html.get(..start)?, html.get(start + length..)?))
    });
    match place {
        Some((head, tail)) => Ok(format!("{head}{text}{tail}")),
        None => Err(format!("index.html has no place for the site's facts: {before}…{after} is missing.")),
    }
}

/// A text as it may stand in HTML, also in quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<html lang=\"en\"><title>Juku</title><meta name=\"application-name\" content=\"Juku\"><meta name=\"description\" content=\"\">";

    fn site() -> Site {
        Site {
            name: "A & B".to_owned(),
            description: "Films \"and\" </title><script>".to_owned(),
            address: "https://juku.example/".to_owned(),
            language: "zh-Hans".to_owned(),
        }
    }

    #[test]
    fn the_sites_facts_stand_in_the_shell_and_cannot_break_out_of_it() {
        assert_eq!(
            with_site(SHELL, &site()).unwrap(),
            "<html lang=\"zh-Hans\"><title>A &amp; B</title><meta name=\"application-name\" content=\"A &amp; B\"><meta name=\"description\" content=\"Films &quot;and&quot; &lt;/title&gt;&lt;script&gt;\">"
        );
    }

    #[test]
    fn a_shell_without_a_place_is_named() {
        let error = with_site(&SHELL.replace("application-name", "app"), &site()).unwrap_err();
        assert!(error.contains("application-name"), "{error}");
    }
}
