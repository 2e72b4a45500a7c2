import { type Concept, labelsOf, type Vocabulary } from '../concept';
import type { Resolver } from '../create-resolver';
import { decisionKey } from '../word-decision';
import type { Occupation } from './occupation';

const mostRelated = 3;

/**
 * The vocabulary with occupations in it. An occupation whose name the vocabulary knows gives its
 * other names to that concept; any other becomes a concept of its own, in its group, and near what
 * its name surely mentions. What the vocabulary itself calls something keeps its meaning.
 * `resolver` is that of the vocabulary alone; `version` names the lists.
 */
export function withOccupations(
  vocabulary: Vocabulary,
  resolver: Resolver,
  occupations: readonly Occupation[],
  version: string,
): Vocabulary {
  const known = new Map<string, string>();
  for (const { concept, label } of labelsOf(vocabulary)) {
    const key = decisionKey(label);
    if (!known.has(key)) known.set(key, concept);
  }
  const own = occupations.filter(({ label }) => !known.has(decisionKey(label)));
  const ids = new Set(own.map(({ id }) => id));
  const given = new Map<string, string[]>();
  for (const { label, labels } of occupations) {
    const concept = known.get(decisionKey(label));
    if (concept !== undefined) {
      given.set(concept, [...(given.get(concept) ?? []), ...unknownOf(labels, known)]);
    }
  }
  return {
    version: `${vocabulary.version}+${version}`,
    concepts: [
      ...vocabulary.concepts.map((concept) => withLabels(concept, given.get(concept.id))),
      ...own.map((occupation) => toConcept(occupation, ids, known, resolver)),
    ],
  };
}

function withLabels(concept: Concept, more: readonly string[] | undefined): Concept {
  return more ? { ...concept, labels: [...concept.labels, ...more] } : concept;
}

function toConcept(
  { id, label, labels, broader }: Occupation,
  ids: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
  resolver: Resolver,
): Concept {
  const mentioned = resolver.resolve(label).filter(({ band }) => band === 'high');
  return {
    id,
    label,
    labels: unknownOf(labels, known),
    related: mentioned.slice(0, mostRelated).map(({ concept }) => concept),
    ...(broader !== undefined && ids.has(broader) && { broader }),
  };
}

function unknownOf(labels: readonly string[], known: ReadonlyMap<string, string>): string[] {
  return labels.filter((label) => !known.has(decisionKey(label)));
}
