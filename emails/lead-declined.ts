import type { DeclineReason } from '~/app/domain/companies/lead-decision';
import type { MailContent } from './layout';

const reasons: Record<DeclineReason, string> = {
  'not-an-employer': 'Tjenesten er for arbeidsgivere, og vi fant ingen bedrift bak registreringen.',
  'outside-area': 'Bedriften ligger utenfor området vi dekker.',
  'known-already': 'Noen hos dere har tilgang fra før. Spør en kollega, eller ring oss.',
  'cannot-reach': 'Vi har prøvd å ringe, men har ikke fått tak i dere.',
  other: 'Vi kan ikke hjelpe dere nå.',
};

interface Decline {
  readonly provider: string;
  readonly phone: string;
  readonly reason: DeclineReason;
  /** The specialist's own words to the employer. */
  readonly note: string | null;
}

/** To an employer who was not let in: why, and whom to call. */
export function leadDeclined({ provider, phone, reason, note }: Decline): MailContent {
  return {
    subject: 'Svar på registreringen',
    preview: reasons[reason],
    heading: 'Vi kan ikke gi dere tilgang nå',
    paragraphs: [reasons[reason], ...(note ? [note] : [])],
    after: [`Er dette feil? Ring ${provider} på ${phone}.`],
  };
}
