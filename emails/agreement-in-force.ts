import type { MailContent } from './layout';

/** To the employer and the specialist: everyone has accepted. The document stands behind the link. */
export function agreementInForce(startOn: string, url: string): MailContent {
  return {
    subject: 'Avtalen gjelder',
    preview: 'Alle har godtatt avtalen.',
    heading: 'Avtalen gjelder',
    paragraphs: ['Alle har godtatt avtalen.', `Første dag er ${startOn}.`],
    action: { label: 'Se avtalen', url },
  };
}

/** To the jobseeker: everyone has accepted. With whom stands on her own page only. */
export function agreementInForceForJobseeker(startOn: string, url: string): MailContent {
  return {
    subject: 'Avtalen gjelder',
    preview: 'Alle har sagt ja.',
    heading: 'Avtalen gjelder',
    paragraphs: ['Alle har sagt ja.', `Første dag er ${startOn}.`, 'Les avtalen på siden din.'],
    action: { label: 'Gå til siden din', url },
  };
}
