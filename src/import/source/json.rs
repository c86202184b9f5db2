//! Lists in JSON: the largest array of objects becomes a sheet, one object a row, nested values named by their path.
//!
//! The file is gone through twice and never held as a tree, so that depth and width cost nothing but time.

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Deserializer;

use super::intake::Intake;
use super::sheet::Cell;
use super::sniff::Found;
use super::{Measure, ReadError};

/// Between the names of a path, as in `contactPoint.hasEmail`.
const STEP: char = '.';
/// Members that say what a value is rather than what it says.
const TECHNICAL: [&str; 3] = ["@type", "@context", "@language"];
/// The member that linked data puts a plain value in.
const PLAIN: &str = "@value";
/// What a list of plain values is called that has no name.
const UNNAMED: &str = "name";
/// How many values one object may hold, all lists in it unrolled.
const VALUES_MAX: usize = 20_000;
/// How many paths are remembered while the list is searched for.
const PATHS_MAX: usize = 10_000;

/// Reads the text's only sheet.
pub(super) fn read(text: &str, name: &str, intake: &mut Intake<'_>) -> Result<(), ReadError> {
    let lists = survey(text)?;
    let best = lists.into_iter().filter(|list| list.rows() > 0).reduce(|best, next| if next.rank() > best.rank() { next } else { best });
    let best = best.ok_or(ReadError::NotATable(Found::Json))?;
    let mut rows = Rows { intake, columns: HashMap::new(), names: Vec::new(), count: 0, are_arrays: best.is_of_rows(), refused: None };
    let mut text = Deserializer::from_str(text);
    let done = Walk { path: &best.path, rows: &mut rows }.deserialize(&mut text);
    if let Some(error) = rows.refused.take() {
        return Err(error);
    }
    done.or(Err(ReadError::Damaged))?;
    let names = std::mem::take(&mut rows.names);
    for (column, name) in names.iter().enumerate() {
        intake.push_text(1, column as u32, name)?;
    }
    let sheet = best.path.last().cloned().unwrap_or_else(|| super::delimited::sheet_name(name));
    intake.close(sheet, false, Vec::new());
    intake.report(1, 1)
}

/// A list found in the file: where, and how many of what it holds.
#[derive(Debug, Default, Clone, PartialEq)]
struct List {
    path: Vec<String>,
    objects: usize,
    texts: usize,
    /// How many rows written as arrays, if one of them holds text.
    rows: usize,
    has_text: bool,
}

impl List {
    /// Lists of objects go before tables of arrays and these before lists of names, longer before shorter.
    const fn rank(&self) -> (usize, usize, usize) {
        (self.objects, if self.is_of_rows() { self.rows } else { 0 }, self.texts)
    }

    const fn rows(&self) -> usize {
        if self.objects > 0 {
            self.objects
        } else if self.is_of_rows() {
            self.rows
        } else {
            self.texts
        }
    }

    /// Tells whether it is a table as arrays in an array, the headings first.
    const fn is_of_rows(&self) -> bool {
        self.objects == 0 && self.rows > 1 && self.has_text && self.rows > self.texts
    }
}

fn survey(text: &str) -> Result<Vec<List>, ReadError> {
    let mut lists = Vec::new();
    let mut path = Vec::new();
    let mut text = Deserializer::from_str(text);
    Survey { path: &mut path, lists: &mut lists }.deserialize(&mut text).or(Err(ReadError::Damaged))?;
    text.end().or(Err(ReadError::Damaged))?;
    Ok(lists)
}

/// What a value is.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Object,
    Text,
    /// An array, and whether there is text in it.
    Array(bool),
    Other,
}

/// Goes through objects, and notes the arrays that stand in no other array.
struct Survey<'a> {
    path: &'a mut Vec<String>,
    lists: &'a mut Vec<List>,
}

