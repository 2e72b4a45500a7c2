import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { messagesIn } from '~/app/i18n/messages';
import { planCompanyImport } from '~/app/usecases/companies/file/plan-company-import';
import { sendCompanyFile } from '~/app/usecases/companies/file/send-company-file';
import { listCompanies } from '~/db/repositories/companies';
import { anAdministrator } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => {
  services = openTestServices();
});
afterEach(() => services.dispose());

/** The use case as a process of its own has it: what it remembers is not the others'. */
async function inAProcess() {
  vi.resetModules();
  return import('~/app/usecases/companies/file/confirm-company-import');
}

test('a file two processes take in at once is taken in once', async () => {
  const { words } = messagesIn('nb').companyFile;
  const { id: userId, name } = await anAdministrator(services);
  const actor = { kind: 'administrator', userId, name } as const;
  const rows = Array.from({ length: 200 }, (_, n) => `To prosesser ${n} AS;Privat;Moss`);
  const content = ['Navn;Sektor;Kommune', ...rows].join('\n');
  const importId = services.newId();
  expect((await sendCompanyFile(services, actor, { importId, content, words })).ok).toBe(true);
  const reading = { words, fill: {} };
  const plan = await planCompanyImport(services.store.read, content, reading);
  const hash = plan.ok ? plan.hash : '';

  const processes = [await inAProcess(), await inAProcess(), await inAProcess()];
  const answers = await Promise.all(
    processes.map(({ confirmCompanyImport }) =>
      confirmCompanyImport(services, actor, importId, { ...reading, hash }),
    ),
  );
  expect(answers.some(({ ok }) => ok)).toBe(true);
  const names = (await listCompanies(services.store.read)).map((company) => company.name);
  expect(names.filter((each) => each.startsWith('To prosesser'))).toHaveLength(200);
  expect(new Set(names).size).toBe(names.length);
});
