//! Files as they are put on the disk: whole or not at all, under names that every system takes.
//!
//! Knows nothing of formats; asking before something is replaced is up to the caller.

use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::model::Language;

/// The longest suggested name without its extension, in characters.
const NAME_MAX: usize = 100;

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder is not there.
    #[error("no such folder: {0}")]
    FolderMissing(PathBuf),
    /// The folder or the file may not be written to.
    #[error("not writable: {0}")]
    NotWritable(PathBuf),
    /// Something other than a file stands there: a device, a pipe, a link that leads nowhere.
    #[error("not a file: {0}")]
    NotAFile(PathBuf),
    /// No room left.
    #[error("disk full: {0}")]
    DiskFull(PathBuf),
    /// Another program has the file open and lets nobody else write.
    #[error("open in another program: {0}")]
    InUse(PathBuf),
    /// Something else; the text is the system's own.
    #[error("{path}: {error}")]
    Other {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// Writes a file beside its target and puts it in the target's place when it is whole; a file that is there already is replaced.
pub fn write_atomically(target: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let (mut file, target) = begin(target)?;
    let failed = |error: io::Error| write_error(&target, error);
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(&target).map_err(|error| write_error(&target, error.error))?;
    sync_folder(folder_of(&target));
    Ok(())
}

/// Writes a file piece by piece beside its target and puts it in the target's place when it is whole; returns how long it is, in bytes.
pub fn write_atomically_with(target: &Path, write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> Result<u64, WriteError> {
    let (file, target) = begin(target)?;
    let failed = |error: io::Error| write_error(&target, error);
    let mut buffer = io::BufWriter::with_capacity(1 << 20, file);
    write(&mut buffer).map_err(failed)?;
    let mut file = buffer.into_inner().map_err(|error| failed(error.into_error()))?;
    file.flush().map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    let bytes = file.as_file().metadata().map_err(failed)?.len();
    file.persist(&target).map_err(|error| write_error(&target, error.error))?;
    sync_folder(folder_of(&target));
    Ok(bytes)
}

/// Tells why a file could not be written there, as far as that can be known beforehand; nothing is left behind.
pub fn check_writable(target: &Path) -> Result<(), WriteError> {
    begin(target).map(drop)
}

/// Opens a file beside a target, and returns it with the path that it is to take.
fn begin(target: &Path) -> Result<(tempfile::NamedTempFile, PathBuf), WriteError> {
    // A link is followed, so that it still leads to the file afterwards.
    let target = target.canonicalize().unwrap_or_else(|_| target.to_owned());
    let folder = folder_of(&target);
    if !folder.is_dir() {
        return Err(WriteError::FolderMissing(folder.to_owned()));
    }
    let old = target.metadata().ok();
    if target.file_name().is_none() || old.as_ref().is_some_and(|old| old.is_dir() || old.permissions().readonly()) {
        return Err(WriteError::NotWritable(target));
    }
    // Renaming over a device or a pipe would take it away from everybody.
    if target.symlink_metadata().is_ok_and(|old| !old.is_file()) {
        return Err(WriteError::NotAFile(target));
    }
    match beside(folder, old.as_ref()) {
        Ok(file) => Ok((file, target)),
        Err(error) => Err(write_error(&target, error)),
    }
}

fn folder_of(target: &Path) -> &Path {
    target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// Opens a file beside the target that is removed again unless it takes the target's place.
#[cfg(unix)]
fn beside(folder: &Path, old: Option<&std::fs::Metadata>) -> io::Result<tempfile::NamedTempFile> {
    use std::os::unix::fs::PermissionsExt as _;
    // As any new file: what the user's mask leaves of this.
    let file = tempfile::Builder::new().prefix(".fyrfalt-").permissions(std::fs::Permissions::from_mode(0o666)).tempfile_in(folder)?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    Ok(file)
}

#[cfg(not(unix))]
fn beside(folder: &Path, _old: Option<&std::fs::Metadata>) -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new().prefix(".fyrfalt-").tempfile_in(folder)
}

/// Makes sure that the new name is on the disk. Some shares cannot; the file itself is safe then.
fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        std::fs::File::open(folder).and_then(|folder| folder.sync_all()).ok();
    }
}

