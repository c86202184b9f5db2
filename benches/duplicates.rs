//! How long it takes to find likely duplicates among 10,000 and 100,000 datasets, and to write and read the whole inventory as JSON.
//!
//! Titles are put together from the words that municipalities use; one in twenty is another form of an earlier one.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use fyrfalt::export::json;
use fyrfalt::import::whole;
use fyrfalt::job::Progress;
use fyrfalt::model::duplicate::Duplicates;
use fyrfalt::model::{Dataset, DatasetId, Field, FieldKey, Inventory, Key, Language, Line, Organisation, OrganisationId, Record, Stage, Value};
use uuid::Uuid;

const WHAT: [&str; 40] = [
    "Badplatser",
    "Cykelvägar",
    "Detaljplaner",
    "Bygglov",
    "Lekplatser",
    "Skolor",
    "Förskolor",
    "Bibliotek",
    "Luftkvalitet",
    "Vattenprover",
    "Trafikflöden",
    "Parkeringar",
    "Laddstationer",
    "Gatubelysning",
    "Träd",
    "Parker",
    "Fornlämningar",
    "Återvinning",
    "Idrottsanläggningar",
    "Evenemang",
    "Vigselförrättare",
    "Leverantörsfakturor",
    "Upphandlingar",
    "Protokoll",
    "Befolkning",
    "Arbetslöshet",
    "Energianvändning",
    "Fastigheter",
    "Adresser",
    "Vägarbeten",
    "Snöröjning",
    "Hållplatser",
    "Offentliga toaletter",
    "Konstverk",
    "Museiföremål",
    "Livsmedelskontroller",
    "Enkäter",
    "Öppettider",
    "Markanvisningar",
    "Brandposter",
];
const HOW: [&str; 20] = [
    "läge och skick",
    "senaste året",
    "historik",
    "per månad",
    "planerade",
    "pågående",
    "avslutade",
    "öppettider",
    "besökare",
    "kostnader",
    "ytor",
    "kapacitet",
    "ansvariga",
    "mätvärden",
    "inspektioner",
    "ansökningar",
    "beslut",
    "avgifter",
    "tillgänglighet",
    "energi",
];
const WHERE: [&str; 25] = [
    "Centrum",
    "Norra hamnen",
    "Söderport",
    "Västra skogen",
    "Österängen",
    "Lillån",
    "Storgatan",
    "Kyrkbyn",
    "Sjöstaden",
    "Brofästet",
    "Granliden",
    "Björkbacken",
    "Kvarnholmen",
    "Rosenlund",
    "Solberga",
    "Åkerby",
    "Ängsholmen",
    "Hagalund",
    "Fridhem",
    "Tallkrogen",
    "Nyhem",
    "Vikby",
    "Sandvik",
    "Haga",
    "Lunden",
];

/// A row of numbers that is the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

fn inventory(count: u128) -> Inventory {
    let mut dice = Dice(7);
    let mut titles: Vec<String> = Vec::new();
    let mut records: Vec<(Key, Record)> = Vec::new();
    for number in 1..=count {
        let title = if dice.roll(20) == 0 && !titles.is_empty() {
            titles[dice.roll(titles.len())].to_uppercase()
        } else {
            format!("{} i {}, {} {}", WHAT[dice.roll(40)], WHERE[dice.roll(25)], HOW[dice.roll(20)], dice.roll(400) + 1)
        };
        let id = DatasetId::from_uuid(Uuid::from_u128(number));
        let mut dataset = Dataset::new(id, Language::Sv, Line::new(&title).expect("a title")).with_stage(Stage::ALL[dice.roll(4)]);
        let code = Line::new(&format!("K-{number}")).expect("a code");
        dataset.set(FieldKey::new(Field::Code, Language::Sv), Some(Value::Line(code))).expect("a code fits");
        titles.push(title);
        records.push((Key::Dataset(id), dataset.into()));
    }
    Inventory::from_records(Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(1))), records).expect("records under their keys")
}

fn duplicates(criterion: &mut Criterion) {
    for count in [10_000, 100_000] {
        let inventory = inventory(count);
        criterion.bench_function(&format!("duplicates-{count}"), |bencher| bencher.iter(|| Duplicates::of(black_box(&inventory))));
        let file = tempfile::NamedTempFile::new().expect("a file");
        criterion.bench_function(&format!("json-write-{count}"), |bencher| {
            bencher.iter(|| {
                let mut out = std::io::BufWriter::with_capacity(1 << 20, std::fs::File::create(file.path()).expect("a file"));
                json::write(black_box(&inventory), &mut out, &Progress::unwatched()).expect("room");
            });
        });
        criterion.bench_function(&format!("json-read-{count}"), |bencher| {
            bencher.iter(|| whole::read(black_box(file.path()), &Progress::unwatched()).expect("what was written"));
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(10));
    targets = duplicates
}
criterion_main!(benches);
