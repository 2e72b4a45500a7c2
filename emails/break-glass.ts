import type { MailContent } from './layout';

/** To the other administrators: one of them asks to see who a person is. Says nothing about whom. */
export function breakGlassAsked(requester: string, url: string): MailContent {
  return {
    subject: 'Nødinnsyn venter på et svar',
    preview: `${requester} trenger en annen administrators ja eller nei`,
    heading: 'Nødinnsyn venter på et svar',
    paragraphs: [
      `${requester} ber om å få se navn og kontakt for en jobbsøker.`,
      'Det krever to administratorer. Les grunnen, og svar ja eller nei innen et døgn.',
    ],
    action: { label: 'Les og svar', url },
  };
}

/** To the specialist: her jobseeker's name was opened while she was away. Says not whose. */
export function breakGlassApproved(
  { requester, decider }: { readonly requester: string; readonly decider: string },
  url: string,
): MailContent {
  return {
    subject: 'Nødinnsyn hos en av dine jobbsøkere',
    preview: `${requester} kan se navn og kontakt i en time`,
    heading: 'Nødinnsyn hos en av dine jobbsøkere',
    paragraphs: [
      `${requester} fikk ja av ${decider} til å se navn og kontakt i en time.`,
      'Jobbsøkeren ser selv hvem som har lest, og hvorfor. Du ser det på profilen.',
    ],
    action: { label: 'Se profilen', url },
  };
}
