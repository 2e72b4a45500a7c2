import type { MailContent } from './layout';

/** To the specialist: a jobseeker has found a place of work herself. Where stands behind the link. */
export function foundAJob(url: string): MailContent {
  return {
    subject: 'En jobbsøker har funnet en jobb selv',
    preview: 'Les om den, og se hvem som tar kontakt.',
    heading: 'En jobbsøker har funnet en jobb selv',
    paragraphs: [
      'Jobbsøkeren har skrevet om et arbeidssted, og har valgt hvem som tar kontakt først.',
      'Bedriften skal ikke få vite noe fra oss før jobbsøkeren har sagt ja til det.',
    ],
    action: { label: 'Les om jobben', url },
  };
}
