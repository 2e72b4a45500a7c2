import type { AgreementOutcome } from '../app/domain/agreements/decision';
import type { MailContent } from './layout';

const toEmployer: Record<AgreementOutcome, string> = {
  hired: 'Det er bestemt at det blir en ansettelse hos dere.',
  'new-agreement': 'Det er bestemt at det lages en ny avtale. Den får dere til godkjenning.',
  stops: 'Det er bestemt at avtalen avsluttes.',
};

/** To the employer: what was decided of the agreement; about whom stands behind the link. */
export function agreementDecided(outcome: AgreementOutcome, url: string): MailContent {
  return {
    subject: 'Beslutning om avtalen',
    preview: toEmployer[outcome],
    heading: 'Beslutningen er ført inn',
    paragraphs: [toEmployer[outcome], 'Stemmer det ikke, så ring oss.'],
    action: { label: 'Se avtalen', url },
  };
}

const toHer: Record<AgreementOutcome, string> = {
  hired: 'Det er bestemt at du får jobb.',
  'new-agreement': 'Det er bestemt at vi lager en ny avtale. Du får lese den først.',
  stops: 'Det er bestemt at avtalen slutter.',
};

/** To the jobseeker: what was decided. With whom and why stands on her own page only. */
export function agreementDecidedForJobseeker(outcome: AgreementOutcome, url: string): MailContent {
  return {
    subject: 'Nytt om avtalen din',
    preview: toHer[outcome],
    heading: 'Nytt om avtalen din',
    paragraphs: [toHer[outcome], 'Les om det på siden din. Er noe feil, så ring.'],
    action: { label: 'Gå til siden din', url },
  };
}
