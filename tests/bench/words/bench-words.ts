import { contenders, type Contender } from './contenders';
import { firstRight, gain, someLabels } from './measures';
import { type Paraphrase, readParaphrases } from './paraphrases';

const seed = 20261127;
/** Every how many labels one is asked misspelt. Fuse is too slow for more than a few. */
const sampleSteps: Record<string, number> = { 'fuse default': 160 };
const sampleStep = 8;

/** How well words are understood: ours beside what one would reach for first, in one run. */
export function benchWords(): void {
  const { heldOut } = readParaphrases();
  const rows = Object.entries(contenders()).map(([name, rank]) => {
    rank('varepåfylling');
    return { name, ...measure(rank, heldOut, sampleSteps[name] ?? sampleStep) };
  });
  console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
  console.log(JSON.stringify({ bench: 'words', seed, phrases: heldOut.length, rows }));
}

function measure(rank: Contender, heldOut: readonly Paraphrase[], step: number) {
  const started = performance.now();
  const clean = gain(rank, heldOut, 0, seed);
  const ms = (performance.now() - started) / heldOut.length;
  const first = (slips: number) => rounded(firstRight(rank, someLabels(slips, step), slips, seed));
  return {
    'nDCG@10 clean': rounded(clean),
    'nDCG@10 one slip': rounded(gain(rank, heldOut, 1, seed)),
    'first, no slip': first(0),
    'first, one slip': first(1),
    'first, two slips': first(2),
    'labels asked': someLabels(1, step).length,
    'ms a term': rounded(ms),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
