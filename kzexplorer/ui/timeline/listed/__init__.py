"""Lists of events, as long as they may be: the rows of the tray, and of what a bar or tick stands for."""