fn write_error(target: &Path, error: io::Error) -> WriteError {
    /// `ERROR_ACCESS_DENIED` and `ERROR_SHARING_VIOLATION`.
    const IN_USE: [Option<i32>; 2] = [Some(5), Some(32)];
    let path = target.to_owned();
    if cfg!(windows) && target.exists() && IN_USE.contains(&error.raw_os_error()) {
        return WriteError::InUse(path);
    }
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => WriteError::NotWritable(path),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => WriteError::DiskFull(path),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => WriteError::InUse(path),
        ErrorKind::NotFound => WriteError::FolderMissing(path),
        _ => WriteError::Other { path, error },
    }
}

/// Suggests a name for a document: the allowed characters of its title, its language and its extension.
pub fn suggested_name(title: &str, language: Language, extension: &str) -> String {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "åäöÅÄÖæøÆØ _-".contains(c);
    let kept: String = title.chars().map(|c| if is_allowed(c) { c } else { ' ' }).collect();
    let words: Vec<&str> = kept.split_whitespace().filter(|word| word.contains(|c: char| c.is_alphanumeric())).collect();
    let room = NAME_MAX - language.code().len() - 1;
    let name: String = words.join(" ").chars().take(room).collect();
    let name = name.trim_end();
    let name = if name.is_empty() || is_device(name) { format!("fyrfalt {name}").trim_end().to_owned() } else { name.to_owned() };
    format!("{name} {language}.{extension}")
}

/// Tells whether Windows takes a name for a device.
fn is_device(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    let numbered = name.strip_prefix("COM").or_else(|| name.strip_prefix("LPT"));
    matches!(name.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered.is_some_and(|number| number.len() == 1 && number.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.txt");
        write_atomically(&target, b"old").unwrap();
        write_atomically(&target, b"new").unwrap();
        assert_eq!(std::fs::read(&target).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_missing_folder_a_folder_and_a_locked_file_say_so() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("missing").join("a.txt");
        assert!(matches!(write_atomically(&missing, b"x"), Err(WriteError::FolderMissing(_))));
        assert!(matches!(check_writable(&missing), Err(WriteError::FolderMissing(_))));
        check_writable(&folder.path().join("new.txt")).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        assert!(matches!(write_atomically(folder.path(), b"x"), Err(WriteError::NotWritable(_))));

        let locked = folder.path().join("locked.txt");
        std::fs::write(&locked, b"kept").unwrap();
        let mut permissions = locked.metadata().unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&locked, permissions).unwrap();
        assert!(matches!(write_atomically(&locked, b"x"), Err(WriteError::NotWritable(_))));
        assert_eq!(std::fs::read(&locked).unwrap(), b"kept");
    }

    #[test]
    fn system_errors_become_facts() {
        let of = |kind: ErrorKind| write_error(Path::new("/x"), io::Error::from(kind));
        assert!(matches!(of(ErrorKind::StorageFull), WriteError::DiskFull(_)));
        assert!(matches!(of(ErrorKind::PermissionDenied), WriteError::NotWritable(_)));
        assert!(matches!(of(ErrorKind::Interrupted), WriteError::Other { .. }));
    }

    #[test]
    fn names_are_safe_everywhere() {
        let cases = [
            ("Öppna data: plan 2027/28", "Öppna data plan 2027 28 sv.docx"),
            ("../../etc/passwd", "etc passwd sv.docx"),
            ("CON", "fyrfalt CON sv.docx"),
            ("lpt1", "fyrfalt lpt1 sv.docx"),
            ("", "fyrfalt sv.docx"),
            (" . . ", "fyrfalt sv.docx"),
            ("=cmd|' /C calc'!A0", "cmd C calc A0 sv.docx"),
            ("a\u{202E}b\u{0}c", "a b c sv.docx"),
        ];
        for (title, wanted) in cases {
            assert_eq!(suggested_name(title, Language::Sv, "docx"), wanted, "{title:?}");
        }
        let long = suggested_name(&"å".repeat(400), Language::Da, "csv");
        assert_eq!(long.chars().count(), NAME_MAX + ".csv".len());
    }

    #[test]
    #[cfg(unix)]
    fn a_pipe_and_a_link_that_leads_nowhere_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link.csv");
        std::os::unix::fs::symlink(folder.path().join("nowhere.csv"), &link).unwrap();
        assert!(matches!(write_atomically(&link, b"new"), Err(WriteError::NotAFile(_))));
        assert!(link.is_symlink());
        let socket = folder.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert!(matches!(write_atomically(&socket, b"new"), Err(WriteError::NotAFile(_))));
    }
}
