"""Files to documents: add a format as one module and one line in READERS."""

from kzexplorer.readers.files import file_name, load
from kzexplorer.readers.raw import Part, Portion, RawFile
from kzexplorer.readers.reading import READERS, Reader, columns_of, holds_files, read, unpack
from kzexplorer.readers.sources import Refused, Skipped, files_in, listed

__all__ = [
    "READERS",
    "Part",
    "Portion",
    "RawFile",
    "Reader",
    "Refused",
    "Skipped",
    "columns_of",
    "file_name",
    "files_in",
    "holds_files",
    "listed",
    "load",
    "read",
    "unpack",
]
