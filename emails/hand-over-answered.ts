import type { MailContent } from './layout';

interface HandOverAnswer {
  readonly companyName: string;
  readonly by: string;
  readonly isAccepted: boolean;
  readonly url: string;
}

/** To the one who offered a company: whether the colleague takes it over. */
export function handOverAnswered({
  companyName,
  by,
  isAccepted,
  url,
}: HandOverAnswer): MailContent {
  const heading = isAccepted ? `${by} overtar ${companyName}` : `${by} overtar ikke ${companyName}`;
  return {
    subject: heading,
    preview: isAccepted ? 'Du er ikke lenger fast kontakt.' : 'Du er fortsatt fast kontakt.',
    heading,
    paragraphs: [
      isAccepted
        ? 'Du er ikke lenger fast kontakt. Bedriften har fått beskjed på e-post.'
        : 'Du er fortsatt fast kontakt. Snakk sammen, eller spør en annen.',
    ],
    action: { label: 'Se bedriften', url },
  };
}
