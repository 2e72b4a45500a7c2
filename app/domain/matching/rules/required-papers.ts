import { readWords, type Word } from '../../vocabulary/read-words';
import type { MatchNeed, MatchProfile, MatchTask, Requirement } from '../input';
import type { RuleName } from '../match-types';
import { quoteText } from '../quote-text';
import type { Finding } from './finding';

const weeksWithoutStart = 12;
const days = 24 * 60 * 60 * 1000;

/**
 * What the tasks formally require, against all the person holds, for the kinds one rule covers.
 * What is missing is solvable where it can be obtained before the start (without a start: within
 * twelve weeks).
 */
export function checkRequired(
  rule: RuleName,
  kinds: ReadonlySet<Requirement['kind']>,
  need: MatchNeed,
  profile: MatchProfile,
  today: string,
): Finding[] {
  return need.tasks.flatMap((task) =>
    (task.requires ?? [])
      .filter((required) => kinds.has(required.kind))
      .map((required) => checkOne(rule, required, task, need, profile, today)),
  );
}

function checkOne(
  rule: RuleName,
  required: Requirement,
  task: MatchTask,
  need: MatchNeed,
  profile: MatchProfile,
  today: string,
): Finding {
  const about = { rule, task: task.id, feeds: 'papers' } as const;
  const name = quoteText(required.name);
  if (profile.licences === undefined) {
    return { ...about, outcome: 'unknown', why: `Avklar om kandidaten har «${name}».` };
  }
  if (profile.licences.some((held) => isNamedIn(required.name, held))) {
    return { ...about, outcome: 'ok', why: `«${name}» er på plass.` };
  }
  const weeks = required.weeksToObtain;
  const isInTime = weeks !== undefined && canObtain(weeks, today, need.start);
  const why = isInTime ? `Tar om lag ${weeks} uker, i tide til start.` : '';
  return {
    ...about,
    outcome: 'conflict',
    means: isInTime ? [{ lever: 'training', isOffered: false, why }] : [],
    otherwise: weeks === undefined ? 'unknown' : 'blocked',
    why: isInTime
      ? `«${name}» kan skaffes før start.`
      : weeks === undefined
        ? `Oppgaven krever «${name}». Spør hvor lang tid det tar å få.`
        : `Oppgaven krever «${name}», som tar ${weeks} uker å få.`,
  };
}

function canObtain(weeks: number, today: string, start: string | undefined): boolean {
  if (start === undefined) return weeks <= weeksWithoutStart;
  return Date.parse(today) + Math.ceil(weeks * 7) * days <= Date.parse(start);
}

/** True where every word of the requirement stands in what is held ("klasse" says nothing). */
function isNamedIn(required: string, held: string): boolean {
  const wanted = namingWords(required);
  const has = namingWords(held);
  return wanted.length > 0 && wanted.every((word) => has.some((each) => isSameNaming(word, each)));
}

type NamingWord = Pick<Word, 'plain' | 'folded'>;

/** Single letters and figures count here: førerkort B is not førerkort C, T1 is not T2. */
function namingWords(name: string): NamingWord[] {
  const marks = name
    .slice(0, 400)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mark) => mark.length === 1 || /\d/.test(mark))
    .map((mark) => ({ plain: mark, folded: mark }));
  const words = readWords(name.slice(0, 400)).filter(
    ({ plain }) => !/\d/.test(plain) && plain !== 'klasse' && plain !== 'kl',
  );
  return [...words, ...marks];
}

function isSameNaming(wanted: NamingWord, held: NamingWord): boolean {
  if (wanted.plain === held.plain || wanted.folded === held.folded) return true;
  return wanted.folded.length >= 5 && held.folded.startsWith(wanted.folded);
}
