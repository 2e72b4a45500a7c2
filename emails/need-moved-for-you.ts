import { formatDate } from '~/app/domain/calendar/format-date';
import type { AskedMove } from '~/app/domain/needs/asked-move';
import type { NeedMove } from '~/app/domain/needs/need-after';
import type { MailContent } from './layout';
import { askedInWords } from './asked-in-words';

const headings: Record<NeedMove, string> = {
  pause: 'Vi har satt et behov på vent for dere',
  resume: 'Vi fortsetter med et behov for dere',
  close: 'Vi har avsluttet et behov for dere',
  reopen: 'Vi har åpnet et behov igjen for dere',
};

interface MovedForYou {
  readonly title: string;
  readonly move: NeedMove;
  readonly untilOn: string | null;
  readonly asked: AskedMove & { readonly writtenBy: string };
  /** Proposals that got «not now» by it. */
  readonly answered: number;
  /** Proposals that wait for the company's answer until the need goes on. */
  readonly onHold: number;
  readonly url: string;
}

/** To the people of a company: what we did with a need of theirs, and who asked us to. */
export function needMovedForYou(moved: MovedForYou): MailContent {
  const { title, move, untilOn, asked, answered, onHold, url } = moved;
  return {
    subject: headings[move],
    preview: title,
    heading: headings[move],
    paragraphs: [
      `Behov: ${title}.`,
      askedInWords(asked),
      ...(untilOn ? [`Det fortsetter av seg selv ${formatDate(untilOn)}.`] : []),
      ...(answered > 0 ? [`Forslag som fikk svaret «ikke nå»: ${answered}.`] : []),
      ...(onHold > 0
        ? [`Forslag som venter så lenge: ${onHold}. Dere kan svare når dere vil.`]
        : []),
      'Er noe feil, så ring oss. Dere kan også endre det selv.',
    ],
    action: { label: 'Se behovet', url },
  };
}
