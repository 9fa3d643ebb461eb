"""Invented web pages in the manner of ministries and news sites, and the paragraphs that their authors wrote."""

from __future__ import annotations

MINISTRY = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Minister meets envoy of Brandia | Ministry of Ostmark</title>
<meta property="article:published_time" content="2011-03-03T09:10:00+06:00">
<meta name="author" content="Press service"><style>p{color:red}</style>
<script>var x="<p>not text</p>";</script>
</head><body class="has-sidebar"><a class="skip-link" href="#m">Skip to content</a>
<header><a href="/">Ministry of Ostmark</a><nav><ul><li><a href="/1">Home</a><li>
<a href="/2">The Minister</a></ul></nav>
</header><div id="cookie-bar"><p>We use cookies to make this site work. By going on you agree to that.</p></div>
<div class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/p">Press</a> &gt; News</div>
<main><article><header><h1>Minister meets envoy of Brandia</h1><time datetime="2011-03-03">3 March 2011</time></header>
<p>On 3&nbsp;March 2011 the Minister re&shy;ceived the Ambassador of Brandia, <a href="/x">John Carr</a>, in
Ostmark. All went well.</p><p>He left &amp; slept.</p>
<p><a href="/full">Full text of the joint statement</a></p>
<p style="display: none">Hidden words.</p><p hidden>More of them.</p><noscript><p>Switch on scripts.</p></noscript>
<template><p>A mould.</p></template>
<table><tr><th>Date<th>Event</tr><tr><td>5 May 2004<td>Visit of the President</tr></table>
<ul><li>First point of the talks was the bridge.</li><li>Second point</li></ul>
<h2>Background</h2><p>The treaty was signed in 1998.<br><br>It was renewed in 2003.<br>And again in 2008.</p>
</article><div class="share-buttons"><a href="f">Facebook</a><a href="t">Twitter</a></div></main>
<aside><h3>Latest news</h3><ul><li><a href="1">President opens a bridge in the north of the country</a></ul></aside>
<footer><p>© 2011 Ministry of Ostmark. All rights reserved.</p></footer></body></html>"""

OLD_MINISTRY = """<HTML><HEAD><TITLE>MFA :: Press releases</TITLE>
<META http-equiv="Content-Type" content="text/html; charset=windows-1251"></HEAD>
<BODY><table width=100%><tr><td colspan=2><a href="/ru">Русский</a> | <a href="/en">English</a></td></tr>
<tr><td width=150 valign=top><a href=1>Home</a><br><a href=2>The Ministry</a><br><a href=3>Policy</a><br></td>
<td valign=top><font size=4><b>On the visit of the President to Brandia</b></font><br><br>
<font color=gray>14.05.1998</font><br><br>
&nbsp;&nbsp;&nbsp;On 14 May 1998 the President of Ostmark arrived in Brandia on an official visit.<br>
&nbsp;&nbsp;&nbsp;He met King Ralf and the Speaker of Parliament. They signed three agreements.<br><br>
<p align=justify>A press conference was held after the talks.
<p align=justify>The President left on 16 May.
<tr><td colspan=2><font size=1>&copy; Ministry of Ostmark, 1998</font></td></tr></table></BODY></HTML>"""

NEWS = """<!doctype html><html lang=en><head><title>Kings meet - Courier</title></head><body><div id="wrapper">
<div class="top-menu"><ul><li><a href=/a>World</a></li><li><a href=/b>Politics</a></li></ul></div>
<div class="content"><h1 class="title">Kings meet in Port Merle</h1><div class="meta"><span>12 May 2003</span></div>
<div class="social-share"><a href=f>Share on Facebook</a> <a href=t>Tweet</a></div>
<div class="article-body"><p>PORT MERLE (Courier) - King Ralf of Brandia met King Olaf on Monday.</p>
<div class="related-inline"><h4>Read also</h4><a href=1>Brandia opens its embassy</a></div>
<p>"We agreed on all points," he said.</p><p>He will leave <a href=z>on Friday</a>.</p>
<div class="ad">Advertisement</div><p>No more was said.</p></div></div>
<div class="sidebar"><h3>Most read</h3><ol><li><a href=1>Minister resigns after the talks in Bern fail</a></li>
<li><a href=2>Ostmark elects its parliament</a></li><li><a href=3>Treaty signed</a></li></ol></div>
<div id="footer"><a href=1>About us</a><a href=2>Contact</a><p>Copyright 2003 Courier</p></div></div></body></html>"""

LIST_OF_NEWS = """<html><head><title>News</title></head><body><div class="nav"><a href=1>Home</a></div>
<h3><a href=1>President visits Brandia</a></h3><p>He was received by King Ralf in the palace on Monday.</p>
<h3><a href=2>Treaty signed in Port Merle</a></h3><p>The ministers of both countries signed it in the evening.</p>
<h3><a href=3>Envoy arrives</a></h3><p>The new envoy of Ostmark arrived with his family yesterday.</p></body></html>"""

WITHOUT_PROSE = """<html><body><ul><li><a href=1>12 May 2003: King Ralf of Brandia meets King Olaf in Bern</a>
<li><a href=2>14 May 2003: the Treaty of Common Waters is signed</a>
<li><a href=3>16 May 2003: the President of Ostmark arrives in Oslo</a></ul></body></html>"""

ALL_IN_NAVIGATION = """<html><body><nav><p>The envoy arrived in the morning and met the queen in her palace.</p>
<p>He left the town before the evening, and nobody saw him go.</p></nav></body></html>"""

PAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        MINISTRY,
        (
            "Minister meets envoy of Brandia",
            "3 March 2011",
            "On 3 March 2011 the Minister received the Ambassador of Brandia, John Carr, in Ostmark. All went well.",
            "He left & slept.",
            "Full text of the joint statement",
            "Date",
            "Event",
            "5 May 2004",
            "Visit of the President",
            "First point of the talks was the bridge.",
            "Second point",
            "Background",
            "The treaty was signed in 1998.",
            "It was renewed in 2003.",
            "And again in 2008.",
        ),
    ),
    (
        OLD_MINISTRY,
        (
            "On the visit of the President to Brandia",
            "14.05.1998",
            "On 14 May 1998 the President of Ostmark arrived in Brandia on an official visit.",
            "He met King Ralf and the Speaker of Parliament. They signed three agreements.",
            "A press conference was held after the talks.",
            "The President left on 16 May.",
        ),
    ),
    (
        NEWS,
        (
            "Kings meet in Port Merle",
            "12 May 2003",
            "PORT MERLE (Courier) - King Ralf of Brandia met King Olaf on Monday.",
            '"We agreed on all points," he said.',
            "He will leave on Friday.",
            "No more was said.",
        ),
    ),
    (
        LIST_OF_NEWS,
        (
            "President visits Brandia",
            "He was received by King Ralf in the palace on Monday.",
            "Treaty signed in Port Merle",
            "The ministers of both countries signed it in the evening.",
            "Envoy arrives",
            "The new envoy of Ostmark arrived with his family yesterday.",
        ),
    ),
    (
        WITHOUT_PROSE,
        (
            "12 May 2003: King Ralf of Brandia meets King Olaf in Bern",
            "14 May 2003: the Treaty of Common Waters is signed",
            "16 May 2003: the President of Ostmark arrives in Oslo",
        ),
    ),
    (
        ALL_IN_NAVIGATION,
        (
            "The envoy arrived in the morning and met the queen in her palace.",
            "He left the town before the evening, and nobody saw him go.",
        ),
    ),
)
"""Each page with what is no furniture in it, in order."""
