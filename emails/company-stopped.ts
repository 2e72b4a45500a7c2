import type { MailContent } from './layout';

interface Stopped {
  readonly companyName: string;
  /** How many of the reader's own proposals ended that the company had been shown, and others. */
  readonly shown: number;
  readonly unshown: number;
  /** Whether she has somebody at work there. */
  readonly hasSomeoneThere: boolean;
  readonly url: string;
}

/** To a specialist with somebody proposed to, or at work in, a company that is stopped. */
export function companyStopped(stopped: Stopped): MailContent {
  const { companyName, shown, unshown, hasSomeoneThere, url } = stopped;
  return {
    subject: `Vi har stoppet samarbeidet med ${companyName}`,
    preview: 'Snakk med dem det gjelder.',
    heading: `Samarbeidet med ${companyName} er stoppet`,
    paragraphs: [
      ...(shown > 0 ? [endedShown(shown)] : []),
      ...(unshown > 0 ? [endedUnshown(unshown)] : []),
      ...(hasSomeoneThere
        ? ['Du har noen som er der nå. Avtalen står til partene avslutter den. Ta kontakt i dag.']
        : []),
      'Ingen nye forslag kan gå til bedriften. Begrunnelsen står på bedriftens side.',
    ],
    action: { label: 'Se bedriften', url },
  };
}

function endedShown(count: number): string {
  return count === 1
    ? 'Ett forslag av dine er avsluttet. Bedriften ser det ikke lenger. Fortell det til den det gjelder.'
    : `${count} forslag av dine er avsluttet. Bedriften ser dem ikke lenger. Fortell det til dem det gjelder.`;
}

function endedUnshown(count: number): string {
  return count === 1
    ? 'Ett forslag bedriften ikke hadde fått se, er også avsluttet.'
    : `${count} forslag bedriften ikke hadde fått se, er også avsluttet.`;
}
