import type { MailContent } from './layout';

/** To the specialist: a jobseeker wants her to look for something. What stands behind the link. */
export function askedToLook(url: string): MailContent {
  return {
    subject: 'En jobbsøker vil at du ser etter noe',
    preview: 'Les hva det er, og svar.',
    heading: 'En jobbsøker vil at du ser etter noe',
    paragraphs: ['Svar gjerne i dag, også om du ikke har begynt å lete ennå.'],
    action: { label: 'Les og svar', url },
  };
}
