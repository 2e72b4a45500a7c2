import { count, inArray } from 'drizzle-orm';
import { agreements, companies, needs, outbox, proposals } from '../schema/index';
import type { Database } from '../store';

/** How many of each there are: whole figures about the work, none about persons. */
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
  const [[company], [need], [proposal], [agreement], [mail]] = await Promise.all([
    db.select(rows).from(companies),
    db
      .select(rows)
      .from(needs)
      .where(inArray(needs.state, ['submitted', 'analysed', 'open', 'paused'])),
    db.select(rows).from(proposals),
    db.select(rows).from(agreements),
    db
      .select(rows)
      .from(outbox)
      .where(inArray(outbox.state, ['parked', 'uncertain'])),
  ]);
  return {
    companies: company?.rows ?? 0,
    openNeeds: need?.rows ?? 0,
    proposals: proposal?.rows ?? 0,
    agreements: agreement?.rows ?? 0,
    stuckMail: mail?.rows ?? 0,
  };
}
