import type { Services } from '../../services';

const daysKept = 14;

/** A draft last touched before this moment is gone: two weeks are a holiday, not a store. */
export function draftsKeptSince({ clock }: Pick<Services, 'clock'>): string {
  return new Date(clock.now().getTime() - daysKept * 86_400_000).toISOString();
}
