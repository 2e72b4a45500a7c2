import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PlainFrame } from '~/app/frame/page-frame';
import { titled } from '~/app/frame/page-title';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readPersonQuestions } from '~/app/usecases/matching/read-person-questions';
import { QuestionSheet } from '~/app/views/question-sheet';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.questionSheets.person.title);

/** Everything open about a person, as one sheet for a talk: neither code nor name stands on it. */
export const loader = guardedLoader('routes/profiles.$profileId.questions', async (args) => {
  const { profileId = '' } = args.params;
  return (await readPersonQuestions(args.services, args.actor, profileId)) ?? notFound();
});

export default function Questions() {
  const { profileId, blocks, questions } = useLoaderData<typeof loader>();
  const { profiles, questionSheets } = useMessages().specialist;
  const t = questionSheets.person;
  return (
    <PlainFrame title={t.title} lead={t.lead}>
      <div className="stack">
        <p className="screen-only">
          <a className="back-link" href={`/profiles/${profileId}`}>
            {t.back}
          </a>
        </p>
        {blocks.length + questions.length === 0 ? <p>{t.none}</p> : null}
        <QuestionSheet
          title={t.blocks}
          questions={blocks.map((block) => t.block(profiles.blockTitles[block]))}
        />
        <QuestionSheet title={t.needs} questions={questions} />
        <p>{t.private}</p>
      </div>
    </PlainFrame>
  );
}
