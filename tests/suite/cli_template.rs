//! An organisation's own Word template on the command line: looked over, filled, refused.

use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::cli::Desk;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Writes a Word file with these paragraphs.
pub(crate) fn template(folder: &Path, paragraphs: &[&str]) -> PathBuf {
    let body = paragraphs.iter().map(|text| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")).collect::<Vec<_>>().concat();
    let document = format!("<w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>");
    let types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("[Content_Types].xml", types), ("word/document.xml", &document)] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let path = folder.join("mall.docx");
    std::fs::write(&path, zip.finish().unwrap().into_inner()).unwrap();
    path
}

fn document(path: &Path) -> String {
    let mut archive = ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_template_is_looked_over() {
    let desk = Desk::new();
    template(desk.folder.path(), &["{{ summary }} {{ summry }}", "{% for d in datasets %}", "{{ d.title }}", "{% endfor %}"]);
    let answer = desk.run("template check mall.docx");
    assert_eq!(answer.code, 4);
    assert!(answer.out.contains("{{ summry }} – unknown; do you mean summary?"), "{}", answer.out);
    assert!(answer.err.contains("2 filled in, 1 unknown, 0 errors"), "{}", answer.err);
    let found: Json = serde_json::from_str(&desk.run("template check mall.docx --json").out).unwrap();
    let problems: Vec<_> = found.as_array().unwrap().iter().map(|one| (one["paragraph"].as_u64().unwrap(), one["problem"].as_str().unwrap())).collect();
    assert_eq!(problems, [(1, "known"), (1, "unknown"), (3, "known")]);
    assert!(desk.with(&["template", "check", "mall.docx", "--bind", "summry=summary"]).done().contains("3 filled in, 0 unknown, 0 errors"));
}

#[test]
fn a_paper_is_written_into_a_template_of_ones_own() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    template(
        desk.folder.path(),
        &["{{ organisation }}", "{{ sammanfattning }}", "{{ Matrisen-17 }}", "{% for d in datamängder %}", "{{ loop.index }} {{ d.titel }}", "{% endfor %}"],
    );
    let args = ["export", "a.fyrfalt", "ut.docx", "--template", "mall.docx", "--bind", "Matrisen-17=matris"];
    desk.with(&args).done();
    let (first, text) = (std::fs::read(desk.path("ut.docx")).unwrap(), document(&desk.path("ut.docx")));
    assert!(text.contains("Exempelkommun") && text.contains("har gått igenom 39 datamängder") && text.contains(">39 ") && text.contains("descr="), "{text}");
    desk.with(&args).done();
    assert_eq!(std::fs::read(desk.path("ut.docx")).unwrap(), first, "the same words give the same bytes");
}

#[test]
fn words_that_look_like_a_template_stay_words() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("list.csv"), "title,description\n\"{{ organisation }} <w:p/> & {% for %}\",\"=1+1\"\n").unwrap();
    desk.run("import a.fyrfalt list.csv").done();
    template(desk.folder.path(), &["{% for d in datasets %}", "{{ d.title }}", "{% endfor %}"]);
    desk.run("export a.fyrfalt out.docx --template mall.docx").done();
    assert!(document(&desk.path("out.docx")).contains("{{ organisation }} &lt;w:p/&gt; &amp; {% for %}"));
}

#[test]
fn a_broken_template_is_refused_with_every_error_and_nothing_is_written() {
    let desk = Desk::with_inventory();
    template(desk.folder.path(), &["{{ a b }}", "{% for d in datasets %}", "{{ title"]);
    let answer = desk.run("export a.fyrfalt out.docx --template mall.docx");
    assert_eq!((answer.code, answer.err.lines().count()), (4, 4), "{}", answer.err);
    assert!(answer.err.starts_with("3 errors in the template must be put right first:"), "{}", answer.err);
    assert!(!desk.path("out.docx").exists());
}

