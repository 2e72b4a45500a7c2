import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { tickAnswers } from '~/app/domain/needs/requirements/ticks';
import { PlainFrame } from '~/app/frame/page-frame';
import { titled } from '~/app/frame/page-title';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { Table } from '~/app/ui/table';
import { readPersonRequirements } from '~/app/usecases/proposals/read-person-requirements';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.requirements.sheet.title);

/** The list as a sheet to print and go through with a pen: neither code nor name stands on it. */
export const loader = guardedLoader(
  'routes/needs.$needId.requirements.$profileId.print',
  async ({ services, actor, params }) => {
    const { needId = '', profileId = '' } = params;
    const view =
      (await readPersonRequirements(services, actor, { needId, profileId })) ?? notFound();
    return {
      back: `/needs/${needId}/requirements/${profileId}`,
      needTitle: view.needTitle,
      company: view.company,
      items: view.items.map(({ text, kind, tasks }) => ({ text, kind, tasks })),
    };
  },
);

export default function Sheet() {
  const { sheet: t, title, answers, about } = useMessages().specialist.requirements;
  const { back, needTitle, company, items } = useLoaderData<typeof loader>();
  return (
    <PlainFrame title={t.title} lead={t.lead(needTitle, company)}>
      <p className="screen-only">
        <a className="back-link" href={back}>
          {title}
        </a>
      </p>
      <p>{t.how}</p>
      <Table
        caption={t.title}
        isCaptionHidden
        columns={[
          { key: 'text', label: t.item },
          { key: 'answers', label: t.answers },
        ]}
        rows={items.map(({ text, kind, tasks }) => ({
          id: text,
          cells: {
            text: (
              <>
                {text}
                {tasks.length > 0 ? (
                  <div className="soft small">{about(tasks.join(' · '))}</div>
                ) : null}
              </>
            ),
            answers: tickAnswers.map((answer) => (
              <div key={answer}>
                <Box /> {answers[kind][answer]}
              </div>
            )),
          },
        }))}
      />
      <p>{t.private}</p>
    </PlainFrame>
  );
}

function Box() {
  const t = useMessages().specialist.requirements.sheet;
  return (
    <span className="tick-sheet__box">
      <span className="visually-hidden">{t.box}</span>
    </span>
  );
}
