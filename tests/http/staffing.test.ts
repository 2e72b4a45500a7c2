import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvents, staffingNotes } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCarvedJob } from '../support/fixtures/carved-job';
import { aCompany } from '../support/fixtures/company';
import { aProfile } from '../support/fixtures/profile';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const said = {
  intent: 'note',
  on: '2026-11-20',
  source: 'daglig leder, på telefon',
  ordinary: '12',
  ordinaryLastYear: '14',
  subsidised: '2',
  colleaguesTold: 'Lederen på møtet 18. november',
  safetyTold: 'har ikke',
};

async function aWorkbench() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const person = await aProfile(services, specialist.id);
  const company = await aCompany(services, { name: `Bedrift ${services.newId()}` });
  const task = { id: 'a', title: 'Vaske opp', hoursPerWeek: 8 };
  const tasks = [{ task, move: 'carve' as const }];
  const jobId = await aCarvedJob(services, { person, company, specialist }, { tasks });
  return {
    visitor: await visitorAs(app, specialist.id),
    boss: await visitorAs(app, (await anEmployer(services, company.id)).id),
    job: `/profiles/${person.profile.id}/jobs/${jobId}`,
    at: `/companies/${company.id}`,
    form: `/companies/${company.id}/staffing`,
  };
}

describe('What a company says of its staff', () => {
  it('is asked for on the workbench, written down once, and warned by there', async () => {
    const { visitor, job, at, form } = await aWorkbench();
    const before = await (await visitor.get(job)).text();
    expect(before).toContain('Vi vet ikke hvor mange som arbeider der');
    expect(before).toContain(`href="${form}"`);
    const formId = await formIdOn(await visitor.get(form));
    const sent = await Promise.all([1, 2].map(() => visitor.post(form, { ...said, formId })));
    expect(sent.map(({ headers }) => headers.get('Location'))).toEqual([at, at]);
    const { read } = app.services.store;
    expect(await read.select().from(staffingNotes)).toHaveLength(1);
    const log = await read.select().from(auditEvents);
    expect(log.filter(({ action }) => action === 'staffing.noted')).toHaveLength(1);
    expect(await (await visitor.get(at)).text()).toContain('Lederen på møtet 18. november');
    const after = await (await visitor.get(job)).text();
    for (const text of [
      'Bedriften har 12 ansatte nå, og hadde 14 for ett år siden',
      'Med én til blir det mer enn 2',
      'Vi vet ikke om tillitsvalgt er med',
    ]) {
      expect(after).toContain(text);
    }
    expect(after).not.toContain('Vi vet ikke hvor mange som arbeider der');
    expect(after).not.toContain('Vi vet ikke om kollegene vet om det');
  });

  it('says which answer is wrong and keeps the others, and is no employer’s to read', async () => {
    const { visitor, boss, form } = await aWorkbench();
    const formId = app.services.newId();
    const wrong = { ...said, formId, on: '2026-11-24', ordinary: 'mange', source: '' };
    const answer = await visitor.post(form, wrong);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const text of [
      'Skriv datoen de sa det, i dag eller før',
      'Skriv hvem som sa det, med høyst 120 tegn',
      'Skriv antall personer som et helt tall',
      'Lederen på møtet 18. november',
    ]) {
      expect(html).toContain(text);
    }
    expect([302, 303, 403, 404]).toContain((await boss.get(form)).status);
  });
});
