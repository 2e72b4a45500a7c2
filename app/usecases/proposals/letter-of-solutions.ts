import { solutionsWritten } from '~/emails/solutions-written';
import { somethingNew } from '~/emails/something-new';
import { formatDate } from '../../domain/calendar/format-date';
import { firstDayWithoutHerWord } from '../../domain/needs/requirements/solutions-to-read';
import { isReadyToShow } from '../../domain/proposals/proposal-state';
import { nowOf, type Services } from '../../services';
import { letterToJobseeker, type LetterWithLink } from '../mail/letter-to-jobseeker';
import type { OpenProposal } from './open-proposal';

/**
 * That solutions are written to what she answered; null without an e-mail. While her yes stands it
 * says that she can stop them, and from which day the company may read about her.
 */
export function letterOfSolutions(
  services: Services,
  { proposal: { id, state }, key }: Pick<OpenProposal, 'proposal' | 'key'>,
  { isAskedAnew }: { readonly isAskedAnew: boolean },
): Promise<LetterWithLink | null> {
  if (isAskedAnew || !isReadyToShow(state)) {
    return letterToJobseeker(services, key, id, 'something-new', somethingNew);
  }
  const from = formatDate(firstDayWithoutHerWord(nowOf(services)));
  return letterToJobseeker(services, key, id, 'solutions-written', (url) =>
    solutionsWritten(from, url),
  );
}