macro_rules! scalars {
    ($value:ty, $text:expr, $other:expr) => {
        fn visit_bool<E>(self, value: bool) -> Result<$value, E> {
            $other(self, Cell::Boolean(value))
        }

        fn visit_i64<E>(self, value: i64) -> Result<$value, E> {
            $other(self, whole(value as f64, value))
        }

        fn visit_u64<E>(self, value: u64) -> Result<$value, E> {
            $other(self, whole(value as f64, value))
        }

        fn visit_f64<E>(self, value: f64) -> Result<$value, E> {
            $other(self, Cell::Number(value))
        }

        fn visit_str<E>(self, value: &str) -> Result<$value, E> {
            $text(self, value)
        }
    };
}

/// Returns a whole number as a number as long as a spreadsheet could hold it, and as text beyond.
fn whole(number: f64, exact: impl fmt::Display) -> Cell {
    if number.abs() < 1e15 { Cell::Number(number) } else { Cell::Text(exact.to_string().into()) }
}

impl<'de> DeserializeSeed<'de> for Survey<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Survey<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("json")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            self.path.push(key);
            map.next_value_seed(Survey { path: self.path, lists: self.lists })?;
            self.path.pop();
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut list = List { path: self.path.clone(), ..List::default() };
        while let Some(shape) = seq.next_element::<Shape>()? {
            list.objects += usize::from(shape == Shape::Object);
            list.texts += usize::from(shape == Shape::Text);
            list.rows += usize::from(matches!(shape, Shape::Array(_)));
            list.has_text |= shape == Shape::Array(true);
        }
        if self.lists.len() < PATHS_MAX {
            self.lists.push(list);
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    scalars!((), |_, _| Ok(()), |_, _| Ok(()));
}

impl<'de> serde::Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Look;
        impl<'de> Visitor<'de> for Look {
            type Value = Shape;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("json")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shape, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Shape::Object)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Shape, A::Error> {
                let mut has_text = false;
                while let Some(is_text) = seq.next_element::<IsText>()? {
                    has_text |= is_text.0;
                }
                Ok(Shape::Array(has_text))
            }

            fn visit_unit<E>(self) -> Result<Shape, E> {
                Ok(Shape::Other)
            }

            scalars!(Shape, |_, _| Ok(Shape::Text), |_, _| Ok(Shape::Other));
        }
        deserializer.deserialize_any(Look)
    }
}

/// Whether a value is text; what it holds is passed over.
struct IsText(bool);

impl<'de> serde::Deserialize<'de> for IsText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Look;
        impl<'de> Visitor<'de> for Look {
            type Value = IsText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("json")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<IsText, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(IsText(false))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<IsText, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(IsText(false))
            }

            fn visit_unit<E>(self) -> Result<IsText, E> {
                Ok(IsText(false))
            }

            scalars!(IsText, |_, _| Ok(IsText(true)), |_, _| Ok(IsText(false)));
        }
        deserializer.deserialize_any(Look)
    }
}

/// Goes to the list and reads its rows; everything else is passed over.
struct Walk<'a, 'b, 'c> {
    path: &'a [String],
    rows: &'a mut Rows<'b, 'c>,
}

