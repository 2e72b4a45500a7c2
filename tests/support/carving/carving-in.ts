import { expect } from 'vitest';
import { listCarvedJobs } from '~/db/repositories/carved-jobs';
import type { TestApp } from '../app';
import { aCompany } from '../fixtures/company';
import { aNeed } from '../fixtures/need';
import { aPersonLink } from '../fixtures/person-link';
import { aProfile } from '../fixtures/profile';
import { anEmployer, aSpecialist } from '../fixtures/user';
import { visitorAs, visitorTo } from '../visitor';

/** When the chores of a test are done. */
export const choreDays = [
  { day: 'mon', from: '08:00', to: '14:00' },
  { day: 'tue', from: '08:00', to: '14:00' },
] as const;

export type People = Awaited<ReturnType<ReturnType<typeof carvingIn>['everyone']>>;

/** Jobs put together for one person at one company, and those around them: all in one running app. */
export function carvingIn(app: () => TestApp) {
  /** A company of its own name with small chores in two needs, and a person they fit. */
  async function everyone() {
    const { services } = app();
    const specialist = await aSpecialist(services);
    const person = await aProfile(services, specialist.id);
    const company = await aCompany(services, { name: `Bedrift ${services.newId()}` });
    const chore = (title: string, hoursPerWeek: number) => ({
      title,
      hoursPerWeek,
      times: [...choreDays],
      demands: { company: 'together' as const },
    });
    const kitchen = await aNeed(services, company.id, {
      need: { title: 'Hjelp på kjøkkenet' },
      tasks: [chore('Vaske opp', 4), chore('Pakke brød', 3)],
    });
    const store = await aNeed(services, company.id, {
      need: { title: 'Hjelp på lageret' },
      tasks: [chore('Rydde lager', 3)],
    });
    return {
      specialist,
      person,
      company,
      kitchen,
      store,
      profileId: person.profile.id,
      path: `/profiles/${person.profile.id}/jobs`,
      visitor: await visitorAs(app(), specialist.id),
      colleague: await visitorAs(app(), (await aSpecialist(services)).id),
      boss: await visitorAs(app(), (await anEmployer(services, company.id)).id),
      herself: visitorTo(app(), { person: await aPersonLink(services, person.profile.id) }),
    };
  }

  /** Begins a job of these tasks; answers with its address. */
  async function begun({ visitor, path, company }: People, taskIds: readonly string[] = []) {
    const formId = app().services.newId();
    const form = { intent: 'start', formId, companyId: company.id, taskId: [...taskIds] };
    const started = await visitor.post(path, form);
    expect(started.headers.get('Location')).toBe(`${path}/${formId}`);
    return `${path}/${formId}`;
  }

  /** Sends a change of a job as it stands on the page now. */
  async function change({ visitor }: People, job: string, form: Record<string, string>) {
    const html = await (await visitor.get(job)).text();
    const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
    const formId = /name="formId" value="(\w+)"/.exec(html)?.[1] ?? '';
    return visitor.post(job, { version, formId, ...form });
  }

  async function planOf({ person }: People) {
    const [job] = await listCarvedJobs(app().services.store.read, person.key);
    if (!job) throw new Error('a job was begun');
    return job;
  }

  /** Gives every warning on the page a reason. */
  async function answerAll(people: People, job: string) {
    for (let left = 20; left > 0; left -= 1) {
      const html = await (await people.visitor.get(job)).text();
      const key = /name="key" value="([^"]+)"/.exec(html)?.[1];
      if (key === undefined) return;
      const decoded = key
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'");
      const sent = await change(people, job, {
        intent: 'answer',
        key: decoded,
        reason: 'Kanarigrunn: vi har snakket om det',
      });
      expect(sent.status).toBe(303);
    }
  }

  return { everyone, begun, change, planOf, answerAll };
}
