import { Form } from '@remix-run/react';
import type { VagueDemand } from '~/app/domain/needs/analysis/vague-wordings';
import type {
  DroppedRequirement,
  ListedRequirement,
  RequirementList,
} from '~/app/domain/needs/requirements/requirement-edits';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { LookedOver } from '~/app/forms/looked-over';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Tag } from '~/app/ui/tag';
import { versionsPath } from '~/app/views/analysis-form';
import { VagueList } from '~/app/views/vague-list';
import { ItemEditor } from './item-editor';
import { addedTexts } from './requirement-texts';

export interface RequirementsView {
  readonly needId: string;
  readonly needTitle: string;
  readonly tasks: readonly { readonly id: string; readonly title: string }[];
  readonly vague: readonly VagueDemand[];
  readonly requirements: RequirementList;
  readonly isListEdited: boolean;
  readonly formId: string;
}

export interface RequirementsProps {
  readonly view: RequirementsView;
  readonly answer: FormAnswer | undefined;
}

/** The list as it counts, each item with where it comes from and a way to change it. */
export function RequirementsPage({ view, answer }: RequirementsProps) {
  const { requirements: t, analysis, needs } = useMessages().specialist;
  const { needId, requirements } = view;
  const typed = answer?.values['of'] === undefined ? answer : undefined;
  return (
    <PageFrame eyebrow={view.needTitle} title={t.title} lead={t.lead}>
      <div className="stack">
        <FormFaults errors={answer?.errors} />
        {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
        <VagueList {...view} href={`/needs/${needId}/demands`} />
        <p>{t.anew}</p>
        {requirements.items.map((item, index) => (
          <Item key={item.of} {...{ item, index, view, answer }} />
        ))}
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="formId" value={view.formId} />
          <h2>{t.addTitle}</h2>
          <LookedOver texts={addedTexts} doubt={typed?.doubt}>
            <Field
              id={typed ? 'text' : 'text-new'}
              name="text"
              label={t.addLabel}
              hint={t.rewordHint}
              error={typed?.errors['text']}
              defaultValue={String(typed?.values['text'] ?? '')}
              maxLength={300}
            />
          </LookedOver>
          <Button intent="add">{t.add}</Button>
        </Form>
        <Dropped dropped={requirements.dropped} formId={view.formId} />
        <p className="actions">
          {view.isListEdited ? (
            <a href={versionsPath(needId, 'requirements')}>{analysis.toVersions}</a>
          ) : null}
          <a href={`/needs/${needId}`}>{needs.back}</a>
        </p>
      </div>
    </PageFrame>
  );
}

interface ItemProps extends RequirementsProps {
  readonly item: ListedRequirement;
  readonly index: number;
}

function Item({ item, index, view, answer }: ItemProps) {
  const { requirements: t } = useMessages().specialist;
  const titles = view.tasks.filter(({ id }) => item.taskIds.includes(id)).map(({ title }) => title);
  const from = [t.sources[item.source], item.source === 'task' ? '' : titles.join(', ')];
  return (
    <Card
      title={item.text}
      eyebrow={from.filter(Boolean).join(': ')}
      footer={<ItemEditor {...{ item, index, answer }} formId={view.formId} />}
    >
      {item.isWish ? <Tag>{t.wish}</Tag> : null}
      {item.of === item.text ? null : <p className="soft small">{t.original(item.of)}</p>}
    </Card>
  );
}

interface DroppedProps {
  readonly dropped: readonly DroppedRequirement[];
  readonly formId: string;
}

function Dropped({ dropped, formId }: DroppedProps) {
  const { requirements: t } = useMessages().specialist;
  if (dropped.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.droppedTitle}</h2>
      {dropped.map(({ of, text, reason }) => (
        <Form method="post" key={of}>
          <input type="hidden" name="formId" value={formId} />
          <input type="hidden" name="of" value={of} />
          <p>
            {text} <span className="soft">{t.dropped(reason)}</span>
          </p>
          <Button intent="restore" tone="quiet" about={t.editAbout(text)}>
            {t.restore}
          </Button>
        </Form>
      ))}
    </section>
  );
}
