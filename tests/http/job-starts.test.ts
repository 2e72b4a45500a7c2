import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const days = [
  { day: 'mon', from: '08:00', to: '14:00' },
  { day: 'tue', from: '08:00', to: '14:00' },
  { day: 'wed', from: '08:00', to: '14:00' },
] as const;
const chore = (title: string, hoursPerWeek: number) => ({
  title,
  hoursPerWeek,
  times: [...days],
  demands: { company: 'together' as const },
});

/** A company with 15 hours of small chores in two needs, and a specialist with one person. */
async function aTown() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const person = await aProfile(services, specialist.id);
  const company = await aCompany(services, { name: `Bedrift ${services.newId()}` });
  const kitchen = await aNeed(services, company.id, {
    need: { title: 'Hjelp på kjøkkenet' },
    tasks: [chore('Vaske opp', 4), chore('Pakke brød', 3)],
  });
  const store = await aNeed(services, company.id, {
    need: { title: 'Hjelp på lageret' },
    tasks: [chore('Rydde lager', 5), chore('Brette esker', 3)],
  });
  const visitor = await visitorAs(app, specialist.id);
  return { specialist, person, company, kitchen, store, visitor };
}

const idsOn = (html: string) =>
  [...html.matchAll(/name="taskId" value="(\w+)"/g)].map(([, id]) => id);

describe('Beginning with the tasks', () => {
  it('is offered on the need and on the company, and shows whom they fit with the best for each', async () => {
    const { visitor, company, kitchen, store, person } = await aTown();
    const here = `/jobs?company=${company.id}`;
    expect(await (await visitor.get(`/companies/${company.id}`)).text()).toContain(here);
    const needPage = await (await visitor.get(`/needs/${kitchen.need.id}`)).text();
    expect(needPage.replaceAll('&amp;', '&')).toContain(`${here}&need=${kitchen.need.id}`);

    const ofAll = await (await visitor.get(here)).text();
    expect(ofAll).toContain(person.profile.code);
    expect(ofAll).toContain('15 timer i uka');
    const ofOne = await (await visitor.get(`${here}&need=${store.need.id}`)).text();
    expect(idsOn(ofOne).sort()).toEqual(store.tasks.map(({ id }) => id).sort());
  });

  it('opens the workbench with that job, which is then about her: the company reads nothing of it', async () => {
    const { visitor, company, person } = await aTown();
    const html = await (await visitor.get(`/jobs?company=${company.id}&hours=9`)).text();
    const jobs = `/profiles/${person.profile.id}/jobs`;
    expect(html).toContain(`action="${jobs}"`);
    const formId = /name="formId" value="(\w+)"/.exec(html)?.[1] ?? '';
    const taskId = idsOn(html).flatMap((id) => id ?? []);
    const form = { intent: 'start', formId, companyId: company.id, taskId };
    expect((await visitor.post(jobs, form)).headers.get('Location')).toBe(`${jobs}/${formId}`);
    const job = await (await visitor.get(`${jobs}/${formId}`)).text();
    expect(job).toContain('9 timer i uka');
  });

  it('shows the tasks that come nearest to the hours, without anybody, at each company', async () => {
    const { visitor, company, person } = await aTown();
    const html = await (await visitor.get('/jobs?hours=11')).text();
    const card =
      html
        .split('<article')
        .slice(1)
        .find((each) => each.includes(company.name)) ?? '';
    expect(card).toContain('11 timer i uka');
    expect(card.replaceAll('&amp;', '&')).toContain(`/jobs?company=${company.id}&hours=11`);
    expect(html).not.toContain(person.profile.code);
    expect(html).not.toContain('name="taskId"');
  });

  it('says what to write where the hours are none, and keeps them', async () => {
    const { visitor } = await aTown();
    const html = await (await visitor.get('/jobs?hours=mange')).text();
    expect(html).toContain('Skriv timer i uka som et tall fra 1 til 37,5');
    expect(html).toContain('value="mange"');
  });

  it('has nobody else’s people, and no need that is about somebody', async () => {
    const { visitor, company } = await aTown();
    const { services } = app;
    const colleague = await aSpecialist(services);
    const hers = await aProfile(services, colleague.id);
    const own = await aNeed(services, company.id, {
      need: { title: 'Kanaribehov', aboutPersonId: hers.profile.id },
      tasks: [chore('Kanarioppgave', 6)],
    });
    const away = await (await visitor.get(`/jobs?company=${company.id}&hours=21`)).text();
    expect(away).not.toContain(hers.profile.code);
    expect(away).not.toContain('Kanari');
    const home = await visitorAs(app, colleague.id);
    const near = await (await home.get(`/jobs?company=${company.id}&hours=21`)).text();
    expect(near).toContain(hers.profile.code);
    expect(near).not.toContain(own.tasks[0]?.id);
  });
});
