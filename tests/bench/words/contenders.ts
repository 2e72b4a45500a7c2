import Fuse from 'fuse.js';
import { type ConceptLabel, labelsOf } from '~/app/domain/vocabulary/concept';
import { createResolver } from '~/app/domain/vocabulary/create-resolver';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';

/** Concept ids for a text, the best first, ten at most. */
export type Contender = (text: string) => string[];

const shown = 10;
const labelsRead = 200;

export function contenders(): Record<string, Contender> {
  const labels = labelsOf(workVocabulary);
  const { rank } = createResolver(workVocabulary);
  return {
    'fuse default': fuseDefault(labels),
    'trigram tf-idf': plainTrigrams(labels),
    ours: (text) => rank(text, shown),
  };
}

function fuseDefault(labels: readonly ConceptLabel[]): Contender {
  const fuse = new Fuse(labels, { keys: ['label'] });
  return (text) => firstOfEach(fuse.search(text, { limit: labelsRead }).map(({ item }) => item));
}

/** What one would write first: cosine of TF-IDF over the trigrams of each label as it stands. */
function plainTrigrams(labels: readonly ConceptLabel[]): Contender {
  const documents = labels.map(({ label }) => trigrams(label));
  const holders = new Map<string, number[]>();
  for (const [at, grams] of documents.entries()) {
    for (const gram of grams) holders.set(gram, [...(holders.get(gram) ?? []), at]);
  }
  const rarity = (gram: string) => Math.log(labels.length / (holders.get(gram)?.length ?? 1));
  const lengthOf = (grams: ReadonlySet<string>) =>
    Math.sqrt([...grams].reduce((sum, gram) => sum + rarity(gram) ** 2, 0));
  const lengths = documents.map(lengthOf);
  return (text) => {
    const shared = new Map<number, number>();
    for (const gram of trigrams(text)) {
      for (const at of holders.get(gram) ?? []) {
        shared.set(at, (shared.get(at) ?? 0) + rarity(gram) ** 2);
      }
    }
    const ranked = [...shared]
      .map(([at, sum]) => ({ at, likeness: sum / (lengths[at] ?? 1) }))
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
    return firstOfEach(ranked.slice(0, labelsRead).flatMap(({ at }) => labels[at] ?? []));
  };
}

function trigrams(text: string): Set<string> {
  const padded = ` ${text.toLowerCase()} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  return grams;
}

function firstOfEach(labels: readonly ConceptLabel[]): string[] {
  return [...new Set(labels.map(({ concept }) => concept))].slice(0, shown);
}
