import type { MailContent } from './layout';

/** To the specialist: a jobseeker says that something is not right. What stands behind the link. */
export function jobseekerObjected(url: string): MailContent {
  return {
    subject: 'En jobbsøker sier at noe ikke stemmer',
    preview: 'Les hva det gjelder, og snakk om det.',
    heading: 'Noe stemmer ikke',
    paragraphs: ['En av dine jobbsøkere har lest om seg selv og sier at noe ikke stemmer.'],
    action: { label: 'Se hva det gjelder', url },
  };
}
