import { messagesIn } from '~/app/i18n/messages';
import { csvAnswer } from '~/app/server/csv-answer';
import { guardedLoader } from '~/app/server/guard';
import { readYearFigures } from '~/app/usecases/figures/read-year-figures';
import { figuresAsCsv } from '~/app/views/figures-as-csv';

const messages = messagesIn('nb');

/** The same figures as the page, as a file. */
export const loader = guardedLoader(
  'routes/admin.figures.file',
  async ({ services, actor, request }) => {
    const year = new URL(request.url).searchParams.get('year');
    const { figures } = await readYearFigures(services, actor, year);
    return csvAnswer(
      messages.figures.fileName(figures.year),
      figuresAsCsv(figures, messages, { isOfAll: true }),
    );
  },
);
