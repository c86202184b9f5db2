//! How long a decision paper takes from the inventory to the file: 60 and 2,000 datasets, for Word and as PDF.
//!
//! Cold: what the typesetter remembers is forgotten after every paper, as it is in the program.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use fyrfalt::export::{Format, Options, Reasons, render};
use fyrfalt::model::query::Index;
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{Dataset, DatasetId, Inventory, Judgement, Key, Language, Level, Line, Organisation, OrganisationId, Prose, Record, Score, ScoringModel};
use fyrfalt::text::{Locale, Text};
use jiff::tz::TimeZone;
use uuid::Uuid;

/// Every dataset has all answers, and a reason for every third.
fn inventory(count: u32) -> Inventory {
    let model = ScoringModel::standard();
    let mut records: BTreeMap<Key, Record> = BTreeMap::new();
    for number in 0..count {
        let id = DatasetId::from_uuid(Uuid::from_u128(u128::from(number) + 1));
        let title = Line::new(&format!("Datamängd nummer {number} för förvaltningen")).expect("a title");
        records.insert(Key::Dataset(id), Dataset::new(id, Language::Sv, title).into());
        for (index, criterion) in model.criteria.iter().enumerate() {
            let draw = number.wrapping_mul(2_654_435_761).rotate_left(3 * index as u32) as usize;
            let reason = draw.is_multiple_of(3).then(|| Prose::new("Företag och föreningar frågar efter uppgifterna varje vecka").expect("a reason"));
            records.insert(Key::Score(id, criterion.id), Judgement { score: Score::Known(Level::ALL[draw % 5]), reason, model_version: 1 }.into());
        }
    }
    records.insert(Key::Model(1), model.into());
    let organisation = Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(7)));
    Inventory::from_records(organisation, records).expect("the records fit their keys")
}

fn papers(criterion: &mut Criterion) {
    let text = Text::in_zone(Locale::Sv, TimeZone::UTC);
    let mut group = criterion.benchmark_group("papers");
    group.sample_size(10).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(10));
    for count in [60, 2_000] {
        let inventory = inventory(count);
        let ranking = Ranking::of(&inventory, &Index::of(&inventory, Language::Sv, &text));
        let options = Options { reasons: Reasons::Proposed, ..Options::default() };
        for format in [Format::Docx, Format::Pdf] {
            let paper = || render(format, &inventory, &ranking, &text, &options).expect("a paper");
            group.bench_function(BenchmarkId::new(format.key(), count), |bencher| bencher.iter(|| black_box(paper())));
        }
    }
    group.finish();
}

criterion_group!(benches, papers);
criterion_main!(benches);
