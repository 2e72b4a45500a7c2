import type { MailContent } from './layout';
import { signatureToJobseeker, signature, type Signer } from './signature';

/** To the employer: the meeting is arranged or changed. When, where and who stand behind the link. */
export function meetingArrangedForEmployer(signer: Signer, url: string): MailContent {
  return {
    subject: 'Møtet er avtalt',
    preview: 'Se tid, sted og hva dere kan forberede.',
    heading: 'Møtet er avtalt',
    paragraphs: [
      'Vi har skrevet ned tid, sted og hvem som kommer.',
      'På siden står det også hva som er lurt å tenke gjennom før møtet.',
      signature(signer),
    ],
    action: { label: 'Se møtet', url },
  };
}

/** To the jobseeker: the meeting is arranged or changed. With whom stands on her own page only. */
export function meetingArrangedForJobseeker(specialistName: string, url: string): MailContent {
  return {
    subject: 'Tid og sted for møtet',
    preview: 'Se når det er, og hva som er lurt å vite.',
    heading: 'Vi har avtalt et møte',
    paragraphs: [
      'Se når og hvor på din egen side.',
      'Der står det også hva som er lurt å vite.',
      'Passer det ikke? Da ringer du oss.',
      signatureToJobseeker(specialistName),
    ],
    action: { label: 'Se møtet', url },
  };
}
