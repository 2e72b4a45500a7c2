import { hoursInWords } from '~/app/domain/wording/hours-in-words';
import { ended, joinWithAnd, uncapitalised } from '~/app/domain/wording/in-a-sentence';
import type { KindToRead } from './kind-to-read';
import { longestLimit } from './terms-lines';

export const purposeSentences: Record<KindToRead, string> = {
  jobTaste: 'Prøve arbeidet i noen dager, så begge vet om det er verdt å gå videre.',
  trial: 'Finne ut om arbeidet passer for begge. Målet er en vanlig jobb med lønn.',
  paidTrial:
    'En vanlig jobb med lønn. I den første tida finner vi ut hvilken opplæring og støtte som trengs.',
  employment: 'En vanlig jobb med lønn, med oppfølging som gjør at den varer.',
};

/** The purpose of an agreement: what somebody has written, or the sentence its kind has. */
export function purposeOf(written: string, kind: KindToRead): string {
  const isStandard = Object.values(purposeSentences).includes(written.trim());
  return isStandard ? purposeSentences[kind] : written;
}

/** A condition from the card as a line on how the work is set up. */
export function limitSentence(clause: string): string {
  return `Arbeidet legges opp slik at ${clause}.`;
}

/** A neutral first text for colleagues; the jobseeker approves it with the agreement. */
export function colleaguesSentence(taskTitles: readonly string[]): string {
  const titles = joinWithAnd(taskTitles.slice(0, 3).map(uncapitalised)).slice(0, 300);
  return `Vi får en ny kollega. Kollegaen skal jobbe med dette: ${titles}.`;
}

/**
 * What colleagues are told: what somebody has written, or the sentence of a draft, which follows
 * the tasks when they change.
 */
export function colleaguesTextOf(
  written: string,
  { before, now }: { readonly before: readonly string[]; readonly now: readonly string[] },
): string {
  return written.trim() === colleaguesSentence(before) && now.length > 0
    ? colleaguesSentence(now)
    : written;
}

/** How something is solved, as one line of how the work is arranged. */
export function solutionSentence(how: string): string {
  return how.replace(/\s+/g, ' ').trim().slice(0, longestLimit);
}

/** A step a job may grow by: after so many weeks, hours a week, what is new and what it takes. */
export interface PlannedStep {
  readonly week: number;
  readonly hours: number;
  readonly what: string;
  readonly requires?: string | null;
}

/** A step of growing as one line of the agreement. */
export function growthSentence({ week, hours, what, requires }: PlannedStep): string {
  const when = `Etter ${week} ${week === 1 ? 'uke' : 'uker'}: ${hoursInWords(hours)} i uka.`;
  const takes = requires ? ` Det må være på plass: ${ended(uncapitalised(requires))}` : '';
  return `${when} ${ended(what)}${takes}`.slice(0, longestLimit);
}
