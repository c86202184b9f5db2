//! How long the whole ranking takes: every dataset assessed, ranked, and ranked again under equal weights and with each weight 25 % lighter and heavier.
//!
//! The window does this at once up to 2,000 datasets, and in the background above that.

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fyrfalt::model::query::{Alphabet, Index};
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{Dataset, DatasetId, Inventory, Judgement, Key, Language, Level, Line, Organisation, OrganisationId, Record, Score, ScoringModel};
use uuid::Uuid;

/// Titles here are plain numbers: bytes are order enough.
struct Bytes;

impl Alphabet for Bytes {
    fn sort_key(&self, text: &str) -> Box<[u8]> {
        text.as_bytes().into()
    }
}

/// Makes an inventory where every dataset has nine answers of ten.
fn inventory(count: u32) -> Inventory {
    let model = ScoringModel::standard();
    let mut records: BTreeMap<Key, Record> = BTreeMap::new();
    for number in 0..count {
        let id = DatasetId::from_uuid(Uuid::from_u128(u128::from(number) + 1));
        let title = Line::new(&format!("Datamängd {number:06}")).expect("a title");
        records.insert(Key::Dataset(id), Dataset::new(id, Language::Sv, title).into());
        for (index, criterion) in model.criteria.iter().enumerate() {
            let draw = number.wrapping_mul(2_654_435_761).rotate_left(3 * index as u32) % 50;
            let score = if draw < 5 { Score::Unknown } else { Score::Known(Level::ALL[draw as usize % 5]) };
            records.insert(Key::Score(id, criterion.id), Judgement { score, reason: None, model_version: 1 }.into());
        }
    }
    records.insert(Key::Model(1), model.into());
    let organisation = Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(7)));
    Inventory::from_records(organisation, records).expect("the records fit their keys")
}

fn sensitivity(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("ranking-with-sensitivity");
    for count in [500, 5_000, 50_000] {
        let inventory = inventory(count);
        let index = Index::of(&inventory, Language::Sv, &Bytes);
        group.throughput(Throughput::Elements(u64::from(count)));
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| bencher.iter(|| black_box(Ranking::of(&inventory, &index))));
    }
    group.finish();
}

criterion_group!(benches, sensitivity);
criterion_main!(benches);
