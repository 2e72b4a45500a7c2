import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import type { SharedCaseView } from '~/app/usecases/sharings/read-shared-case';
import { ProfileLayer } from '~/app/views/profile-layer';
import { CaseTerms } from '~/app/views/case-terms';

/** A colleague's person under her code, to read and not to change. */
export function SharedCasePage({ shared }: { shared: SharedCaseView }) {
  const t = useMessages().specialist.sharings.shared;
  const { sharingId, code, specialist } = shared.terms;
  return (
    <PageFrame eyebrow={t.eyebrow} title={code} lead={t.lead(specialist)}>
      <div className="stack">
        <CaseTerms terms={shared.terms} />
        <div className="actions">
          <ButtonLink href={`/cases/${sharingId}/matches`}>{t.toMatches}</ButtonLink>
        </div>
        <ProfileLayer profile={shared} />
      </div>
    </PageFrame>
  );
}
