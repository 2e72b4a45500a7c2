import type { Chore, ChoreState } from '~/app/domain/chores/chore';
import { listChoresOfCompany, findLatestChoreList } from '~/db/repositories/chores';
import { judgeChore } from '~/app/usecases/chores/judge-chore';
import { openChoreList } from '~/app/usecases/chores/open-chore-list';
import { putInChore } from '~/app/usecases/chores/put-in-chore';
import { demoPeople } from '../demo-people';
import { done, type Then } from '../history';
import { employerOf } from './employers';

type TownChore = Chore & { readonly state: ChoreState; readonly daysAgo: number };

const bakery = demoPeople.company.id;
const townHall = 'demo-company-radhus';

/**
 * What colleagues have put in: the bakery has some to look over, the town hall a job in the making.
 */
const townChores: Readonly<Record<string, readonly TownChore[]>> = {
  [bakery]: [
    chore('Brette kakeesker', 'Butikken', 30, 'daily', 'kept', 5),
    chore('Vaske kurvene til brødet', 'Bakeriet', 60, 'weekly', 'kept', 4),
    chore('Tørke støv av hyllene', 'Butikken', 30, 'weekly', 'kept', 4),
    chore('Vaske kurver og brett', 'Butikken', 30, 'some-days', 'waiting', 2),
    chore('Vanne blomstene ute', 'Uteplassen', 10, 'daily', 'waiting', 1),
    chore('Rydde skapet med bursdagslys', null, 60, 'seldom', 'waiting', 1),
  ],
  [townHall]: [
    chore('Makulere gamle papirer', 'Byggesak', 60, 'weekly', 'kept', 12),
    chore('Makulering', 'Lønn', 120, 'weekly', 'kept', 11),
    chore('Fylle papir i skriverne', 'Alle etasjer', 30, 'daily', 'kept', 11),
    chore('Rydde møterom og sette fram vann', 'Andre etasje', 30, 'daily', 'kept', 10),
    chore('Vanne plantene', 'Fellesarealet', 60, 'weekly', 'kept', 9),
    chore('Skanne kart', 'Teknisk', 120, 'some-days', 'kept', 8),
    chore('Kjøre sjefens bil til vask', null, 60, 'monthly', 'left-out', 8),
  ],
};

/** Two workplaces collect the chores nobody gets round to. */
export async function playChores(then: Then): Promise<void> {
  for (const [companyId, chores] of Object.entries(townChores)) {
    const employer = employerOf(companyId);
    const opened = then(14);
    await done(openChoreList(opened, employer, opened.newId()));
    const list = await findLatestChoreList(opened.store.read, companyId);
    for (const { state: _later, daysAgo, ...put } of chores) {
      const services = then(daysAgo);
      const sent = { token: list?.token ?? '', choreId: services.newId(), chore: put };
      await done(putInChore(services, { ...sent, clientAddress: '192.0.2.1' }));
    }
    const services = then(1);
    for (const { id, text } of await listChoresOfCompany(services.store.read, companyId)) {
      const state = chores.find((each) => each.text === text)?.state ?? 'waiting';
      if (state !== 'waiting') await done(judgeChore(services, employer, id, state));
    }
  }
}

function chore(
  text: string,
  place: string | null,
  minutes: number,
  rhythm: Chore['rhythm'],
  state: ChoreState,
  daysAgo: number,
): TownChore {
  return { text, place, minutes, rhythm, state, daysAgo };
}
