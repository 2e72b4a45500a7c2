import type { MailContent } from './layout';

/** To the jobseeker: we have answered what she asked us to look for. What stands behind the link. */
export function searchAnswered(to: string, url: string): MailContent {
  return {
    subject: 'Vi har svart deg',
    preview: 'Du ba oss se etter noe.',
    heading: 'Vi har svart deg',
    paragraphs: [`Hei ${to}!`, 'Du ba oss se etter noe. Nå har vi svart.'],
    action: { label: 'Les svaret', url },
    after: ['Lenken virker i 14 dager. Den er bare til deg.'],
  };
}
