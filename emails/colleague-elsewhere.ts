import type { MailContent } from './layout';

interface Invited {
  readonly inviter: string;
  readonly company: string;
  /** Whom to ring about it. */
  readonly provider: string;
  readonly phone: string;
}

/**
 * To somebody an employer wanted to give access, whose address has or had access elsewhere. Only
 * she is told that: not the one who invited her.
 */
export function colleagueElsewhere({ inviter, company, provider, phone }: Invited): MailContent {
  return {
    subject: 'Du er invitert til Oppgavetorget',
    preview: `${inviter} ville gi deg tilgang`,
    heading: 'Adressen din er registrert fra før',
    paragraphs: [
      `${inviter} ville gi deg tilgang til Oppgavetorget for ${company}.`,
      'Denne e-postadressen er alt registrert et annet sted hos oss, og en adresse kan bare høre til ett sted. Derfor er ingenting endret. Vi har ikke fortalt det til den som inviterte deg.',
      `Skal du ha tilgang for ${company}, ringer du ${provider} på ${phone}. Så ordner vi det sammen med deg.`,
    ],
    after: ['Kjenner du ikke til dette? Da kan du se bort fra e-posten.'],
  };
}
