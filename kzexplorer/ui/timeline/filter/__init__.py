"""The filter of the timeline: its rows, its panel and the button that counts its conditions."""
