import { eq, sql } from 'drizzle-orm';
import { rateLimits } from '../schema/index';
import type { Database } from '../store';

export type RateWindow = typeof rateLimits.$inferSelect;

/** The window last counted under a key; the caller judges whether it is over. */
export async function findRateWindow(db: Database, key: string): Promise<RateWindow | undefined> {
  const [window] = await db.select().from(rateLimits).where(eq(rateLimits.key, key));
  return window;
}

/** Counts one hit at `now`; a window that began at `overAt` or before is over and begins again. */
export async function countHit(tx: Database, key: string, now: string, overAt: string) {
  const isOver = sql`${rateLimits.windowStartAt} <= ${overAt}`;
  await tx
    .insert(rateLimits)
    .values({ key, windowStartAt: now, count: 1 })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimits.count} + 1 end`,
        windowStartAt: sql`case when ${isOver} then ${now} else ${rateLimits.windowStartAt} end`,
      },
    });
}
