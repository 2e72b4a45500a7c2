import type { MailContent } from './layout';
import { signature, type Signer } from './signature';

/** To the employer: a draft to read, with nothing to accept. Nothing of it stands in the letter. */
export function agreementDraftShown(signer: Signer, url: string): MailContent {
  const subject = 'Et utkast til avtale å lese';
  return {
    ...{ subject, heading: subject },
    preview: 'Les, og si hva som bør være annerledes.',
    paragraphs: [
      'Vi har begynt på en avtale, og vil høre hva dere mener før noen skal godta den.',
      'Dere kan skrive en kommentar til hvert punkt. Dere binder dere ikke til noe.',
      signature(signer),
    ],
    action: { label: 'Les utkastet', url },
  };
}

/** To the specialist: the company has read a draft. What it says stands behind the link. */
export function agreementDraftCommented(count: number, url: string): MailContent {
  const heading =
    count === 0 ? 'Bedriften har ingenting å si på utkastet' : 'Bedriften har kommentert utkastet';
  return {
    ...{ subject: heading, heading, preview: heading },
    paragraphs: ['Kommentarene står øverst på siden for avtalen. Ingen har godtatt noe.'],
    action: { label: 'Se avtalen', url },
  };
}
