//! What the glue script can do without.

use std::collections::BTreeSet;

/// The script without classes that nobody could make: the module no longer has what frees them. As wasm-bindgen writes
/// them, with what stands beside them; a class that is named anywhere else stays.
pub(super) fn without_classes(script: &str, exports: &BTreeSet<&str>) -> String {
    let names = script.lines().filter_map(|line| line.strip_prefix("export class ")?.strip_suffix(" {"));
    let dead = names.filter(|name| !exports.contains(format!("__wbg_{}_free", name.to_lowercase()).as_str()));
    dead.fold(script.to_owned(), |script, name| {
        let (class, disposal) = (format!("export class {name} {{"), format!("if (Symbol.dispose) {name}."));
        let finalization = format!("const {name}Finalization = ");
        let mut short = String::with_capacity(script.len());
        let mut until: Option<fn(&str) -> bool> = None;
        for line in script.lines() {
            if line == class {
                until = Some(|line| line == "}");
            } else if line.starts_with(&finalization) {
                until = Some(|line| line.ends_with(';'));
            }
            match until {
                Some(is_last) if is_last(line) => until = None,
                Some(_) => {}
                None if line.starts_with(&disposal) => {}
                None => short.extend([line, "\n"]),
            }
        }
        let is_named = short.split(|c| !is_of_word(c)).any(|word| word.starts_with(name));
        if is_named || until.is_some() { script } else { short }
    })
}

/// A script that is a module without `initSync`: Trunk's script starts the application by the other function.
pub(super) fn without_second_start(script: String) -> String {
    const BOTH: &str = "export { initSync, __wbg_init as default };";
    let short = script.split_once("function initSync(").and_then(|(before, rest)| {
        let after = rest.split_once("\n}\n")?.1;
        after
            .contains(BOTH)
            .then(|| [before, &after.replace(BOTH, "export { __wbg_init as default };")].concat())
    });
    short.filter(|short| !short.contains("initSync")).unwrap_or(script)
}

/// The script with values described as JavaScript does it: an error by its kind and message, an object by its class.
/// wasm-bindgen would list all that is in them. Only the message of a panic needs it.
pub(super) fn with_short_words(script: String) -> String {
    const START: &str = "function debugString(val) {\n";
    let Some((before, (_, after))) =
        script.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once("\n}\n")?)))
    else {
        return script;
    };
    [before, START, "try { return String(val); } catch { return typeof val; }\n}\n", after].concat()
}

/// The script without comments that have lines of their own, and without indentation. A text over several lines
/// would lose its spaces, too: where there may be one, all stays.
pub(super) fn without_comments(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut short = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            short.push_str(line);
            short.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    short
}

/// Whether a character may be part of a name.
pub(super) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_that_the_module_cannot_free_goes_unless_it_is_named_elsewhere() {
        let class = |name: &str| {
            format!(
                "export class {name} {{\n    free() {{\n    }}\n}}\nif (Symbol.dispose) {name}.prototype = 1;\n\
                 const {name}Finalization = (\n    ? {{}}\n    : 1);\n"
            )
        };
        let script = [class("Dead"), class("Alive"), class("Named"), "new Named();\n".to_owned()].concat();
        let exports = BTreeSet::from(["__wbg_alive_free"]);
        let short = [class("Alive"), class("Named"), "new Named();\n".to_owned()].concat();
        assert_eq!(without_classes(&script, &exports), short);
        let cut = script.split_at(30).0;
        assert_eq!(without_classes(cut, &exports), cut, "what has no end stays");
    }

    #[test]
    fn the_start_that_pages_do_not_use_goes_unless_it_is_used() {
        let script = "let wasm;\nfunction initSync(module) {\n    if (wasm) {\n    }\n}\nlet a;\n\
                      export { initSync, __wbg_init as default };\n";
        let short = without_second_start(script.to_owned());
        assert_eq!(short, "let wasm;\nlet a;\nexport { __wbg_init as default };\n");
        for used in
            [format!("{script}initSync();"), "function initSync() {\n}\nwasm_bindgen = initSync;".to_owned()]
        {
            assert_eq!(without_second_start(used.clone()), used);
        }
    }

    #[test]
    fn values_are_described_in_short() {
        let script = "let a;\nfunction debugString(val) {\n    for (;;) {\n    }\n    return 1;\n}\nlet b;\n";
        let short = "let a;\nfunction debugString(val) {\ntry { return String(val); } catch { return typeof val; }\n}\n\
                     let b;\n";
        assert_eq!(with_short_words(script.to_owned()), short);
        assert_eq!(with_short_words(short.to_owned()), short);
        assert_eq!(with_short_words("let a;".to_owned()), "let a;");
    }

    #[test]
    fn a_text_over_several_lines_keeps_its_spaces() {
        let script = "const text = `\n    two\n`;\n";
        assert_eq!(without_comments(script), script);
    }
}
