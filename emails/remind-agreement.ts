import type { AgreementAlarm } from '~/app/domain/agreements/unanswered';
import type { MailContent } from './layout';
import { signature, signatureToJobseeker, type Signer } from './signature';

/** To the jobseeker: the agreement still waits, with a new link to her page. */
export function remindJobseekerOfAgreement(specialistName: string, url: string): MailContent {
  return {
    subject: 'Avtalen venter fortsatt',
    preview: 'Her er en ny lenke. Det er greit å si nei.',
    heading: 'Du har en avtale å lese',
    paragraphs: [
      'Les avtalen på din egen side.',
      'Du kan be om endringer. Du kan si nei. Det er helt greit.',
      'Vi minner deg bare på dette én gang.',
      signatureToJobseeker(specialistName),
    ],
    action: { label: 'Les avtalen', url },
  };
}

/** To the employer: the agreement still waits. She signs in, also when the first link has ended. */
export function remindEmployerOfAgreement(signer: Signer, url: string): MailContent {
  return {
    subject: 'Avtalen venter på svar fra dere',
    preview: 'Les avtalen, godta, eller be om endringer.',
    heading: 'Har dere fått lest avtalen?',
    paragraphs: [
      'Vi sendte dere en avtale for noen dager siden. Den gjelder først når alle har godtatt.',
      'Dere kan godta, be om endringer eller si nei.',
      'Vi minner bare om dette én gang. Så ringer vi.',
      signature(signer),
    ],
    action: { label: 'Les avtalen', url },
  };
}

type ToldAlarm = Exclude<AgreementAlarm, 'silence'>;

const why: Readonly<Record<ToldAlarm, string>> = {
  start: 'Første arbeidsdag er straks her, eller den er passert.',
  links: 'Lenkene i e-postene til partene slutter snart å virke.',
};

/** To the specialist: an agreement nobody has answered needs her now. */
export function agreementUnanswered(alarm: ToldAlarm, url: string): MailContent {
  return {
    subject: 'En avtale er ikke besvart',
    preview: why[alarm],
    heading: 'Avtalen er ikke besvart',
    paragraphs: [why[alarm], 'Ring den som ikke har svart, eller endre datoene og send på nytt.'],
    action: { label: 'Åpne avtalen', url },
  };
}
