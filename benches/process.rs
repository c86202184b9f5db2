//! How long it takes to sum the process up: what is done, what blocks, what waits and what is due, for 5,000 datasets.
//!
//! Beside it what a single tick costs: only what rests on other records than before is worked out again.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use eframe::egui::{Context, RawInput, Rect, pos2, vec2};
use fyrfalt::command::{Command, NewDataset, NewTick, OrganisationDraft};
use fyrfalt::model::query::{Facts, Index};
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{
    Adopted, Checklist, Code, Dataset, DatasetId, Decision, DecisionId, DecisionKind, Field, FieldKey, Inventory, ItemId, ItemRecord, ItemState, Key, Language,
    Line, Organisation, OrganisationId, Process, Record, ScoringModel, Stage, Value, Vocabulary,
};
use fyrfalt::session::Session;
use fyrfalt::text::{Locale, Text};
use fyrfalt::ui::App;
use fyrfalt::ui::screen::overview::summary::Summary;
use fyrfalt::ui::settings::Settings;
use jiff::civil::date;
use uuid::Uuid;

const DATASETS: u128 = 5_000;

/// Half of the items done, one decision for fifty datasets, every stage and frequency.
fn inventory() -> Inventory {
    let id = |number: u128| DatasetId::from_uuid(Uuid::from_u128(number));
    let frequencies = Vocabulary::Frequency.terms();
    let mut records: Vec<(Key, Record)> = vec![(Key::Checklist(1), Checklist::clone(Checklist::standard()).into())];
    for number in 0..DATASETS {
        let stage = Stage::ALL[number as usize % Stage::ALL.len()];
        let mut dataset = Dataset::new(id(number), Language::Sv, Line::new(&format!("Datamängd {number}")).expect("a title")).with_stage(stage);
        let frequency = Code::new(Vocabulary::Frequency, frequencies[number as usize % frequencies.len()].code()).expect("a code");
        dataset.set(FieldKey::new(Field::Frequency, Language::Sv), Some(Value::Code(frequency))).expect("a code fits");
        dataset.set(FieldKey::new(Field::Modified, Language::Sv), Some(Value::Date(date(2026, 1, 31)))).expect("a date fits");
        records.push((Key::Dataset(id(number)), dataset.into()));
        records.push((Key::Adopted(id(number)), Adopted { version: 1, since: Some(date(2026, 2, 1)) }.into()));
        for item in Checklist::standard().items.iter().filter(|item| item.decision.is_none()).step_by(2) {
            let record = ItemRecord { state: ItemState::Done, date: Some(date(2026, 3, 1)), by: Line::new("Åsa").ok(), ..ItemRecord::default() };
            records.push((Key::Item(id(number), item.id), record.into()));
        }
    }
    for number in 0..DATASETS / 50 {
        let decision = Decision {
            id: DecisionId::from_uuid(Uuid::from_u128(number)),
            kind: DecisionKind::Proceed,
            date: date(2026, 2, 1),
            by: Line::new("Nämnden").expect("a name"),
            role: None,
            register_number: None,
            text: None,
            datasets: (number * 50..(number + 1) * 50).map(id).collect(),
            links: Vec::new(),
            snapshot: None,
        };
        records.push((Key::Decision(decision.id), decision.into()));
    }
    Inventory::from_records(Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(1))), records).expect("records under their keys")
}

fn process(criterion: &mut Criterion) {
    let today = date(2026, 11, 22);
    let mut inventory = inventory();
    criterion.bench_function("process-5000", |bencher| bencher.iter(|| Process::of(black_box(&inventory), today)));
    let before = Process::of(&inventory, today);
    let first = inventory.datasets().next().expect("there are many").id();
    let tick = NewTick { item: ItemId::new("I02").expect("an id"), state: ItemState::Done, reason: None, by: None, date: today };
    let changes = Command::Tick(vec![first], vec![tick]).plan(&inventory).expect("it is open");
    inventory.apply(&changes).expect("it was planned on this");
    criterion.bench_function("process-5000-after-a-tick", |bencher| bencher.iter(|| before.after(black_box(&inventory), today)));
}

/// The sums of the overview, which are worked out in the background, and a frame that shows them.
fn overview(criterion: &mut Criterion) {
    let today = date(2026, 11, 22);
    let (inventory, text) = (inventory(), Text::new(Locale::Sv));
    let index = Index::of(&inventory, Language::Sv, &text);
    let (ranking, process) = (Ranking::of(&inventory, &index), Process::of(&inventory, today));
    let facts = Facts { ranking: &ranking, process: &process };
    criterion.bench_function("overview-summary-5000", |bencher| bencher.iter(|| Summary::of(black_box(&inventory), facts, &[], &text)));

    let folder = tempfile::tempdir().expect("a folder");
    let mut session = Session::create(&folder.path().join("bench.fyrfalt"), "bench", || {}).expect("a new file");
    let new = |number: u128| NewDataset { id: DatasetId::from_uuid(Uuid::from_u128(number)), title: format!("Datamängd {number}"), language: Language::Sv };
    let begin = Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard()));
    for command in [begin, Command::AddDatasets((0..DATASETS).map(new).collect())] {
        session.run(&command, None).expect("it can be done");
    }
    session.settle();
    let ctx = Context::default();
    let mut app = App::new(&ctx, Settings { is_calm: true, ..Settings::default() });
    app.show(session);
    // Until all has been worked out in the background.
    for _ in 0..100 {
        frame(&ctx, &mut app);
        std::thread::sleep(Duration::from_millis(20));
    }
    criterion.bench_function("overview-frame-5000", |bencher| bencher.iter(|| frame(&ctx, &mut app)));
}

fn frame(ctx: &Context, app: &mut App) {
    let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(1366.0, 768.0));
    let mut output = ctx.run_ui(RawInput { screen_rect: Some(screen), ..RawInput::default() }, |ui| app.frame(ui));
    output.textures_delta.clear();
    black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
}

criterion_group!(benches, process, overview);
criterion_main!(benches);
