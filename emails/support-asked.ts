import type { MailContent } from './layout';

/** To the specialist: a party of an agreement asks for support. Who and what stands behind the link. */
export function supportAsked(url: string): MailContent {
  return {
    subject: 'Noen ber om støtte',
    preview: 'Ring i dag. De ser når du har lest det.',
    heading: 'Noen i en avtale ber om støtte',
    paragraphs: ['Ring i dag. De ser når du har lest det, og når du har svart.'],
    action: { label: 'Se hva det gjelder', url },
  };
}