#[test]
fn what_cannot_be_a_template_gets_a_sentence() {
    let desk = Desk::with_inventory();
    desk.run("template check gone.docx").refused(5, "gone.docx");
    desk.run("template check .").refused(5, "There is no file");
    std::fs::write(desk.path("text.docx"), "hello").unwrap();
    desk.run("template check text.docx").refused(4, "not a Word file");
    std::fs::write(desk.path("old.docx"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).unwrap();
    desk.run("template check old.docx").refused(4, "older Word document");
    desk.run("export a.fyrfalt out.xlsx --template text.docx").refused(2, "OUT is a .docx");
    desk.run("export a.fyrfalt out.docx --bind a=b").refused(2, "--template");
    desk.run("template").refused(2, "check|bind|list|default");
    desk.run("template tidy").refused(2, "tidy");
    desk.run("template list --bind a=b").refused(2, "--bind");
}

/// Internal fields have no placeholder: none is listed, and what stands in them reaches no document.
#[test]
fn no_placeholder_reaches_an_internal_field() {
    let desk = Desk::with_inventory();
    let listed: Json = serde_json::from_str(&desk.run("template list --json").done()).unwrap();
    let names: Vec<&str> = listed.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"datasets[].description") && names.contains(&"summary"), "{names:?}");
    for field in fyrfalt::model::Field::ALL {
        let info = field.info();
        let is_reported = ["code", "department", "hours_to_publish", "hours_per_year"].contains(&info.key);
        let is_listed = names.contains(&format!("datasets[].{}", info.key).as_str());
        assert_eq!(is_listed, info.public || is_reported, "{}", info.key);
    }
}

#[test]
fn a_template_is_neither_replaced_nor_filled_by_halves() {
    let desk = Desk::with_inventory();
    template(desk.folder.path(), &["{{ title.iteritems() }}"]);
    desk.run("export a.fyrfalt mall.docx --template mall.docx").refused(4, "its own template");
    desk.run("export a.fyrfalt out.docx --template mall.docx").refused(4, "cannot be filled in");
    assert!(!desk.path("out.docx").exists());
}

#[test]
fn what_a_placeholder_is_bound_to_is_remembered_and_known_again_by_the_placeholders() {
    let desk = Desk::with_inventory();
    template(desk.folder.path(), &["{{ Organisationen-12 }}", "{{ Annat-3 }}"]);
    let before = desk.history(&[]).len();
    let bind = ["template", "bind", "mall.docx", "a.fyrfalt", "--bind", "Organisationen-12=organisation"];
    let answer = desk.with(&[&bind[..], &["--dry-run"]].concat()).done();
    assert!(answer.contains("bound to organisation"), "{answer}");
    assert_eq!(desk.history(&[]).len(), before, "nothing is remembered by a dry run");
    desk.with(&bind).done();
    assert_eq!(desk.history(&[]).len(), before + 1);
    desk.with(&bind).done();
    assert_eq!(desk.history(&[]).len(), before + 1, "what is remembered so already is no change");
    // A copy under another name has the same placeholders.
    std::fs::rename(desk.path("mall.docx"), desk.path("kopia.docx")).unwrap();
    let answer = desk.run("template check kopia.docx a.fyrfalt --json");
    let found: Json = serde_json::from_str(&answer.out).unwrap();
    assert_eq!((&found[0]["problem"], &found[0]["bound"]), (&"known".into(), &"organisation".into()));
    assert_eq!((&found[1]["problem"], &found[1]["bound"], answer.code), (&"unknown".into(), &Json::Null, 4));
    assert!(desk.run("template check kopia.docx").err.contains("0 filled in, 2 unknown"), "without the inventory nothing is remembered");
    assert!(desk.run("export a.fyrfalt out.docx --template kopia.docx").done().contains("Annat-3"));
    let written = document(&desk.path("out.docx"));
    assert!(!written.contains("Organisationen-12") && written.contains("[missing: Annat-3]"), "{written}");
    // A template that was changed keeps its name.
    std::fs::rename(desk.path("kopia.docx"), desk.path("mall.docx")).unwrap();
    template(desk.folder.path(), &["{{ Organisationen-12 }}", "{{ Nytt-4 }}"]);
    assert!(desk.run("template check mall.docx a.fyrfalt").err.contains("1 filled in, 1 unknown"));
}

