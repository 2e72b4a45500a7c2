import type { MailContent } from './layout';

/**
 * To the jobseeker: her name and contact are opened in an emergency. Who and why is behind the
 * link.
 */
export function emergencyOpened(url: string): MailContent {
  return {
    subject: 'Noen kan se navnet ditt i en time',
    preview: 'Les hvem det er, og hvorfor.',
    heading: 'Noen kan se navnet ditt i en time',
    paragraphs: [
      'Jobbspesialisten din er borte. En leder hos oss kan se navn og telefon.',
      'To ledere måtte si ja. På siden din ser du hvem, og hvorfor.',
    ],
    action: { label: 'Se hvem det er', url },
  };
}
