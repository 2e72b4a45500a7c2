import type { MailContent } from './layout';

/** To the jobseeker: we have done something she waits for. What it is stands behind the link. */
export function somethingNew(url: string): MailContent {
  return {
    subject: 'Det er noe nytt på siden din',
    preview: 'Les det på siden din.',
    heading: 'Det er noe nytt på siden din',
    paragraphs: ['Vi har skrevet noe til deg. Du kan lese det nå.'],
    action: { label: 'Se hva som er nytt', url },
  };
}
