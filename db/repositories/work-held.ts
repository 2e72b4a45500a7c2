import { and, count, eq, isNull, notInArray } from 'drizzle-orm';
import { finalStates } from '~/app/domain/proposals/proposal-state';
import { agreements, companies, profiles, proposals } from '../schema/index';
import type { Database } from '../store';
import { isNotAsked } from './hand-overs';

/** How much rests on one specialist. What concerns a protected person is counted nowhere. */
export interface WorkHeld {
  readonly jobseekers: number;
  /** Of the jobseekers, those nobody has asked about a new specialist. */
  readonly notAsked: number;
  readonly proposals: number;
  readonly agreements: number;
  readonly companies: number;
}

export async function countWorkHeld(db: Database, specialistId: string): Promise<WorkHeld> {
  const rows = { rows: count() };
  const isSeen = eq(profiles.isProtected, false);
  const isHers = and(eq(profiles.specialistId, specialistId), isSeen);
  const [[people], [notAsked], [open], [agreed], [contacts]] = await Promise.all([
    db.select(rows).from(profiles).where(isHers),
    db
      .select(rows)
      .from(profiles)
      .where(and(isHers, isNotAsked(db))),
    db
      .select(rows)
      .from(proposals)
      .innerJoin(profiles, eq(profiles.id, proposals.profileId))
      .where(
        and(
          eq(proposals.specialistId, specialistId),
          notInArray(proposals.state, [...finalStates]),
          isSeen,
        ),
      ),
    db
      .select(rows)
      .from(agreements)
      .innerJoin(profiles, eq(profiles.id, agreements.profileId))
      .where(
        and(
          eq(agreements.specialistId, specialistId),
          isNull(agreements.endedAt),
          isNull(agreements.lapsedAt),
          isSeen,
        ),
      ),
    db.select(rows).from(companies).where(eq(companies.specialistId, specialistId)),
  ]);
  return {
    jobseekers: people?.rows ?? 0,
    notAsked: notAsked?.rows ?? 0,
    proposals: open?.rows ?? 0,
    agreements: agreed?.rows ?? 0,
    companies: contacts?.rows ?? 0,
  };
}
