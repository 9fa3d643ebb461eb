"""Which finding answers which gold item: one to one, so that the weights add up to the most."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kzexplorer.domain.span import Span


def assign(weights: NDArray[np.float64]) -> dict[int, int]:
    """Row to column for the heaviest one-to-one matching; pairs of weight 0 or less are never made.

    The Hungarian method with shortest augmenting paths (R. Jonker, A. Volgenant, 1987), in O(n^3).
    """
    rows, columns = weights.shape
    if not rows or not columns:
        return {}
    if rows > columns:
        return {row: column for column, row in assign(weights.T).items()}
    costs = np.zeros((rows + 1, columns + 1))
    costs[1:, 1:] = -np.maximum(weights, 0)
    row_of = _least_cost(costs)
    pairs = ((int(row_of[column]) - 1, column - 1) for column in range(1, columns + 1) if row_of[column])
    return {row: column for row, column in sorted(pairs) if weights[row, column] > 0}


def _least_cost(costs: NDArray[np.float64]) -> NDArray[np.int64]:
    """The row of each column, counted from 1; row 0 and column 0 stand for nothing."""
    rows, columns = costs.shape
    row_price, column_price = np.zeros(rows), np.zeros(columns)
    row_of = np.zeros(columns, np.int64)
    for row in range(1, rows):
        row_of[0] = row
        way, column = _shortest_path(costs, row_price, column_price, row_of)
        while column:
            row_of[column] = row_of[way[column]]
            column = int(way[column])
    return row_of


def _shortest_path(
    costs: NDArray[np.float64],
    row_price: NDArray[np.float64],
    column_price: NDArray[np.float64],
    row_of: NDArray[np.int64],
) -> tuple[NDArray[np.int64], int]:
    """From the row in column 0 to a free column: the column before each, and the free one. Changes the prices."""
    columns = costs.shape[1]
    way = np.zeros(columns, np.int64)
    distance = np.full(columns, np.inf)
    used = np.zeros(columns, bool)
    column = 0
    while True:
        used[column] = True
        row = row_of[column]
        reduced = costs[row] - row_price[row] - column_price
        shorter = ~used & (reduced < distance)
        distance[shorter], way[shorter] = reduced[shorter], column
        nearest = int(np.argmin(np.where(used, np.inf, distance)))
        step = distance[nearest]
        row_price[row_of[used]] += step
        column_price[used] -= step
        distance[~used] -= step
        column = nearest
        if not row_of[column]:
            return way, column


def likeness(a: Span, b: Span) -> float:
    """What both cover, as a share of the stretch from the first to the last of either."""
    shared = a.overlap(b)
    return shared / (max(a.end, b.end) - min(a.start, b.start)) if shared else 0.0
