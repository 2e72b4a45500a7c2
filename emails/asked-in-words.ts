import { formatDate } from '~/app/domain/calendar/format-date';
import type { AskedMove, WayOfAsking } from '~/app/domain/needs/asked-move';

const ways: Record<WayOfAsking, string> = {
  phone: 'på telefon',
  email: 'på e-post',
  visit: 'på et besøk',
  meeting: 'i et møte',
};

/** Who asked for it at the company, how and when, and who wrote it down. */
export function askedInWords(asked: AskedMove & { readonly writtenBy: string }): string {
  const { askedBy, askedHow, askedOn, writtenBy } = asked;
  return `${askedBy} ba om det ${ways[askedHow]} ${formatDate(askedOn)}. ${writtenBy} skrev det ned.`;
}
