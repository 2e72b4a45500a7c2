import type { MailContent } from './layout';

/** To a colleague an owner of her company has given access. No secret in it: she proves her address. */
export function colleagueInvited({ inviter, url }: { inviter: string; url: string }): MailContent {
  return {
    subject: 'Du har fått tilgang til Oppgavetorget',
    preview: `${inviter} har gitt deg tilgang`,
    heading: 'Du har fått tilgang til Oppgavetorget',
    paragraphs: [
      `${inviter} har gitt deg tilgang for bedriften. Her melder dere inn oppgaver og svarer på forslag.`,
      'Logg inn med denne e-postadressen. Du får en lenke hver gang, og trenger ikke passord.',
    ],
    action: { label: 'Logg inn', url },
    after: ['Kjenner du ikke til dette? Da kan du se bort fra e-posten.'],
  };
}