struct Rows<'b, 'c> {
    intake: &'b mut Intake<'c>,
    columns: HashMap<String, u32>,
    names: Vec<String>,
    count: u32,
    /// Whether each row is an array, the first one of the headings.
    are_arrays: bool,
    refused: Option<ReadError>,
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("json")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.path.split_first() else { return Err(A::Error::custom("gone")) };
        while let Some(key) = map.next_key::<String>()? {
            if key == *step {
                map.next_value_seed(Walk { path: rest, rows: &mut *self.rows })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut cells: Vec<(String, Cell)> = Vec::new();
        if self.rows.are_arrays {
            while let Some(row) = seq.next_element::<serde_json::Value>()? {
                let row = if let serde_json::Value::Array(row) = row { row } else { vec![row] };
                if let Err(error) = self.rows.put_row(&row) {
                    self.rows.refused = Some(error);
                    return Err(A::Error::custom("refused"));
                }
            }
            return Ok(());
        }
        while seq.next_element_seed(Flat { path: String::new(), cells: &mut cells })?.is_some() {
            if let Err(error) = self.rows.put(&mut cells) {
                self.rows.refused = Some(error);
                return Err(A::Error::custom("refused"));
            }
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    scalars!((), |_, _| Ok(()), |_, _| Ok(()));
}

impl Rows<'_, '_> {
    /// Takes in one row; the headings come last, when all are known.
    fn put(&mut self, cells: &mut Vec<(String, Cell)>) -> Result<(), ReadError> {
        self.count += 1;
        let row = self.count + 1;
        let limits = self.intake.limits();
        if cells.len() > VALUES_MAX {
            return Err(ReadError::TooMuch { measure: Measure::Cells, most: limits.cells });
        }
        let mut placed: Vec<(u32, Cell)> = Vec::new();
        for (path, cell) in cells.drain(..) {
            let column = self.column(path)?;
            match placed.iter_mut().find(|(other, _)| *other == column) {
                Some((_, before)) => {
                    *before = joined(before, &cell);
                    if before.text().len() as u64 > limits.cell * 4 {
                        return Err(ReadError::TooMuch { measure: Measure::Cell, most: limits.cell });
                    }
                }
                None => placed.push((column, cell)),
            }
        }
        placed.sort_by_key(|(column, _)| *column);
        for (column, cell) in placed {
            match cell {
                Cell::Text(text) => self.intake.push_text(row, column, &text)?,
                cell => self.intake.push(row, column, cell)?,
            }
        }
        Ok(())
    }

    /// Takes in one row that is an array; what is nested in it stands as it is written.
    fn put_row(&mut self, row: &[serde_json::Value]) -> Result<(), ReadError> {
        self.count += 1;
        for (column, value) in row.iter().enumerate() {
            let column = column as u32;
            match value {
                serde_json::Value::Null => {}
                serde_json::Value::Bool(value) => self.intake.push(self.count, column, Cell::Boolean(*value))?,
                serde_json::Value::Number(number) => self.intake.push(self.count, column, whole(number.as_f64().unwrap_or(f64::MAX), number))?,
                serde_json::Value::String(text) => self.intake.push_text(self.count, column, text)?,
                nested => self.intake.push_text(self.count, column, &nested.to_string())?,
            }
        }
        Ok(())
    }

    fn column(&mut self, path: String) -> Result<u32, ReadError> {
        let path = if path.is_empty() { UNNAMED.to_owned() } else { path };
        if let Some(column) = self.columns.get(&path) {
            return Ok(*column);
        }
        let most = self.intake.limits().columns;
        if self.names.len() as u64 >= most {
            return Err(ReadError::TooMuch { measure: Measure::Columns, most });
        }
        let column = self.names.len() as u32;
        self.columns.insert(path.clone(), column);
        self.names.push(path);
        Ok(column)
    }
}

/// Puts values of one list under one another in one cell, each once.
fn joined(before: &Cell, next: &Cell) -> Cell {
    let (before, next) = (before.text(), next.text());
    if before.lines().any(|line| line == next) { Cell::Text(before.into()) } else { Cell::Text(format!("{before}\n{next}").into()) }
}

/// Takes one value apart into plain values, each with its path.
struct Flat<'a> {
    path: String,
    cells: &'a mut Vec<(String, Cell)>,
}

impl Flat<'_> {
    fn take(self, cell: Cell) {
        self.cells.push((self.path, cell));
    }
}

impl<'de> DeserializeSeed<'de> for Flat<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Flat<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("json")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        // Some catalogues write their own fields as pairs: {"key": "department", "value": "Culture"}.
        let mut named: Option<String> = None;
        while let Some(key) = map.next_key::<String>()? {
            let path = match (key.as_str(), named.take()) {
                (technical, _) if TECHNICAL.contains(&technical) => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
                (PLAIN, _) => self.path.clone(),
                ("value", Some(name)) => under(&self.path, &name),
                (key, _) => under(&self.path, key),
            };
            let first = self.cells.len();
            map.next_value_seed(Flat { path, cells: self.cells })?;
            if key == "key" && self.cells.len() == first + 1 {
                named = self.cells.pop().map(|(_, name)| name.text().into_owned());
            }
        }
        if let Some(name) = named {
            self.cells.push((under(&self.path, "key"), Cell::Text(name.into())));
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(Flat { path: self.path.clone(), cells: self.cells })?.is_some() {}
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    scalars!(
        (),
        |flat: Self, value: &str| {
            flat.take(Cell::Text(value.into()));
            Ok(())
        },
        |flat: Self, cell| {
            flat.take(cell);
            Ok(())
        }
    );
}

fn under(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}{STEP}{name}") }
}

