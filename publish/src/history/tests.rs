use std::path::PathBuf;
use std::process::Command;

use juku_catalog::content::{Source, read};

use super::*;

const LEAP: &str = include_str!("../../../content/titles/leap-2020.json");
const SITE: &str =
    "name = \"Juku\"\ndescription = \"Films.\"\naddress = \"https://juku.example/\"\nlanguage = \"en\"";

/// A folder of two titles, one of which was renamed, with git around it when asked for.
struct Repository(PathBuf);

impl Repository {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("juku-history-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("content/titles")).unwrap();
        Self(root)
    }

    fn titles(&self) -> PathBuf {
        self.0.join("content/titles")
    }

    fn git(&self, seconds: u32, arguments: &[&str]) {
        let date = format!("@{seconds} +0800");
        let output = Command::new("git")
            .arg("-C")
            .arg(&self.0)
            .args(["-c", "user.name=A", "-c", "user.email=a@juku.example", "-c", "commit.gpgSign=false"])
            .args(arguments)
            .env("GIT_COMMITTER_DATE", &date)
            .env("GIT_AUTHOR_DATE", &date)
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(&self, seconds: u32) {
        self.git(seconds, &["add", "--all"]);
        self.git(seconds, &["commit", "--quiet", "--message", "change"]);
    }

    fn write(&self, id: &str, text: &str) {
        fs::write(self.titles().join(format!("{id}.json")), text).unwrap();
    }
}

impl Drop for Repository {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn source(path: &str, text: String) -> Source {
    Source { path: path.to_owned(), text }
}

fn catalogue() -> Catalogue {
    let leap = LEAP.replace("\"related\": []", "\"formerly\": [\"volleyball-2020\"]");
    let other = LEAP.replace("leap-2020", "other-2021").replace("2020-09-25", "2021-09-25");
    let titles = [source("leap-2020.json", leap), source("other-2021.json", other)];
    read(Some(&source("site.toml", SITE.to_owned())), &titles).unwrap()
}

fn seconds(history: &History, id: &str) -> Option<(i64, i64)> {
    let moments = history.title(&id.parse().unwrap())?;
    Some((moments.added.timestamp(), moments.changed.timestamp()))
}

#[test]
fn dates_come_from_git_and_reach_back_to_former_ids() {
    let repository = Repository::new("whole");
    repository.git(0, &["init", "--quiet"]);
    repository.write("volleyball-2020", "old");
    repository.commit(1_000);
    fs::rename(repository.titles().join("volleyball-2020.json"), repository.titles().join("leap-2020.json"))
        .unwrap();
    repository.commit(2_000);
    repository.write("leap-2020", "new");
    repository.commit(3_000);
    repository.write("other-2021", "not committed");

    let history = History::read(&catalogue(), &repository.titles());

    assert_eq!(seconds(&history, "leap-2020"), Some((1_000, 3_000)));
    let (added, _) = seconds(&history, "other-2021").unwrap();
    assert!(added > 1_700_000_000, "an uncommitted file has its own date, not {added}");
    assert_eq!(history.from_files(), 1);
}

#[test]
fn a_shallow_clone_and_a_folder_without_git_give_the_dates_of_the_files() {
    let origin = Repository::new("origin");
    origin.git(0, &["init", "--quiet"]);
    origin.write("leap-2020", "old");
    origin.commit(1_000);
    origin.write("leap-2020", "new");
    origin.commit(2_000);
    let clone = Repository::new("shallow");
    let address = format!("file://{}", origin.0.display());
    clone.git(0, &["clone", "--quiet", "--depth", "1", &address, "clone"]);

    for folder in [clone.0.join("clone/content/titles"), {
        fs::remove_dir_all(origin.0.join(".git")).unwrap();
        origin.titles()
    }] {
        let history = History::read(&catalogue(), &folder);
        let (added, changed) = seconds(&history, "leap-2020").unwrap();
        assert!(added > 1_700_000_000 && added == changed, "{added} {changed}");
        assert_eq!(seconds(&history, "other-2021"), None, "there is no such file");
    }
}

#[test]
fn the_newest_of_several_titles_counts() {
    let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
    let ids: Vec<Slug> = ["a", "b", "c"].map(|id| id.parse().unwrap()).to_vec();
    let moments = |changed| Moments { added: at(1), changed: at(changed) };
    let history = History::of([(ids[0].clone(), moments(5)), (ids[1].clone(), moments(9))]);
    assert_eq!(history.last_change(&ids), Some(at(9)));
    assert_eq!(history.last_change(&ids[2..]), None);
}
