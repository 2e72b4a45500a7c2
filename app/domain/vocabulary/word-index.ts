import type { LooseWord } from './read-words';

/**
 * An index over the words of concepts' labels: gives each concept the share of a text's words that
 * stand somewhere in its labels, as written or as what they mean in bokmål. Rare words weigh more,
 * small words nothing.
 * @param owners the place of each text's concept, of `count` concepts.
 */
export function buildWordIndex(
  texts: readonly (readonly LooseWord[])[],
  owners: Int32Array,
  count: number,
): (words: readonly LooseWord[]) => Float64Array {
  const holders = new Map<string, Set<number>>();
  for (const [at, words] of texts.entries()) {
    const owner = owners[at] ?? 0;
    for (const key of words.flatMap(keysOf)) {
      const held = holders.get(key);
      if (held) held.add(owner);
      else holders.set(key, new Set([owner]));
    }
  }

  function rarityOf(key: string): number {
    return Math.log((count + 1) / (holders.get(key)?.size ?? 1));
  }

  return (words) => {
    const shares = new Float64Array(count);
    const asked = words.filter(({ isSmall }) => !isSmall).map(keysOf);
    const weights = asked.map((keys) => Math.min(...keys.map(rarityOf)));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, keys] of asked.entries()) {
      const weight = (weights[at] ?? 0) / Math.max(all, Number.EPSILON);
      const having = new Set(keys.flatMap((key) => [...(holders.get(key) ?? [])]));
      for (const owner of having) shares[owner] = (shares[owner] ?? 0) + weight;
    }
    return shares;
  };
}

function keysOf({ stem, meaning, isSmall }: LooseWord): string[] {
  return isSmall ? [] : stem === meaning ? [stem] : [stem, meaning];
}
