import type { Match } from '../match-types';
import { joinWithAnd } from '../../wording/in-a-sentence';
import { standingOf } from '../standing';
import { quoteText } from '../quote-text';
import { leavesMore } from './order-levers';
import { saysMuch, shortReasons } from './strongest-reasons';
import { taskTitle } from './task-change';

/**
 * What a reason is about: what stops it, the way on then, what speaks which way, what to change or
 * ask. The least change is told where another would help more, but takes out a task she can or
 * wants.
 */
export type ReasonKind = 'stops' | 'way-on' | 'for' | 'against' | 'change' | 'least-change' | 'ask';

type TaskTitles = Readonly<Record<string, string>>;

export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
}

/**
 * No single change lifts what stops a pair: a lever solves what can be solved, and what stops has
 * no means and cannot be taken out.
 */
const elsewhere: Reason = {
  kind: 'way-on',
  text: 'Ingen enkel endring fjerner det som stopper. Se på andre oppgaver eller steder.',
};

/**
 * Why a match is as it is, in the order and the words it is told wherever it is told: what stops
 * it, of which task, and the way on; else what makes it wait, the strongest on each side with her
 * wish first, met or not (domain §2.5), and what helps the most or is to be asked. Each kind once.
 * Where too little is known the question comes first, and that nothing is in the way is not told:
 * nobody knows that yet.
 */
export function tellReasons(match: Match, titles: TaskTitles = {}): readonly Reason[] {
  if (match.status === 'blocked') return [...stopsOf(match, 'blocked', titles), elsewhere];
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
    stopsOf(match, 'later', titles)[0],
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

/** What stops it, each once, with the tasks it is about. */
function stopsOf(
  { rules }: Pick<Match, 'rules'>,
  which: 'blocked' | 'later',
  titles: TaskTitles,
): Reason[] {
  const stopping = rules.filter(({ state }) => state === which);
  return distinct(stopping.map(({ why }) => why)).map((why) => {
    const about = stopping.flatMap((rule) => (rule.why === why && rule.task) || []);
    const named = distinct(about.flatMap((task) => taskTitle(task, titles) ?? []));
    return { kind: 'stops', text: named.length > 0 ? `${quoted(named)}: ${why}` : why };
  });
}

function quoted(titles: readonly string[]): string {
  return joinWithAnd(titles.map((title) => `«${quoteText(title)}»`));
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
