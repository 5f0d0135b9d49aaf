// Pieces of sweep files.

const values = "Write a list, [";
const share = "Write a share with its per cent sign";

/// What stands around a piece, as far as it does not itself.
const rest = {
  title: "title: Svep",
  scenario: "scenario: ../baseline/fordelningsmodellen.yaml",
  design: "design: {points: 100}",
  sweep: "sweep: {lag: [1, 2]}",
};

/// The sweep file with `piece` first.
export function sweepWith(piece) {
  const missing = Object.entries(rest).filter(([key]) => !new RegExp(`^${key}:`, "m").test(piece));
  return [piece, ...missing.map(([, line]) => line)].join("\n");
}

/// What an editor marks: on which line of the piece, and with what words.
export const marked = [
  { text: "desing: {points: 10}", line: 1, says: "desing is not allowed" },
  { text: "title: [a]", line: 1, says: "type" },
  { text: "scenario:", line: 1, says: "type" },
  { text: "sweep:\n  damping.max_decrese: [5 %]", line: 2, says: "damping.max_decrese is not allowed" },
  { text: "sweep:\n  damping: {max_decrease: [5 %]}", line: 2, says: "damping is not allowed" },
  { text: "sweep:\n  years: [2020]", line: 2, says: "years is not allowed" },
  { text: "sweep:\n  damping.max_decrease.24: [5 %]", line: 2, says: "is not allowed" },
  { text: "sweep:\n  matching.all.polcy: [full]", line: 2, says: "is not allowed" },
  { text: "sweep:\n  damping.max_decrease: 5 %", line: 2, says: values },
  { text: "sweep:\n  lag: 2", line: 2, says: values },
  { text: "sweep:\n  damping.max_decrease:", line: 2, says: values },
  { text: "sweep:\n  damping.max_decrease: []", line: 2, says: "" },
  { text: "sweep:\n  damping.max_decrease: [5 %, 10]", line: 2, says: share },
  { text: "sweep:\n  damping.max_decrease: [5 %, 101 %]", line: 2, says: "from 0 % to 100 %" },
  { text: "sweep:\n  damping.max_decrease: [5 %, 5 %]", line: 2, says: "duplicate" },
  { text: "sweep:\n  damping.financing: [proportional, from_gain]", line: 2, says: "Write one of the words" },
  { text: "sweep:\n  damping.financing: computed", line: 2, says: "Write a list of values" },
  { text: "sweep:\n  damping.financing: {from: proportional, to: from_gains}", line: 2, says: "distribution" },
  { text: "sweep:\n  lag:\n    from: 1\n    too: 2", line: 4, says: "too is not allowed" },
  { text: "sweep:\n  lag: {from: 1}", line: 2, says: 'Missing property "to"' },
  { text: "sweep:\n  lag:\n    from: 1\n    to: 30", line: 4, says: "20" },
  { text: "sweep:\n  frame.amount:\n    from: 300\n    to: 400 Mkr", line: 3, says: "Write an amount" },
  { text: "sweep:\n  lag:\n    distribution: gaussian\n    mean: 2", line: 3, says: "uniform, triangular, normal" },
  { text: "sweep:\n  keys.need: {distribution: normal, mean: 10 %}", line: 2, says: 'Missing property "sd"' },
  { text: "sweep:\n  keys.need:\n    distribution: uniform\n    from: 5 %\n    to: 9 %\n    mode: 6 %", line: 6, says: "mode is not allowed" },
  { text: "sweep:\n  keys.need:\n    from: 5 %\n    to: 9 %\n    step: 0 %", line: 5, says: "above 0" },
  { text: "sweep:\n  unit:\n    distribution: lognormal\n    median: 1 tkr\n    factor: 0.5", line: 5, says: "1" },
  { text: "sweep:\n  lag:\n    distribution: discrete\n    probabilities: {1: 50, 2: 50 %}", line: 4, says: share },
  { text: "sweep:\n  method:\n    distribution: discrete\n    probabilities: {modell: 100 %}", line: 4, says: "Write one of the words" },
  { text: "set:\n  damping.max_decrese: 5 %", line: 2, says: "damping.max_decrese is not allowed" },
  { text: "set:\n  damping.max_decrease: 5", line: 2, says: share },
  { text: "set:\n  matching.all: {polcy: full}", line: 2, says: "polcy is not allowed" },
  { text: "constraints:\n  - keys.need+keys.population=100 %", line: 2, says: "space on both sides" },
  { text: "constraints: keys.need <= 50 %", line: 1, says: "type" },
  { text: "correlations:\n  - {between: [lag], rank: 0.5}", line: 2, says: "" },
  { text: "correlations:\n  - between: [lag, keys.need]\n    rank: 1", line: 3, says: "0.999999" },
  { text: "correlations:\n  - between: [lag, keys.need]", line: 2, says: 'Missing property "rank"' },
  { text: "design: {kind: latin, points: 10}", line: 1, says: "Write one of the words grid" },
  { text: "design: {kind: sobol}", line: 1, says: 'Missing property "points"' },
  { text: "design: {kind: saltelli, points: 1000}", line: 1, says: "Write a power of two" },
  { text: "design: {}", line: 1, says: 'Missing property "points"' },
  { text: "design:\n  kind: grid\n  points: 10", line: 3, says: "points is not allowed" },
  { text: "design:\n  kind: morris\n  trajectories: 20\n  levels: 2000", line: 4, says: "1000" },
  { text: "design: {points: 0}", line: 1, says: "1" },
  { text: "seed: abc", line: 1, says: "Write a whole number from 1" },
  { text: "replicates: 1.5", line: 1, says: "Write a whole number from 1" },
  { text: "behaviour:\n  willingness: {distribution: normal, spread: 5 %}", line: 2, says: "spread is not allowed" },
  { text: "behaviour:\n  execution: {sd: 5 %}", line: 2, says: 'Missing property "distribution"' },
  { text: "behaviour:\n  execution:\n    distribution: uniform\n    spread: 0 %", line: 4, says: share },
  { text: "behaviour:\n  admin: {distribution: normal, sd: 5 %}", line: 2, says: "admin is not allowed" },
  { text: "metrics: [retruned]", line: 1, says: "Write a metric" },
  { text: "metrics: [max(sate)]", line: 1, says: "Write a metric" },
  { text: "metrics: [state, state]", line: 1, says: "duplicate" },
  { text: "per_forbund: yes", line: 1, says: "Write one of the words true, false" },
  { text: "keep: all", line: 1, says: "Write one of the words cases, statistics" },
];

