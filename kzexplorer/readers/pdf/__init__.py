"""PDF: `reader` makes the document from words, their lines and paragraphs; `pages` draws pages."""
