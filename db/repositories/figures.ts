import { count, eq, inArray } from 'drizzle-orm';
import { agreements, companies, outbox, profiles, proposals } from '../schema/index';
import type { Database } from '../store';
import { toLookAfter } from './outbox';
import { countOpenNeeds } from './open-needs';

/**
 * How many of each there are: whole figures about the work, none about persons. What concerns a
 * protected person is counted nowhere.
 */
export interface Figures {
  readonly companies: number;
  readonly openNeeds: number;
  readonly proposals: number;
  readonly agreements: number;
  /** Letters that nobody will try again by themselves. */
  readonly stuckMail: number;
}

export async function readFigures(db: Database): Promise<Figures> {
  const rows = { rows: count() };
  const [[company], openNeeds, [proposal], [agreement], [mail]] = await Promise.all([
    db.select(rows).from(companies),
    countOpenNeeds(db),
    db
      .select(rows)
      .from(proposals)
      .innerJoin(profiles, eq(profiles.id, proposals.profileId))
      .where(eq(profiles.isProtected, false)),
    db
      .select(rows)
      .from(agreements)
      .innerJoin(profiles, eq(profiles.id, agreements.profileId))
      .where(eq(profiles.isProtected, false)),
    db
      .select(rows)
      .from(outbox)
      .where(inArray(outbox.state, ['parked', ...toLookAfter])),
  ]);
  return {
    companies: company?.rows ?? 0,
    openNeeds,
    proposals: proposal?.rows ?? 0,
    agreements: agreement?.rows ?? 0,
    stuckMail: mail?.rows ?? 0,
  };
}

/** How many proposals stand in each state; those of protected people are counted nowhere. */
export async function countProposalsByState(db: Database) {
  return db
    .select({ state: proposals.state, rows: count() })
    .from(proposals)
    .innerJoin(profiles, eq(profiles.id, proposals.profileId))
    .where(eq(profiles.isProtected, false))
    .groupBy(proposals.state);
}
