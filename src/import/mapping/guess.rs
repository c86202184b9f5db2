//! The guess: every column is offered to every target it could be meant for, and the best offers are taken first.
//!
//! Words come from `templates/import/columns.json`; here is only how they are weighed.

use std::collections::BTreeSet;

use crate::import::header::{Column, Reading};
use crate::import::plan::Problem;
use crate::import::recall;
use crate::import::source::{Cell, Row};
use crate::import::value::{self, Style};
use crate::import::words::{self, Meaning, Sense, fold};
use crate::model::{Axis, CriterionId, DatasetId, Field, FieldKey, Inventory, Kind, Language};

use super::scale::{self, Scale};
use super::{Assignment, Confidence, Conventions, Mapping, Target, own};

/// How many values of a column are tried.
const TRIED: usize = 300;
/// A column offered to a target; the higher the grade the better.
struct Offer {
    column: usize,
    target: Target,
    grade: f64,
    confidence: Confidence,
}

/// Guesses what becomes of every column.
pub(super) fn guess(reading: &Reading, inventory: &Inventory) -> Mapping {
    let language = language(reading).unwrap_or_else(|| inventory.language());
    let mut offers: Vec<Offer> = Vec::new();
    let passed = own::passed(reading, inventory);
    let is_own = passed.iter().any(Option::is_some);
    for ((index, column), _) in reading.columns.iter().enumerate().zip(&passed).filter(|(_, passed)| passed.is_none()) {
        offers.extend(by_heading(reading, index, column, language, (inventory, is_own)));
        offers.extend(by_content(index, column, language));
        offers.extend(of_our_ids(reading, index, column, inventory));
    }
    offers.sort_by(|a, b| b.grade.total_cmp(&a.grade).then(a.column.cmp(&b.column)));
    let mut taken: Vec<Option<Assignment>> = vec![None; reading.columns.len()];
    for Offer { column, target, confidence, .. } in offers {
        let is_free = !taken.iter().flatten().any(|assignment| assignment.target == target);
        if let (Some(place @ None), true) = (taken.get_mut(column), is_free || target.takes_many()) {
            *place = Some(Assignment { target, confidence });
        }
    }
    let skipped = |passed: &Option<own::Passed>| passed.map(|_| Assignment { target: Target::Skip, confidence: Confidence::Sure });
    let taken = taken.into_iter().zip(&passed).map(|(assignment, passed)| assignment.or_else(|| skipped(passed)));
    let columns = taken.zip(&reading.columns).map(|(assignment, column)| assignment.unwrap_or_else(|| leftover(column))).collect();
    let mut mapping = Mapping { columns, language, conventions: Conventions::default(), title_parts: Vec::new() };
    ensure_title(reading, &mut mapping);
    mapping
}

fn leftover(column: &Column) -> Assignment {
    let target = if column.profile.filled > 0 { Target::Note } else { Target::Skip };
    Assignment { target, confidence: Confidence::Kept }
}

/// Offers a column to what its heading says, as far as its values agree.
fn by_heading(reading: &Reading, index: usize, column: &Column, content: Language, (inventory, is_own): (&Inventory, bool)) -> Vec<Offer> {
    let mut offers = Vec::new();
    let (bare, language) = without_language(column);
    if is_of_something_else(&bare) {
        return Vec::new();
    }
    let content = language.unwrap_or(content);
    let is_scaled_otherwise = scale::apart(column.parts.last().map_or("", String::as_str)).1 == Scale::Other;
    for (sense, grade) in senses(&bare) {
        let Some(target) = target(sense.meaning, content, inventory) else { continue };
        if is_rather_the_other(reading, column, &bare, sense) {
            continue;
        }
        let is_vague = sense.is_vague || grade < EXACT || is_one_of_many(sense.meaning, inventory);
        let least = if matches!(target, Target::Score(_)) { SCORES } else { least(is_vague) };
        offers.push((target, grade - sense.rank.min(60) as f64 / 10.0 + f64::from(u8::from(language.is_some())), is_vague, least));
    }
    let named = |criterion: CriterionId| bare.first().is_some_and(|word| *word == fold(criterion.as_str()));
    // Our own lists put a criterion's id before its name, which may be a field's too; and nothing tells scores where there are none.
    let is_rather_field = is_own || column.profile.filled == 0;
    offers.extend(criteria(&bare, inventory).map(|(target, grade)| match target {
        Target::Score(criterion) if !named(criterion) && is_rather_field => (target, grade - FIELD_FIRST, false, 0.5),
        Target::Score(criterion) if !named(criterion) => (target, grade, false, 0.5),
        target => (target, grade, false, least(false)),
    }));
    let mut kept = Vec::new();
    for (target, grade, is_vague, least) in offers {
        let (fit, is_guessed) = fit(reading, column, target);
        if fit < least || (is_scaled_otherwise && matches!(target, Target::Score(_))) {
            continue;
        }
        let is_title = matches!(target, Target::Field(key) if key.field() == Field::Title);
        let penalty = if is_title { title_penalty(column) } else { 0.0 };
        let grade = if is_title { grade + of_the_subject(reading, column) * SUBJECT } else { grade };
        let confidence = if is_vague || is_guessed || fit < 0.8 || penalty > 0.0 { Confidence::Check } else { Confidence::Sure };
        kept.push(Offer { column: index, target, grade: grade - penalty - if fit < 0.8 { 5.0 } else { 0.0 }, confidence });
    }
    kept
}

