import type { EmployerActor } from '~/app/auth/actor';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { needMoves } from '~/app/domain/needs/need-after';
import { messagesIn } from '~/app/i18n/messages';
import { noteFault } from '~/app/server/check-note';
import { unknownIntent } from '~/app/server/guard';
import { readMove } from '~/app/server/read-move';
import type { Services } from '~/app/services';
import { moveNeed } from '~/app/usecases/needs/move-need';
import { closeTexts } from './need-texts';

const t = messagesIn('nb').employer.need;

interface Moving {
  readonly services: Services;
  readonly actor: EmployerActor;
  readonly needId: string;
  readonly form: FormData;
  readonly today: PlainDate;
}

/** What the sent form asks to be done with the need: its outcome, or the faults by field. */
export async function moveByForm(intent: string, { services, actor, needId, form, today }: Moving) {
  const move = needMoves.find((each) => each === intent) ?? unknownIntent();
  const read = readMove(move, form, today, closeTexts);
  if ('errors' in read) {
    const { errors, doubt, isAboutWords } = read;
    return { ok: false, code: isAboutWords ? 'words' : 'faults', errors, doubt } as const;
  }
  const words = 'note' in read && noteFault({ text: read.note, label: t.closeNote });
  if (words) return { ok: false, code: 'words', errors: words, doubt: undefined } as const;
  return moveNeed(services, actor, needId, read);
}
