"""The same for many scenarios side by side: arrays of cases × förbund, made once, in chunks."""

import numpy as np

from numpy_one import (ADMIN_FIXED, ADMIN_SHARE, BASE, EXECUTION, FRAME, GRID, GROWTH, METRICS, STEPS,
                       SUPPORT, UNIT, USE_OF_CAPITAL, WHOLE, YEARS, settled)


class ManyCases:
    """A chunk of cases side by side, arrays of cases × förbund, all made once."""

    def __init__(self, inputs, cases):
        self.inputs, self.cases = inputs, cases
        shape = (cases, inputs.count)
        self.last, self.capital = np.empty(shape), np.empty(shape)
        self.a, self.b, self.c, self.d, self.floor = (np.empty(shape) for _ in range(5))
        self.keys, self.sorted = (np.empty(shape, dtype=np.int32) for _ in range(2))
        self.flags = np.empty(shape, dtype=bool)
        self.rows = np.arange(cases)
        # Of two equal remainders the first förbund's is the larger key.
        self.places = np.arange(inputs.count)[::-1].astype(float).copy()
        assert UNIT * GRID * 128 < 2**31 and inputs.count < 128
        self.shares = [[z * (GRID / z.sum() / WHOLE) for z in (need, population)]
                       for need, population in zip(inputs.need, inputs.population)]

    def run(self, max_decrease, need, population, results):
        """Sets results [case][metric][year]."""
        a, b, c, floor, last, capital = self.a, self.b, self.c, self.floor, self.last, self.capital
        pot = FRAME - SUPPORT - self.inputs.count * BASE
        of_need, of_population = (pot * need)[:, None], (pot * population)[:, None]
        left = (WHOLE - max_decrease)[:, None]
        np.divide(self.inputs.last, UNIT, out=last)  # in units
        capital[:] = self.inputs.capital
        for y, (share_need, share_population) in enumerate(self.shares):
            np.rint(np.multiply(of_need, share_need, out=a), out=a)
            np.rint(np.multiply(of_population, share_population, out=b), out=b)
            a += b
            a *= 1.0 / GRID
            a += BASE  # the ideal
            np.multiply(left, last, out=floor)
            np.ceil(np.divide(floor, WHOLE, out=floor), out=floor)
            floor *= UNIT
            np.maximum(floor, BASE, out=floor)
            np.greater_equal(floor, a, out=self.flags)
            results[:, 4, y] = np.count_nonzero(self.flags, axis=1)
            np.maximum(a, floor, out=a)
            self.to_units(a, b)
            np.multiply(last, WHOLE + GROWTH, out=c)
            np.floor(np.divide(c, WHOLE, out=c), out=c)
            np.minimum(b, c, out=last)
            self.settle()
            results[:, 0, y] = last.sum(axis=1) * UNIT
            self.economy()
            results[:, 2, y] = capital.sum(axis=1)
            results[:, 3, y] = self.excess().sum(axis=1)
        results[:, 1] = FRAME - SUPPORT - results[:, 0]

    def to_units(self, amounts, units):
        """Sets `units`: all down, and what is missing to the largest remainders."""
        count, cases = self.inputs.count, len(amounts)
        rest, keys, ordered = self.d[:cases], self.keys[:cases], self.sorted[:cases]
        np.floor(np.divide(amounts, UNIT, out=units), out=units)
        missing = np.floor((amounts.sum(axis=1) + 0.5) / UNIT) - units.sum(axis=1)
        np.multiply(units, -UNIT, out=rest)
        rest += amounts
        rest *= GRID * 128
        np.add(rest, self.places, out=keys, casting="unsafe")
        ordered[:] = keys
        ordered.sort(axis=1)
        least = ordered[self.rows[:cases], np.minimum(count - missing, count - 1).astype(int)]
        least[missing == 0] = 2**31 - 1
        units += np.greater_equal(keys, least[:, None], out=self.flags[:cases])

    def settle(self):
        """Settles the cases in which more was accepted than there is."""
        there_is = FRAME - SUPPORT
        needed = np.flatnonzero(self.last.sum(axis=1) * UNIT > there_is)
        if not len(needed):
            return
        accepted, lower, x, under = (column[: len(needed)] for column in (self.a, self.b, self.c, self.d))
        np.take(self.last, needed, axis=0, out=accepted, mode="clip")
        accepted *= UNIT
        np.take(self.floor, needed, axis=0, out=lower, mode="clip")
        np.minimum(lower, accepted, out=lower)
        wanted, before = accepted.sum(axis=1), None
        level = there_is / wanted
        while True:
            np.multiply(accepted, level[:, None], out=x)
            np.less(x, lower, out=under)
            held = under.sum(axis=1)
            if before is not None and (held == before).all():
                break
            before = held
            level = np.einsum("ij,ij->i", lower, under)
            np.subtract(there_is, level, out=level)
            level /= np.maximum(wanted - np.einsum("ij,ij->i", accepted, under), 1.0)
        x *= GRID
        np.rint(x, out=x)
        x *= 1.0 / GRID
        np.maximum(x, lower, out=x)
        unaffordable = np.flatnonzero(lower.sum(axis=1) > there_is)
        if len(unaffordable):
            x[unaffordable] = settled(accepted[unaffordable], lower[unaffordable])
        self.to_units(x, self.a[: len(needed)])
        self.last[needed] = self.a[: len(needed)]

    def economy(self):
        """Sets `a` to the income and `capital` to what is left of the year."""
        a, b, c, d, capital = self.a, self.b, self.c, self.d, self.capital
        np.multiply(self.last, 2.0 * UNIT, out=a)
        np.multiply(a, ADMIN_SHARE, out=b)
        np.floor(np.divide(b, WHOLE, out=b), out=b)
        b += ADMIN_FIXED
        np.multiply(capital, USE_OF_CAPITAL, out=c)
        np.floor(np.divide(c, WHOLE, out=c), out=c)
        np.add(capital, a, out=capital)
        np.minimum(b, capital, out=b)  # administration
        np.subtract(a, b, out=d)
        d += c
        np.maximum(d, 0.0, out=d)
        capital -= b
        np.minimum(d, capital, out=d)  # for activities
        d *= EXECUTION
        np.floor(np.divide(d, WHOLE, out=d), out=d)
        capital -= d

    def excess(self):
        """Eget kapital above trappan; `a` holds the income."""
        a, b, c = self.a, self.b, self.c
        np.multiply(a, STEPS[-1][1], out=b)
        for (up_to, share), (_, below) in zip(STEPS, STEPS[1:]):
            b += np.multiply(np.minimum(a, up_to, out=c), share - below, out=c)
        np.floor(np.divide(b, WHOLE, out=b), out=b)
        np.subtract(self.capital, b, out=b)
        return np.maximum(b, 0.0, out=b)


def run_many(inputs, values, chunk):
    """[case][metric][year], in chunks that fit the cache."""
    cases = len(values[0])
    results = np.empty((cases, len(METRICS), len(YEARS)))
    side_by_side = ManyCases(inputs, chunk)
    for first in range(0, cases, chunk):
        at = slice(first, first + chunk)
        side_by_side.run(*(of_key[at] for of_key in values), results[at])
    return results
