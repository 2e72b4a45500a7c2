import { benchCarve } from './carve/bench-carve';
import { benchMatch } from './match/bench-match';
import { benchMillion } from './match/bench-million';
import { benchQuality } from './match/bench-quality';
import { benchWords } from './words/bench-words';

const benches: Record<string, () => void> = {
  words: benchWords,
  carve: benchCarve,
  match: benchMatch,
  'match-million': benchMillion,
  'match-quality': benchQuality,
};

/** `npm run bench -- NAME`: measures one part of the product; prints a table, and the same as JSON. */
const bench = benches[process.argv[2] ?? ''];
if (bench === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 1;
} else {
  bench();
}
