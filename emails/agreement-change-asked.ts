import type { MailContent } from './layout';

const answers = {
  change: 'En av partene vil endre noe i avtalen.',
  stop: 'En av partene har sagt nei til avtalen.',
} as const;

/** To the specialist: a party did not accept. What it wrote stands behind the link. */
export function agreementChangeAsked(answer: keyof typeof answers, url: string): MailContent {
  return {
    subject: answer === 'change' ? 'Ønske om endring i avtalen' : 'Nei til avtalen',
    preview: answers[answer],
    heading: answers[answer],
    paragraphs: ['Ta kontakt før du endrer noe. En ny tekst må sendes til alle på nytt.'],
    action: { label: 'Se avtalen', url },
  };
}