#[cfg(test)]
mod tests {
    use super::super::{Limits, Sheet};
    use super::*;
    use crate::job::Progress;

    fn sheet(text: &str) -> Result<std::sync::Arc<Sheet>, ReadError> {
        let (limits, progress) = (Limits::default(), Progress::unwatched());
        let mut intake = Intake::new(&limits, &progress);
        read(text, "lista.json", &mut intake)?;
        Ok(intake.finish().0.remove(0))
    }

    fn rows(text: &str) -> Vec<Vec<String>> {
        let sheet = sheet(text).unwrap();
        sheet.rows().map(|row| row.cells().iter().map(|placed| placed.cell.text().into_owned()).collect()).collect()
    }

    #[test]
    fn objects_become_rows_and_nested_values_columns() {
        let text = r#"{"x": [1], "dataset": [
            {"title": "Bad", "contactPoint": {"@type": "vcard", "hasEmail": "a@b.se"}, "keyword": ["vatten", "fritid"], "size": 12, "open": true},
            {"title": {"@value": "Lek", "@language": "sv"}, "extras": [{"key": "dept", "value": "Fritid"}], "none": null}]}"#;
        let expected = [
            vec!["title", "contactPoint.hasEmail", "keyword", "size", "open", "extras.dept"],
            vec!["Bad", "a@b.se", "vatten\nfritid", "12", "true"],
            vec!["Lek", "Fritid"],
        ];
        assert_eq!(rows(text), expected);
        assert_eq!(sheet(text).unwrap().name, "dataset");
    }

    #[test]
    fn a_list_of_names_is_a_list_too() {
        assert_eq!(rows(r#"{"success": true, "result": ["bad", "lek"]}"#), [["name"], ["bad"], ["lek"]]);
    }

    #[test]
    fn a_table_may_be_arrays_in_an_array() {
        let text = r#"[["Titel", "Kod", "Timmar"], ["Bad", "A-1", 2], ["Lek", null, 1.5]]"#;
        assert_eq!(rows(text), [vec!["Titel", "Kod", "Timmar"], vec!["Bad", "A-1", "2"], vec!["Lek", "1.5"]]);
        let rows = rows(r#"{"columns": ["a"], "data": [["Titel"], ["Bad"], ["Lek"]]}"#);
        assert_eq!(rows, [["Titel"], ["Bad"], ["Lek"]]);
    }

    #[test]
    fn json_without_a_list_is_no_table() {
        for text in ["{}", "[]", r#"{"a": {"b": 1}}"#, "1", "[[1, 2], [3]]"] {
            assert_eq!(sheet(text).unwrap_err(), ReadError::NotATable(Found::Json), "{text}");
        }
        for text in [r#"[{"a": 1}"#, r#"[{"a": 1}] x"#, &"[".repeat(100_000)] {
            assert_eq!(sheet(text).unwrap_err(), ReadError::Damaged);
        }
    }
}
