#!/usr/bin/python3
"""The baseline as an analyst would write it with NumPy: one scenario at a time, and many side by side.

usage: bench/numpy_baseline.py FINSAM [CASES]     (python3-numpy of Debian)

Reads what `finsam run --out` writes, runs the same cases as a sweep does, and fails unless every metric
of every case and year is the same to the krona. Then it prints förbund-years a second on one core. Both
programs round a quotient where finsam decides it exactly, which costs them nothing; the comparison tells
that it was enough.
"""

import os

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[threads] = "1"

import csv
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.dont_write_bytecode = True
from numpy_many import run_many
from numpy_one import METRICS, WHOLE, YEARS, Inputs, run_one

SCENARIO = Path(__file__).parent.parent / "scenarios/baseline/fordelningsmodellen.yaml"


def values_of(cases):
    """[case] max_decrease, need, population [millionths]: those of baseline_batch.hpp."""
    c = np.arange(cases)
    need = 600_000.0 + c * 165_685 % 400_001
    return 50_000.0 + c * 61_803 % 100_001, need, WHOLE - need


def of_finsam(program, folder, values):
    """The same cases by a sweep: [case][metric][year]."""
    text = {"need": "keys.need", "population": "keys.population", "spärr": "damping.max_decrease"}
    (folder / "scenario.yaml").write_text(f"extends: {SCENARIO}\nyears: {YEARS[0]}:{YEARS[-1]}\n")
    (folder / "sweep.yaml").write_text(
        "title: NumPy\nscenario: scenario.yaml\n"
        "design: {kind: list, table: values.csv}\n" f"metrics: [{', '.join(METRICS)}]\n")
    with open(folder / "values.csv", "w", encoding="utf-8") as table:
        print(text["spärr"], text["need"], text["population"], sep=",", file=table)
        for row in zip(*values):
            print(*(f"{value / 1e4:.4f} %" for value in row), sep=",", file=table)
    store, cases = folder / "sweep.sqlite", folder / "cases.csv"
    call(program, "sweep", folder / "sweep.yaml", "--store", store, "--quiet", "--threads", "1")
    call(program, "sweep-report", store, "--cases", cases)
    results = np.full((len(values[0]), len(METRICS), len(YEARS)), np.nan)
    for row in csv.DictReader(open(cases, encoding="utf-8")):
        of_case = results[int(row["case"])]
        of_case[:, int(row["year"]) - YEARS[0]] = [float(row[metric]) for metric in METRICS]
    return results


def call(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)


def seconds(what):
    """Of the processor, the median of nine."""
    taken = []
    for _ in range(9):
        start = time.process_time()
        what()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def compare(name, own, theirs):
    differing = np.argwhere(own != theirs)
    for case, metric, year in differing[:5]:
        print(f"{name}: case {case}, {YEARS[year]}, {METRICS[metric]}: {own[case, metric, year]}, "
              f"finsam {theirs[case, metric, year]}", file=sys.stderr)
    return len(differing)


def main():
    program = Path(sys.argv[1]).resolve()
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else 4096
    values = values_of(cases)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        call(program, "run", SCENARIO, "--years", f"{YEARS[0]}:{YEARS[-1]}", "--quiet",
             "--out", folder / "out")
        inputs = Inputs(folder / "out")
        theirs = of_finsam(program, folder, values)
    chunks = [chunk for chunk in (32, 64, 128, 256, 512) if cases % chunk == 0]
    found = compare("one at a time", np.array([run_one(inputs, *row) for row in zip(*values)]), theirs)
    for chunk in chunks:
        found += compare(f"{chunk} side by side", run_many(inputs, values, chunk), theirs)
    if found:
        sys.exit(f"{found} numbers differ")
    print(f"{theirs.size} numbers of {cases} cases are the same", file=sys.stderr)

    few = [of_key[:200] for of_key in values]
    rows = inputs.count * len(YEARS) / 1e6
    one = seconds(lambda: [run_one(inputs, *row) for row in zip(*few)])
    print(f"one at a time,{rows * len(few[0]) / one:.3f}")
    many, chunk = min((seconds(lambda: run_many(inputs, values, chunk)), chunk) for chunk in chunks)
    print(f"{chunk} side by side,{rows * cases / many:.3f}")


if __name__ == "__main__":
    main()
