import type { MailContent } from './layout';

interface Stopped {
  readonly companyName: string;
  /** How many of the reader's own proposals ended with it. */
  readonly proposals: number;
  /** Whether she has somebody at work there. */
  readonly hasSomeoneThere: boolean;
  readonly url: string;
}

/** To a specialist with somebody proposed to, or at work in, a company that is stopped. */
export function companyStopped(stopped: Stopped): MailContent {
  const { companyName, proposals, hasSomeoneThere, url } = stopped;
  const ended = proposals === 1 ? 'Ett forslag' : `${proposals} forslag`;
  return {
    subject: `Vi har stoppet samarbeidet med ${companyName}`,
    preview: 'Snakk med dem det gjelder.',
    heading: `Samarbeidet med ${companyName} er stoppet`,
    paragraphs: [
      ...(proposals > 0
        ? [
            `${ended} av dine er avsluttet. Bedriften ser dem ikke lenger. Fortell det til dem det gjelder.`,
          ]
        : []),
      ...(hasSomeoneThere
        ? ['Du har noen som er der nå. Avtalen står til partene avslutter den. Ta kontakt i dag.']
        : []),
      'Ingen nye forslag kan gå til bedriften. Begrunnelsen står på bedriftens side.',
    ],
    action: { label: 'Se bedriften', url },
  };
}
