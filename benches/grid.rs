//! How long a frame of the grid takes at 1,000, 10,000 and 100,000 datasets, with a cursor, a range or every row ticked; what a letter in the
//! search line costs, and how soon the list answers it; and a frame of the board at 5,000, beside an empty frame.
//!
//! The aim is that the number of datasets makes no difference to a frame: only the rows and cards in sight are laid out, and what is searched,
//! sorted and grouped is worked out beside the window. No frame may take 8 ms, however many there are.

use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use eframe::egui::{Context, Event, Id, Key, Modifiers, RawInput, Rect, Ui, pos2, vec2};
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::query::{Sort, SortBy};
use fyrfalt::model::saved_view::{Layout, Look};
use fyrfalt::model::{Columns, DatasetId, DepartmentId, Field, FieldKey, Language, Line, SavedView, ScoringModel, Value, ViewId};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::ui::App;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::settings::Settings;

/// How many departments the datasets are of.
const DEPARTMENTS: usize = 12;

fn frame(ctx: &Context, draw: impl FnMut(&mut Ui)) {
    frame_with(ctx, Vec::new(), draw);
}

fn frame_with(ctx: &Context, events: Vec<Event>, mut draw: impl FnMut(&mut Ui)) {
    let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(1366.0, 768.0));
    let input = RawInput { screen_rect: Some(screen), events, ..RawInput::default() };
    let mut output = ctx.run_ui(input, |ui| draw(ui));
    output.textures_delta.clear();
    std::hint::black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
}

fn opened(count: usize, place: Place, folder: &tempfile::TempDir) -> (Context, App) {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, fyrfalt::example::WRITTEN_FOR, &mut new_uuid).organisation;
    let mut session = Session::create(&folder.path().join(format!("{place:?}-{count}.fyrfalt")), "bench", || {}).expect("a new file");
    session.run(&Command::CreateInventory(organisation, Box::new(model)), None).expect("a new inventory");
    let new =
        |number: usize| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: format!("Datamängd {}", number * 7919 % count), language: Language::Sv };
    session.run(&Command::AddDatasets((0..count).map(new).collect()), None).expect("new datasets");
    session.settle();
    let ctx = Context::default();
    let mut app = App::new(&ctx, Settings { is_calm: true, ..Settings::default() });
    app.show(session);
    app.ask(Action::Go(place));
    let shown = |app: &App| app.document().map_or(0, |document| document.screens.datasets.shown().max(document.screens.process.shown()));
    // Until the list has been sorted in the background.
    while shown(&app) < count {
        frame(&ctx, |ui| app.frame(ui));
        std::thread::sleep(Duration::from_millis(20));
    }
    (ctx, app)
}

/// Presses a key, with the focus in the grid.
fn press(ctx: &Context, app: &mut App, modifiers: Modifiers, key: Key) {
    ctx.memory_mut(|memory| memory.request_focus(Id::unique("datasets-grid")));
    frame(ctx, |ui| app.frame(ui));
    let event = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
    frame_with(ctx, vec![event], |ui| app.frame(ui));
    frame(ctx, |ui| app.frame(ui));
}

/// Tells whether the list shows what it is asked.
fn is_answered(app: &App) -> bool {
    app.document().is_some_and(|document| document.screens.datasets.is_answered(document.derived.generation()))
}

/// Writes a word into the search line. Returns how long the longest frame took until the list answered, and how long it took to answer.
fn search(ctx: &Context, app: &mut App, word: &str) -> (Duration, Duration) {
    app.ask(Action::Search(word.to_owned()));
    let (begin, mut longest) = (Instant::now(), Duration::ZERO);
    loop {
        let at = Instant::now();
        frame(ctx, |ui| app.frame(ui));
        longest = longest.max(at.elapsed());
        if is_answered(app) {
            return (longest, begin.elapsed());
        }
        std::thread::sleep(Duration::from_micros(500));
    }
}

