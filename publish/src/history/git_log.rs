//! The dates of files from `git log`.

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::{DateTime, Utc};

/// When a title came into the catalogue and when it last changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moments {
    /// When it was first added.
    pub added: DateTime<Utc>,
    /// When it last changed.
    pub changed: DateTime<Utc>,
}

/// What begins the line of a commit: no name of a file does.
const COMMIT: char = '\u{1}';

/// The dates of a folder's committed files, by name without `.json`. `None` when git is not there, the folder is not
/// in a repository, or part of the history is missing.
pub(super) fn of_folder(folder: &Path) -> Option<HashMap<String, Moments>> {
    // In a shallow clone the oldest commit that is there seems to have added every file.
    if git(folder, &["rev-parse", "--is-shallow-repository"])?.trim() != "false" {
        return None;
    }
    let format = format!("--format={COMMIT}%ct");
    let log = git(
        folder,
        &["log", &format, "--name-status", "--no-renames", "--relative", "--no-color", "--", "."],
    )?;
    Some(parse(&log))
}

fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    // Letters beside ASCII stay as they are; a title's file has none, but a hidden one may.
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "core.quotePath=false"]).args(arguments);
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads the log: a line for each commit with its date, in seconds since 1970, then a line `A⇥leap-2020.json` for each
/// file. The dates of one branch need not be in order, hence the earliest and the latest count.
fn parse(log: &str) -> HashMap<String, Moments> {
    let mut dates: HashMap<String, Moments> = HashMap::new();
    let mut moment = None;
    for line in log.lines() {
        if let Some(seconds) = line.strip_prefix(COMMIT) {
            moment = seconds.parse().ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
            continue;
        }
        let (Some(moment), Some((status, file))) = (moment, line.split_once('\t')) else { continue };
        let Some(name) = file.strip_suffix(".json") else { continue };
        // A file that was removed changed then, too, but says nothing of one that came again.
        if status == "D" {
            continue;
        }
        let known = dates.entry(name.to_owned()).or_insert(Moments { added: moment, changed: moment });
        known.added = known.added.min(moment);
        known.changed = known.changed.max(moment);
    }
    dates
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn a_file_is_as_old_as_its_first_commit_and_as_new_as_its_last() {
        let dates = parse(
            "\u{1}300\n\nM\tleap-2020.json\n\u{1}200\n\nA\thero-2002.json\nM\tleap-2020.json\n\u{1}100\n\nA\tleap-2020.json\n",
        );
        assert_eq!(dates["leap-2020"], Moments { added: at(100), changed: at(300) });
        assert_eq!(dates["hero-2002"], Moments { added: at(200), changed: at(200) });
    }

    #[test]
    fn commits_out_of_order_do_not_turn_time_round() {
        let dates = parse("\u{1}100\n\nM\tleap-2020.json\n\u{1}300\n\nA\tleap-2020.json\n");
        assert_eq!(dates["leap-2020"], Moments { added: at(100), changed: at(300) });
    }

    #[test]
    fn removed_files_other_files_and_broken_lines_are_no_titles() {
        let dates = parse(
            "A\tearly-1999.json\n\u{1}soon\nA\tundated-2000.json\n\u{1}200\n\nD\tgone-2001.json\nA\t.keep\nnonsense\n\n",
        );
        assert!(dates.is_empty(), "{dates:?}");
    }

    #[test]
    fn a_title_that_came_again_is_no_newer_for_it() {
        let dates = parse("\u{1}300\nA\ta-2000.json\n\u{1}200\nD\ta-2000.json\n\u{1}100\nA\ta-2000.json\n");
        assert_eq!(dates["a-2000"], Moments { added: at(100), changed: at(300) });
    }
}
