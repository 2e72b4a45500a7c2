import type { MailContent } from './layout';

/** To the specialist: all others have accepted, and hers is the last word. */
export function agreementYourTurn(url: string): MailContent {
  return {
    subject: 'Avtalen venter bare på deg',
    preview: 'De andre har godtatt. Du godtar til slutt.',
    heading: 'Avtalen venter bare på deg',
    paragraphs: ['De andre har godtatt. Avtalen gjelder når du også har godtatt.'],
    action: { label: 'Åpne avtalen', url },
  };
}
