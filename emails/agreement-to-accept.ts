import type { MailContent } from './layout';

const changed = 'Avtalen er endret. Du må svare på nytt.';

/**
 * To a party: an agreement to read and answer, behind its own link. `isChanged`: she has had
 * another text of it before, whose link no longer works.
 */
export function agreementToAccept(
  reader: 'jobseeker' | 'employer',
  url: string,
  days: number,
  isChanged: boolean,
): MailContent {
  const first = firstOf(reader, url, days);
  if (!isChanged) return first;
  const subject = 'Avtalen er endret';
  return {
    ...first,
    ...{ subject, heading: subject, preview: changed },
    paragraphs: [changed, 'Øverst på siden står det hva som er endret.'],
    after: ['Lenken i den forrige e-posten virker ikke lenger.', ...(first.after ?? [])],
  };
}

function firstOf(reader: 'jobseeker' | 'employer', url: string, days: number): MailContent {
  if (reader === 'jobseeker') {
    return {
      subject: 'Du har en avtale å lese',
      preview: 'Les avtalen og svar når du er klar.',
      heading: 'Du har en avtale å lese',
      paragraphs: ['Les avtalen. Du kan lese den sammen med oss. Svar når du er klar.'],
      action: { label: 'Les avtalen', url },
      after: ['Du kan be om endringer. Du kan si nei. Det er helt greit.'],
    };
  }
  return {
    subject: 'En avtale venter på svar fra dere',
    preview: 'Les avtalen og svar på lenken.',
    heading: 'En avtale venter på svar fra dere',
    paragraphs: ['Avtalen er klar til å leses og godtas. Den gjelder først når alle har godtatt.'],
    action: { label: 'Les avtalen', url },
    after: [
      'Dere kan be om endringer, og dere kan si nei.',
      `Lenken er din egen og virker i ${days} dager. Ikke send den videre.`,
    ],
  };
}
