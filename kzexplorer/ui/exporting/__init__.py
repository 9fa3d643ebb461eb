"""What leaves the program: the dialogs for exports, for evidence packs, and for checking these."""
