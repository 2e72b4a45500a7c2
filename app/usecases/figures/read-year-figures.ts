import { listWorkFacts } from '~/db/repositories/work-facts';
import type { AdministratorActor, SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { WorkFacts } from '../../domain/figures/work-facts';
import { yearFiguresOf, type YearFigures } from '../../domain/figures/year-figures';
import type { Services } from '../../services';

export interface FiguresView {
  readonly figures: YearFigures;
  /** The years there is anything to count in, the latest first. */
  readonly years: readonly number[];
}

/**
 * The figures of a year: an administrator's of everybody, told where they are about six people or
 * more; a specialist's of her own people, in full. An unknown year is this one.
 */
export async function readYearFigures(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  actor: AdministratorActor | SpecialistActor,
  wanted: string | null,
): Promise<FiguresView> {
  const today = osloDateOf(clock.now());
  const audience = actor.kind === 'specialist' ? 'own' : 'all';
  const facts = await listWorkFacts(
    store.read,
    actor.kind === 'specialist' ? { specialistId: actor.userId } : {},
  );
  const years = yearsOf(facts, Number(today.slice(0, 4)));
  const year = years.find((each) => String(each) === wanted) ?? years[0]!;
  return { figures: yearFiguresOf(facts, { year, today, audience }), years };
}

/** From the first year anybody was taken in or a need was sent in, to this one. */
function yearsOf({ people, needs }: WorkFacts, now: number): number[] {
  const begun = [
    ...people.map(({ since }) => Number(since.slice(0, 4))),
    ...needs.map(({ submittedOn }) => Number(submittedOn.slice(0, 4))),
  ].reduce((first, year) => Math.min(first, year), now);
  return Array.from({ length: now - begun + 1 }, (_, ago) => now - ago);
}
