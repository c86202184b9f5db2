//! `fyrfalt list` with a filter or a saved view, as a script asks.
//!
//! What a filter means is tested where it is read.

use fyrfalt::command::Command;
use fyrfalt::model::query::{Condition, Sort, SortBy};
use fyrfalt::model::saved_view::{Layout, Look};
use fyrfalt::model::{Columns, Line, SavedView, Stage, ViewId};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::store::Access;
use serde_json::Value as Json;

use crate::cli::Desk;

fn listed(desk: &Desk, more: &[&str]) -> Vec<Json> {
    serde_json::from_str(&desk.with(&[&["list", "a.fyrfalt", "--json"], more].concat()).done()).unwrap()
}

#[test]
fn a_filter_narrows_the_list_and_what_it_does_not_know_is_refused() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example").done();
    let all = listed(&desk, &[]).len();
    let prepared = listed(&desk, &["--filter", "stage:prepare"]);
    assert!(!prepared.is_empty() && prepared.len() < all);
    assert!(prepared.iter().all(|dataset| dataset["stage"] == "prepare"));
    let rest = listed(&desk, &["--filter", "-stage:prepare"]);
    assert_eq!(rest.len() + prepared.len(), all);
    let first = listed(&desk, &["--filter", "rank:2..4"]);
    assert!(!first.is_empty() && first.iter().all(|dataset| (2..=4).contains(&dataset["rank"].as_u64().unwrap())), "{first:?}");
    let ranks: Vec<_> = prepared.iter().filter_map(|dataset| dataset["rank"].as_u64()).collect();
    assert!(ranks.is_sorted(), "by rank: {ranks:?}");
    desk.with(&["list", "a.fyrfalt", "--filter", "stagee:prepare"]).refused(4, "“stagee”. The nearest is “Stage”");
    desk.with(&["list", "a.fyrfalt", "--view", "none such"]).refused(4, "has no views of its own yet");
    for (written, told) in [("priority<", "“priority<” lacks a value"), ("-", "minus alone"), ("stage:prepare or stage:publish", "commas between")] {
        desk.with(&["list", "a.fyrfalt", "--filter", written]).refused(4, told);
    }
    assert!(listed(&desk, &["--filter", "parks or"]).len() < all, "a word is searched for where no condition is joined");
    let duties = listed(&desk, &["--filter", "duty:yes"]);
    assert!(!duties.is_empty() && duties.iter().all(|dataset| dataset["duty"] == true));
    assert_eq!(listed(&desk, &["--filter", "duty:no"]).len() + duties.len(), all);
    desk.with(&["list", "a.fyrfalt", "--filter", "duty:maybe"]).refused(4, "neither yes nor no");
}

#[test]
fn a_saved_view_lists_what_it_shows_in_its_order() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example").done();
    let mut session = Session::open(&desk.path("a.fyrfalt"), Access::Write, "anna", || {}).unwrap();
    let look = Look {
        layout: Layout::Grid,
        search: String::new(),
        conditions: vec![Condition::Stage(Stage::Maintain)],
        sort: vec![Sort::falling(SortBy::Field(fyrfalt::model::Field::Title))],
        columns: Columns::new([SortBy::Stage]),
        group: None,
    };
    let view = SavedView::new(ViewId::from_uuid(new_uuid()), Line::new("In maintenance").unwrap(), look);
    session.run(&Command::SaveView(Box::new(view)), None).unwrap();
    session.settle();
    drop(session);
    desk.with(&["list", "a.fyrfalt", "--view", "none such"]).refused(4, "views: In maintenance");
    let shown = listed(&desk, &["--view", "in maintenance"]);
    assert!(shown.len() > 2 && shown.iter().all(|dataset| dataset["stage"] == "maintain"));
    let titles: Vec<&str> = shown.iter().filter_map(|dataset| dataset["title"].as_str()).collect();
    let mut sorted = titles.clone();
    sorted.sort_by_key(|title| std::cmp::Reverse(title.to_lowercase()));
    assert_eq!(titles[0], sorted[0]);
    let one = listed(&desk, &["--view", "In maintenance", "--filter", &format!("title:\"{}\"", titles[0])]);
    assert_eq!(one.len(), 1);
}
