import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { AgreementForSpecialist } from '~/app/usecases/agreements/read-agreement';
import type { AgreementPageProps } from './page';

type Gap = AgreementForSpecialist['gaps'][number];

/** Everything missing, named, each with what to do and a link to its field. */
export function Gaps({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const { edit: t, wishes: w } = useMessages().agreement;
  const { gaps, exceptions, approvalReason, isNamed, wishes } = agreement;
  const open = wishes.filter(({ isSentAgain }) => !isSentAgain);
  const stopping = gaps.filter(({ severity }) => severity === 'stops');
  const warning = gaps.filter(({ severity }) => severity === 'warns');
  return (
    <div className="stack">
      {wishes.length > open.length ? (
        <Notice title={w.title}>
          {wishes
            .filter(({ isSentAgain }) => isSentAgain)
            .map(({ role, note }) => (
              <p key={`${role} ${note}`}>
                {w.asked(role, note)} {w.isSentAgain}
              </p>
            ))}
        </Notice>
      ) : null}
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
      {warning.length + open.length > 0 ? (
        <Notice tone="warning" title={t.warningsTitle}>
          {open.map(({ role, note }) => (
            <p key={role}>
              {w.asked(role, note)} {w.isTaken}
            </p>
          ))}
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
  if (gaps.length === 0) return null;
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
