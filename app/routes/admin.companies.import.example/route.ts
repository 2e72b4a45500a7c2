import { messagesIn } from '~/app/i18n/messages';
import { csvAnswer } from '~/app/server/csv-answer';
import { guardedLoader } from '~/app/server/guard';
import { exampleFile } from '~/app/usecases/companies/file/export-companies';

const t = messagesIn('nb').companyFile;

/** A file to begin from, with the columns and the answers as they are read. */
export const loader = guardedLoader('routes/admin.companies.import.example', async () =>
  csvAnswer(t.exampleName, exampleFile(t.words)),
);
