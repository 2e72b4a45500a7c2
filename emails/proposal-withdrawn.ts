import type { MailContent } from './layout';

/** To the company: a proposal it has read is taken back. Who and why is not said. */
export function proposalWithdrawn(specialistName: string, phone: string): MailContent {
  return {
    subject: 'Et forslag er trukket tilbake',
    preview: 'Kandidaten har sagt nei likevel. Dere trenger ikke gjøre noe.',
    heading: 'Et forslag er trukket tilbake',
    paragraphs: [
      'Kandidaten har sagt nei likevel. Da kan vi ikke vise forslaget lenger. En avtale som ikke gjaldt ennå, blir ikke noe av.',
      'Dere trenger ikke gjøre noe. Vi ser etter andre som passer.',
      `${specialistName} ringer dere. Dere kan også ringe ${phone}.`,
    ],
  };
}
