"""The rules of the baseline for one scenario, as an analyst would write them with NumPy."""

import csv

import numpy as np

YEARS = range(2020, 2030)
METRICS = ("state", "returned", "eget_kapital", "excess", "at_floor")
WHOLE = 1e6  # shares are whole millionths
GRID = 1024.0  # parts of a krona on which an ideal lies

# The terms of the scenario [kr, millionths].
FRAME, SUPPORT, BASE, UNIT = 339e6, 3e6, 400e3, 1000.0
GROWTH = 100_000.0
ADMIN_FIXED, ADMIN_SHARE = 300e3, 40_000.0
USE_OF_CAPITAL, EXECUTION = 200_000.0, 950_000.0
STEPS = ((2e6, 600_000.0), (5e6, 400_000.0), (np.inf, 200_000.0))


class Inputs:
    """What the förbund bring: indicators of every year, the last allocation, eget kapital."""

    def __init__(self, folder):
        rows = list(csv.DictReader(open(folder / "forbund_year.csv", encoding="utf-8")))
        of_year = [[row for row in rows if int(row["year"]) == year] for year in YEARS]
        order = [row["forbund_id"] for row in of_year[0]]
        assert all([row["forbund_id"] for row in year] == order for year in of_year)
        opening = csv.DictReader(open(folder / "data/opening_2019.csv", encoding="utf-8"))
        allocated = {row["forbund_id"]: float(row["state_allocation_kr"]) for row in opening}
        self.count = len(order)
        self.need = [on_grid(year, "need") for year in of_year]
        self.population = [on_grid(year, "population") for year in of_year]
        self.last = np.array([allocated[each] for each in order])
        self.capital = np.array([float(row["opening_eget_kapital"]) for row in of_year[0]])


def on_grid(rows, column):
    return np.rint(np.array([float(row[column]) for row in rows]) * GRID) / GRID


def settled(accepted, floor):
    """What is left of accepted amounts, cases × förbund, that are more than there is: the same part of
    each, but not less than its floor; not rounded. Where even the floors cost more, the same part of
    what each floor is above the base."""
    there_is = FRAME - SUPPORT
    lower, base = np.minimum(floor, accepted), np.minimum(BASE, accepted)
    is_open = accepted > 0.0
    while True:
        closed = np.where(is_open, 0.0, lower).sum(axis=1, keepdims=True)
        weights = np.where(is_open, accepted, 0.0).sum(axis=1, keepdims=True)
        left = there_is - closed
        under = is_open & (left * accepted < lower * weights)
        if not under.any():
            break
        is_open &= ~under
    shared = np.rint(left * accepted / np.maximum(weights, 1.0) * GRID) / GRID
    above, all_above = lower - base, (lower - base).sum(axis=1, keepdims=True)
    scaled = (there_is - base.sum(axis=1, keepdims=True)) * above / np.maximum(all_above, 1.0)
    return np.where(lower.sum(axis=1, keepdims=True) > there_is,
                    base + np.rint(scaled * GRID) / GRID, np.where(is_open, shared, lower))


def rounded_to_sum(amounts):
    """Amounts of one case in whole units: all down, and what is missing to the largest remainders."""
    rounded = np.floor(amounts / UNIT) * UNIT
    missing = int((np.floor((amounts.sum() + 0.5) / UNIT) * UNIT - rounded.sum()) / UNIT)
    rounded[np.argsort(rounded - amounts, kind="stable")[:missing]] += UNIT
    return rounded


def run_one(inputs, max_decrease, need, population):
    """One case: [metric][year]."""
    pot = FRAME - SUPPORT - inputs.count * BASE
    last, capital = inputs.last, inputs.capital
    kept = []
    for z_need, z_population in zip(inputs.need, inputs.population):
        ideal = BASE
        for weight, z in ((need, z_need), (population, z_population)):
            ideal = ideal + np.rint(pot * weight * z / (z.sum() * WHOLE) * GRID) / GRID
        floor = np.maximum(BASE, np.ceil((WHOLE - max_decrease) * last / (WHOLE * UNIT)) * UNIT)
        damped = np.maximum(ideal, floor)
        possible = rounded_to_sum(damped)
        limit = np.floor((WHOLE + GROWTH) * last / WHOLE)
        state = np.minimum(possible, np.floor(limit / UNIT) * UNIT)
        if state.sum() > FRAME - SUPPORT:
            state = rounded_to_sum(settled(state[None], floor)[0])
        income = 2.0 * state
        there_is = capital + income
        admin = np.minimum(there_is, ADMIN_FIXED + np.floor(ADMIN_SHARE * income / WHOLE))
        planned = income - admin + np.floor(USE_OF_CAPITAL * capital / WHOLE)
        budget = np.minimum(np.maximum(0.0, planned), there_is - admin)
        capital = there_is - admin - np.floor(EXECUTION * budget / WHOLE)
        product, lower = 0.0, 0.0
        for up_to, share in STEPS:
            upper = np.minimum(income, up_to)
            product, lower = product + share * (upper - lower), upper
        excess = np.maximum(0.0, capital - np.floor(product / WHOLE))
        kept.append((state.sum(), FRAME - SUPPORT - state.sum(), capital.sum(), excess.sum(),
                     np.count_nonzero(damped == floor)))
        last = state
    return np.array(kept).T
