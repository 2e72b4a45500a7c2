import type { MailContent } from './layout';

interface TakesOver {
  readonly from: string;
  readonly companies: readonly string[];
  readonly url: string;
}

/** To the specialist who takes over after one who cannot sign in any more; tells of no jobseeker. */
export function takesOver({ from, companies, url }: TakesOver): MailContent {
  return {
    subject: `Du tar over etter ${from}`,
    preview: `Du tar over etter ${from} fra i dag.`,
    heading: `Du tar over etter ${from}`,
    paragraphs: [
      companies.length > 0
        ? `Du er fra i dag fast kontakt for: ${companies.join(', ')}.`
        : `${from} var ikke fast kontakt for noen bedrift.`,
      'Jobbsøkerne blir spurt om de vil ha deg som jobbspesialist. Du ser hver av dem når de har sagt ja.',
    ],
    action: { label: 'Gå til arbeidsbordet', url },
  };
}
