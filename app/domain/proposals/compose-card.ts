import type { DisclosureKind } from '~/app/domain/consent/disclosure-item';
import { mostLines, type Card } from './card';
import {
  formerMastersSentence,
  formerWantsSentence,
  mastersSentence,
  wantsSentence,
} from './card-wording';
import type { CardDraft } from './draft-card';

/**
 * The card as the employer would read it: only the items chosen, in the order of the draft. Its
 * first line too tells no more than what is chosen.
 */
export function composeCard(draft: CardDraft, chosenIds: readonly string[]): Card {
  const chosen = chosenOf(draft, chosenIds);
  const textsOf = (...kinds: DisclosureKind[]) =>
    chosen
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .slice(0, mostLines);
  return {
    lead: leadOf(draft, chosen),
    tasks: textsOf('task', 'experience', 'licence'),
    strengths: textsOf('strength'),
    worksBestWhen: textsOf('condition', 'private-condition'),
    hours: textsOf('hours'),
    learns: textsOf('learning'),
    supportFromUs: [...draft.supportFromUs],
    nextStep: draft.nextStep,
  };
}

/**
 * The first line is one nobody wrote by hand: made of the chosen facts in the words of today, or in
 * those of an earlier day. Such a line follows the facts when they change.
 */
export function isComposedLead(
  lead: string,
  draft: CardDraft,
  chosenIds: readonly string[],
): boolean {
  const chosen = chosenOf(draft, chosenIds);
  return [wordsNow, formerWords].some((words) => leadOf(draft, chosen, words) === lead);
}

function chosenOf(draft: CardDraft, chosenIds: readonly string[]): CardDraft['items'] {
  return draft.items.filter(({ id }) => chosenIds.includes(id));
}

const wordsNow = { masters: mastersSentence, wants: wantsSentence };
const formerWords: typeof wordsNow = { masters: formerMastersSentence, wants: formerWantsSentence };

/** What she can before what she would like, and neither where she has chosen none. */
function leadOf(draft: CardDraft, chosen: CardDraft['items'], words = wordsNow): string {
  const leading = (leads: 'mastered' | 'wanted') =>
    chosen
      .filter((item) => item.leads === leads)
      .map(({ text }) => text.replace(/^Vil gjerne: /, ''));
  const [mastered, wanted] = [leading('mastered'), leading('wanted')];
  if (mastered.length > 0) return words.masters(mastered);
  if (wanted.length > 0) return words.wants(wanted);
  return tellsAllTimes(draft, chosen) ? (draft.leadWithinTimes ?? draft.lead) : draft.lead;
}

/** Otherwise what the first line leaves out would tell of times she has not let be told. */
function tellsAllTimes(draft: CardDraft, chosen: CardDraft['items']): boolean {
  const shown = chosen.filter(({ kind }) => kind === 'hours').slice(0, mostLines);
  return draft.items
    .filter(({ source }) => source === 'available')
    .every((item) => shown.includes(item));
}