/// Returns the least share of values that must be what the heading says.
const fn least(is_vague: bool) -> f64 {
    // A heading that says plainly what it means is believed although half of the values are something else: each of those is told of.
    if is_vague { 0.5 } else { 0.2 }
}

/// Tells whether a score of an axis as a whole is to stand for one criterion among several.
fn is_one_of_many(meaning: Meaning, inventory: &Inventory) -> bool {
    let axis = match meaning {
        Meaning::ScoreValue => Axis::Value,
        Meaning::ScoreCost => Axis::Cost,
        _ => return false,
    };
    inventory.model().is_some_and(|model| model.criteria.iter().filter(|criterion| criterion.axis == axis).count() > 1)
}

/// Tells of a word for effort, which may be hours as well as a score, whether the heading or the values say that it is the other.
fn is_rather_the_other(reading: &Reading, column: &Column, words: &[String], sense: Sense) -> bool {
    let names_hours = || words.iter().any(|word| words::is_in("units", word));
    match sense.meaning {
        Meaning::Field(Field::HoursToPublish) if sense.is_vague => !names_hours() && scale::scores(reading, column).is_some_and(|(share, _)| share >= SCORES),
        Meaning::ScoreCost => names_hours(),
        _ => false,
    }
}

/// Returns what a heading plainly means, whatever the values under it are.
pub(super) fn meant(column: &Column, content: Language, inventory: &Inventory) -> Option<Target> {
    let (bare, language) = without_language(column);
    if is_of_something_else(&bare) {
        return None;
    }
    let plain = senses(&bare).into_iter().filter(|(sense, grade)| *grade >= EXACT && !sense.is_vague);
    let of_fields = plain.filter_map(|(sense, _)| target(sense.meaning, language.unwrap_or(content), inventory));
    of_fields.chain(criteria(&bare, inventory).map(|(target, _)| target)).next()
}

/// Tells whether a heading is of something that no dataset has, although a word in it might mean a field: a postal code.
fn is_of_something_else(words: &[String]) -> bool {
    let last_two = words.get(words.len().saturating_sub(2)..).unwrap_or_default().concat();
    words::is_in("elsewhere", &last_two) || words.last().is_some_and(|word| words::is_in("elsewhere", word))
}

/// Returns the share of columns whose path begins as this one's does, 0 to 1; 0 for headings that are no paths.
fn of_the_subject(reading: &Reading, column: &Column) -> f64 {
    let subject = |column: &Column| column.parts.last().and_then(|heading| heading.split_once('.')).map(|(subject, _)| subject.to_owned());
    let Some(own) = subject(column) else { return 0.0 };
    let alike = reading.columns.iter().filter(|other| subject(other).as_ref() == Some(&own)).count();
    alike as f64 / reading.columns.len().max(1) as f64
}

/// A title that says the same on most rows is a category.
fn title_penalty(column: &Column) -> f64 {
    if column.profile.filled > 20 && column.profile.variety() < 0.3 { 60.0 } else { 0.0 }
}

/// What our own lists put before a criterion's id where the id alone could be taken for something else.
const SCORE: &str = "score";
/// The least share of values that are scores where the heading names no criterion: amounts of money are none.
const SCORES: f64 = 0.9;
/// More than any heading can say.
const OURS: f64 = 200.0;
const EXACT: f64 = 100.0;
/// How much less the name of a criterion says where it is rather that of a field.
const FIELD_FIRST: f64 = 15.0;
const STRIPPED: f64 = 70.0;
const WITHIN: f64 = 50.0;
const WITHIN_GENERIC: f64 = 30.0;
/// The last word of a heading says most, as does the last one before "of".
const HEAD: f64 = 3.0;
/// How much the part of a path counts that most columns are about: `facility.name` beside twenty others of `facility`.
const SUBJECT: f64 = 5.0;