#[test]
fn an_export_remembers_what_it_was_told_unless_it_is_dry() {
    let desk = Desk::with_inventory();
    template(desk.folder.path(), &["{{ Organisationen-12 }}"]);
    let before = desk.history(&[]).len();
    let export = ["export", "a.fyrfalt", "out.docx", "--template", "mall.docx"];
    let bind = ["--bind", "Organisationen-12=organisation"];
    desk.with(&[&export[..], &bind[..], &["--dry-run"]].concat()).done();
    assert_eq!(desk.history(&[]).len(), before);
    assert!(desk.path("out.docx").exists());
    desk.with(&[&export[..], &bind[..]].concat()).done();
    assert_eq!(desk.history(&[]).len(), before + 1);
    assert!(!desk.with(&export).done().contains("Organisationen-12"));
    desk.run("template bind mall.docx a.fyrfalt").refused(2, "--bind");
    desk.run("template bind mall.docx").refused(2, "FILE");
}

#[test]
fn the_default_template_is_written_and_fills_without_a_word_missing() {
    let desk = Desk::with_inventory();
    desk.run("template default own.docx --language sv").done();
    assert!(desk.run("template check own.docx --language sv").done().contains("0 okända, 0 fel"));
    let answer = desk.run("export a.fyrfalt out.docx --template own.docx --language sv").done();
    assert!(!answer.contains("saknas"), "{answer}");
    assert!(document(&desk.path("out.docx")).contains("w:val=\"Heading1\""));
    desk.run("template default own.odt").refused(4, ".docx");
    desk.run("template default").refused(2, "OUT");
}

/// The lists in the folder are those that the program makes, so that the handbook, the window and the command line cannot differ.
#[test]
fn every_placeholder_stands_in_the_handbook_in_three_languages() {
    let desk = Desk::new();
    for code in ["sv", "da", "en"] {
        let page = desk.with(&["template", "list", "--handbook", "--language", code]).done();
        let kept =
            std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("templates/word/placeholders-{code}.md"))).unwrap_or_default();
        assert!(page.trim() == kept.trim(), "renew it: fyrfalt template list --handbook --language {code} > templates/word/placeholders-{code}.md");
        let list: Json = serde_json::from_str(&desk.with(&["template", "list", "--json", "--language", code]).done()).unwrap();
        for one in list.as_array().unwrap() {
            assert!(!one["meaning"].as_str().unwrap().is_empty(), "{one}");
            let name = one["name"].as_str().unwrap().rsplit('.').next().unwrap();
            assert!(kept.contains(&format!("| `{name}` |")), "{code}: {name}");
        }
    }
}

#[test]
fn a_placeholder_is_not_bound_to_what_does_not_exist() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    template(desk.folder.path(), &["{{ Matrisen-17 }}", "{% for d in Listan %}{{ d.titel }}{% endfor %}"]);
    desk.with(&["template", "bind", "mall.docx", "a.fyrfalt", "--bind", "Matrisen-17=matris"]).done();
    for bad in ["Matrisen-17=nope", "Matrisen-17="] {
        let bound = desk.with(&["template", "bind", "mall.docx", "a.fyrfalt", "--bind", bad]);
        assert_eq!(bound.code, if bad.ends_with('=') { 2 } else { 4 }, "{bad}: {}{}", bound.out, bound.err);
        let written = desk.with(&["export", "a.fyrfalt", "ut.docx", "--template", "mall.docx", "--bind", bad]);
        assert_ne!(written.code, 0, "{bad}");
    }
    desk.with(&["export", "a.fyrfalt", "ut.docx", "--template", "mall.docx", "--bind", "Listan=datamängder"]).done();
    assert!(document(&desk.path("ut.docx")).contains("Badplatser"), "what stands in a statement is bound too, and the good one is still remembered");
}

