import { Form } from '@remix-run/react';
import { formatShortDate } from '~/app/domain/calendar/format-date';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { answersFrom } from '~/app/domain/searches/search-state';
import { longestSearchReason } from '~/app/domain/searches/wanted-search';
import { textOf, type FormState } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { FinePrint } from '~/app/ui/fine-print';
import { Tag } from '~/app/ui/tag';
import type { ProfileView } from '~/app/usecases/profiles/read-profile';

type Asked = ProfileView['searches'][number];

interface SearchesProps {
  readonly profile: Pick<ProfileView, 'id' | 'searches'>;
  /** The form that was not taken, with the search it answers. */
  readonly sent: FormState | undefined;
}

/** What the jobseeker has asked for without any need behind it, and the ways to begin. */
export function Searches({ profile: { id, searches }, sent }: SearchesProps) {
  const t = useMessages().specialist.searches;
  const open = searches.filter(({ state }) => answersFrom(state).length > 0);
  const earlier = searches.filter((search) => !open.includes(search));
  if (searches.length === 0) return null;
  return (
    <section className="stack" id="searches">
      <h2>{t.title}</h2>
      {open.map((search) => (
        <OpenSearch
          key={search.id}
          profileId={id}
          search={search}
          form={sent && textOf(sent, 'searchId') === search.id ? sent : { values: {}, errors: {} }}
        />
      ))}
      {open.length > 0 ? (
        <FinePrint>
          <p>{t.rule}</p>
        </FinePrint>
      ) : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{t.earlier}</summary>
          <ul className="tile-list">
            {earlier.map(({ id: searchId, wanted, state, reason }) => (
              <li key={searchId}>
                {wanted.what} <Tag>{t.states[state]}</Tag>
                {reason ? <div className="soft small">{t.youWrote(reason)}</div> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface OpenSearchProps {
  readonly profileId: string;
  readonly search: Asked;
  readonly form: FormState;
}

function OpenSearch({ profileId, search, form }: OpenSearchProps) {
  const { searches: t, writtenDown } = useMessages().specialist;
  const { wanted, state, reason, askedAt, saidHow, saidOn, concepts } = search;
  return (
    <Card
      level={3}
      title={wanted.what}
      eyebrow={
        <>
          <Tag tone={state === 'asked' ? 'attention' : 'waiting'}>{t.states[state]}</Tag>{' '}
          {saidHow && saidOn
            ? writtenDown.said.line[saidHow](formatShortDate(saidOn))
            : t.asked(formatShortDate(osloDateOf(new Date(askedAt))))}
        </>
      }
    >
      {wanted.where ? <p>{t.where(wanted.where)}</p> : null}
      {wanted.company ? <p>{t.company(wanted.company)}</p> : null}
      {reason ? <p>{t.youWrote(reason)}</p> : null}
      <p className="choice__legend">{t.startTitle}</p>
      <ul>
        <li>
          <a href={`/profiles/${profileId}/matches`}>{t.matches}</a>
        </li>
        {concepts.map((concept) => (
          <li key={concept.id}>
            <a href={`/colleagues?about=${encodeURIComponent(concept.id)}`}>
              {t.ask(concept.label)}
            </a>
          </li>
        ))}
        {concepts.length === 0 ? (
          <li>
            <a href="/colleagues">{t.askPlain}</a>
          </li>
        ) : null}
      </ul>
      <p className="soft small">{t.askHint}</p>
      <AnswerForm search={search} form={form} />
    </Card>
  );
}

function AnswerForm({ search, form }: Pick<OpenSearchProps, 'search' | 'form'>) {
  const t = useMessages().specialist.searches;
  const { id, state, wanted } = search;
  return (
    <details open={state === 'asked' || Object.keys(form.errors).length > 0}>
      <summary>
        {t.answerTitle}
        <span className="visually-hidden"> {wanted.what}</span>
      </summary>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="searchId" value={id} />
        <Choice
          id={`answer-${id}`}
          name="answer"
          legend={t.answer}
          options={answersFrom(state).map((value) => ({ value, label: t.answers[value] }))}
          chosen={[textOf(form, 'answer')]}
          error={form.errors['answer']}
          layout="row"
        />
        <Field
          id={`reason-${id}`}
          name="reason"
          kind="textarea"
          rows={3}
          label={t.reason}
          hint={t.reasonHint}
          error={form.errors['reason']}
          defaultValue={textOf(form, 'reason')}
          maxLength={longestSearchReason}
        />
        <Button intent="answer-search" about={wanted.what}>
          {t.send}
        </Button>
      </Form>
    </details>
  );
}
