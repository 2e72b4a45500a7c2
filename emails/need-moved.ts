import type { CloseReason } from '~/app/domain/needs/close-reason';
import { formatDate } from '~/app/domain/calendar/format-date';
import type { AskedMove } from '~/app/domain/needs/asked-move';
import type { NeedMove } from '~/app/domain/needs/need-after';
import { askedInWords } from './asked-in-words';
import type { MailContent } from './layout';

const reasons: Record<CloseReason, string> = {
  'hired-through-you': 'De har ansatt gjennom oss.',
  'solved-otherwise': 'De har løst det på en annen måte.',
  'tasks-gone': 'Oppgavene er borte eller blitt andre.',
  'no-time': 'De har ikke tid til opplæring nå.',
  'no-one-fits': 'De har ikke fått forslag som passer.',
  other: 'De oppgir en annen grunn.',
};

interface MovedNeed {
  readonly company: string;
  readonly title: string;
  readonly move: NeedMove;
  readonly untilOn: string | null;
  readonly reason: CloseReason | null;
  readonly note: string | null;
  /** Set where a specialist did it for the company. */
  readonly asked: (AskedMove & { readonly writtenBy: string }) | null;
  /** Proposals that got «not now» by it, that wait with it, and that somebody must decide about. */
  readonly answered: number;
  readonly onHold: number;
  readonly underWay: number;
  readonly url: string;
}

/** To the specialists of a company: it has put a need on hold, closed it, or wants to go on. */
export function needMoved(moved: MovedNeed): MailContent {
  const { company, title, move, untilOn, reason, note, asked, answered, onHold, underWay, url } =
    moved;
  const headings: Record<NeedMove, string> = {
    pause: `${company} har satt et behov på vent`,
    resume: `${company} vil fortsette med et behov`,
    close: `${company} har avsluttet et behov`,
    reopen: `${company} har åpnet et behov igjen`,
  };
  const paragraphs = [
    `Behov: ${title}.`,
    ...(asked ? [askedInWords(asked)] : []),
    ...(untilOn ? [`Det fortsetter av seg selv ${formatDate(untilOn)}. Ta kontakt da.`] : []),
    ...(reason ? [`Grunn: ${reasons[reason]}`] : []),
    ...(note ? [`De skriver: ${note}`] : []),
    ...(answered > 0 ? [`Forslag som fikk svaret «ikke nå»: ${answered}.`] : []),
    ...(onHold > 0 ? [`Forslag som venter til behovet fortsetter: ${onHold}.`] : []),
    ...(underWay > 0 ? [`Forslag du eller en kollega må ta stilling til: ${underWay}.`] : []),
    ...(move === 'reopen' ? ['Bedriften er lovet en telefon innen to arbeidsdager.'] : []),
  ];
  return {
    subject: headings[move],
    preview: title,
    heading: headings[move],
    paragraphs,
    action: { label: 'Se behovet', url },
  };
}
