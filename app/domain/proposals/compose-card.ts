import type { DisclosureKind } from '~/app/domain/consent/disclosure-item';
import { mostLines, type Card } from './card';
import { hasDoneSentence } from './card-wording';
import type { CardDraft } from './draft-card';

/**
 * The card as the employer would read it: only the items chosen, in the order of the draft. Its
 * first line too tells no more than what is chosen.
 */
export function composeCard(draft: CardDraft, chosenIds: readonly string[]): Card {
  const chosen = draft.items.filter(({ id }) => chosenIds.includes(id));
  const textsOf = (...kinds: DisclosureKind[]) =>
    chosen
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .slice(0, mostLines);
  const leading = chosen.filter(({ isLeading }) => isLeading).map(({ text }) => text);
  return {
    lead: leading.length > 0 ? hasDoneSentence(leading) : draft.lead,
    tasks: textsOf('task', 'experience', 'licence'),
    strengths: textsOf('strength'),
    worksBestWhen: textsOf('condition', 'private-condition'),
    hours: textsOf('hours'),
    learns: textsOf('learning'),
    supportFromUs: [...draft.supportFromUs],
    nextStep: draft.nextStep,
  };
}
