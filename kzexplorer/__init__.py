"""kzexplorer reads documents offline and shows their dated events beside the exact words that tell them."""

__version__ = "0.1.0"
