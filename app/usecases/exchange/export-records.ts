import { listCompanies } from '~/db/repositories/companies';
import { listAllNeeds } from '~/db/repositories/needs';
import { listAllProfiles } from '~/db/repositories/profiles';
import { listTasks } from '~/db/repositories/tasks';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { MatchNeed, MatchProfile } from '../../domain/matching/input';
import { matchNeedOf } from '../../domain/needs/match-need';
import type { Services } from '../../services';
import { record } from '../record';

export interface Exported {
  readonly today: PlainDate;
  readonly needs: readonly MatchNeed[];
  readonly profiles: readonly MatchProfile[];
}

/**
 * Everything the matcher works with, in the interchange format: profiles under their pseudonyms,
 * never the identified layer, and without those who are protected. The export itself stands in the
 * log.
 */
export async function exportRecords(services: Services): Promise<Exported> {
  const db = services.store.read;
  const names = new Map((await listCompanies(db)).map(({ id, name }) => [id, name]));
  const needs: MatchNeed[] = [];
  for (const need of await listAllNeeds(db)) {
    const tasks = await listTasks(db, need.id);
    const { companyId: _ofThisRegister, ...told } = matchNeedOf(
      names.get(need.companyId) ?? '',
      need,
      tasks,
    );
    needs.push(told);
  }
  const profiles = (await listAllProfiles(db, services.keyRing)).map(({ profile, layer }) => {
    const { declinedCompanyIds: _ofThisRegister, ...facts } = layer.facts;
    return { ...facts, id: profile.code };
  });
  await services.store.transaction((tx) =>
    record(tx, services, {
      action: 'records.exported',
      actor: 'operator',
      subject: 'records:all',
      facts: { needs: needs.length, profiles: profiles.length },
    }),
  );
  return { today: osloDateOf(services.clock.now()), needs, profiles };
}
