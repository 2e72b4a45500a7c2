import { Form } from '@remix-run/react';
import { speakers } from '~/app/domain/proposals/meeting';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { NobodySignsIn } from '~/app/views/nobody-signs-in';
import type { Told } from '~/app/usecases/proposals/arrange-meeting';
import type { MeetingPlanView } from '~/app/usecases/proposals/read-meeting-plan';
import { meetingTexts } from './meeting-form';

interface MeetingProps {
  readonly view: MeetingPlanView & {
    /** Who was written to when it was saved just now. */
    readonly told: Told | undefined;
  };
  readonly answer: FormAnswer | undefined;
}

/** When, where and who: what both sides prepare from. */
export function MeetingPage({ view, answer }: MeetingProps) {
  const t = useMessages().specialist.meeting;
  return (
    <PageFrame
      title={t.title}
      lead={[t.lead(view.code, view.company), view.hears.company ? t.bothPrepare : '']
        .join(' ')
        .trim()}
    >
      <div className="stack">
        {view.hears.company ? null : (
          <NobodySignsIn companyId={view.companyId} company={view.company} />
        )}
        <FormFaults errors={answer?.errors} />
        {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
        {view.told && !answer ? (
          <Notice tone="success" isStatus>
            {t.told[view.told]}
          </Notice>
        ) : null}
        {view.isOpen ? <PlanForm view={view} answer={answer} /> : <Notice>{t.closed}</Notice>}
        <p>
          <a className="back-link" href={`/proposals/${view.proposalId}`}>
            {t.back}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

function PlanForm({ view, answer }: MeetingProps) {
  const t = useMessages().specialist.meeting;
  const { meeting, isNamed } = view;
  const hears = whoIsTold(view.hears);
  const details = meeting?.details;
  const errors = answer?.errors ?? {};
  const isTicked = (name: string, was: boolean | undefined) =>
    answer ? answer.values[name] === 'on' : was === true;
  const field = (name: 'onDate' | 'atTime' | 'place' | 'access' | 'comes') => {
    const typed = answer?.values[name];
    return {
      id: name,
      name,
      label: t[name],
      error: errors[name],
      isRequired: true,
      defaultValue: answer ? String(typed ?? '') : (details?.[name] ?? ''),
    };
  };
  const speaks = answer ? answer.values['speaks'] : details?.speaks;
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="seenAt" value={meeting?.updatedAt ?? ''} />
      <p>{t.mostAsked}</p>
      <Field {...field('onDate')} kind="date" width="medium" />
      <Field {...field('atTime')} hint={t.atTimeHint} width="short" maxLength={20} />
      <LookedOver texts={meetingTexts}>
        <Field {...field('place')} hint={t.placeHint} maxLength={200} />
        <Field {...field('access')} hint={t.accessHint} kind="textarea" rows={3} maxLength={300} />
      </LookedOver>
      <Field {...field('comes')} hint={t.comesHint} maxLength={200} />
      <Choice
        id="speaks"
        name="speaks"
        legend={t.speaks}
        options={speakers.map((speaker) => ({ value: speaker, label: t.speakers[speaker] }))}
        chosen={typeof speaks === 'string' ? [speaks] : []}
        error={errors['speaks']}
        isRequired
        layout="row"
      />
      <Choice
        id="isAccompanied"
        name="isAccompanied"
        kind="checkbox"
        legend={t.accompanied}
        isOptional
        options={[{ value: 'on', label: t.isAccompanied }]}
        chosen={isTicked('isAccompanied', details?.isAccompanied) ? ['on'] : []}
      />
      {isNamed ? null : (
        <Choice
          id="isWithoutName"
          name="isWithoutName"
          kind="checkbox"
          legend={t.withoutName}
          isOptional
          options={[{ value: 'on', label: t.isWithoutName }]}
          chosen={isTicked('isWithoutName', meeting?.isWithoutName) ? ['on'] : []}
          error={errors['isWithoutName']}
        />
      )}
      <TextDoubt doubt={answer?.doubt} field="place" />
      <TextDoubt doubt={answer?.doubt} field="access" />
      <p>{t.sentText[hears]}</p>
      <Button intent="arrange">{hears === 'both' ? t.sendToBoth : t.send}</Button>
    </Form>
  );
}

function whoIsTold({ company, jobseeker }: MeetingPlanView['hears']) {
  if (company) return jobseeker ? 'both' : 'company';
  return jobseeker ? 'jobseeker' : 'nobody';
}
