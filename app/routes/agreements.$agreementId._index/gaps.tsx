import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { AgreementForSpecialist } from '~/app/usecases/agreements/read-agreement';
import type { AgreementPageProps } from './page';

type Gap = AgreementForSpecialist['gaps'][number];

/** Everything missing, named, each with what to do and a link to its field. */
export function Gaps({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const t = useMessages().agreement.edit;
  const { gaps, exceptions, approvalReason, isNamed } = agreement;
  const stopping = gaps.filter(({ severity }) => severity === 'stops');
  const warning = gaps.filter(({ severity }) => severity === 'warns');
  return (
    <div className="stack">
      {stopping.length > 0 ? (
        <Notice tone="danger" title={t.gapsTitle(stopping.length)}>
          <GapList gaps={stopping} />
        </Notice>
      ) : null}
      {exceptions.length > 0 ? (
        <Notice title={t.approvalTitle}>
          <p>{t.approvalText}</p>
        </Notice>
      ) : null}
      {approvalReason ? (
        <Notice tone="success">
          <p>{t.approved(approvalReason)}</p>
        </Notice>
      ) : null}
      {warning.length > 0 ? (
        <Notice tone="warning" title={t.warningsTitle}>
          <GapList gaps={warning} />
        </Notice>
      ) : null}
      {isNamed ? null : (
        <Notice tone="warning" title={t.unnamedTitle}>
          <p>{t.unnamedText}</p>
        </Notice>
      )}
    </div>
  );
}

function GapList({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <ul>
      {gaps.map(({ code, field, missing, todo }) => (
        <li key={`${field} ${code}`}>
          <a href={`#${field}`}>{missing}</a> {todo}
        </li>
      ))}
    </ul>
  );
}
