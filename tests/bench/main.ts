import { benchCarve } from './carve/bench-carve';
import { benchWords } from './words/bench-words';

const benches: Record<string, () => void> = { words: benchWords, carve: benchCarve };

/** `npm run bench -- NAME`: measures one part of the product; prints a table, and the same as JSON. */
const bench = benches[process.argv[2] ?? ''];
if (bench === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 1;
} else {
  bench();
}