/// Puts the datasets into departments, and opens a view of them by priority under headings.
fn group(ctx: &Context, app: &mut App) {
    let ids: Vec<DatasetId> = app.document().map(|document| document.session.inventory().datasets().map(|dataset| dataset.id()).collect()).unwrap_or_default();
    let key = FieldKey::new(Field::Department, Language::Sv);
    for number in 0..DEPARTMENTS {
        let id = DepartmentId::from_uuid(new_uuid());
        app.ask(Action::run(Command::AddDepartment(id, format!("Förvaltning {number}"))));
        let theirs = ids.iter().copied().skip(number).step_by(DEPARTMENTS).collect();
        app.ask(Action::run(Command::EditDatasets(theirs, key, Some(Value::Department(id)))));
    }
    let id = ViewId::from_uuid(new_uuid());
    let look = Look {
        layout: Layout::Grid,
        search: String::new(),
        conditions: Vec::new(),
        sort: vec![Sort::falling(SortBy::Priority), Sort::rising(SortBy::Stage)],
        columns: Columns::new([SortBy::Field(Field::Department), SortBy::Stage, SortBy::Priority]),
        group: Some(SortBy::Field(Field::Department)),
    };
    let view = SavedView::new(id, Line::new("bench").expect("a name"), look);
    app.ask(Action::run(Command::SaveView(Box::new(view))));
    app.ask(Action::OpenView(Some(id)));
    frame(ctx, |ui| app.frame(ui));
    while !is_answered(app) {
        frame(ctx, |ui| app.frame(ui));
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn grid(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut group = criterion.benchmark_group("grid");
    let empty = Context::default();
    group.bench_function("empty frame", |bencher| bencher.iter(|| frame(&empty, |_| {})));
    for count in [1_000, 10_000, 100_000] {
        let (ctx, mut app) = opened(count, Place::Datasets, &folder);
        let mut measure = |name: &str, app: &mut App| {
            group.bench_with_input(BenchmarkId::new(name, count), &count, |bencher, _| bencher.iter(|| frame(&ctx, |ui| app.frame(ui))));
        };
        measure("frame", &mut app);
        let middle = app.document().and_then(|document| document.session.inventory().datasets().nth(count / 2).map(|dataset| dataset.id()));
        app.ask(Action::Select(middle));
        frame(&ctx, |ui| app.frame(ui));
        measure("cursor", &mut app);
        press(&ctx, &mut app, Modifiers::COMMAND | Modifiers::SHIFT, Key::End);
        measure("range", &mut app);
        press(&ctx, &mut app, Modifiers::COMMAND, Key::A);
        measure("ticked", &mut app);
    }
    group.finish();
}

/// A letter in the search line of a list that is sorted and grouped.
fn keystroke(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut benches = criterion.benchmark_group("keystroke");
    benches.sample_size(20);
    for count in [10_000, 100_000] {
        let (ctx, mut app) = opened(count, Place::Datasets, &folder);
        group(&ctx, &mut app);
        let words = ["1", "12", "123", "12", "1", "datamängd"];
        let mut at = 0;
        let mut next = |app: &mut App| {
            at += 1;
            search(&ctx, app, words[at % words.len()])
        };
        let mut measure = |name: &str, pick: &dyn Fn((Duration, Duration)) -> Duration| {
            benches.bench_with_input(BenchmarkId::new(name, count), &count, |bencher, _| {
                bencher.iter_custom(|times| (0..times).map(|_| pick(next(&mut app))).sum());
            });
        };
        measure("longest frame", &|(longest, _)| longest);
        measure("until answered", &|(_, whole)| whole);
    }
    benches.finish();
}

fn board(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let (ctx, mut app) = opened(5_000, Place::Process, &folder);
    criterion.bench_function("board/5000", |bencher| bencher.iter(|| frame(&ctx, |ui| app.frame(ui))));
}

criterion_group!(benches, grid, keystroke, board);
criterion_main!(benches);
