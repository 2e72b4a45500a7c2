import type { Assessment } from '../assess-pair';
import { type Fit, meanOverTasks, prior } from './fit';

/** What the person has done before: here counts most, abroad in part, none gives no points. */
export function scoreExperience({ relations, profile }: Assessment): Fit {
  const fit = meanOverTasks(relations, ({ experience = prior }) => experience);
  const unknown = relations.some(({ experience }) => experience === undefined);
  if (profile.experience === undefined) {
    return { fit, unknown, why: 'Spør hva kandidaten har gjort før.' };
  }
  const near = relations.filter(({ experience = 0 }) => experience > prior);
  const why =
    near.length > 0
      ? `Har gjort noe lignende før: ${near.map(({ title }) => `«${title}»`).join(', ')}.`
      : 'Har ikke gjort slike oppgaver i en jobb før. Avtal opplæringen.';
  return { fit, unknown, why };
}
