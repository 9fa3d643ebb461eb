"""Formats that are known but not read: what each is called, and what a person can do with it instead."""

from __future__ import annotations

from kzexplorer.readers.formats.format import Format, begins, declares, holds, rooted, shaped

_OPEN = "application/vnd.oasis.opendocument."
_OFFICE = "application/vnd.openxmlformats-officedocument."
_PICTURE = "Recognise its words in a program for that, and add the text or the PDF that it makes."
_PACKED = "Unpack it and add the files in it."
_TABLE = "Save it as .xlsx or .csv in an office program and add that."
_SLIDES = "Save it as a PDF in an office program and add that."
_DATABASE = "Save its tables as CSV and add those."
_PROGRAM = "Choose another file."
_SOUND = "Write down what is said in it and add that."

UNREAD: tuple[Format, ...] = (
    Format(_OFFICE + "presentationml", "a presentation", holds("ppt/presentation.xml"), instead=_SLIDES),
    Format(_OPEN + "presentation", "a presentation", declares(_OPEN + "presentation"), instead=_SLIDES),
    Format(_OPEN + "spreadsheet", "an OpenDocument table", declares(_OPEN + "spreadsheet"), instead=_TABLE),
    Format(
        "application/x-ole-storage",
        "an old office document",
        begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        instead="Save it as .docx in an office program and add that.",
    ),
    Format("application/postscript", "a page for a printer", begins(b"%!PS"), instead="Make a PDF of it and add that."),
    Format("image/vnd.djvu", "a scan (DjVu)", begins(b"AT&TFORM"), instead=_PICTURE),
    Format("image/png", "a picture", begins(b"\x89PNG\r\n\x1a\n"), instead=_PICTURE),
    Format("image/jpeg", "a picture", begins(b"\xff\xd8\xff"), instead=_PICTURE),
    Format("image/gif", "a picture", begins(b"GIF87a", b"GIF89a"), instead=_PICTURE),
    Format("image/tiff", "a picture", begins(b"II*\x00", b"MM\x00*"), instead=_PICTURE),
    Format("image/bmp", "a picture", shaped(r"BM.{4}\x00{4}"), instead=_PICTURE),
    Format("image/webp", "a picture", shaped(r"RIFF.{4}WEBP"), instead=_PICTURE),
    Format("image/heic", "a picture", shaped(r".{4}ftyp(?:heic|heix|mif1|avif)"), instead=_PICTURE),
    Format("image/svg+xml", "a drawing", rooted("svg"), instead=_PICTURE),
    Format("video/mp4", "a film", shaped(r".{4}ftyp"), instead=_SOUND),
    Format("video/x-matroska", "a film", begins(b"\x1a\x45\xdf\xa3"), instead=_SOUND),
    Format("audio/mpeg", "a recording", begins(b"ID3", b"\xff\xfb"), instead=_SOUND),
    Format("audio/x-wav", "a recording", shaped(r"RIFF.{4}WAVE"), instead=_SOUND),
    Format("audio/ogg", "a recording", begins(b"OggS"), instead=_SOUND),
    Format("application/vnd.sqlite3", "a database", begins(b"SQLite format 3\x00"), instead=_DATABASE),
    Format("application/x-msaccess", "a database", begins(b"\x00\x01\x00\x00Standard "), instead=_DATABASE),
    Format("application/gzip", "a packed file (gzip)", begins(b"\x1f\x8b"), instead=_PACKED),
    Format("application/x-bzip2", "a packed file (bzip2)", begins(b"BZh"), instead=_PACKED),
    Format("application/x-xz", "a packed file (xz)", begins(b"\xfd7zXZ\x00"), instead=_PACKED),
    Format("application/zstd", "a packed file (zstd)", begins(b"\x28\xb5\x2f\xfd"), instead=_PACKED),
    Format("application/x-7z-compressed", "a 7z archive", begins(b"7z\xbc\xaf\x27\x1c"), instead=_PACKED),
    Format("application/vnd.rar", "a RAR archive", begins(b"Rar!\x1a\x07"), instead=_PACKED),
    Format("application/x-tar", "a tar archive", lambda look: look.data[257:262] == b"ustar", instead=_PACKED),
    Format("application/x-executable", "a program", begins(b"\x7fELF", b"MZ\x90\x00"), instead=_PROGRAM),
    Format(
        "application/x-mach-binary", "a program", begins(b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"), instead=_PROGRAM
    ),
    Format("font/ttf", "a font", begins(b"\x00\x01\x00\x00\x00", b"OTTO", b"wOFF", b"wOF2"), instead=_PROGRAM),
)
