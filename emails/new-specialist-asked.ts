import type { MailContent } from './layout';

interface NewSpecialist {
  /** Her first name, so that she sees the letter is meant for her. */
  readonly to: string;
  /** Who would follow her from now on. */
  readonly specialistName: string;
}

/** To the jobseeker: a new specialist would follow her, and she decides (N L3292). */
export function newSpecialistAsked(
  { to, specialistName }: NewSpecialist,
  url: string,
): MailContent {
  return {
    subject: 'Kan du få en ny jobbspesialist?',
    preview: 'Du bestemmer. Det er greit å si nei.',
    heading: 'Kan du få en ny jobbspesialist?',
    paragraphs: [`Hei ${to}!`, `${specialistName} kan følge deg videre. Du bestemmer.`],
    action: { label: 'Les og svar', url },
  };
}
