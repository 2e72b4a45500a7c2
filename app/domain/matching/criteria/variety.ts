import type { Assessment } from '../assess-pair';
import type { Fit } from './fit';

/** More than one kind of task in the week. */
export function scoreVariety({ relations }: Pick<Assessment, 'relations'>): Fit {
  const count = relations.length;
  const why =
    count > 1
      ? `${count} ulike oppgaver.`
      : count === 1
        ? 'Én oppgave å bli god i.'
        : 'Avtal hvilke oppgaver det gjelder.';
  return { fit: 1 - 1 / (count + 1), unknown: false, why };
}
