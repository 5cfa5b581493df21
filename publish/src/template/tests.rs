use super::*;
use juku_catalog::{Catalogue, Site};

const SHELL: &str = include_str!("../../../index.html");
const BUILT: &str = "<link rel=\"icon\" href=\"/icon-1.svg\"/><style>a{}</style>\n<style>b{}</style><script type=\"module\">\nimport init from '/juku-1.js';\n</script>\n<link rel=\"modulepreload\" href=\"/juku-1.js\"><link rel=\"preload\" href=\"/juku-1_bg.wasm\" as=\"fetch\"></head>";

fn catalogue() -> Catalogue {
    let site = Site {
        name: "A & B".to_owned(),
        description: "Films \"and\" </title><script>".to_owned(),
        description_zh: Some("《电影》</title><script>".to_owned()),
        address: "https://juku.example/".to_owned(),
        language: "de".to_owned(),
    };
    Catalogue::new(site, Vec::new())
}

/// The template of a shell in a language.
fn template_in(language: Language, html: &str) -> Result<Template, MissingPlace> {
    Template::new(html, &Publication::new(&catalogue(), "/").in_language(language))
}

fn template(html: &str) -> Template {
    template_in(Language::English, html).unwrap()
}

fn built() -> String {
    SHELL.replacen("</head>", BUILT, 1)
}

#[test]
fn the_sites_facts_stand_in_the_shell_and_cannot_break_out_of_it() {
    let catalogue = catalogue();
    let publication = Publication::new(&catalogue, "/");
    let html = with_site(SHELL, &publication).unwrap();
    let chinese = with_site(SHELL, &publication.in_language(Language::Chinese)).unwrap();
    for part in [
        "<html lang=\"zh-Hans\">",
        "<meta name=\"description\" content=\"《电影》&lt;/title&gt;&lt;script&gt;\">",
        "<meta name=\"site-description\" content=\"《电影》&lt;/title&gt;&lt;script&gt;\">",
    ] {
        assert!(chinese.contains(part), "{part}");
    }
    for part in [
        "<html lang=\"en\">",
        "<title>A &amp; B</title>",
        "<meta name=\"description\" content=\"Films &quot;and&quot; &lt;/title&gt;&lt;script&gt;\">",
    ] {
        assert!(html.contains(part), "{part}");
    }
}

#[test]
fn the_shell_for_times_without_a_network_waits_for_the_application_under_the_same_policy() {
    let catalogue = catalogue();
    let template = template(&built());
    let shell = template.shell(&Publication::new(&catalogue, "/"));
    for part in [
        "<title>A &amp; B</title>",
        "<div id=\"app\"><div class=\"waiting frame\">",
        "<link rel=\"preload\" href=\"/words-en.txt\" as=\"fetch\" crossorigin>",
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
    let application_name = "<meta name=\"application-name\" content=\"";
    for language in Language::ALL {
        for place in
            ["<title>", "<div id=\"app\">", application_name, "<meta name=\"words\"", "Loading…", "Try again"]
        {
            let error = template_in(language, &built().replace(place, "<x")).unwrap_err();
            assert!(error.to_string().contains(place), "{error}");
        }
        assert_eq!(template_in(language, SHELL).unwrap_err(), MissingPlace(LOADER.0), "not Trunk's");
    }
}

#[test]
fn a_page_is_read_first_and_loads_the_application_after_it() {
    let template = template(&built());
    let page = template.page("<title>Leap</title>\n", "<main>夺冠</main>", "/title/leap-2020/data.json");
    let order = [
        "<title>Leap</title>",
        "<style>a{}b{}</style>",
        "<div id=\"app\" data-prerendered><main>夺冠</main></div>",
        "<template id=\"loader\">",
        "<link rel=\"preload\" href=\"/title/leap-2020/data.json\"",
        "<link rel=\"preload\" href=\"/words-en.txt\"",
        "<link rel=\"modulepreload\" href=\"/juku-1.js\">",
        "<link rel=\"preload\" href=\"/juku-1_bg.wasm\"",
        "import init from",
        "</template>",
        "id=\"unready\"",
        "getElementById(\"loader\").content",
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
    let template = template(&built());
    let page = template.page("", "", "/data.json");
    let inline = scripts(&page);
    assert_eq!(inline.len(), 3);
    for text in inline.into_iter().chain(["a{}b{}"]) {
        assert!(template.policy().contains(&policy::hash(text)), "{text}");
    }
    assert!(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "));
    assert!(!page.contains("frame-ancestors"));
}

#[test]
fn a_served_page_has_no_policy_that_would_stop_its_reload_script() {
    let served = built().replace("</body>", "<script>const a = '{{__TRUNK_ADDRESS__}}'</script></body>");
    let page = template(&served).page("", "", "/data.json");
    assert!(!page.contains("Content-Security-Policy"));
}

#[test]
fn each_language_has_a_template_of_its_own_under_the_same_policy() {
    let catalogue = catalogue();
    let publication = Publication::new(&catalogue, "/drama/").in_language(Language::Chinese);
    let template = Template::new(&built(), &publication).unwrap();
    let page = template.page("", "", "/drama/data.json");
    let shell = template.shell(&publication);
    for html in [&page, &shell] {
        assert!(html.contains("<html lang=\"zh-Hans\">"), "{html}");
        assert!(html.contains("<link rel=\"preload\" href=\"/drama/words-zh.txt\""), "{html}");
        assert!(html.contains("没有运行。"), "{html}");
    }
    assert!(
        shell.contains("加载中…") && shell.contains("<meta name=\"description\" content=\"《电影》"),
        "{shell}"
    );
    assert_eq!(template.policy(), self::template(&built()).policy());
}

#[test]
fn no_sentence_of_the_shell_stays_english_in_chinese() {
    let template = template_in(Language::Chinese, &built()).unwrap();
    let shown = format!("{}{}", template.waiting, template.after.split("<script").next().unwrap_or_default());
    let texts: String = shown.split('<').filter_map(|part| Some(part.split_once('>')?.1)).collect();
    assert!(texts.contains("JavaScript") && texts.contains("再试一次"), "{texts}");
    let english: String = texts.replace("JavaScript", "").chars().filter(char::is_ascii_alphabetic).collect();
    assert_eq!(english, "", "{texts}");
}
