import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { messagesIn } from '~/app/i18n/messages';
import { csvAnswer } from '~/app/server/csv-answer';
import { guardedLoader } from '~/app/server/guard';
import { exportCompanies } from '~/app/usecases/companies/file/export-companies';

const t = messagesIn('nb').companyFile;

/** The register as a file. */
export const loader = guardedLoader('routes/admin.companies.export', async (args) => {
  const { services, actor } = args;
  const content = await exportCompanies(services, actor, t.words);
  return csvAnswer(t.exportName(osloDateOf(services.clock.now())), content);
});
