import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { matchNeedOf } from '~/app/domain/needs/match-need';
import { wordResolver } from '~/app/usecases/matching/word-resolver';
import { listAccess } from '~/db/repositories/access-log';
import { updateCompany } from '~/db/repositories/companies';
import { insertCompanyContact } from '~/db/repositories/company-contacts';
import { completeNeedRow } from '~/db/repositories/specialist-needs';
import { listTasks } from '~/db/repositories/tasks';
import type { User } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let specialist: User;
let visitor: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  // Its index is made at first use, which takes longer than a connection is kept.
  wordResolver.resolve('varer');
  app = await startTestApp();
  specialist = await aSpecialist(app.services);
  visitor = await visitorAs(app, specialist.id);
  stranger = await visitorAs(app, (await aSpecialist(app.services)).id);
});
afterAll(() => app.close());

const find = async (query: string, who = visitor) =>
  (await who.post('/search', { intent: 'search', q: query })).text();

describe('searching', () => {
  it('finds one’s own person by name without showing it, and tells her', async () => {
    const { services } = app;
    const { profile } = await aProfile(services, specialist.id, {
      identity: { name: 'Torunn Sjelden' },
    });
    const page = await find('sjelden');
    expect(page).toContain(profile.code);
    expect(page).not.toContain('Torunn');
    await find('torunn');
    const looks = await listAccess(services.store.read, profile.id);
    expect(looks.map(({ what, name }) => [what, name])).toEqual([['identity', specialist.name]]);
    expect(await find('sjelden', stranger)).toContain('Ingen treff');
    expect(await find(profile.code, stranger)).toContain('Ingen treff');
  });

  it('reads nobody’s name where the code was asked for, or another', async () => {
    const { profile } = await aProfile(app.services, specialist.id, {
      identity: { name: 'Ulest Person' },
    });
    expect(await find(profile.code)).toContain(profile.code);
    expect(await listAccess(app.services.store.read, profile.id)).toEqual([]);
  });

  it('finds a company by name, number, town, contact person and former name', async () => {
    const { services } = app;
    const company = await aCompany(services, {
      name: 'Fjordvask',
      organisationNumber: '310417017',
      municipality: 'Sarpsborg',
    });
    const at = '2026-11-23T08:30:00.000Z';
    await services.store.transaction(async (tx) => {
      await insertCompanyContact(tx, {
        ...{ id: services.newId(), companyId: company.id, name: 'Bodil Børrestad' },
        ...{ role: null, phone: null, email: null, createdAt: at, updatedAt: at, removedAt: null },
      });
      await updateCompany(tx, company.id, company.updatedAt, { name: 'Nyvask', updatedAt: at });
    });
    for (const query of ['nyvask', '310 417 017', 'sarpsborg', 'børrestad', 'fjordvask']) {
      expect(await find(query)).toContain(`/companies/${company.id}`);
    }
    expect(await find('fjordvask')).toContain('Het før Fjordvask');
    expect(await (await visitor.get(`/companies/${company.id}`)).text()).toContain(
      'Het før: Fjordvask',
    );
    const list = await (await visitor.get('/companies?query=fjordvask')).text();
    expect(list).toContain(`/companies/${company.id}`);
  });

  it('finds needs, and only one’s own proposals', async () => {
    const asked = await anAskedProposal(app.services, {}, { specialist });
    const page = await find(asked.company.name);
    expect(page).toContain(`/needs/${asked.need.need.id}`);
    expect(page).toContain(`/proposals/${asked.proposal.id}`);
    const theirs = await find(asked.company.name, stranger);
    expect(theirs).toContain(`/needs/${asked.need.need.id}`);
    expect(theirs).not.toContain(`/proposals/${asked.proposal.id}`);
  });

  it('finds a need by its tasks, other words for the same work and slips, and no word by its middle', async () => {
    const { services } = app;
    const company = await aCompany(services, { name: 'Hyllehuset' });
    const tasks = [{ title: 'Sette tilbake handlevogner' }, { title: 'Fylle på varer' }];
    const { need } = await aNeed(services, company.id, { tasks });
    const resolved = resolveNeed(
      matchNeedOf(company.name, need, await listTasks(services.store.read, need.id)),
      wordResolver,
    );
    await services.store.transaction((tx) =>
      completeNeedRow(tx, need.id, { resolved, updatedAt: need.updatedAt }),
    );
    for (const query of ['tilbake', 'hyllehuset varer', 'varepåfyling']) {
      expect([query, (await find(query)).includes(`/needs/${need.id}`)]).toEqual([query, true]);
    }
    expect(await find('tilbake')).toContain('Oppgave: Sette tilbake handlevogner');
    expect(await find('bake')).not.toContain(`/needs/${need.id}`);
  });

  it('finds one’s own people by what they wish, and nobody else’s', async () => {
    const facts = { wish: 'jobbe med ponnier', wanted: ['strigle hest'] };
    const { profile } = await aProfile(app.services, specialist.id, { facts });
    for (const query of ['ponni', 'strigle']) {
      expect(await find(query)).toContain(profile.code);
      expect(await find(query, stranger)).not.toContain(profile.code);
    }
    expect(await listAccess(app.services.store.read, profile.id)).toEqual([]);
  });

  it.each(['93 44 55 66', '93445566', '+47 93445566', '004793445566'])(
    'finds own people and companies by the telephone «%s»',
    async (query) => {
      const { services } = app;
      const at = '2026-11-23T08:30:00.000Z';
      const { profile } = await aProfile(services, specialist.id, {
        identity: { phone: '934 45 566' },
      });
      const company = await aCompany(services);
      const contact = { name: 'Nils Ringer', phone: '+47 93 44 55 66', role: null, email: null };
      const row = { ...contact, companyId: company.id, createdAt: at, updatedAt: at };
      await services.store.transaction((tx) =>
        insertCompanyContact(tx, { ...row, id: services.newId(), removedAt: null }),
      );
      const page = await find(query);
      expect(page).toContain(profile.code);
      expect(page).toContain(`/companies/${company.id}`);
      expect(await find(query, stranger)).not.toContain(profile.code);
      const looks = await listAccess(services.store.read, profile.id);
      expect(looks.map(({ what }) => what)).toEqual(['identity']);
    },
  );

  it('guesses at a company whose name is misspelt', async () => {
    const company = await aCompany(app.services, { name: 'Krokodillekaféen' });
    expect(await find('krokodilekafen')).toContain(`/companies/${company.id}`);
  });

  it('finds a company by a word inside its name, and guesses at none beside it', async () => {
    const laundry = await aCompany(app.services, { name: 'Værne Gartveri' });
    const nursery = await aCompany(app.services, { name: 'Kystgartneriet' });
    for (const page of [
      await find('gartneri'),
      await (await visitor.get('/companies?query=gartneri')).text(),
    ]) {
      expect(page).toContain(`/companies/${nursery.id}`);
      expect(page).not.toContain(`/companies/${laundry.id}`);
    }
  });

  it('finds a company by somebody who signs in there, and an own person by the code without its dash', async () => {
    const company = await aCompany(app.services);
    await anEmployer(app.services, company.id, { name: 'Hanne Fossumrud' });
    const page = await find('fossumrud');
    expect(page).toContain(`/companies/${company.id}`);
    expect(page).toContain('Hanne Fossumrud');
    const { profile } = await aProfile(app.services, specialist.id, {
      profile: { code: 'HAV-393' },
    });
    expect(await find('hav393')).toContain(`/profiles/${profile.id}`);
  });

  it('says the next step where nothing is found', async () => {
    const page = await find('finnesikke');
    expect(page).toContain('Ingen treff på «finnesikke»');
    expect(page).toContain('/companies/new');
  });

  it('answers two thousand hostile characters', async () => {
    for (const query of ['(a+)+'.repeat(400), `"><img src=x>\u202e\u0000%`.repeat(120)]) {
      const answer = await visitor.post('/search', { intent: 'search', q: query });
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain('<img src=x');
    }
  });

  it('stands in the top navigation', async () => {
    expect(await (await visitor.get('/desk')).text()).toContain('href="/search"');
    expect((await visitor.get('/search')).status).toBe(200);
  });
});
