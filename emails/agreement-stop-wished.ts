import type { MailContent } from './layout';

/** To the specialist: a party wants to end an agreement in force. Who and why stands behind the link. */
export function agreementStopWished(url: string): MailContent {
  return {
    subject: 'Noen vil avslutte en avtale',
    preview: 'Ring i dag. Avtalen gjelder til noe er bestemt.',
    heading: 'En av partene vil avslutte en avtale',
    paragraphs: ['Ring i dag, og snakk med begge parter. Før så inn hva dere bestemte.'],
    action: { label: 'Se avtalen', url },
  };
}
