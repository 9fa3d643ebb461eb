"""What making and checking evidence packs rests on: their archive, their sums, and their quotations."""
