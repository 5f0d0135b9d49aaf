// What an editor shows of sweep files.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { marked, seenByScenario, sweepWith, unmarked, unseen } from "./sweep_mistakes.mjs";

const schema = "sweep";

/// Every mistake is marked on its line, in words of ours where the schema gives them.
async function checkPieces({ check, open }) {
  const isMarked = async ({ text, line, says }) => {
    const { marks } = await open(sweepWith(text), schema);
    assert.ok(
      marks.some((mark) => mark.startsWith(`${line}: `) && mark.includes(says)),
      `"${says}" on line ${line} is not among ${JSON.stringify(marks)}`,
    );
  };
  const isUnmarked = async (text) =>
    assert.deepEqual((await open(sweepWith(text), schema)).marks, []);
  await Promise.all([
    ...marked.map((mistake) => check(mistake.text, () => isMarked(mistake))),
    ...unmarked.map((text) => check(text, () => isUnmarked(text))),
  ]);
}

const lineOf = (mark) => Number(/^\d+/.exec(mark)[0]);

/// What the reader refuses is marked, but for what no schema can tell, and nothing else is.
async function checkRefused({ root, check, open, yamlFiles }) {
  const files = yamlFiles("tests/refused/sweeps");
  assert.ok(files.length > 0);
  const isMarked = async (file) => {
    const { marks } = await open(readFileSync(join(root, file), "utf8"), schema);
    const expected = readFileSync(join(root, file.replace(/yaml$/, "expected")), "utf8");
    const refused = [...expected.matchAll(/^\S+\.yaml:(\d+):/gm)].map(([, line]) => Number(line));
    const seen = marks.map(lineOf);
    if (refused.length === 0) return assert.ok(seen.length > 0); // the file as a whole
    const name = basename(file, ".yaml");
    const wrong = [...new Set(seen)].filter((line) => !refused.includes(line));
    assert.deepEqual(wrong.sort(), seenByScenario[name] ?? []);
    const missed = [...new Set(refused)].filter((line) => !seen.includes(line));
    assert.deepEqual(missed, unseen[name] ?? []);
  };
  await Promise.all(files.map((file) => check(file, () => isMarked(file))));
}

async function checkNeeds({ check, open }) {
  await check("a sweep file needs", async () => {
    const { marks } = await open("question: Vad?", schema);
    for (const key of ["title", "scenario", "sweep", "design"]) {
      assert.ok(marks.some((mark) => mark.includes(`Missing property "${key}"`)), key);
    }
  });
}

async function checkCompletion({ check, completions }) {
  const complete = (text, line, character) => completions(text, line, character, schema);
  await check("keys of a sweep file", async () => {
    const items = await complete("\n", 0, 0);
    for (const key of ["scenario", "sweep", "design", "metrics", "per_forbund", "keep"]) {
      assert.ok(items.has(key), key);
    }
  });
  await check("swept keys", async () => {
    const items = await complete("sweep:\n  ", 1, 2);
    for (const key of ["damping.max_decrease", "keys.need", "matching.all.willingness", "lag"]) {
      assert.ok(items.has(key), key);
    }
    assert.ok(!items.has("years"));
    const spärren = items.get("damping.max_decrease");
    assert.match(spärren.insertText, /^damping\.max_decrease:\n +- /);
    assert.match(spärren.documentation, /^The largest fall from one year to the next/);
  });
  await check("keys to set", async () => {
    const items = await complete("set:\n  ", 1, 2);
    assert.equal(items.get("damping.max_decrease").insertText, "damping.max_decrease: 10 %");
  });
  await check("what goes with a distribution", async () => {
    const items = await complete("sweep:\n  lag:\n    distribution: triangular\n    ", 3, 4);
    assert.deepEqual([...items.keys()].sort(), ["from", "mode", "resolution", "to"]);
  });
  await check("words in a list of values", async () => {
    const items = await complete("sweep:\n  damping.financing:\n    - ", 2, 6);
    for (const word of ["proportional", "from_gains"]) assert.ok(items.has(word), word);
  });
  await check("designs", async () => {
    const items = await complete("design:\n  kind: ", 1, 8);
    for (const word of ["grid", "latin_hypercube", "saltelli"]) assert.ok(items.has(word), word);
    assert.match(items.get("morris").documentation, /which keys matter at all/);
  });
  await check("what goes with a design", async () => {
    const items = await complete("design:\n  kind: morris\n  ", 2, 2);
    assert.deepEqual([...items.keys()].sort(), ["levels", "trajectories"]);
  });
  await check("metrics", async () => {
    const items = await complete("metrics:\n  - ", 1, 4);
    for (const name of ["returned", "losers(5 %)"]) assert.ok(items.has(name), name);
  });
}

async function checkHover({ check, shown }) {
  await check("meaning of a swept key", async () => {
    const text = await shown("sweep:\n  damping.max_decrease: [5 %]", 1, 4, schema);
    assert.match(text, /^The largest fall from one year to the next/);
  });
  await check("meaning of a dated key", async () => {
    const text = await shown("sweep:\n  frame.amount.2024: [400 Mkr]", 1, 4, schema);
    assert.match(text, /The year's frame/);
  });
  await check("meaning of a key in a distribution", async () => {
    const text = await shown("sweep:\n  lag:\n    distribution: normal\n    sd: 1", 3, 4, schema);
    assert.match(text, /standard deviation/);
    assert.match(text, /Must be given where sweep\.\*\.distribution is normal/);
  });
  await check("meaning of a design", async () => {
    const text = await shown("design:\n  kind: sobol\n  points: 64", 1, 9, schema);
    assert.match(text, /`sobol`: Sobol' points, spread even more evenly/);
  });
}

/// Checks all of that; `tools` are those of check.mjs.
export async function checkSweeps(tools) {
  await checkPieces(tools);
  await checkRefused(tools);
  await checkNeeds(tools);
  await checkCompletion(tools);
  await checkHover(tools);
}
