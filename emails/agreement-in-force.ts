import type { MailContent } from './layout';

/** To each party: everyone has accepted. The document stands behind the reader's own way in. */
export function agreementInForce(startOn: string, url?: string): MailContent {
  return {
    subject: 'Avtalen gjelder',
    preview: 'Alle har godtatt avtalen.',
    heading: 'Avtalen gjelder',
    paragraphs: ['Alle har godtatt avtalen.', `Første dag er ${startOn}.`],
    ...(url ? { action: { label: 'Se avtalen', url } } : {}),
  };
}
