"""How pages of the manual look in the window: the part of style sheets that Qt's text knows, in the theme's colours."""

from __future__ import annotations

from string import Template

from kzexplorer.ui.colours import Colours

_SHEET = Template("""
body { color: $ink; font-size: 14px; line-height: 150%; }
p { margin-top: 0; margin-bottom: 10px; line-height: 150%; }
li { margin-bottom: 5px; line-height: 145%; }
h1 { font-size: 24px; font-weight: 600; margin-top: 4px; margin-bottom: 12px; }
h2 { font-size: 17px; font-weight: 600; margin-top: 20px; margin-bottom: 8px; }
h3 { font-size: 14px; font-weight: 600; margin-top: 14px; margin-bottom: 6px; }
a { color: $accent; text-decoration: none; }
strong { font-weight: 600; }
code { font-family: "Inter"; background-color: $hover; color: $ink; }
pre { margin: 2px 0 14px 16px; line-height: 150%; white-space: pre-wrap; }
.language-console { font-family: monospace; font-size: 13px; background-color: transparent; }
table { margin-top: 4px; margin-bottom: 14px; }
th { text-align: left; color: $sub; font-weight: 500; }
td, th { padding: 5px 20px 5px 0; border-bottom: 1px solid $line; }
.caption { color: $sub; font-size: 12px; margin-top: 4px; margin-bottom: 16px; }
.picture { margin-top: 12px; margin-bottom: 4px; line-height: 100%; }
.elsewhere { color: $sub; }
""")


def style_sheet(colours: Colours) -> str:
    """For a `QTextDocument`."""
    return _SHEET.substitute(colours.named())