/// Takes the name of a language off the end, the beginning or the brackets of a heading: `Titel (engelska)`, `title_en`.
fn without_language(column: &Column) -> (Vec<String>, Option<Language>) {
    let heading = scale::apart(column.parts.last().map_or("", String::as_str)).0;
    let mut words = tokens(&heading);
    let language = if words.len() > 1 {
        let last = words.last().and_then(|word| words::language(word));
        let first = words.first().filter(|word| word.chars().count() > 2).and_then(|word| words::language(word));
        match (last, first) {
            (Some(language), _) => {
                words.pop();
                Some(language)
            }
            (None, Some(language)) => {
                words.remove(0);
                Some(language)
            }
            (None, None) => None,
        }
    } else {
        None
    };
    (words, language)
}

/// Splits a heading into folded words, also where capitals begin: `DatePublished`.
fn tokens(heading: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in heading.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            words.push(String::new());
        }
        match words.last_mut() {
            Some(word) if c.is_alphanumeric() => word.push(c),
            _ => words.push(String::new()),
        }
        before = c;
    }
    words.iter().map(|word| fold(word)).filter(|word| !word.is_empty()).collect()
}

/// Returns what a heading can mean, best first, with a grade.
fn senses(words: &[String]) -> Vec<(Sense, f64)> {
    let whole = words.concat();
    let mut found: Vec<(Sense, f64)> = words::senses(&whole).iter().map(|sense| (*sense, EXACT)).collect();
    let none = String::new();
    for prefix in words::list("prefixes").iter().chain([&none]) {
        for suffix in words::list("suffixes").iter().chain([&none]) {
            let core = whole.strip_prefix(prefix.as_str()).and_then(|rest| rest.strip_suffix(suffix.as_str())).filter(|core| *core != whole && core.len() > 2);
            found.extend(core.into_iter().flat_map(words::senses).map(|sense| (*sense, STRIPPED)));
        }
    }
    let head = words.iter().skip(1).position(|word| words::is_in("prepositions", word)).map_or(words.len(), |before| before + 1);
    for length in (1..words.len()).rev() {
        for (first, window) in words.windows(length).enumerate() {
            let part = window.concat();
            // such words name what a value is rather than what it is about: "owner name" is an owner, but "owner comment" is a comment
            let at_the_end = if first + length == head { HEAD } else { 0.0 };
            let grade = if words::is_in("generic", &part) { WITHIN_GENERIC } else { WITHIN + length as f64 + at_the_end };
            if part.chars().count() > 1 {
                found.extend(words::senses(&part).iter().map(|sense| (*sense, grade)));
            }
        }
    }
    found
}

fn target(meaning: Meaning, language: Language, inventory: &Inventory) -> Option<Target> {
    let first = |axis| inventory.model()?.criteria.iter().find(|criterion| criterion.axis == axis).map(|criterion| Target::Score(criterion.id));
    match meaning {
        Meaning::Field(field) => Some(Target::Field(FieldKey::new(field, language))),
        Meaning::Stage => Some(Target::Stage),
        Meaning::Id => Some(Target::Id),
        Meaning::ScoreValue => first(Axis::Value),
        Meaning::ScoreCost => first(Axis::Cost),
    }
}

/// Offers a column to the criteria of the scoring model, by id or name, and to their reasons.
fn criteria(words: &[String], inventory: &Inventory) -> impl Iterator<Item = (Target, f64)> {
    // Our own lists put the word before an id that is the name of another column.
    let words = words.strip_prefix(&[SCORE.to_owned()]).filter(|rest| !rest.is_empty()).unwrap_or(words);
    let rest: Vec<&String> = words.iter().filter(|word| !words::is_in("reasons", word)).collect();
    let is_reason = rest.len() < words.len() && !rest.is_empty();
    let whole: String = rest.iter().map(|word| word.as_str()).collect();
    let begins = rest.first().map(|word| word.as_str().to_owned());
    let model = inventory.model().cloned();
    let found: Vec<(Target, f64)> = model
        .iter()
        .flat_map(|model| &model.criteria)
        .filter_map(|criterion| {
            let id = fold(criterion.id.as_str());
            let names = Language::ALL.iter().flat_map(|language| [criterion.name.exact(*language), criterion.short.exact(*language)]).map(fold);
            let is_by_id = whole == id || begins.as_deref() == Some(id.as_str());
            let is_named = is_by_id || names.into_iter().any(|name| !name.is_empty() && name == whole);
            is_named.then(|| (score_or_reason(criterion.id, is_reason), EXACT + if is_by_id { 8.0 } else { 5.0 }))
        })
        .collect();
    found.into_iter()
}

