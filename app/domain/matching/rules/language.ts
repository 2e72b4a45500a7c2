import type { MatchNeed, MatchProfile, MatchTask } from '../input';
import { quoteText } from '../quote-text';
import type { Finding } from './finding';

export const languageLevels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/**
 * Spoken language against what each task asks. A level without a reason is a wish: the employer
 * is asked what the task needs it for (I1 L3898). With a reason, only stripping solves it.
 */
export function checkLanguage(need: MatchNeed, profile: MatchProfile): Finding[] {
  const findings = need.tasks.flatMap((task) => checkTask(task, profile.language?.spoken) ?? []);
  return findings.length > 0
    ? findings
    : [{ rule: 'language', outcome: 'ok', why: 'Oppgavene stiller ingen krav til språk.' }];
}

function checkTask(task: MatchTask, spoken: string | undefined): Finding | undefined {
  const asked = task.language;
  if (asked === undefined) return undefined;
  const about = { rule: 'language', task: task.id, feeds: 'language' } as const;
  const has = spoken === undefined ? undefined : spokenLevelOf(spoken);
  const wants = languageLevels.indexOf(asked.level);
  if (wants === 0) return { ...about, outcome: 'ok', why: 'Oppgaven krever ikke norsk.' };
  if (has === undefined) {
    return {
      ...about,
      outcome: 'unknown',
      why: `Oppgaven ber om ${asked.level}. Avklar hvor mye norsk kandidaten snakker.`,
    };
  }
  if (has >= wants) {
    return { ...about, outcome: 'ok', why: `Norsk på ${asked.level} er på plass.` };
  }
  const degree = 1 / (wants - has + 1);
  const reason = asked.reason?.trim();
  return reason
    ? {
        ...about,
        outcome: 'conflict',
        means: [],
        otherwise: 'blocked',
        degree,
        why: `Oppgaven trenger norsk på ${asked.level}: ${quoteText(reason)}`,
      }
    : {
        ...about,
        outcome: 'conflict',
        means: [
          {
            lever: 'aid',
            isOffered: false,
            why: `Spør arbeidsgiver hva oppgaven trenger ${asked.level} til.`,
          },
        ],
        otherwise: 'blocked',
        degree,
        why: `Ønsket om ${asked.level} har ingen begrunnelse ennå, og er ikke et krav.`,
      };
}

/** How much is spoken, as a step of the framework: the first level a text names ("A2+", "litt, ca. A1"); undefined where it names none. */
export function spokenLevelOf(spoken: string): number | undefined {
  const text = spoken.slice(0, 200);
  if (/morsmål|flytende|native/i.test(text)) return languageLevels.length - 1;
  if (/^(?:none|ingen)$|under A1/i.test(text.trim())) return 0;
  const named = /[ABC][12]/i.exec(text)?.[0];
  return named === undefined ? undefined : languageLevels.indexOf(named.toUpperCase());
}
