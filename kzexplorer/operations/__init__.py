"""What analysts do, as verbs: each operation changes a workspace through its writer and says what changed.

Long ones are generators that yield Progress; closing one undoes its unfinished document only.
"""
