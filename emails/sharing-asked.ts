import type { MailContent } from './layout';

/** To the jobseeker: there is a question for her. What it is about stands behind the link. */
export function sharingAsked(url: string): MailContent {
  return {
    subject: 'Vi har et spørsmål til deg',
    preview: 'Du bestemmer. Det er greit å si nei.',
    heading: 'Vi har et spørsmål til deg',
    paragraphs: ['Les det på siden din. Du bestemmer.'],
    action: { label: 'Les og svar', url },
  };
}
