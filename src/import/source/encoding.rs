//! Bytes to text: by mark, by being UTF-8, else by a guess that knows the north.
//!
//! Nothing is replaced: bytes that are not text in their encoding are an error.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::ReadError;
use super::sniff::wide_order;

/// Text, the encoding it was in, and whether that was a guess.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static Encoding,
    pub(super) is_guess: bool,
}

/// Decodes a whole file.
pub(super) fn decode(bytes: Vec<u8>, wanted: Option<&'static Encoding>) -> Result<Decoded, ReadError> {
    let known = |text, encoding| Ok(Decoded { text, encoding, is_guess: false });
    if let Some((encoding, length)) = Encoding::for_bom(&bytes)
        && wanted.is_none_or(|wanted| wanted == encoding)
    {
        return known(strictly(bytes.get(length..).unwrap_or_default(), encoding)?, encoding);
    }
    if let Some(encoding) = wanted {
        return known(strictly(&bytes, encoding)?, encoding);
    }
    if let Some(is_low_first) = wide_order(&bytes) {
        let encoding = if is_low_first { UTF_16LE } else { UTF_16BE };
        return known(strictly(&bytes, encoding)?, encoding);
    }
    match String::from_utf8(bytes) {
        Ok(text) => known(text, UTF_8),
        Err(error) => {
            let encoding = guess(error.as_bytes());
            Ok(Decoded { text: strictly(error.as_bytes(), encoding)?, encoding, is_guess: true })
        }
    }
}

fn strictly(bytes: &[u8], encoding: &'static Encoding) -> Result<String, ReadError> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(text.into_owned()),
        None => Err(ReadError::Undecodable(encoding.name())),
    }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if looks_macintosh(bytes) {
        return MACINTOSH;
    }
    let is_nordic =
        |byte: &u8| matches!(byte, 0xC4..=0xC6 | 0xC9 | 0xD6 | 0xD8 | 0xE4..=0xE6 | 0xE9 | 0xF6 | 0xF8 | 0xFC | 0x85 | 0x91..=0x97 | 0xA0 | 0xA7 | 0xAD);
    if bytes.iter().filter(|byte| !byte.is_ascii()).all(is_nordic) {
        return WINDOWS_1252;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"se"), Utf8Detection::Deny)
}

/// Tells whether å, ä, ö, æ and ø stand where old Macs put them: between letters, and more often than where Windows puts them.
fn looks_macintosh(bytes: &[u8]) -> bool {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
    let (mut macintosh, mut windows) = (0, 0);
    for window in bytes.windows(3) {
        let &[before, byte, after] = window else { continue };
        if is_letter(Some(&before)) && is_letter(Some(&after)) {
            macintosh += usize::from(matches!(byte, 0x8A | 0x8C | 0x9A | 0xBE | 0xBF));
            windows += usize::from(matches!(byte, 0xC4..=0xC6 | 0xD6 | 0xD8 | 0xE4..=0xE6 | 0xF6 | 0xF8));
        }
    }
    macintosh > windows * 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static Encoding) {
        let decoded = decode(bytes.to_vec(), None).unwrap();
        (decoded.text, decoded.encoding)
    }

    #[test]
    fn nordic_text_is_read_in_every_encoding_it_comes_in() {
        let text = "Titel;Förvaltning\nCykelvägar på Åsgatan;Grønne områder\n";
        for encoding in [WINDOWS_1252, MACINTOSH, UTF_8] {
            let (bytes, _, failed) = encoding.encode(text);
            assert!(!failed);
            assert_eq!(read(&bytes), (text.to_owned(), encoding));
        }
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&wide), (text.to_owned(), UTF_16LE));
        assert_eq!(read(&[&[0xFF, 0xFE], &wide[..]].concat()), (text.to_owned(), UTF_16LE));
        assert_eq!(read(&[&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat()), (text.to_owned(), UTF_8));
    }

    #[test]
    fn bytes_that_are_not_text_are_reported_and_not_replaced() {
        assert!(matches!(decode(b"\xEF\xBB\xBFa\xFFb".to_vec(), None), Err(ReadError::Undecodable("UTF-8"))));
        assert!(matches!(decode(b"a\xE5b".to_vec(), Some(UTF_8)), Err(ReadError::Undecodable("UTF-8"))));
    }
}
