import type { Assessment } from '../assess-pair';
import { type Fit, meanOverTasks, prior, speaksForFrom } from './fit';

/** What the person has done before: here counts most, abroad in part, none gives no points. */
export function scoreExperience({ relations, profile }: Assessment): Fit {
  const fit = meanOverTasks(relations, ({ experience = prior }) => experience);
  const unknown = relations.some(({ experience }) => experience === undefined);
  if (profile.experience === undefined) {
    return { fit, unknown, why: 'Spør hva kandidaten har gjort før.' };
  }
  const speaksFor = fit >= speaksForFrom;
  const told = relations.filter(({ experience = 0 }) => experience >= speaksForFrom === speaksFor);
  const titles = told.map(({ title }) => `«${title}»`).join(', ');
  const why = speaksFor
    ? `Har gjort noe lignende før: ${titles}.`
    : `Avtal opplæringen i ${titles}.`;
  return { fit, unknown, why };
}