/// What the reader takes, and an editor must not mark.
export const unmarked = [
  "question: Vad betyder mest?",
  "sweep:\n  damping.max_decrease: {from: 5 %, to: 15 %}\n  frame.amount.2024: [339 Mkr, 400 Mkr]",
  "sweep:\n  keys.need: {from: 60 %, to: 100 %, step: 5 %}\n  keys.population: computed",
  "sweep:\n  damping.max_increase: [none, 15 %, unset]\n  damping.financing: [proportional, from_gains]",
  "sweep:\n  damping.max_decrease: [10 %, {2020: 10 %, 2024: 5 %}, [10 %, only 2023: 5 %]]",
  "sweep:\n  lag: [1, \"2\"]\n  lag.2022: {from: 0, to: 3}",
  "sweep:\n  keys.need: {distribution: triangular, from: 50 %, mode: 75 %, to: 100 %}",
  "sweep:\n  keys.population: {distribution: normal, mean: 25 %, sd: 150 %, resolution: 3 %}",
  "sweep:\n  base_grant: {distribution: lognormal, median: 400 tkr, factor: 1.5, to: 2 Mkr}",
  "sweep:\n  base_grant:\n    distribution: lognormal\n    median: 0,4 Mkr\n    factor: 1,5",
  "sweep:\n  lag: {distribution: discrete, probabilities: {1: 12.5 %, 2: 87.5 %}}",
  "sweep:\n  method: {distribution: discrete, probabilities: {model: 50 %, unset: 50 %}}",
  "sweep:\n  keys: [{need: 100 %, population: unset}, {need: 75 %, population: 25 %}]",
  "sweep:\n  matching.all: [{policy: full}, {municipal: {policy: growth_cap, growth: 5 %}}]",
  "sweep:\n  matching.forbund.malmo.regional.growth.2022: {from: 0 %, to: 10 %}\n  matching.lan.Skåne län.policy: [full, willingness]",
  "sweep:\n  matching.forbund: [{malmo: {policy: full}}, {malmo: unset}]",
  "sweep:\n  trappan.steps: [[{share: 60 %}], [{up_to: 2 Mkr, share: 60 %}, {share: 20 %}]]\n  trappan.steps.1.share: [50 %, 60 %]",
  "sweep:\n  data.members: [a.csv, b.csv]\n  data.statistics: [[a.csv], b.csv]\n  matching.all.offers: [a.csv, b.csv]",
  "set:\n  matching.all.policy: willingness\n  matching.all.growth: unset\n  damping.max_decrease.2024: 5 %",
  "set:\n  frame.amount: {2020: 339 Mkr, 2024: 400 Mkr}\n  matching.all: {policy: unset, municipal: {policy: willingness}}",
  "set:\n  keys.unemployment: 5 %\n  extends: other.yaml",
  "constraints:\n  - keys.need + keys.population = 100 %\n  - 2 keys.need  ≤  150 %",
  "correlations:\n  - {between: [keys.need, lag], rank: -0.5}\n  - {between: [keys.need, lag], rank: \"0,5\"}",
  "design: {kind: grid}",
  "title: Tabell\nscenario: a.yaml\ndesign: {kind: list, table: points.csv}",
  "design:\n  kind: saltelli\n  points: \"1 024\"",
  "design: {kind: morris, trajectories: 10}",
  "design: {kind: morris, trajectories: 10, levels: 6}",
  "seed: 2026",
  "replicates: 10\nbehaviour:\n  willingness: {distribution: all_or_nothing}\n  execution: {distribution: uniform, spread: 2.5 %}",
  "metrics: [state, losers(5 %), state(blekinge), \"quantile(state, 90 %)\", count(state < 1000000 kr)]\nper_forbund: true",
  "keep: statistics\nper_forbund: false",
];

/// The lines of tests/refused/sweeps/NAME.yaml whose mistake no schema can tell: what depends on
/// other values or on files.
export const unseen = {
  computed: [7, 11],
  conflicts: [5, 8],
  constraints: [12, 13, 14, 15, 16, 18, 19, 20, 21],
  correlated_grid: [8],
  correlations: [12, 13, 16, 17],
  distributions: [8, 9, 11, 12, 14],
  grid_beyond_counting: [3],
  grid_of_1e15: [3],
  grid_of_drawn: [5, 6],
  lists: [10, 11, 13],
  not_positive_definite: [9],
  probabilities: [6],
  replicates_alike: [5],
  rows: [6, 9],
  rows_missing: [3],
  rows_twice: [9],
  rows_values: [7, 8, 9],
  saltelli_too_large: [3],
  scenario_missing: [2],
  two_computed: [9],
  values_of_others: [8, 12],
};

/// And those whose mistake is told by the reader of the scenario that is run.
export const seenByScenario = { names: [16, 17] };
