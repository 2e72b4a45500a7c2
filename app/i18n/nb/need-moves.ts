import type { WayOfAsking } from '~/app/domain/needs/asked-move';
import type { NeedMove } from '~/app/domain/needs/need-after';

/** What was done with a need after it was sent: the same words for its company and for specialists. */
export const needMoves = {
  title: 'Hva som er gjort',
  moves: {
    pause: (by: string, on: string) => `${by} satte behovet på vent ${on}.`,
    resume: (by: string, on: string) => `${by} tok opp igjen behovet ${on}.`,
    close: (by: string, on: string) => `${by} avsluttet behovet ${on}.`,
    reopen: (by: string, on: string) => `${by} åpnet behovet igjen ${on}.`,
  } satisfies Record<NeedMove, (by: string, on: string) => string>,
  asked: (who: string, how: string, on: string) => `${who} ba om det ${how} ${on}.`,
  ways: {
    phone: 'på telefon',
    email: 'på e-post',
    visit: 'på et besøk',
    meeting: 'i et møte',
  } satisfies Record<WayOfAsking, string>,
  until: (date: string) => `På vent til ${date}. Da fortsetter det av seg selv.`,
  open: 'På vent til noen sier fra.',
  wentOn: (date: string) => `Pausen var slutt ${date}. Behovet fortsetter.`,
};