const fn score_or_reason(criterion: CriterionId, is_reason: bool) -> Target {
    if is_reason { Target::Reason(criterion) } else { Target::Score(criterion) }
}

/// Offers a column without a telling heading to what its values are.
fn by_content(index: usize, column: &Column, language: Language) -> Vec<Offer> {
    let profile = &column.profile;
    let field = |field| Target::Field(FieldKey::new(field, language));
    let mut offers = Vec::new();
    let mut offer = |target, grade| offers.push(Offer { column: index, target, grade, confidence: Confidence::Check });
    if profile.uuids() > 0.9 && profile.variety() > 0.95 {
        offer(Target::Id, 40.0);
    }
    if profile.emails() > 0.8 {
        offer(field(Field::ContactEmail), 20.0);
    }
    if profile.addresses() > 0.8 {
        offer(field(Field::LandingPage), 10.0);
    }
    if profile.texts() > 0.8 && profile.length() > 120.0 {
        offer(field(Field::Description), 15.0);
    }
    offers
}

/// Offers a column that holds ids of datasets here to the id, whatever its heading is: nothing else can be meant.
fn of_our_ids(reading: &Reading, index: usize, column: &Column, inventory: &Inventory) -> Option<Offer> {
    let is_ours = |cell: &Cell| cell.text().parse::<DatasetId>().is_ok_and(|id| recall::now(inventory, id).is_some());
    let mut cells = reading.rows().filter_map(|row| row.get(column.index));
    let is_found = column.profile.uuids() > 0.0 && cells.any(is_ours);
    is_found.then_some(Offer { column: index, target: Target::Id, grade: OURS, confidence: Confidence::Sure })
}

/// Returns the share of a column's values that a target could take, 0 to 1, and whether some of them could be meant otherwise; 1 for an empty column.
fn fit(reading: &Reading, column: &Column, target: Target) -> (f64, bool) {
    if let Target::Field(key) = target
        && key.field() == Field::Code
        && column.profile.filled > 0
    {
        return (code_fit(column), false);
    }
    let style = Style::of(reading, column, target, Conventions::default());
    let (mut tried, mut taken, mut is_guessed) = (0, 0, false);
    for cell in reading.rows().filter_map(|row| row.get(column.index)).take(TRIED) {
        // What a formula that failed was meant for nobody knows.
        if !words::says_nothing(&cell.text()) && !value::is_placeholder(&cell.text()) && !matches!(cell, Cell::Error(_)) {
            tried += 1;
            taken += usize::from(could_be(target, &column.heading, cell, style));
            is_guessed |= is_guess(target, cell, style);
        }
    }
    (if tried == 0 { 1.0 } else { f64::from(taken as u32) / f64::from(tried) }, is_guessed)
}

/// Tells whether a day was read in one of several ways.
fn is_guess(target: Target, cell: &Cell, style: Style) -> bool {
    let Target::Field(key) = target else { return false };
    let told = || value::read(key, cell, style).map_or_else(Some, |taken| taken.remark);
    let guessed = [Problem::AmbiguousDate, Problem::ShortYearFirst, Problem::ShortYearLast, Problem::NotDayFirst];
    key.kind() == Kind::Date && cell.is_text() && told().is_some_and(|told| guessed.contains(&told))
}

/// Codes name one dataset each; in a short list a repetition is more likely a mistake than a category.
fn code_fit(column: &Column) -> f64 {
    let least = if column.profile.filled < 10 { 0.5 } else { 0.9 };
    let variety = column.profile.variety();
    if variety > least && column.profile.length() < 60.0 { variety.max(0.5) } else { 0.0 }
}

fn could_be(target: Target, heading: &str, cell: &Cell, style: Style) -> bool {
    match target {
        Target::Field(key) => match key.kind() {
            Kind::Department => cell.text().chars().any(char::is_alphabetic),
            // A yes to whether something is secret is for the gate, unless somebody says otherwise.
            _ if key.field() == Field::AccessRights && value::yes_or_no(&cell.text()).is_some() => !value::is_about_secrecy(heading),
            _ if value::wants_more(key.field()) && value::is_yes_or_no(cell) => false,
            _ if key.field() == Field::Title => cell.is_text() && cell.text().chars().any(char::is_alphabetic),
            _ => matches!(value::read(key, cell, style), Ok(_) | Err(Problem::MangledTime | Problem::DayMissing | Problem::NotDayFirst)),
        },
        Target::Stage => value::stage(heading, &cell.text()).is_some(),
        Target::Score(_) => value::score(cell).is_some(),
        Target::Id => uuid::Uuid::try_parse(&cell.text()).is_ok(),
        Target::Reason(_) | Target::Note | Target::Skip => true,
    }
}