#[test]
fn a_list_that_stands_alone_is_a_list_of_the_document_and_inside_a_sentence_its_names() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    template(desk.folder.path(), &["{{ datasets }}", "Vi har {{ datasets }}.", "{{ Bilaga-9 }}"]);
    desk.with(&["export", "a.fyrfalt", "ut.docx", "--template", "mall.docx", "--bind", "Bilaga-9=datamängder"]).done();
    let text = document(&desk.path("ut.docx"));
    assert!(!text.contains("{'") && !text.contains("&apos;C1") && !text.contains("C1:"), "{text}");
    assert_eq!(text.matches(">Badplatser</w:t>").count(), 2, "an item each: {text}");
    assert!(text.contains("<w:numPr>") && text.contains("Vi har ") && text.contains("Badplatser, "), "{text}");
}

#[test]
fn what_is_wrong_in_a_template_is_told_in_the_language_of_the_person() {
    let desk = Desk::with_inventory();
    let wrong = [
        ("{{ a b }}", "går inte att läsa", "kan ikke læses", "cannot be read"),
        ("{{ title|shout }}", "filtret shout, som inte finns", "filteret shout, som ikke findes", "the filter shout, which does not exist"),
        ("{{ title if title is odd_one }}", "prövar med odd_one", "prøver med odd_one", "asks with odd_one"),
        ("{{ title.iteritems() }}", "funktionen iteritems, som inte finns", "funktionen iteritems, som ikke findes", "the function iteritems"),
    ];
    for (tag, sv, da, en) in wrong {
        template(desk.folder.path(), &[tag]);
        for (language, wanted) in [("sv", sv), ("da", da), ("en", en)] {
            let answer = desk.with(&["export", "a.fyrfalt", "out.docx", "--template", "mall.docx", "--language", language]);
            assert_eq!(answer.code, 4, "{tag}: {}", answer.err);
            assert!(answer.err.contains(wanted), "{tag} {language}: {}", answer.err);
            assert!(!answer.err.contains("unknown") && !answer.err.contains("unexpected"), "{tag} {language}: {}", answer.err);
        }
    }
}

#[test]
fn our_template_in_another_language_than_the_document_is_told() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    desk.run("template default da.docx --language da").done();
    desk.run("template default sv.docx --language sv").done();
    let said = desk.run("export a.fyrfalt ut.docx --template da.docx").done();
    assert!(said.contains("fixed text of the template is in Danish, but the document is written in Swedish"), "{said}");
    assert!(!desk.run("export a.fyrfalt ut.docx --template sv.docx").done().contains("fixed text"));
    assert!(desk.run("template check da.docx a.fyrfalt").out.contains("in Danish"));
}

#[test]
fn a_name_of_the_documents_language_is_offered_as_readily_as_an_english_one() {
    let desk = Desk::new();
    let offered = [
        ("sv", "samanfatning", "sammanfattning"),
        ("sv", "ekonomi", "ekonomisk_bedömning"),
        ("sv", "Forslag-12", "förslag_till_beslut"),
        ("sv", "arendet", "ärendebeskrivning"),
        ("sv", "Matrisen-2", "matris"),
        ("sv", "sumary", "summary"),
        ("en", "proposl", "proposals"),
        ("da", "forvaltningen", "forvaltning"),
    ];
    for (language, found, wanted) in offered {
        template(desk.folder.path(), &[&format!("{{{{ {found} }}}}")]);
        let json: Json = serde_json::from_str(&desk.with(&["template", "check", "mall.docx", "--json", "--language", language]).out).unwrap();
        assert_eq!(json[0]["nearest"], wanted, "{language} {found}");
    }
}

