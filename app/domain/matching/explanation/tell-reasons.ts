import type { Match } from '../match-types';
import { standingOf } from '../standing';
import { leavesMore } from './order-levers';
import { saysMuch, shortReasons } from './strongest-reasons';

/**
 * What a reason is about: what stops it, what speaks which way, what to change or ask. The least
 * change is told where another would help more, but takes out a task she can or wants.
 */
export type ReasonKind = 'stops' | 'for' | 'against' | 'change' | 'least-change' | 'ask';

export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
}

/**
 * Why a match is as it is, in the order and the words it is told wherever it is told: what stops
 * it; else what makes it wait, the strongest on each side with her wish first, met or not (domain
 * §2.5), and what helps the most or is to be asked. Each kind once. Where too little is known the
 * question comes first, and that nothing is in the way is not told: nobody knows that yet.
 */
export function tellReasons(match: Match): readonly Reason[] {
  if (match.status === 'blocked') return stopsOf(match, 'blocked');
  const { pro, con, change } = shortReasons(match);
  const [against] = con;
  const [question] = questionsIn(match);
  const ask = reasonOf('ask', question);
  const changed = reasonOf(leavesMore(match.levers) ? 'least-change' : 'change', change?.why);
  if (standingOf(match) === 'too-little-known') {
    return only(
      ask,
      reasonOf('for', pro.find(saysMuch)?.why),
      reasonOf('against', against?.why),
      changed,
    );
  }
  const speaking = [reasonOf('for', pro[0]?.why), reasonOf('against', against?.why)];
  return only(
    stopsOf(match, 'later')[0],
    ...(against?.name === 'wish' ? speaking.toReversed() : speaking),
    changed,
    against && change ? undefined : ask,
  );
}

function only(...reasons: readonly (Reason | undefined)[]): Reason[] {
  return reasons.flatMap((reason) => reason ?? []);
}

function reasonOf(kind: ReasonKind, text: string | undefined): Reason | undefined {
  return text === undefined ? undefined : { kind, text };
}

function stopsOf({ rules }: Pick<Match, 'rules'>, which: 'blocked' | 'later'): Reason[] {
  const stopping = rules.filter(({ state }) => state === which).map(({ why }) => why);
  return distinct(stopping).map((text) => ({ kind: 'stops', text }));
}

/**
 * What is open between the two, each once: never a miss, always something to ask. Her consent is
 * left out: it is asked of everybody, and is the next step of the page.
 */
function questionsIn({ gaps }: Pick<Match, 'gaps'>): string[] {
  const open = gaps.filter(({ kind, rule }) => kind === 'open-question' && rule !== 'consent');
  return distinct(open.map(({ why }) => why));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
