import { formatDateOf } from '~/app/domain/calendar/format-date';
import type { ProfileBlock } from '~/app/domain/profiles/profile-block';
import { OwnForm } from '~/app/forms/own-form';
import { textOf, type FormState } from '~/app/forms/form-state';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ErrorSummary } from '~/app/ui/error-summary';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { OwnVersion as OwnVersionData } from '~/app/usecases/profiles/own-version-of';
import type { UnreadableParts } from '~/app/usecases/profiles/what-is-unreadable';
import { OwnVersion } from '~/app/views/own-version';
import { UnreadableNotice } from '~/app/views/unreadable-notice';
import { PrintPage } from '~/app/views/print-page';

/** Characters of her own words about what is not right. */
export const longestObjection = 500;

interface OwnProfileProps {
  readonly version: OwnVersionData & { readonly unreadable: UnreadableParts | null };
  readonly objectionId: string;
  readonly sent?: FormState;
}

/**
 * What we have written of what she wants and can, each part with the way to say it is not right.
 */
export function OwnProfilePage({ version, objectionId, sent }: OwnProfileProps) {
  const { jobseeker: t, forms } = useMessages();
  const failed = sent && textOf(sent, 'block');
  const error = sent?.errors.text;
  return (
    <PlainFrame title={t.profile.title} lead={t.profile.lead}>
      <ErrorSummary
        title={forms.faultsTitle}
        errors={error ? [{ fieldId: `text-${failed}`, text: error }] : []}
      />
      <UnreadableNotice unreadable={version.unreadable} />
      <PrintPage />
      <OwnVersion
        version={version}
        under={(block) => (
          <>
            <Objections objections={version.objections.filter((each) => each.block === block)} />
            <ObjectForm
              block={block}
              objectionId={objectionId}
              sent={failed === block ? sent : undefined}
            />
          </>
        )}
      />
      <p className="screen-only">
        <a className="back-link" href="/me">
          {t.back}
        </a>
      </p>
    </PlainFrame>
  );
}

function Objections({ objections }: Pick<OwnVersionData, 'objections'>) {
  const t = useMessages().jobseeker.profile;
  return objections.map(({ id, text, raisedAt, settledAt }) => (
    <Notice key={id} tone={settledAt ? 'success' : 'info'}>
      <p>
        {t.youWrote(text)} {t.objected(formatDateOf(raisedAt))}{' '}
        {settledAt ? t.settled(formatDateOf(settledAt)) : t.unsettled}
      </p>
    </Notice>
  ));
}

interface ObjectFormProps {
  readonly block: ProfileBlock;
  readonly objectionId: string;
  readonly sent: FormState | undefined;
}

function ObjectForm({ block, objectionId, sent }: ObjectFormProps) {
  const { profile: t, everything } = useMessages().jobseeker;
  const about = t.objectAbout(everything.blocks[block]);
  return (
    <details className="own-version__said screen-only" open={sent !== undefined}>
      <summary>
        {t.object}
        <span className="visually-hidden"> {about}</span>
      </summary>
      <OwnForm className="form">
        <input type="hidden" name="objectionId" value={objectionId} />
        <input type="hidden" name="block" value={block} />
        <Field
          id={`text-${block}`}
          name="text"
          kind="textarea"
          rows={3}
          label={t.objectLabel}
          hint={t.objectHint}
          error={sent?.errors.text}
          defaultValue={sent && textOf(sent, 'text')}
          maxLength={longestObjection}
        />
        <Button intent="object" tone="secondary" about={about}>
          {t.objectSend}
        </Button>
      </OwnForm>
    </details>
  );
}
