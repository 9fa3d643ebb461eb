"""Files to documents: add a format as one module and one line in READERS."""

from kzexplorer.readers.reading import READERS, Reader, file_name, read
from kzexplorer.readers.sources import Skipped, files_in

__all__ = ["READERS", "Reader", "Skipped", "file_name", "files_in", "read"]
