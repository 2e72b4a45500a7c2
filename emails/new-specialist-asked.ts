import type { MailContent } from './layout';

/** To the jobseeker: a new specialist would follow her from now on, and she decides (N L3292). */
export function newSpecialistAsked(specialistName: string, url: string): MailContent {
  return {
    subject: 'Kan du få en ny jobbspesialist?',
    preview: 'Du bestemmer. Det er greit å si nei.',
    heading: 'Kan du få en ny jobbspesialist?',
    paragraphs: [`${specialistName} kan følge deg videre. Du bestemmer.`],
    action: { label: 'Les og svar', url },
  };
}
