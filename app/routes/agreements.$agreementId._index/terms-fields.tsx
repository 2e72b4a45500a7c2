import type { ReactNode } from 'react';
import {
  isInSection,
  termsSections,
  type TermsSection,
} from '~/app/domain/agreements/terms-sections';
import { KeptForm } from '~/app/forms/kept-form';
import { LookedOver } from '~/app/forms/looked-over';
import { concerns, TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Fold } from '~/app/ui/fold';
import { AfterFields } from './after-fields';
import { AlongFields } from './along-fields';
import { DateFields } from './date-fields';
import type { AgreementPageProps } from './page';
import { PayFields } from './pay-fields';
import { PeopleFields } from './people-fields';
import { PrepareFields } from './prepare-fields';
import { SafetyFields } from './safety-fields';
import { sectionDigests } from './section-digests';
import { termsFieldsOf } from './terms-field';
import { termsTexts } from './terms-texts';
import { WorkFields } from './work-fields';

const inOrder = Object.keys(termsSections) as TermsSection[];

/**
 * Every field of the terms in eight sections, each folded to what it says and what it lacks. They
 * are one form: any button saves them all, the closed ones too.
 */
export function TermsFields({ agreement, sent: answer }: AgreementPageProps) {
  const words = useMessages().agreement;
  const t = words.edit;
  const { fields: saved, taskCount, hasGuardian, gaps, document } = agreement;
  // The page has other forms, whose answers are none of this one's.
  const isOwn = ['save', 'lay-out'].includes(String(answer?.values?.['intent']));
  const sent = isOwn ? answer : undefined;
  const errors = sent?.errors ?? {};
  const values = sent?.values ?? saved;
  const changed = (sent ? sent.changed : agreement.changed) ?? {};
  const fields = termsFieldsOf({
    values,
    errors,
    gapsAt: gaps.map(({ field }) => field),
    notChosen: t.fields.none,
  });
  const toLookAt = [...Object.keys(errors), ...Object.keys(changed)];
  const contents: Record<TermsSection, ReactNode> = {
    work: <WorkFields fields={fields} taskCount={taskCount} />,
    dates: <DateFields fields={fields} />,
    pay: <PayFields fields={fields} />,
    safety: <SafetyFields fields={fields} />,
    people: <PeopleFields fields={fields} hasGuardian={hasGuardian} />,
    after: <AfterFields fields={fields} />,
    prepare: <PrepareFields fields={fields} />,
    along: <AlongFields fields={fields} />,
  };
  const digests = sectionDigests(document.terms, words);
  // A fault must be seen: without the browser's own checks, which cannot reach into a closed fold.
  return (
    <KeptForm draftedAt={agreement.draftedAt} values={values} changed={changed}>
      <input type="hidden" name="seenAt" value={fields.valueOf('seenAt')} />
      {concerns(sent?.doubt, 'note') ? null : <TextDoubt doubt={sent?.doubt} />}
      <LookedOver texts={termsTexts}>
        {inOrder.map((section) => (
          <Fold
            key={section}
            title={t.sections[section]}
            about={digests[section]}
            missing={gaps
              .filter(({ field, severity }) => severity === 'stops' && isInSection(section, field))
              .map(({ missing }) => missing)
              .join(' ')}
            isOpen={toLookAt.some((field) => isInSection(section, field))}
          >
            {contents[section]}
            <Button intent="save" about={t.sections[section]}>
              {t.save}
            </Button>
          </Fold>
        ))}
      </LookedOver>
    </KeptForm>
  );
}
