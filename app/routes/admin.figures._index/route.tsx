import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageFrame } from '~/app/frame/page-frame';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';
import { readYearFigures } from '~/app/usecases/figures/read-year-figures';
import { YearFigures } from '~/app/views/year-figures';

const t = messagesIn('nb').figures;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data ? t.titleOf(args.data.figures.year) : t.title);

/** The year stands in the address (`?year=`). */
export const loader = guardedLoader('routes/admin.figures._index', ({ services, actor, request }) =>
  readYearFigures(services, actor, new URL(request.url).searchParams.get('year')),
);

export default function AdminFigures() {
  const { figures, years } = useLoaderData<typeof loader>();
  return (
    <PageFrame title={t.titleOf(figures.year)} lead={t.leadOfAll} width="wide">
      <YearFigures figures={figures} years={years} page="/admin/figures" isOfAll={true} />
    </PageFrame>
  );
}
