import type { MailContent } from './layout';

/**
 * To the jobseeker: we have written how something she answered is solved, after her yes. What it is
 * stands behind the link. `from` is the first day the company may read without her word.
 */
export function solutionsWritten(from: string, url: string): MailContent {
  return {
    subject: 'Les hvordan vi løser det',
    preview: 'Si fra om det er greit, eller ikke stemmer.',
    heading: 'Les hvordan vi løser det',
    paragraphs: [
      'Vi har skrevet en løsning på noe du svarte.',
      'Er den grei? Da sier du det på siden din. Stemmer den ikke, sier du det samme sted.',
      `Sier du ingenting, kan bedriften få lese om deg fra ${from}.`,
    ],
    action: { label: 'Les og svar', url },
  };
}
