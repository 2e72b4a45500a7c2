import { listAccess } from '~/db/repositories/access-log';
import { listCaseSharings } from '~/db/repositories/case-sharings';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { sharingState, type SharingState } from '../../domain/consent/case-sharing';

/** One asking as it stands on a day, with every reading it let happen. */
export interface SharingView {
  readonly id: string;
  readonly specialist: string;
  readonly colleague: string;
  readonly purpose: string;
  readonly state: SharingState;
  readonly askedAt: string;
  readonly untilOn: PlainDate;
  readonly answeredAt: string | null;
  readonly endedAt: string | null;
  readonly witness: string | null;
  /** When the colleague has read, newest first, and whether profile or matches. */
  readonly looks: readonly { readonly at: string; readonly what: 'profile' | 'matches' }[];
}

/** All a person was asked about colleagues who may read, newest first. */
export async function sharingsOf(
  db: Database,
  key: PersonKey,
  today: PlainDate,
): Promise<SharingView[]> {
  const sharings = await listCaseSharings(db, key);
  const looks = sharings.length > 0 ? await listAccess(db, key.profileId) : [];
  return sharings.map((sharing) => {
    const { id, specialist, colleague, purpose, askedAt, untilOn } = sharing;
    const { answer, answeredAt, endedAt, witness } = sharing;
    const isByIt = ({ userId, at }: (typeof looks)[number]) =>
      answer === 'yes' &&
      userId === sharing.colleagueId &&
      at >= (answeredAt ?? '') &&
      (endedAt === null || at <= endedAt);
    return {
      ...{ id, specialist, colleague, purpose, askedAt, untilOn, answeredAt, endedAt, witness },
      state: sharingState(sharing, today),
      looks: looks.flatMap((look) =>
        isByIt(look) && (look.what === 'profile' || look.what === 'matches')
          ? [{ at: look.at, what: look.what }]
          : [],
      ),
    };
  });
}