#[test]
fn a_check_tells_all_that_an_export_would_refuse() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    let paragraphs = [
        "A{{ }}B",
        "{{ 1/0 }}",
        "{{ title | nofilter }}",
        "{% if title | nofilter %}x{% endif %}",
        "{% for d in datasets %}{{ d.title | nofilter }} {{ loop.index }} {{ loop.cycle(1, 2) }}{% endfor %}",
        "{{ title | upper }} {{ datasets | length }} {% set x = title %}{{ x | upper }}",
    ];
    template(desk.folder.path(), &paragraphs);
    for more in [&[][..], &["a.fyrfalt"]] {
        let answer = desk.with(&[&["template", "check", "mall.docx", "--json"], more].concat());
        assert_eq!(answer.code, 4);
        let found: Json = serde_json::from_str(&answer.out).unwrap();
        let broken = found.as_array().unwrap().iter().filter(|one| one["problem"] == "broken");
        assert_eq!(broken.map(|one| one["paragraph"].as_u64().unwrap()).collect::<Vec<_>>(), [1, 2, 3, 4, 5], "{}", answer.out);
    }
    desk.run("export a.fyrfalt ut.docx --template mall.docx").code.eq(&4).then_some(()).unwrap();
    template(desk.folder.path(), &paragraphs[5..]);
    desk.run("template check mall.docx a.fyrfalt").done();
    desk.run("export a.fyrfalt ut.docx --template mall.docx").done();
}

#[test]
fn a_name_that_the_template_does_not_hold_is_bound_to_nothing() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    template(desk.folder.path(), &["{{ summary }} {{ Arendet-1 }}", "{% for d in Rader-2 %}", "{{ d.title }}", "{% endfor %}"]);
    let out = ["export", "a.fyrfalt", "ut.docx", "--template", "mall.docx", "--bind"];
    desk.with(&[&out[..], &["Finnsinte=summary"]].concat()).refused(4, "no placeholder called Finnsinte");
    desk.run("template bind mall.docx a.fyrfalt --bind Finnsinte=summary").refused(4, "no placeholder called Finnsinte");
    desk.with(&[&out[..], &["Arendet-1=title", "--bind", "Rader-2=datasets"]].concat()).done();
}

#[test]
fn a_template_says_of_each_kind_of_document_only_what_that_kind_may_say() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    template(desk.folder.path(), &["{{ handling }}", "{% for d in datamängder %}", "[{{ d.titel }}: {{ d.prioritet }}]", "{% endfor %}"]);
    let written = |kind: &[&str]| {
        let answer = desk.with(&[&["export", "a.fyrfalt", "ut.docx", "--template", "mall.docx", "--kind"], kind].concat()).done();
        assert!(answer.contains("has no place for state"), "{answer}");
        document(&desk.path("ut.docx"))
    };
    let register = written(&["register"]);
    assert!(register.contains("[Adresser: ]"), "what is published, without a place in an order: {register}");
    assert!(!register.contains("VA-ledningsnät") && !register.contains("Utegym"), "nothing that is not: {register}");
    let one = written(&["dataset", "--dataset", "Utegym"]);
    assert_eq!((one.matches('[').count(), one.contains("[Utegym: ")), (1, true), "{one}");
}

#[test]
fn what_a_placeholder_is_bound_to_holds_in_every_language() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    template(desk.folder.path(), &["{{ Forslag-8747 }} {{ state }}"]);
    desk.with(&["template", "bind", "mall.docx", "a.fyrfalt", "--bind", "Forslag-8747=förslag_till_beslut"]).done();
    for language in ["sv", "da", "en"] {
        let answer = desk.with(&["export", "a.fyrfalt", "ut.docx", "--template", "mall.docx", "--language", language]).done();
        let text = document(&desk.path("ut.docx"));
        assert!(!text.contains("Forslag-8747") && text.contains('1'), "{language}: {answer} {text}");
        assert!(!answer.contains("has no place"), "{answer}");
    }
}
