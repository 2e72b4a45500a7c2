import type { MailContent } from './layout';

interface IsBackAgain {
  readonly name: string;
  /** The companies that went back, and those that stay with the reader. */
  readonly back: readonly string[];
  readonly kept: readonly string[];
  readonly url: string;
}

/** To a specialist who took over after one who is let in again; tells of no jobseeker. */
export function isBackAgain({ name, back, kept, url }: IsBackAgain): MailContent {
  return {
    subject: `${name} er tilbake`,
    preview: `${name} kan logge inn igjen fra i dag.`,
    heading: `${name} er tilbake`,
    paragraphs: [
      ...(back.length > 0
        ? [`${name} er igjen fast kontakt for: ${back.join(', ')}. Bedriftene har fått e-post.`]
        : []),
      ...(kept.length > 0 ? [`Du er fortsatt fast kontakt for: ${kept.join(', ')}.`] : []),
      `Jobbsøkere som har sagt ja til deg, blir hos deg. De som ikke har svart, blir hos ${name}.`,
    ],
    action: { label: 'Gå til arbeidsbordet', url },
  };
}
