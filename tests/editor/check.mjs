// What an editor shows of scenarios and sweep files: yaml-language-server with the shipped schemas
// marks nothing in sound ones, marks mistakes on their line, completes keys and words, and tells
// what they mean.
// usage: node check.mjs SERVER

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { LanguageServer } from "./language_server.mjs";
import { marked, unmarked } from "./mistakes.mjs";
import { checkSweeps } from "./sweeps.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const server = new LanguageServer(process.argv[2]);
let documents = 0;
let passed = 0;
const failures = [];

async function check(name, test) {
  try {
    await test();
    ++passed;
  } catch (error) {
    failures.push(`${name}: ${error.message}`);
  }
}

function yamlFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name))
    .sort();
}

/// Opens `text` as a file of the kind that `schema` is of: a scenario, or a sweep file.
async function open(text, schema = "scenario") {
  const uri = pathToFileURL(join(root, `scenarios/reforms/editor-${++documents}.yaml`)).href;
  const modeline = `# yaml-language-server: $schema=../${schema}.schema.json\n`;
  const found = await server.open(uri, `${text}\n${modeline}`);
  return { uri, marks: found.map(({ range, message }) => `${range.start.line + 1}: ${message}`) };
}

/// The marks in a file of the project, read as it is or with the schema named in it.
async function marksIn(file) {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes("# yaml-language-server: ")) return (await open(text)).marks;
  const found = await server.open(pathToFileURL(join(root, file)).href, text);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/// Whether the reader refuses the scenario in `file`: then a message does not begin with "warning".
function isRefused(file) {
  const messages = readFileSync(join(root, file.replace(/yaml$/, "expected")), "utf8");
  return messages.split("\n").some((line) => line !== "" && !/^(warning: | )/.test(line));
}

const isUnmarked = (file) =>
  check(file, async () => assert.deepEqual(await marksIn(file), []));

/// Opens many files at once: the server waits a little before it looks at each.
async function checkFiles() {
  // Pieces that only others extend, and published figures, which are no scenarios.
  const isOther = (file) => /\/(data|law|published)\//.test(file);
  for (const folder of ["scenarios", "tests/cases"]) {
    const files = yamlFiles(folder).filter((file) => !isOther(file));
    assert.ok(files.length > 0, folder);
    await Promise.all(files.map(isUnmarked));
  }
  const warned = yamlFiles("tests/refused").filter((file) => !/\/(terms|sweeps)\//.test(file));
  await Promise.all(warned.filter((file) => !isRefused(file)).map(isUnmarked));
}

/// Every mistake is marked on its line, in words of ours where the schema gives them.
async function checkMistakes() {
  const base = "extends: ../baseline/fordelningsmodellen.yaml\n";
  const isMarked = async ({ text, line, says }) => {
    const { marks } = await open(base + text);
    assert.ok(
      marks.some((mark) => mark.startsWith(`${line + 1}: `) && mark.includes(says)),
      `"${says}" on line ${line} is not among ${JSON.stringify(marks)}`,
    );
  };
  await Promise.all(marked.map((mistake) => check(mistake.text, () => isMarked(mistake))));
  await Promise.all(
    unmarked.map((text) =>
      check(text, async () => assert.deepEqual((await open(base + text)).marks, [])),
    ),
  );
}

/// What is needed without `extends` is missed.
async function checkNeeds() {
  await check("a scenario alone", async () => {
    const { marks } = await open("title: Alone\ndamping: {rule: sparr}\nreach: {individual_share: 80 %}");
    for (const key of ["years", "frame", "trappan", "max_decrease", "cost_per_participant"]) {
      assert.ok(marks.some((mark) => mark.includes(`Missing property "${key}"`)), key);
    }
  });
}

async function completions(text, line, character, schema) {
  const { uri } = await open(text, schema);
  const { items } = await server.complete(uri, { line, character });
  return new Map(items.map((item) => [item.label, item]));
}

async function checkCompletion() {
  await check("keys in a group", async () => {
    const items = await completions("damping:\n  ", 1, 2);
    assert.deepEqual(
      [...items.keys()].sort(),
      ["financing", "max_decrease", "max_increase", "reference", "rule"],
    );
    assert.equal(items.get("max_decrease").insertText, "max_decrease: 10 %");
    assert.match(items.get("max_decrease").documentation, /^The largest fall from one year to the next/);
  });
  await check("words", async () => {
    const items = await completions("damping:\n  rule: ", 1, 8);
    assert.deepEqual([...items.keys()], ["none", "sparr", "unset"]);
    assert.match(items.get("sparr").documentation, /no förbund falls by more than a share/);
  });
  await check("keys of a policy", async () => {
    const items = await completions("matching:\n  forbund:\n    stockholm:\n      ", 3, 6);
    for (const key of ["policy", "growth", "willingness", "offers", "municipal", "regional"]) {
      assert.ok(items.has(key), key);
    }
  });
  await check("groups", async () => {
    const items = await completions("\n", 0, 0);
    for (const key of ["frame", "data", "trappan", "keys", "lag"]) assert.ok(items.has(key), key);
  });
}

/// What is shown while the pointer rests there.
async function shown(text, line, character, schema) {
  const { uri } = await open(text, schema);
  return (await server.hover(uri, { line, character }))?.contents.value.replaceAll("\\", "") ?? "";
}

async function checkHover() {
  await check("meaning of a key", async () => {
    const text = await shown("capital_rule:\n  rate: 50 %", 1, 4);
    assert.match(text, /^How much of the state's half of the excess is taken off\./);
    assert.match(text, /Must be given where capital_rule\.rule is reduce\./);
    assert.match(text, /Source: a proposal of ISF/);
  });
  await check("meaning of words", async () => {
    const text = await shown("damping:\n  financing: from_gains", 1, 16);
    assert.match(text, /^Who pays for the floors of the spärr\./);
    assert.match(text, /`from_gains`: the förbund that gain give up the same share of their gain/);
  });
  await check("meaning of a group", async () => {
    assert.match(await shown("trappan:\n  base: total", 0, 2), /^How large an eget kapital is reasonable\./);
  });
}

await server.start();
await checkFiles();
await checkMistakes();
await checkNeeds();
await checkCompletion();
await checkHover();
await checkSweeps({ root, check, open, completions, shown, yamlFiles });
await server.stop();

for (const failure of failures) console.error(failure);
if (failures.length > 0) {
  console.error(`editor: failed, ${failures.length} found`);
  process.exit(1);
}
console.log(`editor: ok, ${passed} checks`);
process.exit(0);