/// Makes sure that a column becomes the title, if any could: the one whose texts are short and seldom repeat.
fn ensure_title(reading: &Reading, mapping: &mut Mapping) {
    if mapping.has_title() {
        return;
    }
    let rate = |(index, column): (usize, &Column)| {
        let Column { profile, .. } = column;
        let assignment = mapping.columns.get(index)?;
        let is_described = matches!(assignment.target, Target::Field(key) if key.field() == Field::Description);
        let is_free = assignment.target.takes_many() || is_described;
        let is_text = profile.texts() > 0.6 && (3.0..=150.0).contains(&profile.length()) && profile.filled > 0;
        let filled = profile.filled as f64 / reading.columns.iter().map(|column| column.profile.filled).max().unwrap_or(1).max(1) as f64;
        let length = if profile.length() > 10.0 { 0.5 } else { 0.0 };
        (is_free && is_text).then_some((index, profile.variety() * 2.0 + filled + length))
    };
    let best = reading.columns.iter().enumerate().filter_map(rate).reduce(|best, next| if next.1 > best.1 { next } else { best });
    if let Some((index, _)) = best {
        mapping.set(index, Target::Field(FieldKey::new(Field::Title, mapping.language)));
        mapping.columns[index].confidence = Confidence::Check;
    }
}

/// How many columns a title is put together from at most.
const TITLE_PARTS: usize = 3;

/// Offers columns that a title could be put together from: the one with the most words first, then those that tell rows apart that it leaves the same.
pub(super) fn title_offer(reading: &Reading) -> Vec<usize> {
    let rows: Vec<Row<'_>> = reading.rows().take(TRIED).collect();
    let filled = |index: usize| reading.columns.get(index).map_or(0, |column| rows.iter().filter(|row| row.get(column.index).is_some()).count());
    let could_be = |column: &Column| (1.0..=80.0).contains(&column.profile.length()) && column.profile.addresses() < 0.5 && column.profile.uuids() < 0.5;
    let mut left: Vec<usize> = (0..reading.columns.len()).filter(|index| could_be(&reading.columns[*index]) && filled(*index) * 2 > rows.len()).collect();
    left.sort_by(|a, b| reading.columns[*b].profile.texts().total_cmp(&reading.columns[*a].profile.texts()).then(a.cmp(b)));
    let told_apart = |parts: &[usize]| {
        let texts = rows.iter().map(|row| parts.iter().map(|index| row.get(reading.columns[*index].index).map(Cell::text)).collect::<Vec<_>>());
        texts.collect::<BTreeSet<_>>().len()
    };
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < TITLE_PARTS && (chosen.is_empty() || told_apart(&chosen) < rows.len()) {
        let with = |index: usize| told_apart(&chosen.iter().copied().chain([index]).collect::<Vec<_>>());
        let best = if chosen.is_empty() {
            left.first().copied()
        } else {
            left.iter().copied().reduce(|best, next| if with(next) > with(best) { next } else { best }).filter(|best| with(*best) > told_apart(&chosen))
        };
        let Some(best) = best else { break };
        left.retain(|index| *index != best);
        chosen.push(best);
    }
    chosen
}

/// Guesses the language of the content by small words and letters; none if there is too little to go by.
fn language(reading: &Reading) -> Option<Language> {
    let small = Language::ALL.map(|language| {
        words::list(match language {
            Language::Sv => "small.sv",
            Language::Da => "small.da",
            Language::En => "small.en",
        })
    });
    let mut counts = [0_usize; 3];
    let mut count = |text: &str| {
        let lower = text.to_lowercase();
        for word in lower.split(|c: char| !c.is_alphanumeric()) {
            for (count, small) in counts.iter_mut().zip(small) {
                *count += usize::from(small.iter().any(|other| other == word));
            }
        }
        counts[0] += lower.chars().filter(|c| matches!(c, 'ä' | 'ö')).count();
        counts[1] += lower.chars().filter(|c| matches!(c, 'æ' | 'ø')).count();
    };
    reading.columns.iter().flat_map(|column| &column.parts).for_each(|part| count(part));
    for row in reading.rows().take(100) {
        row.cells().iter().filter(|placed| placed.cell.is_text()).for_each(|placed| count(&placed.cell.text()));
    }
    let best = counts.iter().max().copied().unwrap_or_default();
    let is_clear = best > 2 && counts.iter().filter(|count| **count * 10 > best * 8).count() == 1;
    if is_clear { counts.iter().position(|count| *count == best).and_then(|index| Language::ALL.get(index).copied()) } else { None }
}
