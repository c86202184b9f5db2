//! A large inventory: how long committing, loading and checking take, measured on demand.

use std::io::Write as _;
use std::time::Instant;

use super::{Place, change, department, full, operation, set};
use crate::model::{Field, FieldKey, Key, Language, Record};
use crate::store::Store as _;

#[test]
#[ignore = "measures; run it with --release and --nocapture"]
fn a_hundred_thousand_datasets() {
    let place = Place::new();
    let mut store = place.open();
    store.commit(&operation(1), &set([change(Key::Department(department().id), None, Some(&department().into()))])).unwrap();
    // About as much as a real inventory fills in: a dozen fields.
    let mut template = full(0);
    for key in FieldKey::all().filter(|key| key.language().is_some_and(|language| language != Language::Sv) || key.field() > Field::SourceSystem) {
        template.set(key, None).unwrap();
    }
    let named = |number: u128| {
        let values = template.values().map(|(key, value)| (key, value.clone())).collect();
        Record::from(crate::model::Dataset::from_parts(super::dataset_id(number), template.stage(), values).unwrap())
    };
    let changes = set((0..100_000).map(|number| change(Key::Dataset(super::dataset_id(number)), None, Some(&named(number)))));
    let say = |what: &str, since: Instant| writeln!(std::io::stdout(), "{what}: {:.2} s", since.elapsed().as_secs_f64()).unwrap();

    let start = Instant::now();
    store.commit(&operation(2), &changes).unwrap();
    say("commit", start);
    let start = Instant::now();
    assert_eq!(store.load().unwrap().inventory.datasets().len(), 100_000);
    say("load", start);
    let start = Instant::now();
    assert_eq!(store.check().unwrap(), []);
    say("check", start);
    let start = Instant::now();
    store.back_up(&place.folder.path().join("kopia")).unwrap();
    say("back up", start);
    let start = Instant::now();
    store.commit(&operation(3), &set([super::addition(200_000, "Badplatser")])).unwrap();
    say("one more", start);
    writeln!(std::io::stdout(), "{} MB", std::fs::metadata(place.path()).unwrap().len() / 1_000_000).unwrap();
}
